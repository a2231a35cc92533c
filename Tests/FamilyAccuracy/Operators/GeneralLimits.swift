/// Limits in sentences and tables of a product that are looser than the general's. The families hold few such pairs, so a matching
/// pair of sentences is inserted first, which must be clean, and then broken.

import Foundation

/// A pair of sentences: what the general says, what a product may say, and what it may not.
private struct Pair {
    var name: String
    var general: String
    var fine: String
    var looser: String
}

private let upperPairs = [
    Pair(name: "霉变率", general: "应不大于5.0%", fine: "应不大于4.0%", looser: "应不大于6.0%"),
    Pair(name: "堆放高度", general: "不应大于2.5 m", fine: "不应大于2.0 m", looser: "不应大于2.8 m"),
    Pair(name: "等待时间", general: "不应超过48 h", fine: "不应超过36 h", looser: "不应超过72 h"),
    Pair(name: "库内温度", general: "应不高于25 ℃", fine: "应不高于20 ℃", looser: "应不高于26 ℃"),
    Pair(name: "破损率", general: "应不大于0.50%", fine: "不应超过0.50%", looser: "不应超过0.51%"),
]

private let lowerPairs = [
    Pair(name: "出材比例", general: "应不小于60%", fine: "应不小于65%", looser: "应不小于55%"),
    Pair(name: "通道宽度", general: "不应小于1.2 m", fine: "不应小于1.5 m", looser: "不应小于1.1 m"),
    Pair(name: "备份次数", general: "应不少于12次", fine: "应不少于24次", looser: "应不少于6次"),
    Pair(name: "照明照度", general: "应不低于50 lx", fine: "应不低于100 lx", looser: "应不低于40 lx"),
    Pair(name: "留置时间", general: "不应少于30 d", fine: "应不少于30 d", looser: "应不少于29 d"),
]

private let intervalPairs = [
    Pair(name: "发酵温度", general: "应为10 ℃～30 ℃", fine: "应为12 ℃～28 ℃", looser: "应为8 ℃～32 ℃"),
    Pair(name: "清洗时间", general: "应为5 min～20 min", fine: "应为5 min～15 min", looser: "应为5 min～25 min"),
    Pair(name: "溶液浓度", general: "应为2.0%～4.0%", fine: "应为2.5%～3.5%", looser: "应为1.5%～4.0%"),
]

/// The number is kept or is smaller; the unit makes it looser.
private let unitPairs = [
    Pair(name: "霉变率", general: "应不大于5.0%", fine: "应不大于4.0%", looser: "应不大于60 g/kg"),
    Pair(name: "等待时间", general: "不应超过36 h", fine: "不应超过24 h", looser: "不应超过2 d"),
    Pair(name: "通道宽度", general: "不应小于1.2 m", fine: "不应小于1.5 m", looser: "不应小于900 mm"),
    Pair(name: "残留量", general: "应不大于0.5 mg/kg", fine: "应不大于500 μg/kg", looser: "应不大于600 μg/kg"),
]

/// What the product admits and what the general admits overlap, lie apart, or are of another kind.
private let conflictingPairs = [
    Pair(name: "霉变率", general: "应不大于5.0%", fine: "应不大于4.0%", looser: "应为1.0%～6.0%"),
    Pair(name: "发酵温度", general: "应为10 ℃～30 ℃", fine: "应为12 ℃～28 ℃", looser: "应为32 ℃～40 ℃"),
    Pair(name: "照明照度", general: "应不低于50 lx", fine: "应不低于100 lx", looser: "应不大于300 lx"),
    Pair(name: "残留量", general: "应不大于0.5 mg/kg", fine: "应不大于0.4 mg/kg", looser: "应不大于0.4 mg/L"),
]

let generalLimitKinds: [Kind] = [
    Kind(name: "limit in conflict with the general's", rules: ["family-limit-incomparable"], forbidden: wrongDirections.union(["family-looser-than-general"])) {
        $0.loosened(conflictingPairs, rule: "family-limit-incomparable")
    },
    Kind(name: "upper limit looser than the general", rules: ["family-looser-than-general"], forbidden: wrongDirections) {
        $0.loosened(upperPairs) + $0.ownPairs()
    },
    Kind(name: "lower limit looser than the general", rules: ["family-looser-than-general"], forbidden: wrongDirections) { $0.loosened(lowerPairs) },
    Kind(name: "interval wider than the general", rules: ["family-looser-than-general"], forbidden: wrongDirections) { $0.loosened(intervalPairs) },
    Kind(name: "unit makes it looser than the general", rules: ["family-looser-than-general"], forbidden: wrongDirections) { $0.loosened(unitPairs) },
    Kind(name: "table limit looser than the general", rules: ["family-looser-than-general"], forbidden: wrongDirections) { family in
        family.products.flatMap { product in family.looserTables(product) }
    },
]

private let wrongDirections: Set<String> = ["family-looser-than-baseline", "family-grade-order", "family-claim-refuted", "family-clause-missing"]

