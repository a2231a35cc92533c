/// How many columns of a terminal a text takes, so that carets stand under what they mark. East Asian Width (UAX #11)
/// decides: W and F take two columns, marks and joiners none, all else one; the class A, to which “ ” — … ≥ ① of nearly
/// every Chinese standard belong, is one or two by the terminal, which nothing can ask, so the caller says.

public struct DisplayWidth: Sendable, Equatable {
    /// The columns of East Asian ambiguous characters: 1 or 2.
    public let ambiguous: Int

    public init(ambiguous: Int = 1) { self.ambiguous = ambiguous == 2 ? 2 : 1 }

    /// The columns of one scalar sent to a terminal as it is: 0, 1 or 2. Controls count 0; see `mustBeSpelled`.
    public func columns(of scalar: Unicode.Scalar) -> Int {
        let code = scalar.value
        if code < 0x7F { return code >= 0x20 ? 1 : 0 }
        if code >= 0x4E00, code <= 0x9FFF { return 2 }
        var low = 0
        var high = Self.runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Self.runs[middle] >> 2 <= code { low = middle } else { high = middle }
        }
        let width = Int(Self.runs[low] & 3)
        return width == 3 ? ambiguous : width
    }

    /// The columns of a grapheme cluster (UAX #29). Emoji joined by ZWJ or toned by a modifier take the place of one,
    /// and VARIATION SELECTOR-16 widens a narrow one (UTS #51).
    public func columns(of character: Character) -> Int {
        var sum = 0
        var before: Unicode.Scalar?
        var isJoined = false
        for scalar in character.unicodeScalars {
            switch scalar.value {
            case 0x200D:
                isJoined = before.map(Self.isPictograph) ?? false
                continue
            case 0xFE0F:
                if let base = before, base.properties.isEmoji, columns(of: base) == 1 { sum += 1 }
                continue
            case 0x1F3FB...0x1F3FF where before?.properties.isEmojiModifierBase ?? false:
                continue
            default: break
            }
            let width = columns(of: scalar)
            if width > 0 {
                if !(isJoined && Self.isPictograph(scalar)) { sum += width }
                isJoined = false
                before = scalar
            }
        }
        return sum
    }

    /// The columns of `text` when drawn as `visible` draws it.
    public func columns(of text: String) -> Int {
        if Self.isPlain(text) { return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }
        return cells(text).reduce(0) { $0 + $1.columns }
    }

    /// Emoji but for digits, `#` and `*`, which are emoji by name only.
    private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7F && scalar.properties.isEmoji
    }

    /// Whether a terminal would obey or lose this scalar instead of showing it: C0 and C1 controls, line and paragraph
    /// separators, and the controls that reorder text (Bidi_Control of UAX #9), by which source can lie about itself.
    public static func mustBeSpelled(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The scalar as `<U+202E>`.
    public static func spelled(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + ">"
    }
}
