/// `gangmu:` comments: `<!-- gangmu: allow RULE 理由 -->` in the text, `# gangmu: allow RULE 理由` in the header (language,
/// section 3). Read once a file, where comments are found anyhow. What each covers is Model's business, what is wrong with
/// it and what it lets pass that of Rules.

public struct Directive: Equatable, Sendable {
    public enum Place: Sendable {
        case text
        /// A comment line of the header: said of the whole file.
        case header
        /// After a key or value of the header: said of that line.
        case headerLine
    }

    public var place: Place
    /// The comment with its marks.
    public var range: ByteRange
    /// Whether a colon follows `gangmu`.
    public var hasColon: Bool
    /// `allow`, or what stands in its place.
    public var verb: ByteRange
    /// The ids of rules, as written.
    public var rules: [ByteRange]
    public var reason: ByteRange

    /// Nil when the comment is not addressed to Gangmu: it begins with `gangmu:`, or with `gangmu allow`.
    init?(_ bytes: [UInt8], comment: ByteRange, inner: ByteRange, _ place: Place) {
        let limit = inner.upper
        var at = bytes.skipSpace(inner.lower, limit: limit)
        guard bytes.has("gangmu", at: at, limit: limit) else { return nil }
        at += 6
        let colon = bytes.skipSpace(at, limit: limit)
        hasColon = true
        if bytes.has("：", at: colon, limit: limit) {
            at = colon + 3
        } else if bytes.has(":", at: colon, limit: limit) {
            at = colon + 1
        } else {
            guard colon > at, bytes.has("allow", at: colon, limit: limit) else { return nil }
            hasColon = false
        }
        self.place = place
        range = comment
        at = bytes.skipSpace(at, limit: limit)
        verb = ByteRange(at, bytes.wordEnd(at, limit: limit))
        rules = []
        at = bytes.skipSpace(verb.upper, limit: limit)
        while at < limit {
            let end = bytes.wordEnd(at, limit: limit)
            // After a comma only what looks like an id is one; else the reason begins.
            guard end > at, rules.isEmpty || Byte.isLower(bytes[at]) else { break }
            rules.append(ByteRange(at, end))
            at = bytes.skipSpace(end, limit: limit)
            let comma = bytes.commaLength(at, limit: limit)
            if comma == 0 { break }
            at = bytes.skipSpace(at + comma, limit: limit)
        }
        for mark in ["：", ":", "——", "--"] as [StaticString] where bytes.has(mark, at: at, limit: limit) {
            at = bytes.skipSpace(at + mark.utf8CodeUnitCount, limit: limit)
            break
        }
        var end = limit
        while end > at, bytes[end - 1] <= 0x20 { end -= 1 }
        reason = ByteRange(at, max(at, bytes.trimmed(at, end).end))
    }
}

extension [UInt8] {
    /// After blanks and line ends.
    fileprivate func skipSpace(_ from: Int, limit: Int) -> Int {
        var at = from
        while at < limit {
            let length = Byte.isLineEnd(self[at]) ? 1 : blankLength(at: at, limit: limit)
            if length == 0 { break }
            at += length
        }
        return at
    }

    fileprivate func commaLength(_ at: Int, limit: Int) -> Int {
        if has(",", at: at, limit: limit) { return 1 }
        return has("，", at: at, limit: limit) || has("、", at: at, limit: limit) ? 3 : 0
    }

    fileprivate func wordEnd(_ from: Int, limit: Int) -> Int {
        var at = from
        while at < limit, skipSpace(at, limit: limit) == at, commaLength(at, limit: limit) == 0, self[at] != UInt8(ascii: ":"),
            !has("：", at: at, limit: limit)
        { at = Swift.min(limit, characterEnd(at)) }
        return at
    }
}
