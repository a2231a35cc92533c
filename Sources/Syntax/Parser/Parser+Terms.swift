/// Term entries (language, section 3; GB/T 1.1—2020, 8.7.3; GB/T 20001.1): the names in the head — preferred first, admitted
/// after `；`, each with its Latin-script equivalent —, those of `{en= sym= 拒用=}`, and the `〈领域〉` before the definition.

extension Parser {
    /// A part of a head between two `；`.
    private struct HeadPart {
        var start: Int
        /// The first blank after the last Han character; `end` where there is none.
        var split: Int
        /// After that blank.
        var english: Int
        var end: Int
        var hasHan: Bool
    }

    /// Writes the names of a head: `.title` for the preferred one, `.admitted` for others, `.english` for equivalents. All
    /// names may come first (`云片糕；雪片糕 cloud-slice cake；snow-slice cake`), or each with its own equivalent. With `en=` the
    /// head is all names, `维生素 B12`, unless what would be split off is said there once more.
    mutating func writeTermNames(_ start: Int, _ end: Int, english: ByteRange?) {
        var part = headPart(start, nameEnd(start, end))
        var parts = [part]
        while parts[parts.count - 1].end < end {
            let next = bytes.characterEnd(parts[parts.count - 1].end)
            part = headPart(next, nameEnd(next, end))
            parts.append(part)
        }
        var names = names(parts, isSplit: true)
        // More names than a person writes are not compared.
        if let english, names.count > 32 || names.contains(where: { $0.kind == .english && !isNamed($0.range, in: english) }) {
            names = self.names(parts, isSplit: false)
        }
        for name in names {
            writeName(name.kind, name.range.lower, name.range.upper)
            reportBracketedEnglish(name.range, isApart: name.kind == .english)
        }
    }