extension Family {
    /// Relations of leaf clauses on both sides, where a pair of sentences may stand.
    fileprivate func pairedClauses(_ product: Manuscript) -> [Relation] {
        relations(product).filter { relation in
            relation.key != "不适用" && relation.clause.isLeaf && relation.row.isLeaf
                && !product.body(relation.clause).contains { $0.hasPrefix("```") || $0.hasPrefix("> ") }
        }
    }

    fileprivate func loosened(_ pairs: [Pair], rule: String = "family-looser-than-general") -> [Fault] {
        products.flatMap { product in
            pairedClauses(product).enumerated().map { index, relation in
                let pair = pairs[index % pairs.count]
                let (half, generalLine) = adding(pair.name + pair.general + "。", to: relation.row, of: general)
                let (prepared, line) = half.adding(pair.name + pair.fine + "。", to: relation.clause, of: product)
                return Fault(
                    label: "\(product.path):\(line + 1) \(pair.name)\(pair.looser); the general (\(relation.row.named)): \(pair.general)", prepared: prepared,
                    broken: prepared.replacing(product.path, line: line, with: pair.name + pair.looser + "。"),
                    expected: [
                        Expectation(rule, Place(product.path, line: line), notes: [Place(general.path, line: generalLine)])
                    ])
            }
        }
    }

    /// The families' own: `仓内相对湿度应不大于75%`, and the same name in a related clause of a product.
    fileprivate func ownPairs() -> [Fault] {
        let pattern = #/([\u{4e00}-\u{9fff}]{3,12})应(不大于|不高于)(\d+)(%| ℃)/#
        let general = general
        return products.flatMap { product in
            relations(product).filter { $0.key != "不适用" }.flatMap { relation -> [Fault] in
                let limits = (relation.row.line..<relation.row.end).flatMap { line in general.lines[line].matches(of: pattern).map { (line, $0) } }
                return (relation.clause.line..<relation.clause.end).flatMap { line -> [Fault] in
                    product.lines[line].matches(of: pattern).compactMap { own in
                        guard let (generalLine, limit) = limits.first(where: { $0.1.1 == own.1 && $0.1.4 == own.4 }), let value = Int(limit.3) else {
                            return nil
                        }
                        let text = product.lines[line].replacingCharacters(in: own.3.startIndex..<own.3.endIndex, with: "\(value + 5)")
                        return Fault(
                            label: "\(product.path):\(line + 1) \(own.1) \(own.3) → \(value + 5)", broken: replacing(product.path, line: line, with: text),
                            expected: [
                                Expectation("family-looser-than-general", Place(product.path, line: line), notes: [Place(general.path, line: generalLine)])
                            ])
                    }
                }
            }
        }
    }

    /// A table of the general beside a table of the product: an indicator that only this product has.
    fileprivate func looserTables(_ product: Manuscript) -> [Fault] {
        let general = general
        let others = Set(products.filter { $0.path != product.path }.flatMap { indicators($0).map(\.stem) })
        let recorded = Set(baselines.flatMap { reference($0).map(\.stem) })
        return indicators(product).compactMap { indicator in
            guard let bound = indicator.bound, !indicators(product).contains(where: { $0.line == indicator.line && $0.bound == nil }),
                !others.contains(indicator.stem), !recorded.contains(indicator.stem),
                !product.introduction.contains(where: { $0.contains(indicator.stem) }), let clause = product.clause(at: indicator.line),
                let relation = relations(product).first(where: { relation in
                    relation.key != "不适用" && relation.row.isLeaf
                        && (relation.clause.line == clause.line || clause.above.contains { product.clauses[$0].line == relation.clause.line })
                })
            else { return nil }
            let all = indicators(product).filter { $0.line == indicator.line }.compactMap(\.bound)
            guard all.allSatisfy({ $0.kind == bound.kind }) else { return nil }
            let loosest = all.reduce(bound) { $1.isLooser(than: $0) ? $1 : $0 }
            guard loosest == bound else { return nil }
            let limit = bound.moved(by: 0.2)
            let rows = [
                "表 共同的限量 {#added-table 指标}", "", "| 项目 | 限量 |", "|---|---|", "| \(Family.nameCell(indicator.name, indicator.unit)) | \(limit.bare.cell) |", "",
            ]
            let prepared = inserting(["", "限量应符合[](#added-table)的规定。", ""] + rows, in: general.path, at: relation.row.line + 1)
            return Fault(
                label: "\(product.path):\(indicator.line + 1) \(indicator.name) \(indicator.cell), the general \(limit.bare.cell)", prepared: prepared,
                broken: prepared.replacing(indicator, with: bound.moved(by: 0.5).cell),
                expected: [
                    Expectation(
                        "family-looser-than-general", Place(product.path, line: indicator.line), notes: [Place(general.path, line: relation.row.line + 8)])
                ])
        }
    }
}

extension Bound {
    /// Without its footnote.
    var bare: Bound { Bound(kind, numbers, places: places) }
}
