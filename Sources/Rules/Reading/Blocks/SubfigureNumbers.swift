/// Numbers of partial figures as authors write them (GB/T 1.1—2020, 9.7.6).

import Syntax

extension [UInt8] {
    /// `图1a`, `1（b）`, `图1-a`: digits, then one small letter.
    public func isSubfigure(_ range: ByteRange) -> Bool {
        guard let letter = range.indices.last(where: { Byte.isLetter(self[$0]) }), Byte.isLower(self[letter]) else { return false }
        let rest = self[range.lower..<letter]
        return rest.contains(where: Byte.isDigit) && !rest.contains(where: Byte.isLower)
            && !self[(letter + 1)..<range.upper].contains(where: Byte.isAlphanumeric)
    }

    /// The same with a capital letter, as captions of tables have it: `表2A`.
    public func isLettered(_ range: ByteRange) -> Bool {
        guard let letter = range.indices.last(where: { Byte.isLetter(self[$0]) }) else { return false }
        return Byte.isDigit(self[letter - 1]) && letter == range.upper - 1 || isSubfigure(range)
    }

    /// The number that the title of an image begins with: `a)`, `（a）`, `1-1`, `图1a`, `分图a`.
    public func subfigureNumber(_ range: ByteRange) -> ByteRange? {
        var at = range.lower
        let limit = range.upper
        for word in ["分图", "图"] as [StaticString] where has(word, at: at, limit: limit) {
            at = skipBlanks(at + word.utf8CodeUnitCount, limit: limit)
            if at < limit, let end = numberedEnd(at, limit: limit) { return ByteRange(range.lower, end) }
            break
        }
        let isFigure = at > range.lower
        let open = has("（", at: at, limit: limit) ? 3 : has("(", at: at, limit: limit) ? 1 : 0
        let first = at + open
        at = first
        if at < limit, Byte.isLower(self[at]) {
            at += 1
        } else {
            while at < limit, Byte.isDigit(self[at]) || self[at] == UInt8(ascii: "-") || self[at] == UInt8(ascii: ".") || has("—", at: at, limit: limit) {
                at = characterEnd(at)
            }
        }
        guard at > first else { return nil }
        if has("）", at: at, limit: limit) || has(")", at: at, limit: limit) {
            let end = characterEnd(at)
            return Byte.isLower(self[first]) || open > 0 ? ByteRange(range.lower, end) : nil
        }
        guard open == 0 else { return nil }
        let isEnd = at == limit || blankLength(at: at, limit: limit) > 0
        // `1-1 正面`; not `3.5 kg样品`, `a` alone or `5 mm`.
        let isCounted = self[first..<at].contains(UInt8(ascii: "-")) || isFigure
        return isCounted && isEnd && !self[first..<at].contains(UInt8(ascii: ".")) ? ByteRange(range.lower, at) : nil
    }

    /// `a) 正面` within a caption that names `b)` as well.
    public func firstPart(in title: ByteRange) -> ByteRange? {
        func mark(_ letter: StaticString, _ floor: Int) -> Int? {
            for at in floor..<title.upper where has(letter, at: at, limit: title.upper) && (at == title.lower || !Byte.isAlphanumeric(self[at - 1])) {
                if has(")", at: at + 1, limit: title.upper) || has("）", at: at + 1, limit: title.upper) || has("——", at: at + 1, limit: title.upper) {
                    return at
                }
            }
            return nil
        }
        guard let start = mark("a", title.lower), let end = mark("b", start + 1) else { return nil }
        var stop = end
        while stop > start,
            blankLength(at: characterStart(before: stop), limit: stop) > 0 || has("；", before: stop, floor: start) || has("，", before: stop, floor: start)
                || has("、", before: stop, floor: start) || has("（", before: stop, floor: start)
        { stop = characterStart(before: stop) }
        return ByteRange(start, stop)
    }

    /// `（b）`, `a)` at the beginning of a title: the rest of a number such as 2（b）, or a letter for one.
    public func partLetter(_ title: ByteRange) -> ByteRange? {
        let open = has("（", at: title.lower, limit: title.upper) ? 3 : has("(", at: title.lower, limit: title.upper) ? 1 : 0
        let at = title.lower + open
        guard at + 1 < title.upper, Byte.isLower(self[at]) else { return nil }
        guard has("）", at: at + 1, limit: title.upper) || has(")", at: at + 1, limit: title.upper) else { return nil }
        return ByteRange(title.lower, characterEnd(at + 1))
    }
}
