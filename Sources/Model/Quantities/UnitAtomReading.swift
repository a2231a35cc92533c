/// One unit symbol or measure word, its prefix and its power, in folded text.

import Syntax

extension QuantityCursor {
    /// Moved behind the atom that stands here; nil where none does.
    mutating func atom() -> UnitPiece? {
        for mark in UnitAtom.marks where next == mark.first && take(mark.symbol) {
            return UnitPiece(mark, printed: mark.symbol.first == "º" ? "°C" : mark.symbol)
        }
        let letters = letterRun()
        if letters > at {
            let symbol = text(at, letters)
            if let atom = UnitAtom.written(symbol) {
                at = letters
                return UnitPiece(atom, printed: symbol)
            }
            for prefix in UnitAtom.prefixes where has(prefix.symbol) {
                let length = prefix.symbol.utf8CodeUnitCount
                guard at + length < letters, let atom = UnitAtom.written(text(at + length, letters)), atom.takesPrefix,
                    let factor = Fraction(1, exponent: prefix.tens).flatMap(atom.factor.times)
                else { continue }
                var piece = UnitPiece(atom, printed: symbol)
                piece.factor = factor
                piece.ucum = atom.ucum.map { (prefix.tens == -6 ? "u" : "\(prefix.symbol)") + $0 }
                at = letters
                return piece
            }
            return nil
        }
        guard next >= 0xE4 else { return nil }
        // A heading is asked at each of its ends; most begin no measure word.
        guard let code = character(at) else { return nil }
        for name in UnitAtom.names(beginning: code) where take(name.symbol) { return UnitPiece(name, printed: name.symbol) }
        for (word, tens) in [("万", 4), ("亿", 8)] as [(StaticString, Int)] where has(word) {
            guard let next = character(at + 3) else { return nil }
            at += 3
            for name in UnitAtom.names(beginning: next) where name.isCount && take(name.symbol) {
                var piece = UnitPiece(name, printed: "\(word)" + name.symbol)
                piece.factor = Fraction(1, exponent: tens) ?? .one
                return piece
            }
            at -= 3
        }
        return nil
    }

    /// The three bytes of the character at a place.
    private func character(_ at: Int) -> UInt32? {
        at + 2 < limit ? UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) : nil
    }

    /// The end of the letters here: Latin, `µ`, `Ω`.
    private func letterRun() -> Int {
        var end = at
        while end < limit {
            if Byte.isLetter(bytes[end]) {
                end += 1
            } else if bytes.has("µ", at: end, limit: limit) || bytes.has("Ω", at: end, limit: limit) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// `²`, `^{-1}`, and as it comes from plain text `m2`, `h-1`.
    mutating func unitPower() -> Int? {
        let start = at
        if let power = power() {
            if abs(power) <= 9 { return power }
            at = start
            return nil
        }
        guard at > 0, Byte.isLetter(bytes[at - 1]) else { return nil }
        if next == UInt8(ascii: "2") || next == UInt8(ascii: "3"), !Byte.isAlphanumeric(peek(1)), peek(1) != UInt8(ascii: ".") {
            at += 1
            return Int(peek(-1) & 0x0F)
        }
        // `5 h-8 h` is a range.
        let after = peek(2) == 0x20 ? peek(3) : peek(2)
        if next == UInt8(ascii: "-"), peek(1) >= 0x31, peek(1) <= 0x33, !Byte.isAlphanumeric(after), after < 0x80, after != UInt8(ascii: "."),
            after != UInt8(ascii: "%")
        {
            at += 2
            return -Int(peek(-1) & 0x0F)
        }
        return nil
    }

    func has(_ text: String) -> Bool {
        var index = at
        for byte in text.utf8 {
            guard index < limit, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    mutating func take(_ text: String) -> Bool {
        guard has(text) else { return false }
        at += text.utf8.count
        return true
    }
}

extension UnitPiece {
    fileprivate init(_ atom: UnitAtom, printed: String) {
        self.printed = printed
        dimension = atom.dimension
        factor = atom.factor
        ucum = atom.ucum
        isCount = atom.isCount
    }
}

extension Unit {
    /// Two codes of UCUM with an operator between; nil where either has none.
    static func joined(_ first: String?, _ mark: String, _ second: String?, isBracketed: Bool) -> String? {
        guard let first, let second else { return nil }
        return first + mark + (isBracketed ? "(" + second + ")" : second)
    }

    /// UCUM knows whole numbers and powers of ten: `100`, `10*-1`.
    static func ucum(_ number: Decimal) -> String? {
        guard let fraction = Fraction(number), fraction.denominator == 1 else { return nil }
        if fraction.exponent >= 0, fraction.exponent <= 6 { return String(fraction.numerator) + String(repeating: "0", count: fraction.exponent) }
        let power = "10*" + String(fraction.exponent)
        return fraction.numerator == 1 ? power : String(fraction.numerator) + "." + power
    }
}
