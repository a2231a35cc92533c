/// Asks a limit whether it admits what a laboratory wrote. A result is read as limits are, so `<0.01`, `未检出（检出限0.01）`,
/// `12.3 g/100 g` and `1.2×10³` mean the same on both sides: the values it leaves open must all be admitted, or all refused.

extension Limit {
    /// `result` as written, with a unit of its own or in `unit`; without either it is in the unit of the limit. For a sampling plan
    /// it is a list of n values: `10、<10、20、15、未检出`.
    public func admits(_ result: String, unit: Unit? = nil, aliases: Unit.Aliases = []) -> Admission {
        let whole = QuantityText(result).string
        if form == .unlimited { return .admitted }
        if whole.isEmpty || Limit.unlimitedWords.contains(whole) { return .undecided(.noResult) }
        switch form {
        case .words(let words): return whole == words ? .admitted : Limit.verdict(whole)
        case .citation: return Limit.verdict(whole)
        case .notDetected where Limit.undetected.contains { whole.hasPrefix($0) } && Limit.parted(result).count == 1: return .admitted
        case .absent where Limit.verdicts.contains(whole): return Limit.verdict(whole)
        case .plan(let plan): return admits(Limit.parted(result), of: plan, unit, aliases)
        case .interval, .set, .notDetected, .absent, .sample, .unlimited: break
        }
        return Limit.parted(result).count > 1 ? .undecided(.severalValues) : admits(one: result, unit, aliases)
    }

    private func admits(one result: String, _ unit: Unit?, _ aliases: Unit.Aliases) -> Admission {
        switch Limit.read(result, unit: unit ?? self.unit, comparator: nil, aliases: aliases) {
        case .empty: return .undecided(.noResult)
        case .unreadable(let reason): return .undecided(.unreadable(reason))
        case .limit(let value): return admits(value.asCount)
        }
    }

    /// `value` is what a result leaves open.
    private func admits(_ value: Limit) -> Admission {
        switch (form, value.form) {
        case (.unlimited, _): return .admitted
        case (_, .set): return .undecided(.severalValues)
        case (_, .unlimited): return .undecided(.noResult)
        case (.interval, .interval), (.set, .interval): return admits(numbers: value)
        case (.notDetected, .interval), (.absent, .interval):
            guard let values = AdmittedValues(value) else { return .undecided(.tooLong) }
            if let lower = values.lower, .zero < lower.value || lower.isOpen && lower.value == .zero { return .refused }
            return values.lower?.value == .zero && values.upper?.value == .zero ? .admitted : .undecided(.detectionUnsaid)
        case (.notDetected, .sample(let count, _)), (.absent, .sample(let count, _)): return count == 0 ? .admitted : .refused
        case (.sample(let most, let per), .sample(let count, let other)): return Limit.admits(count, other, most, per)
        case (.sample, .interval), (.interval, .sample), (.set, .sample): return .undecided(.differentSamples)
        case (.words, _), (.citation, _), (.plan, _), (_, .plan), (_, .citation): return .undecided(.noNumber)
        case (_, .notDetected), (_, .absent): return admitsNothing
        case (_, .words(let words)):
            if Limit.negative.contains(words) { return admitsNothing }
            guard Limit.positive.contains(words) else { return .undecided(.noNumber) }
            switch form {
            case .notDetected, .absent, .sample(count: 0, _): return .refused
            default: return .undecided(.noNumber)
            }
        }
    }

    /// 未检出: nothing is there, as far as the method goes; so it is where limits are compared, too.
    private var admitsNothing: Admission {
        switch form {
        case .notDetected, .absent, .sample, .unlimited: return .admitted
        case .interval, .set:
            guard let values = AdmittedValues(self) else { return .undecided(.tooLong) }
            return values.contains(.zero) ? .admitted : .refused
        case .plan, .words, .citation: return .undecided(.noNumber)
        }
    }

    private func admits(numbers value: Limit) -> Admission {
        switch (unit, value.unit) {
        case (nil, nil): break
        case (let own?, let other?): if !own.isComparable(with: other) { return .undecided(.differentDimensions) }
        default: return .undecided(.unknownUnit)
        }
        guard let admitted = AdmittedValues(self), let open = AdmittedValues(value) else { return .undecided(.tooLong) }
        if open.isWithin(admitted) { return .admitted }
        return open.isApart(from: admitted) ? .refused : .undecided(.aroundLimit)
    }

