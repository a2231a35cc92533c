/// Superscript digits: powers of ten and of units (GB/T 3101 prints `10³` and `m⁻¹`).

enum Superscript {
    /// `³`, `⁻¹`
    static func printed(_ number: Int) -> String {
        var text = number < 0 ? "⁻" : ""
        for byte in String(number.magnitude).utf8 { text += digits[Int(byte & 0x0F)] }
        return text
    }

    /// The digit or minus at `at` (as ASCII) and its length; nil for every other character.
    static func read(_ bytes: [UInt8], at: Int, limit: Int) -> (byte: UInt8, length: Int)? {
        guard at + 1 < limit else { return nil }
        switch (bytes[at], bytes[at + 1]) {
        case (0xC2, 0xB9): return (0x31, 2)
        case (0xC2, 0xB2): return (0x32, 2)
        case (0xC2, 0xB3): return (0x33, 2)
        case (0xE2, 0x81) where at + 2 < limit:
            let last = bytes[at + 2]
            if last == 0xB0 || (last >= 0xB4 && last <= 0xB9) { return (last &- 0xB0 &+ 0x30, 3) }
            return last == 0xBB ? (UInt8(ascii: "-"), 3) : nil
        default: return nil
        }
    }

    private static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
