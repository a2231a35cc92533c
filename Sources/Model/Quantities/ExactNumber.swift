/// The value of a bound: a decimal, or a ratio that is compared by its exact quotient (`30:1`, `1:6`).

public struct ExactNumber: Sendable, Equatable {
    /// The number, or the first of a ratio.
    public let decimal: Decimal
    /// The second number of a ratio; nil for a plain decimal. Never zero.
    public let divisor: Decimal?

    /// A plain decimal.
    public init(_ decimal: Decimal) {
        self.decimal = decimal
        divisor = nil
    }

    /// Nil unless both are above zero.
    public init?(_ first: Decimal, to second: Decimal) {
        guard first.digits > 0, second.digits > 0 else { return nil }
        decimal = first
        divisor = second
    }

    /// Whether it is written as a ratio.
    public var isRatio: Bool { divisor != nil }

    /// Nil for too many digits.
    var fraction: Fraction? {
        guard let first = Fraction(decimal) else { return nil }
        guard let divisor else { return first }
        return Fraction(divisor)?.inverse.flatMap(first.times)
    }

    /// `0.20`, `30:1`
    public var printed: String { divisor.map { decimal.printed + ":" + $0.printed } ?? decimal.printed }
}
