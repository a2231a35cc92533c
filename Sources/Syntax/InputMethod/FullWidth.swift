/// The full-width twins of ASCII (U+FF01 to U+FF5E): asked of bytes in place, folded where a number is computed with, and
/// looked for once a file, so that text without them costs nothing more.

public enum FullWidth {
    /// The ASCII of the character at `at`, itself or its twin, and how many bytes it takes; 0 for every other character.
    @inlinable @inline(__always)
    public static func glyph(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (byte: UInt8, length: Int) {
        guard at < limit else { return (0, 0) }
        let byte = bytes[at]
        if byte < 0x80 { return (byte, 1) }
        guard byte == 0xEF, at + 2 < limit else { return (0, 1) }
        let last = bytes[at + 2]
        switch bytes[at + 1] {
        case 0xBC where last >= 0x81: return (last &- 0x60, 3)
        case 0xBD where last <= 0x9E: return (last &- 0x20, 3)
        default: return (0, 1)
        }
    }

    /// ASCII for the twins, everything else as it stands.
    public static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let (byte, length) = glyph(bytes, at, bytes.count)
            result.append(length == 3 ? byte : bytes[at])
            at += max(1, length)
        }
        return result
    }

    /// The text of a range, folded.
    public static func text(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.contains(0xEF) ? String(decoding: folded(bytes), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text holds one of those that are no punctuation of Chinese prose: digits, letters, `．＄＊［］｀`.
    static func occurs(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            var at = 0
            while at + ByteBlock.count + 2 <= bytes.count {
                let first = ByteBlock(base + at)
                guard first.equals(0xEF).isAnySet else {
                    at += ByteBlock.count
                    continue
                }
                let (second, third) = (ByteBlock(base + at + 1), ByteBlock(base + at + 2))
                let isSign = third.equals(0x84) .| third.equals(0x8A) .| third.equals(0x8E)
                let isOther = (third.isAtLeast(0x90) .& third.isBelow(0x9A)) .| third.isAtLeast(0xA1)
                let isFound = first.equals(0xEF) .& ((second.equals(0xBC) .& (isSign .| isOther)) .| (second.equals(0xBD) .& third.isBelow(0x9B)))
                if isFound.isAnySet { return true }
                at += ByteBlock.count
            }
            while at + 2 < bytes.count {
                let third = bytes[at + 2]
                if bytes[at] == 0xEF, bytes[at + 1] == 0xBC, third == 0x84 || third == 0x8A || third == 0x8E || third &- 0x90 < 10 || third >= 0xA1 {
                    return true
                }
                if bytes[at] == 0xEF, bytes[at + 1] == 0xBD, third < 0x9B { return true }
                at += 1
            }
            return false
        }
    }
}

extension [UInt8] {
    /// The length of the ASCII mark `byte` at `at`, or of its twin; 0 where it does not stand.
    @inline(__always)
    func mark(_ byte: Unicode.Scalar, at: Int, limit: Int) -> Int {
        guard at < limit else { return 0 }
        if self[at] == UInt8(ascii: byte) { return 1 }
        guard self[at] == 0xEF else { return 0 }
        return FullWidth.glyph(self, at, limit).byte == UInt8(ascii: byte) ? 3 : 0
    }

    /// The same for the character that ends before `at`.
    @inline(__always)
    func mark(_ byte: Unicode.Scalar, before at: Int, floor: Int) -> Int {
        guard at > floor else { return 0 }
        if self[at - 1] == UInt8(ascii: byte) { return 1 }
        return at - 3 >= floor && self[at - 3] == 0xEF && FullWidth.glyph(self, at - 3, at).byte == UInt8(ascii: byte) ? 3 : 0
    }

    /// Where the `#` before a link's target stands.
    public func hash(before target: Int) -> Int { target - Swift.max(1, mark("#", before: target, floor: 0)) }

    /// What stands between the brackets of a link to a place.
    public func linkText(_ link: ByteRange, _ target: ByteRange) -> ByteRange {
        let start = link.lower + Swift.max(1, mark("[", at: link.lower, limit: link.upper))
        var end = hash(before: target.lower)
        end -= Swift.max(1, mark("(", before: end, floor: start))
        end -= Swift.max(1, mark("]", before: end, floor: start))
        return ByteRange(start, Swift.max(start, end))
    }

    /// The length of the digit at `at`, full-width or not.
    @inline(__always)
    func digitLength(_ at: Int, limit: Int) -> Int {
        guard at < limit else { return 0 }
        if Byte.isDigit(self[at]) { return 1 }
        return self[at] == 0xEF && Byte.isDigit(FullWidth.glyph(self, at, limit).byte) ? 3 : 0
    }

    /// The length of the capital letter at `at`.
    @inline(__always)
    func capitalLength(_ at: Int, limit: Int) -> Int {
        guard at < limit else { return 0 }
        if Byte.isUpper(self[at]) { return 1 }
        return self[at] == 0xEF && Byte.isUpper(FullWidth.glyph(self, at, limit).byte) ? 3 : 0
    }

    /// The value of the digit at `at`.
    @inline(__always)
    func digit(_ at: Int, limit: Int) -> Int { Int(FullWidth.glyph(self, at, limit).byte & 0x0F) }

    /// Whether a byte beyond ASCII stands in a range: the first question about what should be ASCII.
    @inline(__always)
    func hasWide(_ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            if self[at] >= 0x80 { return true }
            at += 1
        }
        return false
    }
}
