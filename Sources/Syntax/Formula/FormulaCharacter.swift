/// What a typed character is in a formula. Full-width forms are what they are a form of: authors of Chinese type `（` where
/// they mean `(`.

enum FormulaCharacter: Equatable {
    /// A blank of any width between atoms; prints nothing.
    case blank
    case digit
    /// Prints as `.character`.
    case atom(Unicode.Scalar, FormulaClass)
    /// Han and what prints with it.
    case wide

    init(_ scalar: UInt32) {
        // U+FF01…U+FF5E are the forms of ! to ~.
        let isForm = scalar &- 0xFF01 < 0x5E
        let meant = isForm ? scalar - 0xFEE0 : scalar
        if meant < 0x80 {
            self = FormulaCharacter.ascii(UInt8(meant), isForm: isForm)
        } else if meant == 0xA0 || meant == 0x3000 || meant == 0x200B || meant &- 0x2000 < 0x0B {
            self = .blank
        } else if let scalar = Unicode.Scalar(meant) {
            self = FormulaCharacter.other(scalar)
        } else {
            self = .wide
        }
    }

    private static func ascii(_ byte: UInt8, isForm: Bool) -> FormulaCharacter {
        let scalar = Unicode.Scalar(byte)
        switch byte {
        case ..<0x21: return .blank
        case _ where Byte.isLetter(byte): return .atom(scalar, .letter)
        case _ where Byte.isDigit(byte): return isForm ? .atom(scalar, .ordinary) : .digit
        case UInt8(ascii: "+"): return .atom(scalar, .binary)
        case UInt8(ascii: "-"): return .atom("−", .binary)
        case UInt8(ascii: "*"): return .atom("∗", .binary)
        case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"): return .atom(scalar, .relation)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .atom(scalar, .open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return .atom(scalar, .close)
        case UInt8(ascii: ","), UInt8(ascii: ";"): return .atom(scalar, .punctuation)
        case UInt8(ascii: "|"): return .atom(scalar, .bar)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return .atom(scalar, .solidus)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return .atom(scalar, .postfix)
        default: return .atom(scalar, .ordinary)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> FormulaCharacter {
        switch scalar {
        case "·": return .atom("⋅", .binary)
        case "–": return .atom("−", .binary)
        case "Ω": return .atom("Ω", .upright)
        case "￥": return .atom("¥", .ordinary)
        case "～": return .atom("∼", .relation)
        case "∣": return .atom(scalar, .relation)
        default: break
        }
        if let known = FormulaCommand.classes[scalar] { return .atom(scalar, known) }
        if Characters.isWide(scalar.value) { return .wide }
        return .atom(scalar, scalar.value &- 0xC0 < 0x190 && scalar != "×" && scalar != "÷" ? .letter : .ordinary)
    }
}
