/// A number as it is written in a standard, exactly: `0.20` is twenty hundredths, never the nearest binary fraction. Values
/// of more than eighteen digits are none of a standard's.

public struct Decimal: Sendable {
    /// The number times ten to the power of `scale`.
    let digits: Int
    /// How many decimals it has.
    let scale: Int

    public static let zero = Decimal(digits: 0, scale: 0)

    init(digits: Int, scale: Int) {
        self.digits = digits
        self.scale = scale
    }

    /// Reads `12`, `0.20`, `−3`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        var digits = 0
        var scale = 0
        var count = 0
        var isFraction = false
        var rest = Substring(text)
        let isNegative = rest.first == "-" || rest.first == "−"
        if isNegative { rest = rest.dropFirst() }
        for byte in rest.utf8 {
            if byte == UInt8(ascii: "."), !isFraction, count > 0 {
                isFraction = true
            } else if byte >= 0x30, byte <= 0x39, count < 18 {
                digits = digits * 10 + Int(byte & 0x0F)
                count += 1
                if isFraction { scale += 1 }
            } else {
                return nil
            }
        }
        guard count > 0, !isFraction || scale > 0 else { return nil }
        self.init(digits: isNegative ? -digits : digits, scale: scale)
    }

    /// Nil where the result has too many digits.
    public static func + (a: Decimal, b: Decimal) -> Decimal? {
        let scale = max(a.scale, b.scale)
        guard let first = a.digits(at: scale), let second = b.digits(at: scale) else { return nil }
        let (sum, isOver) = first.addingReportingOverflow(second)
        return isOver ? nil : Decimal(digits: sum, scale: scale)
    }

    public static func * (a: Decimal, b: Decimal) -> Decimal? {
        let (product, isOver) = a.digits.multipliedReportingOverflow(by: b.digits)
        return isOver ? nil : Decimal(digits: product, scale: a.scale + b.scale)
    }

    /// Whether both are the same number; `1` is `1.00`.
    public func isEqual(_ other: Decimal) -> Bool {
        let scale = max(scale, other.scale)
        guard let first = digits(at: scale), let second = other.digits(at: scale) else { return false }
        return first == second
    }

    /// False where the comparison takes too many digits.
    public func isLess(than other: Decimal) -> Bool {
        let scale = max(scale, other.scale)
        guard let first = digits(at: scale), let second = other.digits(at: scale) else { return false }
        return first < second
    }

    private func digits(at wanted: Int) -> Int? {
        var result = digits
        for _ in scale..<max(scale, wanted) {
            let (next, isOver) = result.multipliedReportingOverflow(by: 10)
            if isOver { return nil }
            result = next
        }
        return result
    }

    /// As it prints, with the decimals that it has.
    public var printed: String {
        let text = String(digits.magnitude)
        guard scale > 0 else { return (digits < 0 ? "−" : "") + text }
        let padded = String(repeating: "0", count: max(0, scale + 1 - text.utf8.count)) + text
        return (digits < 0 ? "−" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
    }
}
