/// The grade of lots: each result beside the limits of its indicator, in every grade. An indicator has the strictest grade whose limits
/// admit the result; a lot has the worst grade of its indicators (model: grade). What is missing, unknown or undecided is said, and
/// a lot that it concerns has no grade, unless another result refuses it already.

import Syntax

public struct Grading: Sendable {
    public enum Verdict: Sendable, Equatable {
        /// One of the grades of the product.
        case grade(String)
        /// 合格, where limits have no grades.
        case conforming
        /// 不合格: not even the loosest grade.
        case nonconforming
        case undecided
    }

    /// A result beside one limit.
    public struct Judgement: Sendable {
        public var indicator: Indicator
        public var admission: Admission
    }

    /// What one lot has of one indicator.
    public struct Item: Sendable {
        /// As the product prints it.
        public var name: String
        /// More than one for a sampling plan with a line for each sample.
        public var entries: [LabResults.Entry]
        public var judgements: [Judgement]
        public var verdict: Verdict
        /// Why it is undecided.
        public var obstacle: Admission.Obstacle?
    }

    /// A result of which the product limits nothing.
    public struct Unknown: Sendable {
        public var entry: LabResults.Entry
        /// An indicator that may be meant; it is not taken for it.
        public var near: String?
    }

    /// Why it is not known which limits hold for a lot.
    public enum ObjectProblem: Sendable, Equatable {
        /// The limits differ by object, and the lot names none.
        case missing([String])
        case unknown(String, [String])
        case several([String])
    }

    public struct Lot: Sendable {
        /// Empty where the results name no lots.
        public var name: String
        public var object: String?
        public var objectProblem: ObjectProblem?
        /// In the order of the results.
        public var items: [Item] = []
        /// Indicators without a result, the first limit of each.
        public var missing: [Indicator] = []
        public var unknown: [Unknown] = []
        public var verdict: Verdict = .undecided
        /// Of a lot that is undecided: the best that it can still have, as far as its results go.
        public var atBest: Verdict?
        /// The items that no other is worse than, by index; empty where the lot has the best verdict there is.
        public var decisive: [Int] = []
    }

    /// The product.
    public let file: FileID
    public let results: LabResults
    /// Those that its limits have, the strictest first; empty for 合格 and 不合格 alone.
    public let grades: [String]
    /// In the order of the results.
    public private(set) var lots: [Lot] = []
    private let names: [(name: IndicatorName, indicators: [Indicator])]

    public init(_ proof: FamilyProof, _ product: FileID, _ results: LabResults) {
        file = product
        self.results = results
        let vocabulary = proof.vocabulary(of: product)
        let all = proof.facts(of: product)?.indicators ?? []
        let limits = all.filter { $0.table != nil } + Grading.inText(all, results, vocabulary)
        grades = vocabulary.grades.filter { grade in limits.contains { $0.grade == grade } }
        var names: [(name: IndicatorName, indicators: [Indicator])] = []
        for limit in limits {
            if let known = names.firstIndex(where: { $0.name.isSame(as: limit.name) }) {
                names[known].indicators.append(limit)
            } else {
                names.append((limit.name, [limit]))
            }
        }
        self.names = names
        var order: [String] = []
        var byLot: [String: [LabResults.Entry]] = [:]
        for entry in results.entries {
            if byLot[entry.lot] == nil { order.append(entry.lot) }
            byLot[entry.lot, default: []].append(entry)
        }
        for name in order { lots.append(lot(name, byLot[name] ?? [], vocabulary)) }
    }

    /// Limits in sentences that hold for whatever has a result: 杂质应不大于0.50%. That others have none says nothing: who counts
    /// inspectors and slopes tests no lot.
    private static func inText(_ all: [Indicator], _ results: LabResults, _ vocabulary: IndicatorVocabulary) -> [Indicator] {
        let asked = results.entries.map { IndicatorName(IndicatorHead.split($0.item).name, vocabulary) }
        return all.filter { limit in
            limit.table == nil && limit.name.circumstance.isEmpty && asked.contains { $0.isSame(as: limit.name) }
                && !all.contains { $0.table != nil && $0.name.isSame(as: limit.name) }
        }.map(\.ofEveryObject)
    }

    /// Whether every lot has a grade or is 合格.
    public var isDecided: Bool { lots.allSatisfy { $0.verdict.isPassing } }

    private func lot(_ name: String, _ entries: [LabResults.Entry], _ vocabulary: IndicatorVocabulary) -> Lot {
        var lot = Lot(name: name)
        chooseObject(entries, &lot)
        var grouped: [(name: IndicatorName, entries: [LabResults.Entry])] = []
        for entry in entries {
            let own = IndicatorName(IndicatorHead.split(entry.item).name, vocabulary)
            guard names.contains(where: { $0.name.isSame(as: own) && $0.indicators.contains { holds($0, for: lot) } }) else {
                // What holds for some object is not unknown; that no object is known is said already.
                let isOfSome = lot.objectProblem != nil && names.contains { $0.name.isSame(as: own) }
                if !isOfSome { lot.unknown.append(Unknown(entry: entry, near: near(own, lot))) }
                continue
            }
            if let known = grouped.firstIndex(where: { $0.name.isSame(as: own) }) {
                grouped[known].entries.append(entry)
            } else {
                grouped.append((own, [entry]))
            }
        }
        for (name, entries) in grouped {
            guard let limits = names.first(where: { $0.name.isSame(as: name) })?.indicators.filter({ holds($0, for: lot) }), let first = limits.first else {
                continue
            }
            lot.items.append(judge(first.printedName, entries, limits, vocabulary))
        }
        for (name, indicators) in names where !grouped.contains(where: { $0.name.isSame(as: name) }) {
            let limits = indicators.filter { holds($0, for: lot) && $0.limit.form != .unlimited }
            if let first = limits.first { lot.missing.append(first) }
        }
        decide(&lot)
        return lot
    }

    /// Which object a lot is of; the limits for all objects hold in any case.
    private func chooseObject(_ entries: [LabResults.Entry], _ lot: inout Lot) {
        var objects: [String] = []
        for indicator in names.flatMap(\.indicators) { for object in indicator.objects where !objects.contains(object) { objects.append(object) } }
        guard !objects.isEmpty else { return }
        var named: [String] = []
        for entry in entries where !entry.object.isEmpty && !named.contains(entry.object) { named.append(entry.object) }
        guard let first = named.first else {
            lot.objectProblem = .missing(objects)
            return
        }
        guard named.count == 1 else {
            lot.objectProblem = .several(named)
            return
        }
        lot.object = objects.first { IndicatorName.folded($0) == IndicatorName.folded(first) }
        if lot.object == nil { lot.objectProblem = .unknown(first, objects) }
    }

    private func holds(_ indicator: Indicator, for lot: Lot) -> Bool {
        indicator.objects.isEmpty || lot.object.map { indicator.objects.contains($0) } == true
    }

    private func near(_ name: IndicatorName, _ lot: Lot) -> String? {
        let printed = names.compactMap { $0.indicators.first { holds($0, for: lot) } }
        if let same = printed.first(where: { $0.name.key == name.key || $0.name.stem == name.stem }) { return same.printedName }
        // Of short names, every other is near: 灰分 and 水分.
        guard name.key.utf8.count >= 12 else { return nil }
        return Spelling.nearest(to: name.key, among: printed.map(\.name.key)).flatMap { key in printed.first { $0.name.key == key }?.printedName }
    }
}