    private static func admits(_ count: Int, _ sample: Unit, _ most: Int, _ per: Unit) -> Admission {
        // The factor of `/25 g` is the smaller the larger the sample.
        guard sample.isComparable(with: per), let own = sample.factor.comparable, let wanted = per.factor.comparable else {
            return .undecided(.differentSamples)
        }
        if count <= most, !(wanted < own) { return .admitted }
        if count > most, !(own < wanted) { return .refused }
        return .undecided(.differentSamples)
    }

    /// GB 4789.1: of n samples at most c above m, none above M.
    private func admits(_ results: [String], of plan: SamplingPlan, _ unit: Unit?, _ aliases: Unit.Aliases) -> Admission {
        guard results.count == plan.n else { return .undecided(.wrongCount(wanted: plan.n, given: results.count)) }
        guard let inner = limit(at: plan.m) else { return .undecided(.tooLong) }
        var outer = plan.c == 0 ? inner : nil
        if let most = plan.M {
            outer = limit(at: most)
            if outer == nil { return .undecided(.tooLong) }
        }
        var above = 0
        // What may lie above m, and what may lie anywhere.
        var near: [Admission.Obstacle] = []
        var far: [Admission.Obstacle] = []
        for result in results {
            let low = inner.admits(one: result, unit, aliases)
            switch outer?.admits(one: result, unit, aliases) ?? .admitted {
            case .refused: return .refused
            case .undecided(let obstacle): far.append(obstacle)
            case .admitted: if case .undecided(let obstacle) = low { if obstacle.isNoValue { far.append(obstacle) } else { near.append(obstacle) } }
            }
            if low == .refused { above += 1 }
        }
        if above > plan.c { return .refused }
        if let first = far.first { return .undecided(first) }
        return above + near.count > plan.c ? .undecided(near[0]) : .admitted
    }

    private func limit(at level: SamplingPlan.Level) -> Limit? {
        guard let sample = level.sample else {
            return Limit(form: .interval(lower: nil, upper: Bound(ExactNumber(level.number))), unit: unit, text: level.printed)
        }
        return level.number.count.map { Limit(form: .sample(count: $0, per: sample), unit: sample, text: level.printed) }
    }

    /// `2` in the unit `/25 g` is a count.
    private var asCount: Limit {
        guard let unit, unit.isPerSample, case .interval(let lower?, let upper?) = form, lower == upper, lower.value.divisor == nil,
            let count = lower.value.decimal.count
        else { return self }
        return Limit(form: .sample(count: count, per: unit), unit: unit, text: text)
    }

    /// The values of a list.
    static func parted(_ result: String) -> [String] {
        result.split { "、，,；;".contains($0) }.map { String($0) }.filter { !QuantityText($0).bytes.isEmpty }
    }

    private static func verdict(_ whole: String) -> Admission {
        passing.contains(whole) ? .admitted : failing.contains(whole) ? .refused : .undecided(.noVerdict)
    }

    private static var verdicts: Set<String> { passing.union(failing) }
    private static let passing: Set<String> = ["合格", "符合", "符合要求", "符合规定", "达标"]
    private static let failing: Set<String> = ["不合格", "不符合", "不符合要求", "不符合规定", "不达标"]
    /// 未检出（检出限0.05）
    private static let undetected = ["未检出", "不得检出", "ND", "N.D.", "nd"]
    private static let negative: Set<String> = ["阴性", "阴性(-)", "没有检出"]
    private static let positive: Set<String> = ["检出", "有检出", "阳性", "阳性(+)"]
}

extension Admission.Obstacle {
    /// Whether there is no value at all, so that nothing about it can be bounded.
    fileprivate var isNoValue: Bool {
        switch self {
        case .noResult, .unreadable, .noNumber, .differentDimensions, .unknownUnit, .tooLong, .differentSamples: true
        default: false
        }
    }
}

extension AdmittedValues {
    /// Whether no value of this interval is one of the other's.
    func isApart(from other: AdmittedValues) -> Bool {
        if let listed = other.values { return !listed.contains(where: contains) }
        func isBelow(_ upper: (value: Value, isOpen: Bool)?, _ lower: (value: Value, isOpen: Bool)?) -> Bool {
            guard let upper, let lower else { return false }
            return upper.value < lower.value || (upper.value == lower.value && (upper.isOpen || lower.isOpen))
        }
        return isBelow(upper, other.lower) || isBelow(other.upper, lower)
    }
}
