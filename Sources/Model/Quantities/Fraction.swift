/// Exact rational numbers: what limits are compared with once their units are taken into account. A unit's factor may be
/// `1/86400`, a ratio `1:6`; neither is a decimal. Everything is computed with reported overflow, and what needs more digits than
/// two numbers of 63 bits is nil, "cannot be compared" — decided for each number by itself, so that the order of limits stays
/// transitive.

public struct Fraction: Sendable, Equatable {
    let numerator: Int
    /// Above zero.
    let denominator: Int
    /// Times ten to this power.
    let exponent: Int

    static let one = Fraction(numerator: 1, denominator: 1, exponent: 0)

    private init(numerator: Int, denominator: Int, exponent: Int) {
        self.numerator = numerator
        self.denominator = denominator
        self.exponent = exponent
    }

    /// In the one form of its value: lowest terms, no factor of ten in the denominator, no ten in the numerator. Nil for a denominator of
    /// zero and for too many digits.
    init?(_ numerator: Int128, over denominator: Int128 = 1, exponent: Int = 0) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        guard numerator != 0 else {
            self.init(numerator: 0, denominator: 1, exponent: 0)
            return
        }
        let common = Fraction.commonDivisor(numerator.magnitude, denominator.magnitude) * (denominator < 0 ? -1 : 1)
        var (top, bottom, exponent) = (numerator / common, denominator / common, exponent)
        // `1/4` is `25e-2`.
        for (factor, partner) in [(2, 5), (5, 2)] as [(Int128, Int128)] {
            while bottom % factor == 0 {
                let (product, isOver) = top.multipliedReportingOverflow(by: partner)
                guard !isOver else { return nil }
                (top, bottom, exponent) = (product, bottom / factor, exponent - 1)
            }
        }
        while top % 10 == 0 {
            top /= 10
            exponent += 1
        }
        guard let numerator = Int(exactly: top), let denominator = Int(exactly: bottom), numerator != .min, abs(exponent) <= 1000 else { return nil }
        self.init(numerator: numerator, denominator: denominator, exponent: exponent)
    }

    init?(_ decimal: Decimal) { self.init(Int128(decimal.digits), exponent: -decimal.scale) }

    func times(_ other: Fraction) -> Fraction? {
        // Two numbers of 63 bits make one of 126.
        Fraction(
            Int128(numerator) * Int128(other.numerator), over: Int128(denominator) * Int128(other.denominator), exponent: exponent + other.exponent)
    }

    /// Nil for zero.
    var inverse: Fraction? { Fraction(Int128(denominator), over: Int128(numerator), exponent: -exponent) }

    func raised(to power: Int) -> Fraction? {
        guard abs(power) <= 9, let base = power < 0 ? inverse : self else { return nil }
        var result: Fraction? = .one
        for _ in 0..<abs(power) { result = result?.times(base) }
        return result
    }

    /// Eighteen digits, as `Decimal` has.
    private static let longest = 1_000_000_000_000_000_000

    /// The decimal of this value, where there is one of eighteen digits.
    var decimal: Decimal? {
        guard denominator == 1, abs(numerator) < Fraction.longest else { return nil }
        var (digits, scale) = (numerator, -exponent)
        while scale < 0, abs(digits) < Fraction.longest / 10 {
            digits *= 10
            scale += 1
        }
        return Decimal(digits: digits, scale: scale)
    }

    /// As a number that can be compared with every other such number; nil for too many digits.
    var comparable: Comparable? {
        guard abs(exponent) <= 18 else { return nil }
        var power: Int128 = 1
        for _ in 0..<abs(exponent) { power *= 10 }
        let top = Int128(numerator) * (exponent > 0 ? power : 1)
        let bottom = Int128(denominator) * (exponent < 0 ? power : 1)
        let common = Fraction.commonDivisor(top.magnitude, bottom.magnitude)
        guard let numerator = Int(exactly: top / common), let denominator = Int(exactly: bottom / common), numerator != .min else { return nil }
        return Comparable(numerator: numerator, denominator: denominator)
    }

    /// Numerator and denominator of 63 bits in lowest terms: the products of two of them never overflow.
    struct Comparable: Sendable, Equatable, Swift.Comparable {
        let numerator: Int
        let denominator: Int
        static let zero = Comparable(numerator: 0, denominator: 1)

        static func < (a: Comparable, b: Comparable) -> Bool {
            Int128(a.numerator) * Int128(b.denominator) < Int128(b.numerator) * Int128(a.denominator)
        }
    }

    private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> Int128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a == 0 ? 1 : Int128(truncatingIfNeeded: a)
    }
}
