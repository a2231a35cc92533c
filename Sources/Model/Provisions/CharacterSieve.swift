/// A few characters of three bytes, as 192 bits: all of them pass, and few others do. Word lists ask it before they compare words,
/// and unlike a `Set` it costs nothing to make.

import Syntax

struct CharacterSieve {
    private var bits: (UInt64, UInt64, UInt64) = (0, 0, 0)

    init() {}

    /// Of the first characters of words.
    init(_ words: [StaticString]) {
        for word in words { insert(word.code(at: 0)) }
    }

    /// Characters are given by their three bytes.
    mutating func insert(_ code: Int) {
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: code & 63)
        switch (code >> 8) % 3 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        default: bits.2 |= bit
        }
    }

    func contains(_ code: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: code & 63)
        switch (code >> 8) % 3 {
        case 0: return bits.0 & bit != 0
        case 1: return bits.1 & bit != 0
        default: return bits.2 & bit != 0
        }
    }
}

extension [UInt8] {
    /// The three bytes of the character at `at`, which must be there.
    public func code(at: Int) -> Int { Int(self[at]) << 16 | Int(self[at + 1]) << 8 | Int(self[at + 2]) }
}

extension StaticString {
    /// The three bytes at `at`.
    func code(at: Int) -> Int { Int(utf8Start[at]) << 16 | Int(utf8Start[at + 1]) << 8 | Int(utf8Start[at + 2]) }
}
