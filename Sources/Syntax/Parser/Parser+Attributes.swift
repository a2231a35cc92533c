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
}

extension Parser {
    @inline(__always)
    mutating func parseAttributes(from start: Int, to end: Int, host: AttributeKey.Hosts) -> AttributeGroup {
        let last = end > start ? bytes[end - 1] : 0
        return last == UInt8(ascii: "}") || last == UInt8(ascii: ">") || (last == 0x9D && bytes.has("｝", before: end, floor: start))
            ? readAttributes(from: start, to: end, host: host) : AttributeGroup(end: end)
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
        while open >= start, bytes.mark("{", at: open, limit: end) == 0, bytes.mark("}", at: open, limit: end) == 0, !Byte.isLineEnd(bytes[open]) {
            open = bytes[open] == UInt8(ascii: "$") ? beforeFormula(open, start) : open - 1
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
            let tokenEnd = token(at, limit)
            guard let attribute = attribute(at, tokenEnd) else {
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

    /// Before the formula whose `$` stands at `end`: the braces of `sym=$p_{max}$` are not those of the group.
    private func beforeFormula(_ end: Int, _ start: Int) -> Int {
        var at = end - 1
        while at > start, bytes[at] != UInt8(ascii: "$"), !Byte.isLineEnd(bytes[at]) { at -= 1 }
        return at > start && bytes[at] == UInt8(ascii: "$") && (bytes[at - 1] == UInt8(ascii: "=") || bytes[at - 1] == UInt8(ascii: "\"")) ? at - 1 : end - 1
    }

    /// Full-width marks around and between what the author says, which may be Han itself.
    private mutating func reportTypedAttributes(_ start: Int, _ end: Int, _ entries: Range<Int>) {
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

    /// A token ends at a blank outside quotes.
    private func token(_ start: Int, _ limit: Int) -> Int {
        var at = start
        var isQuoted = false
        while at < limit, isQuoted || bytes.blankLength(at: at, limit: limit) == 0 {
            if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[at] == 0xE2 {
                if bytes.has("“", at: at, limit: limit) { isQuoted = true } else if bytes.has("”", at: at, limit: limit) { isQuoted = false }
            }
            at += 1
        }
        return at
    }

    private func attribute(_ start: Int, _ end: Int) -> Attribute? {
        let hash = bytes.mark("#", at: start, limit: end)
        if hash > 0 {
            return end > start + hash ? Attribute(key: .id, range: ByteRange(start, end), value: ByteRange(start + hash, end)) : nil
        }
        var equals = start
        while equals < end, bytes.mark("=", at: equals, limit: end) == 0 { equals += 1 }
        let name = bytes[start..<equals]
        guard let row = AttributeKey.table.first(where: { name.elementsEqual($0.name.utf8Bytes) || name.elementsEqual($0.alias.utf8Bytes) }),
            row.takesValue == (equals < end)
        else { return nil }
        var value = (start: min(equals + max(1, bytes.mark("=", at: equals, limit: end)), end), end: end)
        if value.end - value.start >= 6, bytes.has("“", at: value.start, limit: end), bytes.has("”", before: value.end, floor: value.start + 3) {
            value = (value.start + 3, value.end - 3)
        } else if value.end - value.start >= 2, bytes[value.start] == UInt8(ascii: "\""), bytes[value.end - 1] == UInt8(ascii: "\"") {
            value = (value.start + 1, value.end - 1)
        }
        return Attribute(key: row.key, range: ByteRange(start, end), value: ByteRange(value.start, value.end))
    }

    private mutating func check(_ attribute: Attribute, _ host: AttributeKey.Hosts) {
        if attribute.key == .id {
            if !isID(attribute.value) {
                report("attribute-id", attribute.range.lower, attribute.range.upper, [text(attribute.value.lower, attribute.value.upper)])
            }
        } else if let row = AttributeKey.table.first(where: { $0.key == attribute.key }), row.hosts.isDisjoint(with: host) {
            report("attribute-misplaced", attribute.range.lower, attribute.range.upper, [.text(row.name.description)])
        }
    }

    /// An id begins with a letter, a Han character or `_` and goes on with these, digits, `-` and `.`.
    private func isID(_ range: ByteRange) -> Bool {
        var at = range.lower
        while at < range.upper {
            let byte = bytes[at]
            let isStart = Byte.isLetter(byte) || byte == UInt8(ascii: "_") || (byte >= 0x80 && Characters.isHan(bytes.scalar(at: at)))
            let isInner = Byte.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isStart || (isInner && at > range.lower) else { return false }
            at = bytes.characterEnd(at)
        }
        return !range.isEmpty
    }

    mutating func writeAttributes(_ group: AttributeGroup) {
        guard let range = group.range else { return }
        builder.leaf(.attributes(first: UInt32(group.entries.lowerBound), count: UInt16(min(group.entries.count, 0xFFFF))), range.lower, range.upper)
        if let comment = group.comment { builder.leaf(.comment, comment.lower, comment.upper) }
    }
}
