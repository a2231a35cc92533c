/// Text in which a quantity is looked for, folded: full-width twins and other characters that mean the same are one (`～`, `≦`,
/// both micro signs, the minus signs, thin and no-break blanks, `㎡`), a formula's `\times` is `×`. Each byte knows whence it came,
/// so that what is found has a place in the text as written.

import Syntax

struct QuantityText {
    private(set) var bytes: [UInt8] = []
    /// Where its parts come from, in order; the last is its end.
    private var parts: [Part] = []

    /// What begins at `start` is the text at `origin`: byte for byte where it is copied, and otherwise all of it that one character.
    private struct Part {
        var start: Int
        var origin: Int
        var isCopied: Bool
    }

    init(_ text: some StringProtocol) { self.init(bytes: Array(text.utf8)) }

    /// The bytes are valid UTF-8; what is not is kept as it stands.
    init(bytes source: [UInt8]) {
        bytes.reserveCapacity(source.count)
        parts.reserveCapacity(16)
        var at = 0
        while at < source.count {
            let end = QuantityText.plainEnd(source, at)
            if end > at {
                copy(source, at, end)
                at = end
                continue
            }
            let byte = source[at]
            if byte < 0x80 {
                at += ascii(source, at)
                continue
            }
            let length = QuantityText.length(source, at)
            let (twin, width) = length == 3 ? FullWidth.glyph(source, at, source.count) : (0, 0)
            if width == 3 {
                parts.append(Part(start: bytes.count, origin: at, isCopied: false))
                bytes.append(twin)
            } else if length > 1, let text = QuantityText.folded(source.scalar(at: at), afterDigit: Byte.isDigit(bytes.last ?? 0)) {
                if text == " " { blank(at) } else { write(text, at) }
            } else {
                copy(source, at, at + length)
            }
            at += length
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        parts.append(Part(start: bytes.count, origin: source.count, isCopied: false))
    }

    /// The offset of the character that a byte stands for; behind the last, the end of the text.
    func origin(_ at: Int) -> Int {
        var low = 0
        var high = parts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if parts[middle].start <= at { low = middle } else { high = middle }
        }
        let part = parts[low]
        return part.isCopied ? part.origin + max(part.start, bytes.characterStart(before: at + 1)) - part.start : part.origin
    }

    /// The end of the characters from `at` that stand for nothing but themselves: Han, and most of ASCII.
    private static func plainEnd(_ source: [UInt8], _ at: Int) -> Int {
        var at = at
        while at < source.count {
            let byte = source[at]
            if byte < 0x80 {
                if byte <= 0x20 || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "\\") { break }
                at += 1
            } else if byte >= 0xE4, byte < 0xEF, at + 2 < source.count, Byte.isContinuation(source[at + 1]), Byte.isContinuation(source[at + 2]) {
                at += 3
            } else {
                break
            }
        }
        return at
    }

    private mutating func copy(_ source: [UInt8], _ start: Int, _ end: Int) {
        if let last = parts.last, last.isCopied, last.origin + bytes.count - last.start == start {
        } else {
            parts.append(Part(start: bytes.count, origin: start, isCopied: true))
        }
        bytes.append(contentsOf: source[start..<end])
    }

    private mutating func write(_ text: String, _ origin: Int) {
        guard !text.isEmpty else { return }
        parts.append(Part(start: bytes.count, origin: origin, isCopied: false))
        bytes.append(contentsOf: text.utf8)
    }

    /// One for several, none at the beginning.
    private mutating func blank(_ origin: Int) {
        if let last = bytes.last, last != 0x20 { write(" ", origin) }
    }

    /// The character or command at `at`; how many bytes it took.
    private mutating func ascii(_ source: [UInt8], _ at: Int) -> Int {
        switch source[at] {
        case 0x20, 0x09, 0x0A, 0x0D: blank(at)
        case UInt8(ascii: "$"): break
        case UInt8(ascii: "\\"):
            for (command, text) in QuantityText.commands where source.has(command, at: at + 1, limit: source.count) {
                let end = at + 1 + command.utf8CodeUnitCount
                // `\le` is not the beginning of `\left`.
                if Byte.isLetter(source[end - 1]), end < source.count, Byte.isLetter(source[end]) { continue }
                if text == " " { blank(at) } else { write(text, at) }
                return end - at
            }
            copy(source, at, at + 1)
        default: copy(source, at, at + 1)
        }
        return 1
    }

    /// How many bytes the character at `at` has; 1 where they are none of UTF-8.
    private static func length(_ source: [UInt8], _ at: Int) -> Int {
        let lead = source[at]
        let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
        guard at + length <= source.count else { return 1 }
        for index in at + 1..<at + length where !Byte.isContinuation(source[index]) { return 1 }
        return length
    }

    /// The text without its blanks folded in any other way: what words are compared by.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    private static let commands: [(StaticString, String)] = [
        ("times", "×"), ("leqslant", "≤"), ("leq", "≤"), ("le", "≤"), ("geqslant", "≥"), ("geq", "≥"), ("ge", "≥"), ("lt", "<"), ("gt", ">"), ("pm", "±"),
        ("sim", "~"), ("cdot", "·"), ("%", "%"), (",", " "), (";", " "), (" ", " "),
    ]

    /// What a character is read as; nil for itself.
    private static func folded(_ scalar: UInt32, afterDigit: Bool) -> String? {
        switch scalar {
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: ""
        case 0x2010...0x2012, 0x2212, 0xFE63: "-"
        case 0x2015, 0x2500: "—"
        case 0x02DC, 0x223C, 0x301C: "~"
        case 0x2266, 0x2A7D, 0x226F: "≤"
        case 0x2267, 0x2A7E, 0x226E: "≥"
        case 0x03BC: "µ"
        case 0x2126: "Ω"
        case 0x2236: ":"
        case 0x2044, 0x2215: "/"
        case 0x2022, 0x2219, 0x22C5, 0x30FB: "·"
        case 0x2715: "×"
        case 0x2019: afterDigit ? "′" : nil
        case 0x201D: afterDigit ? "″" : nil
        case 0x338D...0x33A5: squared[Int(scalar - 0x338D)]
        default: nil
        }
    }

    /// U+338D to U+33A5: units in one character.
    private static let squared: [String?] = [
        "µg", "mg", "kg", "Hz", "kHz", "MHz", "GHz", "THz", "µL", "mL", "dL", "kL", "fm", "nm", "µm", "mm", "cm", "km", "mm²", "cm²", "m²", "km²", "mm³",
        "cm³", "m³",
    ]
}
