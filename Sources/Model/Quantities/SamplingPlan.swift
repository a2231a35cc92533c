/// A two- or three-class sampling plan of microbiology (GB 4789.1; GB 29921 prints n, c, m and M): of n samples at most c may lie
/// between m and M, and none above M.

public struct SamplingPlan: Sendable, Equatable {
    /// A count in the plan's unit, or in a sample of a size (`0/25 g`).
    public struct Level: Sendable, Equatable {
        /// Not below zero.
        public let number: Decimal
        /// `/25 g`; nil where the plan's unit goes.
        public let sample: Unit?
    }

    /// How many samples are taken; above zero.
    public let n: Int
    /// How many of them may exceed m; at most n.
    public let c: Int
    /// What the others may not exceed.
    public let m: Level
    /// Nil for a plan of two classes, printed `—`.
    public let M: Level?

    /// From the cells of four columns; nil where one of them is not what it should be, or M lies below m. `unit` is that of the heading.
    public init?(n: String, c: String, m: String, M: String, unit: Unit? = nil) {
        guard let n = SamplingPlan.count(n), n > 0, let c = SamplingPlan.count(c), c <= n, let level = Level(m, unit) else { return nil }
        let upper = QuantityText(M)
        var limit: Level?
        if !upper.bytes.isEmpty, !Limit.unlimitedWords.contains(upper.string) {
            guard let read = Level(M, unit), read.sample != level.sample || !read.number.isLess(than: level.number) else { return nil }
            limit = read
        }
        (self.n, self.c, self.m, self.M) = (n, c, level, limit)
    }

    private static func count(_ text: String) -> Int? {
        guard let decimal = Decimal(text), decimal.digits >= 0, let fraction = Fraction(decimal)?.comparable, fraction.denominator == 1 else { return nil }
        return fraction.numerator
    }

    /// `5`, `10²`, `0/25 g`
    public var printed: String {
        "n=\(n) c=\(c) m=\(m.printed)" + (M.map { " M=" + $0.printed } ?? "")
    }
}

extension SamplingPlan.Level {
    init?(_ text: String, _ unit: Unit?) {
        var cursor = QuantityCursor(QuantityText(text))
        guard case .read(let number) = cursor.decimal(), !number.isNegative else { return nil }
        if cursor.isAtEnd {
            self.init(number: number, sample: unit?.isPerSample == true ? unit : nil)
        } else {
            cursor.takeBlank()
            guard let sample = cursor.unit(), sample.isPerSample, cursor.isAtEnd else { return nil }
            self.init(number: number, sample: sample)
        }
    }

    /// `10²`, `0/25 g`
    public var printed: String { number.printed + (sample?.printed ?? "") }
}
