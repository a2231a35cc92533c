/// The values that a numeric limit admits, and how two such sets lie to each other. One set within another is the only sense of
/// "stricter" that needs no opinion: every lot that satisfies the one satisfies the other, which is proved and not guessed.

struct AdmittedValues {
    typealias Value = Fraction.Comparable

    /// Nil is without end.
    let lower: (value: Value, isOpen: Bool)?
    let upper: (value: Value, isOpen: Bool)?
    /// The values one by one; nil for an interval.
    let values: [Value]?

    /// Nil for limits that are no numbers, and for numbers too long to be compared in the base of their unit.
    init?(_ limit: Limit) {
        func value(_ number: ExactNumber) -> Value? {
            guard let fraction = number.fraction, let unit = limit.unit else { return number.fraction?.comparable }
            return fraction.times(unit.factor)?.comparable
        }
        switch limit.form {
        case .interval(let lower, let upper):
            let (low, high) = (lower.flatMap { value($0.value) }, upper.flatMap { value($0.value) })
            guard (low != nil) == (lower != nil), (high != nil) == (upper != nil) else { return nil }
            self.lower = low.map { ($0, lower?.isOpen ?? false) }
            self.upper = high.map { ($0, upper?.isOpen ?? false) }
            values = nil
        case .set(let numbers):
            let all = numbers.compactMap(value)
            guard all.count == numbers.count else { return nil }
            (lower, upper, values) = (nil, nil, all)
        default: return nil
        }
    }

    func contains(_ value: Value) -> Bool {
        if let values { return values.contains(value) }
        if let lower, value < lower.value || (lower.isOpen && value == lower.value) { return false }
        if let upper, upper.value < value || (upper.isOpen && value == upper.value) { return false }
        return true
    }

    /// The values one by one where there are so many; an interval may be a single value.
    private var listed: [Value]? {
        if let values { return values }
        guard let lower, let upper, lower.value == upper.value else { return nil }
        return [lower.value]
    }

    func isWithin(_ other: AdmittedValues) -> Bool {
        if let listed { return listed.allSatisfy(other.contains) }
        // An interval of more than one value lies in no list.
        if other.values != nil { return false }
        if let outer = other.lower {
            guard let lower, outer.value < lower.value || (outer.value == lower.value && (lower.isOpen || !outer.isOpen)) else { return false }
        }
        if let outer = other.upper {
            guard let upper, upper.value < outer.value || (outer.value == upper.value && (upper.isOpen || !outer.isOpen)) else { return false }
        }
        return true
    }

    /// How this lies to another that neither holds nor lies within it.
    func conflict(with other: AdmittedValues) -> Strictness.Reason {
        if values == nil, other.values == nil {
            if (lower == nil && upper != nil && other.upper == nil) || (upper == nil && lower != nil && other.lower == nil) { return .oppositeDirections }
            if let upper, let outer = other.lower, AdmittedValues.isApart(upper, outer) { return .disjoint }
            if let lower, let outer = other.upper, AdmittedValues.isApart(outer, lower) { return .disjoint }
            return .overlap
        }
        let shared = listed.map { $0.contains(where: other.contains) } ?? other.listed.map { $0.contains(where: contains) } ?? true
        return shared ? .overlap : .disjoint
    }

    private static func isApart(_ upper: (value: Value, isOpen: Bool), _ lower: (value: Value, isOpen: Bool)) -> Bool {
        upper.value < lower.value || (upper.value == lower.value && (upper.isOpen || lower.isOpen))
    }
}
