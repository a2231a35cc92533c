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
        return last == UInt8(ascii: "}") || last == UInt8(ascii: ">") ? readAttributes(from: start, to: end, host: host) : AttributeGroup(end: end)
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
        guard end > start, bytes[end - 1] == UInt8(ascii: "}") else { return none }
        var open = end - 2
        while open >= start, bytes[open] != UInt8(ascii: "{"), bytes[open] != UInt8(ascii: "}"), !Byte.isLineEnd(bytes[open]) {
            open = bytes[open] == UInt8(ascii: "$") ? beforeFormula(open, start) : open - 1
        }
        guard open >= start, bytes[open] == UInt8(ascii: "{"), open == start || bytes[open - 1] != UInt8(ascii: "\\") else { return none }
        var group = AttributeGroup(end: bytes.trimmed(start, open).end, range: ByteRange(open, end))
        let first = builder.attributes.count
        var at = open + 1
        let limit = end - 1
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
        return group
    }

    /// Before the formula whose `$` stands at `end`: the braces of `sym=$p_{max}$` are not those of the group.
    private func beforeFormula(_ end: Int, _ start: Int) -> Int {
        var at = end - 1
        while at > start, bytes[at] != UInt8(ascii: "$"), !Byte.isLineEnd(bytes[at]) { at -= 1 }
        return at > start && bytes[at] == UInt8(ascii: "$") && (bytes[at - 1] == UInt8(ascii: "=") || bytes[at - 1] == UInt8(ascii: "\"")) ? at - 1 : end - 1
    }

    /// A token ends at a blank outside quotes.
    private func token(_ start: Int, _ limit: Int) -> Int {
        var at = start
        var isQuoted = false
        while at < limit, isQuoted || bytes.blankLength(at: at, limit: limit) == 0 {
            if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
            at += 1
        }
        return at
    }

    private func attribute(_ start: Int, _ end: Int) -> Attribute? {
        if bytes[start] == UInt8(ascii: "#") {
            return end > start + 1 ? Attribute(key: .id, range: ByteRange(start, end), value: ByteRange(start + 1, end)) : nil
        }
        var equals = start
        while equals < end, bytes[equals] != UInt8(ascii: "=") { equals += 1 }
        let name = bytes[start..<equals]
        guard let row = AttributeKey.table.first(where: { name.elementsEqual($0.name.utf8Bytes) || name.elementsEqual($0.alias.utf8Bytes) }),
            row.takesValue == (equals < end)
        else { return nil }
        var value = (start: min(equals + 1, end), end: end)
        if value.end - value.start >= 2, bytes[value.start] == UInt8(ascii: "\""), bytes[value.end - 1] == UInt8(ascii: "\"") {
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
