@testable import Model

/// Limits of every form, by a seeded generator: few values, so that many pairs can be compared.
struct RandomLimit {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
        // The streams of neighbouring seeds lie far apart.
        state = next() ^ 0xD134_2543_DE82_EF95
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

    /// Units that convert into each other stand together.
    static let units: [[Unit?]] =
        [
            ["%", "g/100 g", "g/kg", "mg/kg", "‰"], ["mm", "cm", "m"], ["min", "h", "d"], ["CFU/g", "CFU/kg"], ["℃"], ["mL/100 mL"], ["垛"], ["亩", "hm²"],
        ].map { $0.map { Unit($0) } } + [[nil]]

    mutating func unit() -> Unit? { pick(below(3) == 0 ? pick(RandomLimit.units) : RandomLimit.units[0]) }

    mutating func decimal() -> Decimal {
        if below(60) == 0 { return Decimal(digits: 999_999_999_999_999_999 - below(2), scale: below(12)) }
        let scale = below(3)
        return Decimal(digits: (below(8) - 1) * [1, 10, 100][scale], scale: scale)
    }

    mutating func number() -> ExactNumber {
        if below(12) == 0, let ratio = ExactNumber(Decimal(digits: 1 + below(4), scale: 0), to: Decimal(digits: 1 + below(3), scale: 0)) { return ratio }
        return ExactNumber(decimal())
    }

    mutating func bound() -> Limit.Bound { Limit.Bound(number(), isOpen: below(4) == 0) }

    static let texts = ["GB 2762", "GB 2762—2022 表1", "GB 2762的规定", "GB/T 1354—2018", "GB/T 1354—2009", "GB 2762 表1"]

    mutating func limit() -> Limit {
        let unit = unit()
        switch below(24) {
        case 0..<5: return Limit(form: .interval(lower: nil, upper: bound()), unit: unit, text: "")
        case 5..<8: return Limit(form: .interval(lower: bound(), upper: nil), unit: unit, text: "")
        case 8..<13: return interval(unit)
        case 13..<15: return Limit(form: .set((0..<2 + below(3)).map { _ in number() }), unit: unit, text: "")
        case 15: return Limit(form: .notDetected, unit: unit, text: "")
        case 16: return Limit(form: .absent, unit: unit, text: "")
        case 17, 18: return Limit.read("\(below(3))/\(pick(["25 g", "10 g", "0.025 kg", "25 mL", "100 mL"]))", unit: unit, comparator: nil).known
        case 19, 20: return plan()
        case 21: return Limit(form: .words(pick(["无异味", "洁白", "嫩匀"])), unit: unit, text: "")
        case 22: return Limit.read("应符合" + pick(RandomLimit.texts), unit: unit, comparator: nil).known
        default: return Limit(form: .unlimited, unit: unit, text: "")
        }
    }

    private mutating func interval(_ unit: Unit?) -> Limit {
        while true {
            let (lower, upper) = (bound(), bound())
            guard let first = lower.value.fraction?.comparable, let last = upper.value.fraction?.comparable else { continue }
            if first < last || (first == last && !lower.isOpen && !upper.isOpen) {
                return Limit(form: .interval(lower: lower, upper: upper), unit: unit, text: "")
            }
        }
    }

    private mutating func plan() -> Limit {
        let unit = pick(["CFU/g", "CFU/kg", "CFU/25 g", "MPN/g", "/25 g"].map { Unit($0) } + [nil])
        let c = below(3)
        let m = pick(["0", "10", "100", "10²", "0/25 g", "0/10 g", "1000"])
        let M = pick(["—", "", "100", "1000", "10⁴", "0/25 g"])
        guard let plan = SamplingPlan(n: pick(["3", "5", "10"]), c: String(c), m: m, M: M, unit: unit) else { return Limit(form: .absent, unit: nil, text: "") }
        return Limit(plan: plan, unit: unit)
    }
}

extension Limit.Reading {
    /// The limit of a text that is known to be one.
    var known: Limit {
        guard case .limit(let limit) = self else { return Limit(form: .unlimited, unit: nil, text: "") }
        return limit
    }
}

extension Limit {
    /// The same limit in another unit of its dimension; nil where a value is no decimal there.
    func converted(to other: Unit) -> Limit? {
        guard let unit, let inverse = other.factor.inverse, let factor = unit.factor.times(inverse) else { return nil }
        func value(_ number: ExactNumber) -> ExactNumber? { number.fraction?.times(factor)?.decimal.map { ExactNumber($0) } }
        func bound(_ bound: Bound) -> Bound? { value(bound.value).map { Bound($0, isOpen: bound.isOpen) } }
        switch form {
        case .interval(let lower, let upper):
            let (low, high) = (lower.flatMap(bound), upper.flatMap(bound))
            guard (low == nil) == (lower == nil), (high == nil) == (upper == nil) else { return nil }
            return Limit(form: .interval(lower: low, upper: high), unit: other, text: "")
        case .set(let numbers):
            let all = numbers.compactMap(value)
            return all.count == numbers.count ? Limit(form: .set(all), unit: other, text: "") : nil
        default: return nil
        }
    }
}
