/// What a character is, asked of UTF-8 bytes in place. Only what the language needs: digits and Latin letters, blanks
/// (the ideographic one included), and "wide", the characters between which a line end or a blank means nothing.

/// Questions about single bytes.
public enum Byte {
    @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inlinable public static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inlinable public static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    @inlinable public static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
    /// A blank or a tab.
    @inlinable public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    @inlinable public static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    /// The second and later bytes of a character.
    @inlinable public static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension StaticString {
    @inlinable public var utf8Bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

extension [UInt8] {
    @inlinable
    public mutating func append(text: StaticString) { append(contentsOf: text.utf8Bytes) }

    /// Whether the bytes at `at` spell `text`, which is ASCII or UTF-8.
    @inlinable
    public func has(_ text: StaticString, at: Int, limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard at >= 0, at + count <= limit else { return false }
        let pointer = text.utf8Start
        for index in 0..<count where self[at + index] != pointer[index] { return false }
        return true
    }

    /// Whether the bytes that end before `at`, and do not begin before `floor`, spell `text`.
    @inlinable
    public func has(_ text: StaticString, before at: Int, floor: Int) -> Bool {
        let start = at - text.utf8CodeUnitCount
        return start >= floor && has(text, at: start, limit: at)
    }

    /// The scalar that begins at `at`. The bytes are valid UTF-8.
    @inlinable
    public func scalar(at: Int) -> UInt32 {
        let lead = self[at]
        if lead < 0x80 { return UInt32(lead) }
        func tail(_ index: Int) -> UInt32 { UInt32(self[at + index] & 0x3F) }
        if lead < 0xE0 { return UInt32(lead & 0x1F) << 6 | tail(1) }
        if lead < 0xF0 { return UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2) }
        return UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    }

    /// The offset of the character that ends before `at`.
    @inlinable
    public func characterStart(before at: Int) -> Int {
        var start = at - 1
        while start > 0 && Byte.isContinuation(self[start]) { start -= 1 }
        return start
    }

    /// The offset after the character at `at`.
    @inlinable
    public func characterEnd(_ at: Int) -> Int {
        let lead = self[at]
        return at + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
    }

    /// Whether the character at `at` is Han or printed with Han: no blank is wanted beside it.
    @inlinable
    public func isWide(at: Int) -> Bool { Characters.isWide(scalar(at: at)) }

    /// The same for the character that ends before `at`.
    @inlinable
    public func isWide(before at: Int) -> Bool {
        self[at - 1] >= 0x80 && Characters.isWide(scalar(at: characterStart(before: at)))
    }

    /// The length in bytes of the blank at `at`: space, tab, U+00A0, U+3000, U+200B; 0 if there is none.
    @inlinable
    public func blankLength(at: Int, limit: Int) -> Int {
        guard at < limit else { return 0 }
        switch self[at] {
        case 0x20, 0x09: return 1
        case 0xC2 where at + 1 < limit && self[at + 1] == 0xA0: return 2
        case 0xE3 where has("\u{3000}", at: at, limit: limit): return 3
        case 0xE2 where has("\u{200B}", at: at, limit: limit): return 3
        default: return 0
        }
    }

    @inlinable
    public func skipBlanks(_ from: Int, limit: Int) -> Int {
        var at = from
        while true {
            let length = blankLength(at: at, limit: limit)
            if length == 0 { return at }
            at += length
        }
    }

    /// `range` without blanks at either end.
    @inlinable
    public func trimmed(_ start: Int, _ end: Int) -> (start: Int, end: Int) {
        let from = skipBlanks(start, limit: end)
        var to = end
        while to > from, Characters.mayEndBlank(self[to - 1]) {
            let last = characterStart(before: to)
            guard last >= from, blankLength(at: last, limit: to) == to - last else { break }
            to = last
        }
        return (from, to)
    }
}

public enum Characters {
    /// Whether a blank may end in this byte: a space, a tab, or the last byte of U+00A0, U+3000, U+200B.
    @inlinable @inline(__always)
    static func mayEndBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x80 || byte == 0x8B || byte == 0xA0 }

    /// Han characters, kana, CJK punctuation, full-width forms, and the dashes and quotes that Chinese text shares
    /// with Latin.
    @inlinable
    public static func isWide(_ scalar: UInt32) -> Bool {
        if scalar < 0x2E80 { return scalar == 0x2014 || scalar == 0x2026 || scalar &- 0x2018 < 6 }
        return scalar <= 0xA4CF || scalar &- 0xF900 < 0x200 || scalar &- 0xFE30 < 0x20 || scalar &- 0xFF00 < 0xF0
            || scalar &- 0x20000 < 0x20000
    }

    /// Han characters proper.
    @inlinable
    public static func isHan(_ scalar: UInt32) -> Bool {
        scalar &- 0x3400 < 0x6C00 || scalar == 0x3007 || scalar &- 0xF900 < 0x200 || scalar &- 0x20000 < 0x20000
    }
}