    /// `糙米（brown rice）`: the equivalent stands behind the name, without parentheses (GB/T 1.1—2020, 8.7.3.3).
    /// `isApart`: behind a blank, as the equivalent should be.
    private mutating func reportBracketedEnglish(_ name: ByteRange, isApart: Bool) {
        let close = bytes.mark(")", before: name.upper, floor: name.lower)
        guard close > 0 else { return }
        var at = name.upper - close
        var small = 0
        while at > name.lower, Byte.isLetter(bytes[at - 1]) || bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "-") {
            if Byte.isLower(bytes[at - 1]) { small += 1 }
            at -= 1
        }
        let open = bytes.mark("(", before: at, floor: name.lower)
        guard open > 0, small >= 3, isApart ? at - open == name.lower : at - open > name.lower else { return }
        let words = String(decoding: bytes[at..<name.upper - close], as: UTF8.self)
        let fix = Fix(arguments: [.text(words)], edits: [Edit(range: ByteRange(at - open, name.upper), text: (isApart ? "" : " ") + words)], safety: .review)
        report("term-english-bracket", at - open, name.upper, [.text(words)], fix: fix)
    }

    private func names(_ parts: [HeadPart], isSplit: Bool) -> [(kind: Kind, range: ByteRange)] {
        let last = isSplit ? parts.lastIndex { $0.hasHan } : nil
        let isPaired = last.map { last in parts[..<last].contains { $0.hasHan && $0.english < $0.end } } ?? false
        let hasEnglish = last.map { isPaired || parts[$0].english < parts[$0].end } ?? false
        var names: [(kind: Kind, range: ByteRange)] = []
        var kind = Kind.title
        for (index, part) in parts.enumerated() {
            let (start, end) = bytes.trimmed(part.start, part.end)
            guard start < end else { continue }
            if let last, hasEnglish, !part.hasHan, isPaired ? index > 0 : index > last {
                names.append((.english, ByteRange(start, end)))
                continue
            }
            let splits = last.map { isPaired ? part.hasHan : index == $0 } ?? false
            names.append((kind, ByteRange(start, splits ? min(part.split, end) : end)))
            kind = .admitted
            if splits, part.english < end { names.append((.english, ByteRange(part.english, end))) }
        }
        return names
    }

    /// Whether a name is one of those parted by `；`.
    private func isNamed(_ name: ByteRange, in list: ByteRange) -> Bool {
        var start = list.lower
        while start < list.upper {
            let end = nameEnd(start, list.upper)
            let other = bytes.trimmed(start, end)
            if bytes[name.indices].elementsEqual(bytes[other.start..<other.end]) { return true }
            start = end < list.upper ? bytes.characterEnd(end) : end
        }
        return false
    }

    private mutating func writeName(_ kind: Kind, _ start: Int, _ end: Int) {
        guard start < end else { return }
        let node = builder.open(kind, at: start)
        inline.isLatin = kind == .english
        parseInlines(from: start, to: end, recognises: false)
        inline.isLatin = false
        builder.close(node, at: end)
    }

    private func headPart(_ start: Int, _ end: Int) -> HeadPart {
        let start = bytes.skipBlanks(start, limit: end)
        var at = start
        var afterHan = start
        while at < end {
            let next = bytes.characterEnd(at)
            if bytes[at] >= 0x80, Characters.isHan(bytes.scalar(at: at)) { afterHan = next }
            at = next
        }
        var split = afterHan
        // No name ends within parentheses.
        var depth = 0
        while split < end, depth > 0 || bytes.blankLength(at: split, limit: end) == 0 {
            if bytes.mark("(", at: split, limit: end) > 0 { depth += 1 }
            if bytes.mark(")", at: split, limit: end) > 0 { depth -= 1 }
            split = bytes.characterEnd(split)
        }
        if afterHan == start { split = end }
        return HeadPart(start: start, split: split, english: bytes.skipBlanks(split, limit: end), end: end, hasHan: afterHan > start)
    }

    /// The next `；` or `;` that stands in no parentheses, formula, code or comment, and after no backslash.
    private func nameEnd(_ start: Int, _ end: Int) -> Int {
        var at = start
        var depth = 0
        while at < end {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: ";") where depth <= 0: return at
            case UInt8(ascii: "\\") where at + 1 < end: at += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "$"), UInt8(ascii: "`"):
                var close = at + 1
                while close < end, bytes[close] != byte { close += 1 }
                if close < end { at = close }
            case UInt8(ascii: "<"):
                if let comment = comments.range(at: at), comment.upper <= end { at = comment.upper - 1 }
            case 0xEF:
                if bytes.has("；", at: at, limit: end), depth <= 0 { return at }
                if bytes.has("（", at: at, limit: end) { depth += 1 }
                if bytes.has("）", at: at, limit: end) { depth -= 1 }
            default: break
            }
            at = bytes.characterEnd(at)
        }
        return end
    }

    // Attributes.

    /// Writes `{…}` of a term's head; what names the term in it — `en`, `sym`, `拒用` — is markup like the head itself.
    mutating func writeTermAttributes(_ group: AttributeGroup) {
        guard let range = group.range else { return }
        let count = UInt16(min(group.entries.count, 0xFFFF))
        let node = builder.open(.attributes(first: UInt32(group.entries.lowerBound), count: count), at: range.lower)
        for index in group.entries {
            let attribute = builder.attributes[index]
            switch attribute.key {
            case .english: writeNames(.english, attribute.value)
            case .symbol: writeName(.symbol, attribute.value.lower, attribute.value.upper)
            case .deprecated: writeNames(.deprecated, attribute.value)
            default: continue
            }
        }
        builder.close(node, at: range.upper)
        if let comment = group.comment { builder.leaf(.comment, comment.lower, comment.upper) }
    }

    /// English equivalents are parted by `；` as in the head, deprecated terms by commas as all lists of `{…}`.
    private mutating func writeNames(_ kind: Kind, _ value: ByteRange) {
        var start = value.lower
        while start < value.upper {
            let end = kind == .deprecated ? commaEnd(start, value.upper) : nameEnd(start, value.upper)
            let name = bytes.trimmed(start, end)
            writeName(kind, name.start, name.end)
            start = end < value.upper ? bytes.characterEnd(end) : end
        }
    }

    /// The next `,` or `，`.
    private func commaEnd(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, bytes[at] != UInt8(ascii: ","), !bytes.has("，", at: at, limit: end) { at = bytes.characterEnd(at) }
        return at
    }

    // Domains.

    /// Writes the `〈…〉` that open a definition; the offset after them.
    mutating func writeDomains(_ start: Int, _ end: Int) -> Int {
        var at = start
        while bytes.has("〈", at: at, limit: end) {
            var close = at + 3
            while close < end, !Byte.isLineEnd(bytes[close]), bytes[close] != UInt8(ascii: "<"), !bytes.has("〉", at: close, limit: end) { close += 1 }
            guard bytes.has("〉", at: close, limit: end), close > at + 3 else { return at }
            builder.leaf(.domain, at, close + 3)
            at = bytes.skipBlanks(close + 3, limit: end)
        }
        return at
    }
}
