/// Whether the numbers that a text states are those of the limits: the difference of two bounds, the bounds themselves, or the
/// difference in per cent of the standard's bound, rounded as the text rounds it (GB/T 8170). Exact: a statement that cannot be
/// reckoned exactly is not judged.

import Syntax

extension ClaimNumber {
    enum Verdict {
        case right
        case wrong(stated: String, actual: String)
        case unknown
    }

    func verdict(_ match: IndicatorMatch) -> Verdict {
        switch kind {
        case .difference(let stated, let isLower):
            guard let value = stated.onlyBound, let difference = match.difference else { return .unknown }
            // 个百分点 is the difference of two percentages.
            if let unit = stated.unit, unit.printed != "个百分点", let own = match.own.limit.unit, unit.factor != own.factor || unit.dimension != own.dimension {
                return .unknown
            }
            let isOpposite = !difference.isZero && match.isLower != isLower
            if difference == value, !isOpposite { return .right }
            func shown(_ isLower: Bool, _ text: String) -> String { isOpposite ? (isLower ? "低" : "高") + text : text }
            return .wrong(
                stated: shown(isLower, stated.printed), actual: shown(match.isLower, difference.printed + (stated.unit.map { " " + $0.printed } ?? "")))
        case .change(let from, let to):
            if let from, from.isOther(than: match.other.limit) { return .wrong(stated: from.printed, actual: match.other.limit.printed) }
            if let to, to.isOther(than: match.own.limit) { return .wrong(stated: to.printed, actual: match.own.limit.printed) }
            return (from ?? to)?.onlyBound == nil ? .unknown : .right
        case .margin(let stated):
            guard let value = stated.onlyBound, let difference = match.difference, let other = match.other.limit.onlyBound, !other.isZero, !other.isNegative,
                let exact = difference * Decimal(digits: 100, scale: 0), let product = value * other, let error = exact - product,
                // Half a unit of the last digit stated, times the standard's bound.
                let tolerance = Decimal(digits: 5, scale: value.scale + 1) * other, let off = error.isNegative ? Decimal.zero - error : error
            else { return .unknown }
            return tolerance.isLess(than: off)
                ? .wrong(stated: stated.printed, actual: (exact.divided(by: other, scale: value.scale)?.printed ?? "?") + "%") : .right
        }
    }
}

extension Decimal {
    /// Rounded half up to so many decimals; of numbers that are not negative.
    fileprivate func divided(by other: Decimal, scale: Int) -> Decimal? {
        let common = max(self.scale, other.scale)
        guard let mine = Int(self.printedDigits(at: common)), let theirs = Int(other.printedDigits(at: common)), theirs > 0 else { return nil }
        var factor = 1
        for _ in 0..<scale { factor *= 10 }
        let (product, isOver) = mine.multipliedReportingOverflow(by: factor)
        guard !isOver, product < Int.max / 4 else { return nil }
        return Decimal(digits: (2 * product + theirs) / (2 * theirs), scale: scale)
    }

    private func printedDigits(at wanted: Int) -> String { String(digits) + String(repeating: "0", count: max(0, wanted - scale)) }
}

extension IndicatorMatch {
    /// Whether the bound of the document is the lower one; of bounds in one unit.
    fileprivate var isLower: Bool {
        guard let mine = own.limit.onlyBound, let theirs = other.limit.onlyBound else { return false }
        return mine.isLess(than: theirs)
    }

    /// How far apart the two bounds are, in the unit that both have.
    fileprivate var difference: Decimal? {
        guard let mine = own.limit.onlyBound, let theirs = other.limit.onlyBound, own.limit.unit?.factor == other.limit.unit?.factor,
            own.limit.unit?.dimension == other.limit.unit?.dimension, let difference = mine - theirs
        else { return nil }
        return difference.isNegative ? Decimal.zero - difference : difference
    }
}

extension Limit {
    /// Whether the number stated is not the bound of a limit, units converted; one without a unit is in that of the limit.
    fileprivate func isOther(than limit: Limit) -> Bool {
        guard let stated = onlyBound, let bound = limit.onlyBound else { return false }
        guard let mine = unit, let theirs = limit.unit, mine.factor != theirs.factor, mine.dimension == theirs.dimension else { return stated != bound }
        guard let first = ExactNumber(stated).fraction?.times(mine.factor)?.comparable,
            let second = ExactNumber(bound).fraction?.times(theirs.factor)?.comparable
        else { return false }
        return first != second
    }

    /// The value of a limit with one bound, or of a single number; nil for anything else.
    fileprivate var onlyBound: Decimal? {
        guard case .interval(let lower, let upper) = form else { return nil }
        switch (lower, upper) {
        case (let bound?, nil), (nil, let bound?): return bound.value.isRatio ? nil : bound.value.decimal
        case (let first?, let second?): return first.value == second.value && !first.value.isRatio ? first.value.decimal : nil
        case (nil, nil): return nil
        }
    }
}
