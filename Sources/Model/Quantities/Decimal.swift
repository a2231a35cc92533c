/// A number as it is written in a standard, exactly: `0.20` is twenty hundredths, never the nearest binary fraction. Values
/// of more than eighteen digits are none of a standard's.

public struct Decimal: Sendable, Equatable {
    /// The number times ten to the power of `scale`.
    let digits: Int
    /// How many decimals it has; below zero where the last digits are not written (`5×10³` has -3).
    let scale: Int

    /// 0, without decimals.
    public static let zero = Decimal(digits: 0, scale: 0)

    init(digits: Int, scale: Int) {
        self.digits = digits
        self.scale = scale
    }

    /// Reads `12`, `0.20`, `−3`, `15 000`, `5×10³`, `10^{4}`, full-width digits as well; nil for anything else.
    public init?(_ text: some StringProtocol) {
        var cursor = QuantityCursor(QuantityText(text))
        guard case .read(let decimal) = cursor.decimal(), cursor.isAtEnd else { return nil }
        self = decimal
    }

    /// Nil where the result has too many digits.
    public static func + (a: Decimal, b: Decimal) -> Decimal? {
        let scale = max(a.scale, b.scale)
        guard let first = a.digits(at: scale), let second = b.digits(at: scale) else { return nil }
        let (sum, isOver) = first.addingReportingOverflow(second)
        return isOver ? nil : Decimal(digits: sum, scale: scale)
    }

    /// Nil where the result has too many digits.
    public static func - (a: Decimal, b: Decimal) -> Decimal? { a + b.negated }

    /// Nil where the result has too many digits.
    public static func * (a: Decimal, b: Decimal) -> Decimal? {
        let (product, isOver) = a.digits.multipliedReportingOverflow(by: b.digits)
        return isOver ? nil : Decimal(digits: product, scale: a.scale + b.scale)
    }

    var negated: Decimal { Decimal(digits: 0 &- digits, scale: scale) }

    /// Below zero.
    public var isNegative: Bool { digits < 0 }
    /// Zero in any precision.
    public var isZero: Bool { digits == 0 }

    /// Whether both are the same number; `1` is `1.00`.
    public static func == (a: Decimal, b: Decimal) -> Bool {
        let (a, b) = (a.shortest, b.shortest)
        return a.digits == b.digits && a.scale == b.scale
    }

    /// Whether both are the same number; `1` is `1.00`.
    public func isEqual(_ other: Decimal) -> Bool { self == other }

    /// False where the comparison takes too many digits.
    public func isLess(than other: Decimal) -> Bool {
        let scale = max(scale, other.scale)
        guard let first = digits(at: scale), let second = other.digits(at: scale) else { return false }
        return first < second
    }

    /// Without zeros at the end.
    private var shortest: (digits: Int, scale: Int) {
        guard digits != 0 else { return (0, 0) }
        var (digits, scale) = (digits, scale)
        while digits % 10 == 0 {
            digits /= 10
            scale -= 1
        }
        return (digits, scale)
    }

    private func digits(at wanted: Int) -> Int? {
        guard digits != 0 else { return 0 }
        var result = digits
        for _ in scale..<max(scale, wanted) {
            let (next, isOver) = result.multipliedReportingOverflow(by: 10)
            if isOver { return nil }
            result = next
        }
        return result
    }

    /// As it prints, with the decimals that it has; `5×10³` where the last digits are not written.
    public var printed: String {
        let sign = digits < 0 ? "−" : ""
        let text = String(digits.magnitude)
        if scale < 0 {
            let fraction = text.dropFirst()
            let factor = fraction.isEmpty ? text : text.prefix(1) + "." + fraction
            return sign + (text == "1" ? "" : factor + "×") + "10" + Superscript.printed(fraction.utf8.count - scale)
        }
        guard scale > 0 else { return sign + text }
        let padded = String(repeating: "0", count: max(0, scale + 1 - text.utf8.count)) + text
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}
