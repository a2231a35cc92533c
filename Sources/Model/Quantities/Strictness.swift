/// The order of limits: which of two is stricter, as a group or local standard must say of the national standard that it tightens. It is
/// a partial order. Numbers are compared as sets of admitted values (`AdmittedValues`): a stricter limit admits a proper part of what
/// the other admits, so every lot that satisfies the one satisfies the other. Where that cannot be proved, the limits are
/// incomparable, and the reason is said.

public enum Strictness: Sendable, Equatable {
    case equal, stricter, looser
    case incomparable(Reason)

    /// Why two limits cannot be compared.
    public enum Reason: Sendable, Equatable, CaseIterable {
        case oppositeDirections, overlap, disjoint, differentDimensions, unknownUnit, tooLong, differentForms, notAdmitted, differentSamples, differentPlans,
            differentWords, differentCitations, differentConditions

        /// For messages.
        public var zh: String {
            switch self {
            case .oppositeDirections: "一个是上限，另一个是下限"
            case .overlap: "两个范围部分重叠"
            case .disjoint: "两个范围没有共同的值"
            case .differentDimensions: "单位的量纲不同"
            case .unknownUnit: "其中一个没有给出单位"
            case .tooLong: "数值的位数过多"
            case .differentForms: "限量的形式不同"
            case .notAdmitted: "另一个限量不包含零值"
            case .differentSamples: "检出数与样品量的严格方向相反"
            case .differentPlans: "采样方案各参数的严格方向相反"
            case .differentWords: "文字不同"
            case .differentCitations: "引用的文件或者位置不同"
            case .differentConditions: "指标的条件不同"
            }
        }

        /// For messages.
        public var en: String {
            switch self {
            case .oppositeDirections: "one is a maximum, the other a minimum"
            case .overlap: "the ranges overlap in part"
            case .disjoint: "the ranges have no value in common"
            case .differentDimensions: "the units have different dimensions"
            case .unknownUnit: "one of them has no unit"
            case .tooLong: "a number has too many digits"
            case .differentForms: "the limits have different forms"
            case .notAdmitted: "the other limit does not admit zero"
            case .differentSamples: "count and sample size point in opposite directions"
            case .differentPlans: "the parameters of the plans point in opposite directions"
            case .differentWords: "the words differ"
            case .differentCitations: "they cite different documents or places"
            case .differentConditions: "the indicators hold under different conditions"
            }
        }
    }

    /// What the other limit is to this one.
    public var reversed: Strictness {
        switch self {
        case .stricter: .looser
        case .looser: .stricter
        case .equal, .incomparable: self
        }
    }

    /// Both orders at once: of the parts of a limit, each with its own.
    func and(_ other: Strictness, conflict: Reason) -> Strictness {
        switch (self, other) {
        case (.incomparable, _): self
        case (_, .incomparable): other
        case (.equal, _): other
        case (_, .equal): self
        default: self == other ? self : .incomparable(conflict)
        }
    }
}

extension Limit {
    /// What this limit is to another: `.stricter` when whatever satisfies this satisfies the other as well, and not the reverse.
    public func strictness(than other: Limit) -> Strictness {
        // Numbers too long to be compared are still themselves.
        if form == other.form, unit == other.unit { return .equal }
        switch Limit.comparisons[kind.rawValue][other.kind.rawValue] {
        case .values: return values(than: other)
        case .zero: return admitsZero(other)
        case .zeroReversed: return other.admitsZero(self).reversed
        case .sample: return sample(than: other)
        case .plan: return plan(than: other)
        case .words: return form == other.form ? .equal : .incomparable(.differentWords)
        case .citation: return citation(than: other)
        case .same: return .equal
        case .below: return .stricter
        case .above: return .looser
        case .none: return .incomparable(.differentForms)
        }
    }

    enum Kind: Int, CaseIterable { case interval, set, notDetected, absent, sample, plan, words, citation, unlimited }

    var kind: Kind {
        switch form {
        case .interval: .interval
        case .set: .set
        case .notDetected: .notDetected
        case .absent: .absent
        case .sample: .sample
        case .plan: .plan
        case .words: .words
        case .citation: .citation
        case .unlimited: .unlimited
        }
    }

    private enum Comparison {
        /// As sets of admitted values.
        case values
        /// Not detected or absent against numbers: stricter than all that admit zero.
        case zero, zeroReversed
        case sample, plan, words, citation
        case same, below, above, none
    }

    /// Which comparison a pair takes, in the order of `Kind`: of the limit (row) and the other (column).
    private static let comparisons: [[Comparison]] = [
        // interval      set            not detected   absent         sample   plan   words   citation   unlimited
        [.values, .values, .zeroReversed, .zeroReversed, .none, .none, .none, .none, .below],
        [.values, .values, .zeroReversed, .zeroReversed, .none, .none, .none, .none, .below],
        [.zero, .zero, .same, .none, .none, .none, .none, .none, .below],
        [.zero, .zero, .none, .same, .none, .none, .none, .none, .below],
        [.none, .none, .none, .none, .sample, .none, .none, .none, .below],
        [.none, .none, .none, .none, .none, .plan, .none, .none, .below],
        [.none, .none, .none, .none, .none, .none, .words, .none, .below],
        [.none, .none, .none, .none, .none, .none, .none, .citation, .below],
        [.above, .above, .above, .above, .above, .above, .above, .above, .same],
    ]
}
