/// Which of several reference limits an indicator is to be held to, and how it compares. Names and conditions must be the same; a
/// limit for all objects or all grades holds for each; a document without grades must at least keep the loosest grade of its
/// reference. What is limited under other conditions is another thing, and is said to be.

import Syntax

/// An indicator of one document beside that of another.
public struct IndicatorMatch: Sendable {
    public var own: Indicator
    public var other: Indicator
    /// The document of `other`.
    public var file: FileID
    /// How `own` compares to `other`.
    public var strictness: Strictness
}

extension IndicatorsByName {
    /// The limits that hold for an indicator, each compared with it.
    func matches(_ own: Indicator, in file: FileID, grades: [String]) -> [IndicatorMatch] {
        // A dash in the column of one object says that it has no such property.
        if own.limit.form == .unlimited, !own.objects.isEmpty { return [] }
        let known = self[own.name]
        guard !known.isEmpty else { return [] }
        let named = known.map { all[$0] }.filter { $0.holds(forObjectsOf: own) }
        return compared(own, named.holding(for: own, grades: grades), file)
    }

    /// The limits that a claim speaks of: of its own grade, or of the grade that it names, or of every grade. No other grade is taken
    /// for one that the standard does not have.
    func claimed(_ own: Indicator, in file: FileID, grade: String?) -> [IndicatorMatch] {
        if own.limit.form == .unlimited, !own.objects.isEmpty { return [] }
        let named = self[own.name].map { all[$0] }.filter { $0.holds(forObjectsOf: own) }
        guard let wanted = grade ?? own.grade else { return compared(own, named, file) }
        return compared(own, named.filter { $0.grade == nil || $0.grade.isWritten(as: wanted) }, file)
    }

    private func compared(_ own: Indicator, _ holding: [Indicator], _ file: FileID) -> [IndicatorMatch] {
        // What is said of the same circumstance is meant, where anything is.
        let same = holding.filter { $0.name.circumstance.isWritten(as: own.name.circumstance) }
        return (same.isEmpty ? holding : same).map { other in
            let strictness = own.name.conditions == other.name.conditions ? own.strictness(than: other) : .incomparable(.differentConditions)
            return IndicatorMatch(own: own, other: other, file: file, strictness: strictness)
        }
    }
}

extension [Indicator] {
    /// Those of the grade that counts for an indicator.
    fileprivate func holding(for own: Indicator, grades: [String]) -> [Indicator] {
        let graded = filter { $0.grade != nil }
        if let grade = own.grade, graded.contains(where: { $0.grade.isWritten(as: grade) }) {
            return filter { $0.grade == nil || $0.grade.isWritten(as: grade) }
        }
        guard !graded.isEmpty else { return self }
        // The loosest grade: the last that the family declares.
        let ranks = graded.map { indicator in grades.firstIndex { indicator.grade.isWritten(as: $0) } ?? -1 }
        guard let last = ranks.max(), last >= 0 else { return filter { $0.grade == nil } }
        return filter { $0.grade == nil || $0.grade.isWritten(as: grades[last]) }
    }
}

extension Indicator {
    /// How a limit compares with a reference that may hold in other circumstances. A reference without any holds in each: what is
    /// looser in one circumstance is looser there, and what is stricter in one says nothing of the others.
    fileprivate func strictness(than other: Indicator) -> Strictness {
        let strictness = limit.strictness(than: other.limit)
        if name.circumstance.isEmpty || name.circumstance.isWritten(as: other.name.circumstance) { return strictness }
        return other.name.circumstance.isEmpty && strictness == .looser ? .looser : .incomparable(.differentConditions)
    }

    /// Whether a reference limit is for the objects of `own`: for all of them, or for one of the same name. What a sentence says
    /// of whom is no column of objects.
    fileprivate func holds(forObjectsOf own: Indicator) -> Bool {
        if objects.isEmpty || table == nil && own.table != nil { return true }
        if own.objects.isEmpty || own.table == nil && table != nil { return table == nil }
        return own.objects.contains { mine in objects.contains { $0.isWritten(as: mine) } }
    }
}
