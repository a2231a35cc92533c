/// The comparisons that the table of `Strictness` names, each for two limits of its forms.

import Syntax

extension Limit {
    /// Nil where numbers in both units can be compared.
    private static func conflict(_ first: Unit?, _ second: Unit?) -> Strictness.Reason? {
        switch (first, second) {
        case (nil, nil): nil
        case (let first?, let second?): first.isComparable(with: second) ? nil : .differentDimensions
        default: .unknownUnit
        }
    }

    func values(than other: Limit) -> Strictness {
        if let conflict = Limit.conflict(unit, other.unit) { return .incomparable(conflict) }
        guard let values = AdmittedValues(self), let others = AdmittedValues(other) else { return .incomparable(.tooLong) }
        switch (values.isWithin(others), others.isWithin(values)) {
        case (true, true): return .equal
        case (true, false): return .stricter
        case (false, true): return .looser
        case (false, false): return .incomparable(values.conflict(with: others))
        }
    }

    /// This is `not detected` or `absent`. Zero is zero in every unit. Whatever holds a set that admits zero admits it, too, so the order
    /// stays transitive.
    func admitsZero(_ other: Limit) -> Strictness {
        guard let values = AdmittedValues(other) else { return .incomparable(.tooLong) }
        return values.contains(.zero) ? .stricter : .incomparable(.notAdmitted)
    }

    func sample(than other: Limit) -> Strictness {
        guard case .sample(let count, let per) = form, case .sample(let otherCount, let otherPer) = other.form else { return .incomparable(.differentForms) }
        return Limit.order(count, otherCount).and(Limit.samples(per, otherPer), conflict: .differentSamples)
    }

    func plan(than other: Limit) -> Strictness {
        guard case .plan(let plan) = form, case .plan(let others) = other.form else { return .incomparable(.differentForms) }
        return Limit.order(others.n, plan.n).and(Limit.order(plan.c, others.c), conflict: .differentPlans)
            .and(Limit.levels(plan.m, unit, others.m, other.unit), conflict: .differentPlans)
            .and(Limit.levels(plan.ceiling, unit, others.ceiling, other.unit), conflict: .differentPlans)
    }

    func citation(than other: Limit) -> Strictness {
        guard case .citation(let first) = form, case .citation(let second) = other.form else { return .incomparable(.differentForms) }
        let isSame =
            first.standard.samePublication(as: second.standard) && first.standard.edition == second.standard.edition
            && first.standard.amendment == second.standard.amendment && first.place == second.place
        return isSame ? .equal : .incomparable(.differentCitations)
    }

    /// Less is stricter.
    private static func order(_ first: Int, _ second: Int) -> Strictness { first == second ? .equal : first < second ? .stricter : .looser }

    /// Of units such as `/25 g`: the larger sample is stricter, and its unit the smaller.
    private static func samples(_ first: Unit, _ second: Unit) -> Strictness {
        if first == second { return .equal }
        guard first.isComparable(with: second) else { return .incomparable(.differentDimensions) }
        guard let one = first.factor.comparable, let two = second.factor.comparable else { return .incomparable(.tooLong) }
        return one == two ? .equal : one < two ? .stricter : .looser
    }

    /// Of m or M; nil is without end.
    private static func levels(_ first: SamplingPlan.Level?, _ unit: Unit?, _ second: SamplingPlan.Level?, _ otherUnit: Unit?) -> Strictness {
        guard let first, let second else { return first == nil ? (second == nil ? .equal : .looser) : .stricter }
        if first == second, first.sample != nil || unit == otherUnit { return .equal }
        if let sample = first.sample, let other = second.sample {
            guard let one = Fraction(first.number)?.comparable, let two = Fraction(second.number)?.comparable else { return .incomparable(.tooLong) }
            return (one == two ? Strictness.equal : one < two ? .stricter : .looser).and(samples(sample, other), conflict: .differentSamples)
        }
        guard first.sample == nil, second.sample == nil else { return .incomparable(.differentSamples) }
        if let conflict = conflict(unit, otherUnit) { return .incomparable(conflict) }
        guard let one = first.value(in: unit), let two = second.value(in: otherUnit) else { return .incomparable(.tooLong) }
        return one == two ? .equal : one < two ? .stricter : .looser
    }
}

extension SamplingPlan {
    /// What no sample may exceed: M, or m where none may exceed m; nil where any value may.
    fileprivate var ceiling: Level? { M ?? (c == 0 ? m : nil) }
}

extension SamplingPlan.Level {
    fileprivate func value(in unit: Unit?) -> Fraction.Comparable? {
        guard let fraction = Fraction(number) else { return nil }
        return unit.map { fraction.times($0.factor)?.comparable } ?? fraction.comparable
    }
}
