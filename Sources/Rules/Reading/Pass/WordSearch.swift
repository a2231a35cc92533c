/// Where a word stands in a text: what rules ask of titles, sentences and whole chapters. In a long text thirty-two places are looked at
/// at a time: a chapter is asked for thirty words.

import Syntax

extension [UInt8] {
    /// Whether a text stands anywhere in a range.
    public func contains(_ text: StaticString, in range: ByteRange) -> Bool { find(text, in: range) != nil }

    /// Where a text first stands in a range, which begins with a character.
    public func find(_ text: StaticString, in range: ByteRange) -> Int? {
        let (word, count) = (text.utf8Start, text.utf8CodeUnitCount)
        guard count > 0, range.count >= count else { return nil }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            return WordSearch(word: word, count: count).find(in: base, from: range.lower, through: range.upper - count)
        }
    }

    /// Whether the bytes of a range occur in another range, too. Both begin with a character.
    public func holds(_ word: ByteRange, in range: ByteRange) -> Bool {
        guard word.count > 0, range.count >= word.count else { return false }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return false }
            return WordSearch(word: base + word.lower, count: word.count).find(in: base, from: range.lower, through: range.upper - word.count) != nil
        }
    }
}

private struct WordSearch {
    let word: UnsafePointer<UInt8>
    let count: Int

    /// The first place from `start` through `last`, which is the last with room for the word.
    @inline(__always)
    func find(in base: UnsafePointer<UInt8>, from start: Int, through last: Int) -> Int? {
        let first = word[0]
        // Of a Chinese word the second and third byte tell more than the first, which a thousand characters share.
        guard first >= 0xE0, first < 0xF0, count >= 3 else {
            var at = start
            while at <= last {
                if base[at] == first, isHere(base + at, from: 1) { return at }
                at &+= 1
            }
            return nil
        }
        let pair = UInt16(word[1]) << 8 | UInt16(word[2])
        var at = start
        if last - start >= 64 {
            at = block(in: base, from: start, through: last)
            // It may begin within a character.
            while at <= last, Byte.isContinuation(base[at]) { at &+= 1 }
        }
        while at <= last {
            let byte = base[at]
            if byte == first, UInt16(base[at &+ 1]) << 8 | UInt16(base[at &+ 2]) == pair, isHere(base + at, from: 3) { return at }
            at &+= byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
        return nil
    }

    /// Where the word stands first, or where less than a block remains.
    @inline(never)
    private func block(in base: UnsafePointer<UInt8>, from start: Int, through last: Int) -> Int {
        var at = start
        while at + 31 <= last {
            if (hits(base + at) .| hits(base + at + ByteBlock.count)).isAnySet {
                for place in at..<at + 32 where base[place] == word[0] && isHere(base + place, from: 1) { return place }
            }
            at &+= 32
        }
        return at
    }

    /// Where the second and third byte of the word stand behind sixteen places.
    @inline(__always)
    private func hits(_ place: UnsafePointer<UInt8>) -> ByteBlock.Mask {
        ByteBlock(place + 1).equals(word[1]) .& ByteBlock(place + 2).equals(word[2])
    }

    @inline(__always)
    private func isHere(_ place: UnsafePointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index < count, place[index] == word[index] { index &+= 1 }
        return index >= count
    }
}
