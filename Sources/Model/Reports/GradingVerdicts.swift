/// What the results of one indicator are worth, and what those of all indicators make of a lot.

import Syntax

extension Grading.Verdict {
    /// A grade, or 合格.
    public var isPassing: Bool {
        switch self {
        case .grade, .conforming: true
        case .nonconforming, .undecided: false
        }
    }

    /// Never translated; JSON and CSV.
    public var word: String {
        switch self {
        case .grade: "grade"
        case .conforming: "conforming"
        case .nonconforming: "nonconforming"
        case .undecided: "undecided"
        }
    }
}

extension Grading {
    func judge(_ name: String, _ entries: [LabResults.Entry], _ limits: [Indicator], _ vocabulary: IndicatorVocabulary) -> Item {
        var item = Item(name: name, entries: entries, judgements: [], verdict: .undecided)
        let units = entries.map { entry in
            Unit(entry.unit, aliases: vocabulary.unitAliases) ?? IndicatorHead.split(entry.item).unit.flatMap { Unit($0, aliases: vocabulary.unitAliases) }
        }
        let text = entries.map(\.result).joined(separator: "、")
        for limit in limits {
            let admission: Admission
            if units.contains(where: { $0 != units.first }) {
                admission = .undecided(.severalUnits)
            } else if entries.count > 1, limit.limit.kind != .plan, limit.limit.kind != .unlimited {
                admission = .undecided(.severalValues)
            } else {
                admission = limit.limit.admits(text, unit: units.first ?? nil, aliases: vocabulary.unitAliases)
            }
            item.judgements.append(Judgement(indicator: limit, admission: admission))
        }
        (item.verdict, item.obstacle) = verdict(item.judgements)
        return item
    }

    private func verdict(_ judgements: [Judgement]) -> (Verdict, Admission.Obstacle?) {
        let common = Grading.all(judgements.filter { $0.indicator.grade == nil })
        if common == .refused { return (.nonconforming, nil) }
        let graded = judgements.filter { $0.indicator.grade != nil }
        var result: (Verdict, Admission.Obstacle?) = graded.isEmpty ? (.conforming, nil) : (.nonconforming, nil)
        for grade in grades {
            let own = graded.filter { $0.indicator.grade == grade }
            if own.isEmpty { continue }
            let admission = Grading.all(own)
            if admission == .refused { continue }
            if case .undecided(let obstacle) = admission { result = (.undecided, obstacle) } else { result = (.grade(grade), nil) }
            break
        }
        if result.0 != .nonconforming, case .undecided(let obstacle) = common { return (.undecided, obstacle) }
        return result
    }

    /// Of limits that must all be kept.
    private static func all(_ judgements: [Judgement]) -> Admission {
        var result = Admission.admitted
        for judgement in judgements {
            switch judgement.admission {
            case .admitted: continue
            case .refused: return .refused
            case .undecided: if result == .admitted { result = judgement.admission }
            }
        }
        return result
    }

    /// The worst verdict decides; where something is not known, only a refusal does.
    func decide(_ lot: inout Lot) {
        let isComplete = lot.objectProblem == nil && lot.missing.isEmpty && !lot.items.isEmpty
        let known = lot.items.map(\.verdict).filter { $0 != .undecided }
        let worst = known.max { rank($0) < rank($1) }
        if worst == .nonconforming {
            lot.verdict = .nonconforming
        } else if isComplete, known.count == lot.items.count, let worst {
            lot.verdict = worst
        } else {
            lot.atBest = worst
        }
        let decisive = lot.verdict == .undecided ? .undecided : worst ?? .undecided
        guard rank(decisive) > 1 || decisive == .undecided else { return }
        lot.decisive = lot.items.indices.filter { lot.items[$0].verdict == decisive }
    }

    /// 0 for 合格, from 1 for grades, the strictest first.
    private func rank(_ verdict: Verdict) -> Int {
        switch verdict {
        case .conforming: 0
        case .grade(let grade): 1 + (grades.firstIndex(of: grade) ?? grades.count)
        case .nonconforming, .undecided: grades.count + 2
        }
    }
}
