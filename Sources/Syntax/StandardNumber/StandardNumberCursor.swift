/// The alphabet of standard numbers: ASCII, its full-width twins, blanks and dashes of many kinds. Takes a byte position forward
/// and notes every departure from the right form, so that the grammar (`StandardNumberScanner`) speaks of characters only.

extension StandardNumberScanner {
    /// The ASCII character at `offset`, full-width forms folded, and how many bytes it takes; 0 for every other character.
    @inline(__always)
    func glyph(at offset: Int) -> (byte: UInt8, length: Int) {
        guard offset < limit else { return (0, 0) }
        let byte = bytes[offset]
        return byte < 0x80 ? (byte, 1) : byte == 0xEF ? fullWidth(at: offset) : (0, 1)
    }

    private func fullWidth(at offset: Int) -> (byte: UInt8, length: Int) {
        guard offset + 2 < limit else { return (0, 1) }
        let last = bytes[offset + 2]
        switch bytes[offset + 1] {
        case 0xBC where last >= 0x81: return (last &- 0x60, 3)
        case 0xBD where last <= 0x9E: return (last &- 0x20, 3)
        default: return (0, 1)
        }
    }

    @inline(__always) var next: UInt8 { glyph(at: position).byte }
    /// The character after the next one.
    @inline(__always) var second: UInt8 { glyph(at: position + glyph(at: position).length).byte }

    @inline(__always)
    mutating func advance() {
        let length = glyph(at: position).length
        if length == 3 { match.irregularities.insert(.fullWidth) }
        position += length
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        advance()
        return true
    }

    /// Takes letters (capitals only, or both cases), packed as by `StandardCode.word`; 0 if there are none or more than eight.
    mutating func takeLetters(capitalsOnly: Bool) -> UInt64 {
        var word: UInt64 = 0
        var count = 0
        while next.isCapital || (!capitalsOnly && next.isLetter) {
            word = word << 8 | UInt64(next)
            count += 1
            advance()
        }
        return count <= 8 ? word : 0
    }

    /// Takes digits and returns how many.
    mutating func takeDigits() -> Int {
        var count = 0
        while next.isDigit {
            count += 1
            advance()
        }
        return count
    }

    enum Gap { case none, one, other }

    /// Takes blanks; `one` is a single U+0020. Line ends are no blanks here: a number does not run over them.
    mutating func takeBlanks() -> Gap {
        let start = position
        while case let length = blankLength(at: position), length > 0 { position += length }
        if position == start { return .none }
        return position == start + 1 && bytes[start] == 0x20 ? .one : .other
    }

    private func blankLength(at offset: Int) -> Int {
        guard offset < limit else { return 0 }
        switch bytes[offset] {
        case 0x20, 0x09: return 1
        case 0xC2 where offset + 1 < limit && bytes[offset + 1] == 0xA0: return 2
        case 0xE3 where has((0xE3, 0x80, 0x80), at: offset): return 3
        case 0xE2 where offset + 2 < limit && bytes[offset + 1] == 0x80 && (bytes[offset + 2] <= 0x8A || bytes[offset + 2] == 0xAF): return 3
        default: return 0
        }
    }

    enum Dash { case none, em, hyphen, other }

    /// Takes one character that authors put where a dash belongs.
    mutating func takeDash() -> Dash {
        guard position < limit else { return .none }
        if bytes[position] == 0x2D {
            position += 1
            return .hyphen
        }
        guard position + 2 < limit else { return .none }
        let kind: Dash
        switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
        case (0xE2, 0x80, 0x94): kind = .em
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D): kind = .other
        // A box drawing line and the Han character for one, as input methods and scanners leave them.
        case (0xE2, 0x94, 0x80), (0xE4, 0xB8, 0x80): kind = .other
        default: return .none
        }
        position += 3
        return kind
    }

    /// Whether these bytes of one Han character stand at `offset`.
    func has(_ character: (UInt8, UInt8, UInt8), at offset: Int) -> Bool {
        offset + 2 < limit && bytes[offset] == character.0 && bytes[offset + 1] == character.1 && bytes[offset + 2] == character.2
    }
}

extension UInt8 {
    var isCapital: Bool { self &- 0x41 < 26 }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isDigit: Bool { self &- 0x30 < 10 }
}
