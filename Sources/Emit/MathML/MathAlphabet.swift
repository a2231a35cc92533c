/// The alphabets of mathematics: as values of `mathvariant` (MathML 3), and as Unicode's mathematical letters (MathML Core,
/// which dropped all values but `normal`).

import Syntax

/// The alphabet that is in force, and whether it is bold besides.
struct MathAlphabet: Equatable {
    var variant: FormulaVariant?
    var isBold = false

    /// The value of `mathvariant`; nil where a lone letter is italic, as it is by default.
    var name: StaticString? {
        switch (variant, isBold) {
        case (nil, false): nil
        case (nil, true): "bold-italic"
        case (.roman, false): "normal"
        case (.roman, true), (.bold, _): "bold"
        case (.italic, false): "italic"
        case (.italic, true): "bold-italic"
        case (.doubleStruck, _): "double-struck"
        case (.script, false): "script"
        case (.script, true): "bold-script"
        case (.fraktur, false): "fraktur"
        case (.fraktur, true): "bold-fraktur"
        case (.sansSerif, false): "sans-serif"
        case (.sansSerif, true): "bold-sans-serif"
        case (.monospace, _): "monospace"
        }
    }

    /// Whether neighbouring letters are one word.
    var joinsLetters: Bool {
        switch variant {
        case .roman, .bold, .italic, .sansSerif, .monospace: true
        case nil, .doubleStruck, .script, .fraktur: false
        }
    }

    /// What TeX prints a letter of this class with: Greek in lower case has one alphabet only, which may be bold.
    func applied(to scalar: Unicode.Scalar, _ kind: FormulaClass) -> MathAlphabet {
        if scalar.isASCII { return self }
        let isUpright = kind == .upright && variant.map { $0 != .italic } ?? true
        if kind == .upright, variant == .bold || variant == .sansSerif { return self }
        return MathAlphabet(variant: isUpright ? .roman : kind == .upright ? .italic : nil, isBold: isBold)
    }

    /// The same letter or digit of this alphabet; the scalar itself where there is none.
    func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        switch value {
        case 0x30...0x39: return digits.map { Unicode.Scalar($0 + value - 0x30)! } ?? scalar
        case 0x41...0x5A: return capitals.map { MathAlphabet.assigned($0 + value - 0x41) } ?? scalar
        case 0x61...0x7A: return capitals.map { MathAlphabet.assigned($0 + 26 + value - 0x61) } ?? scalar
        default: return greek.flatMap { start in MathAlphabet.greekPlace(value).map { Unicode.Scalar(start + $0)! } } ?? scalar
        }
    }

    /// Where the alphabet begins: its A.
    private var capitals: UInt32? {
        switch (variant, isBold) {
        case (nil, false), (.roman, false): nil
        case (.bold, _), (.roman, true): 0x1D400
        case (.italic, false): 0x1D434
        case (nil, true), (.italic, true): 0x1D468
        case (.script, false): 0x1D49C
        case (.script, true): 0x1D4D0
        case (.fraktur, false): 0x1D504
        case (.doubleStruck, _): 0x1D538
        case (.fraktur, true): 0x1D56C
        case (.sansSerif, false): 0x1D5A0
        case (.sansSerif, true): 0x1D5D4
        case (.monospace, _): 0x1D670
        }
    }

    private var digits: UInt32? {
        switch (variant, isBold) {
        case (.doubleStruck, _): 0x1D7D8
        case (.sansSerif, false): 0x1D7E2
        case (.sansSerif, true): 0x1D7EC
        case (.monospace, _): 0x1D7F6
        case (.bold, _), (_, true): 0x1D7CE
        default: nil
        }
    }

    private var greek: UInt32? {
        switch (variant, isBold) {
        case (.bold, _), (.roman, true): 0x1D6A8
        case (.italic, false): 0x1D6E2
        case (nil, true), (.italic, true): 0x1D71C
        case (.sansSerif, _): 0x1D756
        default: nil
        }
    }

    /// The place of a Greek letter, ∇ or ∂ in each of Unicode's Greek alphabets.
    private static func greekPlace(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x391...0x3A9: value - 0x391
        case 0x2207: 25
        case 0x3B1...0x3C9: value - 0x3B1 + 26
        case 0x2202: 51
        case 0x3F5: 52
        case 0x3D1: 53
        case 0x3F0: 54
        case 0x3D5: 55
        case 0x3F1: 56
        case 0x3D6: 57
        default: nil
        }
    }

    /// Letters that Unicode had before it had the alphabets.
    private static func assigned(_ value: UInt32) -> Unicode.Scalar {
        let older: UInt32 =
            switch value {
            case 0x1D455: 0x210E
            case 0x1D49D: 0x212C
            case 0x1D4A0: 0x2130
            case 0x1D4A1: 0x2131
            case 0x1D4A3: 0x210B
            case 0x1D4A4: 0x2110
            case 0x1D4A7: 0x2112
            case 0x1D4A8: 0x2133
            case 0x1D4AD: 0x211B
            case 0x1D4BA: 0x212F
            case 0x1D4BC: 0x210A
            case 0x1D4C4: 0x2134
            case 0x1D506: 0x212D
            case 0x1D50B: 0x210C
            case 0x1D50C: 0x2111
            case 0x1D515: 0x211C
            case 0x1D51D: 0x2128
            case 0x1D53A: 0x2102
            case 0x1D53F: 0x210D
            case 0x1D545: 0x2115
            case 0x1D547: 0x2119
            case 0x1D548: 0x211A
            case 0x1D549: 0x211D
            case 0x1D551: 0x2124
            default: value
            }
        return Unicode.Scalar(older)!
    }
}
