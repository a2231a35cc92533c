/// `{#id 键=值 标志}` at the end of a heading, caption or block (language, "Attributes"). A group with any other token is
/// text and a warning: nothing that an author typed disappears.

/// The attributes at the end of a run of text, and where the text before them ends.
struct AttributeGroup {
    var end: Int
    var range: ByteRange?
    /// In the attributes of the tree.
    var entries: Range<Int> = 0..<0
    /// A comment after the group.
    var comment: ByteRange?
    /// The punctuation that the author put behind a group that should stand behind it.
    var tail: ByteRange?
}

extension Parser {
    @inline(__always)
    mutating func parseAttributes(from start: Int, to end: Int, host: AttributeKey.Hosts) -> AttributeGroup {
        let last = end > start ? bytes[end - 1] : 0
        return last == UInt8(ascii: "}") || last == UInt8(ascii: ">") || (last == 0x9D && bytes.has("｝", before: end, floor: start))
            ? readAttributes(from: start, to: end, host: host) : AttributeGroup(end: end)
    }

    /// `应无异味 {#odour}。`: the group before the last mark of a paragraph, which belongs behind it.
    mutating func parseEarlyAttributes(from start: Int, to end: Int) -> AttributeGroup? {
        let marks: [StaticString] = ["。", "；", "，", "：", "、", ".", ";", ",", ":"]
        guard let mark = marks.first(where: { bytes.has($0, before: end, floor: start) }) else { return nil }
        let close = end - mark.utf8CodeUnitCount
        guard bytes[close - 1] == UInt8(ascii: "}") else { return nil }
        let known = diagnostics.count
        var group = readAttributes(from: start, to: close, host: .block)
        guard let range = group.range, diagnostics.count == known else {
            diagnostics.removeLast(diagnostics.count - known)
            return nil
        }
        group.tail = ByteRange(close, end)
        let words = String(decoding: bytes[range.indices], as: UTF8.self)
        let edits = [Edit(range: ByteRange(group.end, range.upper), text: ""), Edit(range: ByteRange(end, end), text: " " + words)]
        report("attribute-place", range.lower, range.upper, [.text(words)], fix: Fix(edits: edits, safety: .safe))
        return group
    }

    private mutating func readAttributes(from start: Int, to end: Int, host: AttributeKey.Hosts) -> AttributeGroup {
        let none = AttributeGroup(end: end)
        if let comment = comments.range(endingAt: end), comment.lower > start {
            let before = bytes.trimmed(start, comment.lower).end
            // Only one comment may follow; looking for more would nest as deep as there are comments.
            guard comments.range(endingAt: before) == nil else { return none }
            var group = readAttributes(from: start, to: before, host: host)
            guard group.range != nil else { return none }
            group.comment = comment
            return group
        }
        let close = bytes.mark("}", before: end, floor: start)
        guard close > 0 else { return none }
        var open = end - close - 1
        while open >= start {
            switch bytes[open] {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), 0x0A, 0x0D: break
            case 0xEF where bytes.mark("{", at: open, limit: end) + bytes.mark("}", at: open, limit: end) > 0: break
            case UInt8(ascii: "$"):
                open = bytes.beforeFormula(open, start)
                continue
            default:
                open -= 1
                continue
            }
            break
        }
        guard open >= start, case let mark = bytes.mark("{", at: open, limit: end), mark > 0, open == start || bytes[open - 1] != UInt8(ascii: "\\") else {
            return none
        }
        var group = AttributeGroup(end: bytes.trimmed(start, open).end, range: ByteRange(open, end))
        let first = builder.attributes.count
        var at = open + mark
        let limit = end - close
        while true {
            at = bytes.skipBlanks(at, limit: limit)
            if at >= limit { break }
            let tokenEnd = bytes.attributeToken(at, limit)
            guard let attribute = bytes.attribute(at, tokenEnd) else {
                report("attribute-unknown", at, tokenEnd, [text(at, tokenEnd)])
                builder.attributes.removeLast(builder.attributes.count - first)
                return none
            }
            builder.attributes.append(attribute)
            at = tokenEnd
        }
        group.entries = first..<builder.attributes.count
        if group.entries.isEmpty { return none }
        for entry in group.entries { check(builder.attributes[entry], host) }
        if bytes.hasWide(open, end) { reportTypedAttributes(open, end, group.entries) }
        return group
    }

    /// Full-width marks around and between what the author says, which may be Han itself.
    private mutating func reportTypedAttributes(_ start: Int, _ end: Int, _ entries: Range<Int>) {
        // All of them begin with one of these bytes, and Han with none.
        guard bytes[start..<end].contains(where: { $0 == 0xEF || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xC2 }) else { return }
        var edits: [Edit] = []
        var at = start
        let values = builder.attributes[entries].map { ($0.value, $0.key == .method || $0.key.isRelation) }
        for (value, isList) in values + [(ByteRange(end, end), false)] {
            while at < value.lower {
                let (byte, length) = FullWidth.glyph(bytes, at, end)
                if length == 3, byte < 0x80, "{}#=,".utf8.contains(byte) {
                    edits.append(Edit(range: ByteRange(at, at + 3), text: String(UnicodeScalar(byte))))
                } else if bytes.has("“", at: at, limit: end) || bytes.has("”", at: at, limit: end) {
                    edits.append(Edit(range: ByteRange(at, at + 3), text: "\""))
                } else if case let blank = bytes.blankLength(at: at, limit: end), blank > 1 {
                    edits.append(Edit(range: ByteRange(at, at + blank), text: " "))
                }
                at = bytes.characterEnd(at)
            }
            while isList, at < value.upper {
                if bytes.has("，", at: at, limit: value.upper) { edits.append(Edit(range: ByteRange(at, at + 3), text: ",")) }
                at = bytes.characterEnd(at)
            }
            at = max(at, value.upper)
        }
        reportTyped(.attribute, start, end, edits)
    }

    private mutating func check(_ attribute: Attribute, _ host: AttributeKey.Hosts) {
        if attribute.key == .id {
            if !bytes.isID(attribute.value) {
                report("attribute-id", attribute.range.lower, attribute.range.upper, [text(attribute.value.lower, attribute.value.upper)])
            }
        } else if let row = AttributeKey.table.first(where: { $0.key == attribute.key }), row.hosts.isDisjoint(with: host) {
            report("attribute-misplaced", attribute.range.lower, attribute.range.upper, [.text(row.name.description)])
        } else if attribute.value.isEmpty, let row = AttributeKey.table.first(where: { $0.key == attribute.key }), row.takesValue {
            report("attribute-value", attribute.range.lower, attribute.range.upper, phrase: 1, [.text(row.name.description)])
        }
    }

    mutating func writeAttributes(_ group: AttributeGroup) {
        guard let range = group.range else { return }
        builder.leaf(.attributes(first: UInt32(group.entries.lowerBound), count: UInt16(min(group.entries.count, 0xFFFF))), range.lower, range.upper)
        if let comment = group.comment { builder.leaf(.comment, comment.lower, comment.upper) }
    }
}

