/// Capitals in the English equivalents of terms (GB/T 1.1—2020, 10.3.5).

import Syntax

extension Reading {
    /// What of an equivalent should be in lower case.
    func capitals(_ range: ByteRange) -> ByteRange? {
        var words = 0
        var titled = 0
        var upper = 0
        var first = range
        var at = range.lower
        while at < range.upper {
            guard Byte.isLetter(bytes[at]) else {
                // Digits and Greek letters are names of substances.
                guard bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "-") else { return nil }
                at += 1
                continue
            }
            let start = at
            while at < range.upper, Byte.isLetter(bytes[at]) { at += 1 }
            if words == 0 { first = ByteRange(start, at) }
            let word = ByteRange(start, at)
            if words > 0, ["of", "and", "for", "in", "the", "with", "to", "by", "on", "or", "a"].contains(where: { bytes.isEqual(word, $0) }) { continue }
            words += 1
            let isLong = at - start > 1
            if Byte.isUpper(bytes[start]), (start + 1..<at).allSatisfy({ Byte.isLower(bytes[$0]) }), isLong { titled += 1 }
            if isLong, (start..<at).allSatisfy({ Byte.isUpper(bytes[$0]) }) { upper += 1 }
        }
        if words > 1, titled == words { return range }
        // One word in capitals is an abbreviation, unless it is long.
        if upper == words, words > 1 || range.count > 6 { return range }
        let isFirst = Byte.isUpper(bytes[first.lower]) && first.count > 1 && (first.lower + 1..<first.upper).allSatisfy { Byte.isLower(bytes[$0]) }
        return isFirst && titled == 1 && !(first.upper..<range.upper).contains { Byte.isUpper(bytes[$0]) } ? first : nil
    }
}
