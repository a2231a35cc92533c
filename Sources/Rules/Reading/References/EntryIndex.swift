/// A number that an author wrote before an entry or a paragraph: `1 `, `1)`, `（1）`, `[1]`, `①`, `1、`.

import Syntax

struct EntryIndex {
    var value: Int
    /// With the blanks behind it.
    var range: ByteRange
}

extension [UInt8] {
    /// The index that stands at `at`; nil for a number that belongs to what follows. A bare number needs a blank behind it.
    func entryIndex(at start: Int, limit: Int) -> EntryIndex? {
        if start + 2 < limit, self[start] == 0xE2 {
            let scalar = scalar(at: start)
            guard scalar &- 0x2460 < 20 else { return nil }
            return EntryIndex(value: Int(scalar) - 0x245F, range: ByteRange(start, skipBlanks(start + 3, limit: limit)))
        }
        let open = (["[", "［", "【", "(", "（", "〔"] as [StaticString]).first { has($0, at: start, limit: limit) }
        let digits = start + (open?.utf8CodeUnitCount ?? 0)
        var at = digits
        var value = 0
        while at < limit, Byte.isDigit(self[at]), at - digits < 3 {
            value = value * 10 + Int(self[at] & 0x0F)
            at += 1
        }
        guard at > digits, at < limit, value > 0 else { return nil }
        let closers: [StaticString] = open == nil ? [")", "）", "、", "．", "]", "］"] : ["]", "］", "】", ")", "）", "〕"]
        if let close = closers.first(where: { has($0, at: at, limit: limit) }) {
            let end = skipBlanks(at + close.utf8CodeUnitCount, limit: limit)
            return end < limit ? EntryIndex(value: value, range: ByteRange(start, end)) : nil
        }
        guard open == nil else { return nil }
        // `1. GB/T 191`, and no decimal.
        if self[at] == UInt8(ascii: "."), at + 1 < limit, !Byte.isDigit(self[at + 1]) {
            return EntryIndex(value: value, range: ByteRange(start, skipBlanks(at + 1, limit: limit)))
        }
        let end = skipBlanks(at, limit: limit)
        return end > at && end < limit ? EntryIndex(value: value, range: ByteRange(start, end)) : nil
    }
}

extension [UInt8] {
    /// Whether a standard's number or a title begins here, and no sentence.
    func isDocument(at: Int, limit: Int) -> Bool {
        at < limit && (Byte.isUpper(self[at]) || has("《", at: at, limit: limit))
    }
}

extension Reading {
    /// A range without the blanks at its ends.
    func trimmed(_ range: ByteRange) -> ByteRange {
        let words = bytes.trimmed(range.lower, range.upper)
        return ByteRange(words.start, words.end)
    }
}