extension [UInt8] {
    /// Before the formula whose `$` stands at `end`: the braces of `sym=$p_{max}$` are not those of the group.
    fileprivate func beforeFormula(_ end: Int, _ start: Int) -> Int {
        var at = end - 1
        while at > start, self[at] != UInt8(ascii: "$"), !Byte.isLineEnd(self[at]) { at -= 1 }
        return at > start && self[at] == UInt8(ascii: "$") && (self[at - 1] == UInt8(ascii: "=") || self[at - 1] == UInt8(ascii: "\"")) ? at - 1 : end - 1
    }

    /// A token ends at a blank outside quotes.
    fileprivate func attributeToken(_ start: Int, _ limit: Int) -> Int {
        var at = start
        var isQuoted = false
        while at < limit {
            switch self[at] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case 0x20, 0x09, 0xC2, 0xE2, 0xE3:
                if !isQuoted, blankLength(at: at, limit: limit) > 0 { return at }
                if has("“", at: at, limit: limit) { isQuoted = true } else if has("”", at: at, limit: limit) { isQuoted = false }
            default: break
            }
            at += 1
        }
        return at
    }

    /// What a token says; nil when it is none of the table's.
    fileprivate func attribute(_ start: Int, _ end: Int) -> Attribute? {
        let hash = mark("#", at: start, limit: end)
        if hash > 0 {
            return end > start + hash ? Attribute(key: .id, range: ByteRange(start, end), value: ByteRange(start + hash, end)) : nil
        }
        var equals = start
        while equals < end, mark("=", at: equals, limit: end) == 0 { equals += 1 }
        let name = self[start..<equals]
        guard let row = AttributeKey.table.first(where: { name.elementsEqual($0.name.utf8Bytes) || name.elementsEqual($0.alias.utf8Bytes) }),
            row.takesValue == (equals < end)
        else { return nil }
        var value = (start: Swift.min(equals + Swift.max(1, mark("=", at: equals, limit: end)), end), end: end)
        if value.end - value.start >= 6, has("“", at: value.start, limit: end), has("”", before: value.end, floor: value.start + 3) {
            value = (value.start + 3, value.end - 3)
        } else if value.end - value.start >= 2, self[value.start] == UInt8(ascii: "\""), self[value.end - 1] == UInt8(ascii: "\"") {
            value = (value.start + 1, value.end - 1)
        }
        return Attribute(key: row.key, range: ByteRange(start, end), value: ByteRange(value.start, value.end))
    }

    /// An id begins with a letter, a Han character or `_` and goes on with these, digits, `-` and `.`.
    fileprivate func isID(_ range: ByteRange) -> Bool {
        var at = range.lower
        while at < range.upper {
            let byte = self[at]
            let isStart = Byte.isLetter(byte) || byte == UInt8(ascii: "_") || (byte >= 0x80 && Characters.isHan(scalar(at: at)))
            let isInner = Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isStart || (isInner && at > range.lower) else { return false }
            at = characterEnd(at)
        }
        return !range.isEmpty
    }
}
