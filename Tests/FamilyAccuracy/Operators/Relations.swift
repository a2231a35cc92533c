/// Faults of attributes that name a clause of the general.

import AccuracySupport
import Foundation

let relationKinds: [Kind] = [
    Kind(
        name: "relation removed", rules: ["family-clause-missing"],
        forbidden: ["family-relation-conflict", "family-exclusion-not-allowed", "family-looser-than-general", "family-modality-weakened"]
    ) { family in
        family.products.flatMap { product in family.removals(product) }
    },
    Kind(
        name: "relation turned into adoption", rules: ["family-clause-missing"],
        forbidden: ["family-relation-conflict", "family-exclusion-not-allowed", "family-looser-than-general", "family-modality-weakened"]
    ) { family in
        family.products.flatMap { product in family.adoptionsInstead(product) }
    },
    Kind(name: "relation id misspelt", rules: ["family-unknown-clause"], forbidden: ["family-relation-conflict", "family-looser-than-general"]) { family in
        family.products.flatMap { product in
            family.relations(product).compactMap { relation in
                guard relation.target.count > 3, let wrong = misspelt(relation.target, family.general) else { return nil }
                let line = relation.clause.line
                let targets = relation.clause.attributes.targets(relation.key).map { $0 == relation.target ? wrong : $0 }.joined(separator: ",")
                let value = targets.contains(",") ? "\"\(targets)\"" : targets
                let text = relation.clause.attributes.removing(relation.key).adding("\(relation.key)=\(value)").replacing(in: product.lines[line])
                return Fault(
                    label: "\(product.path):\(line + 1) \(relation.target) → \(wrong)", broken: family.replacing(product.path, line: line, with: text),
                    expected: [Expectation("family-unknown-clause", Place(product.path, line: line), notes: [Place(family.general.path)])],
                    tolerated: ["family-clause-missing"])
            }
        }
    },
    Kind(name: "relation to a stranger", rules: ["family-unknown-clause"]) { family in
        family.products.flatMap { product in
            family.relations(product).filter { $0.clause.attributes.targets($0.key).count == 1 }.map { relation in
                let line = relation.clause.line
                let attributes = relation.clause.attributes.removing(relation.key).adding("\(relation.key)=\"GB/T 39999—2020 中 5.3\"")
                return Fault(
                    label: "\(product.path):\(line + 1) \(relation.key) names GB/T 39999—2020",
                    broken: family.replacing(product.path, line: line, with: attributes.replacing(in: product.lines[line])),
                    expected: [Expectation("family-unknown-clause", Place(product.path, line: line))], tolerated: ["family-clause-missing"])
            }
        }
    },
    Kind(name: "relation to a number that is not there", rules: ["family-unknown-clause"]) { family in
        family.products.flatMap { product in
            family.relations(product).filter { $0.clause.attributes.targets($0.key).count == 1 }.map { relation in
                let line = relation.clause.line
                let attributes = relation.clause.attributes.removing(relation.key).adding("\(relation.key)=\(relation.row.number).19")
                return Fault(
                    label: "\(product.path):\(line + 1) \(relation.key)=\(relation.row.number).19",
                    broken: family.replacing(product.path, line: line, with: attributes.replacing(in: product.lines[line])),
                    expected: [Expectation("family-unknown-clause", Place(product.path, line: line), notes: [Place(family.general.path)])],
                    tolerated: ["family-clause-missing"])
            }
        }
    },
]

extension Family {
    /// An attribute whose loss leaves a 由产品规定 row alone.
    fileprivate func removals(_ product: Manuscript) -> [Fault] {
        relations(product).compactMap { relation in
            guard relation.key != "不适用", relation.row.attributes.has("由产品规定"), relation.clause.attributes.targets(relation.key).count == 1 else { return nil }
            let others = relations(product).filter { $0.clause.line != relation.clause.line && Family.isOnOneLine($0.row.number, relation.row.number) }
            guard others.isEmpty else { return nil }
            let cited = adoptions(of: relation.row.number, in: product)
            let place = cited.isEmpty ? headerPlace(product) : Place(product.path, Set(cited.map { $0 + 1 }))
            let line = relation.clause.line
            return Fault(
                label: "\(product.path):\(line + 1) \(relation.key)=\(relation.target) removed",
                broken: replacing(product.path, line: line, with: relation.clause.attributes.removing(relation.key).replacing(in: product.lines[line])),
                expected: [Expectation("family-clause-missing", place, notes: [generalPlace(relation.row)])])
        }
    }

    fileprivate func adoptionsInstead(_ product: Manuscript) -> [Fault] {
        relations(product).compactMap { relation in
            let clause = relation.clause
            guard relation.key != "不适用", relation.row.attributes.has("由产品规定"), clause.isLeaf, clause.attributes.targets(relation.key).count == 1,
                !isAnsweredElsewhere(relation.row, in: product, except: clause.lines),
                !product.body(clause).contains(where: { $0.contains(generalName) || $0.hasPrefix("|") || $0.hasPrefix("[^") || $0.hasPrefix("```") })
            else { return nil }
            let heading = clause.attributes.removing(relation.key).replacing(in: product.lines[clause.line])
            let sentence = "本条应符合 \(generalNumber) 中 \(relation.row.number) 的规定。"
            var broken = removing(product.path, lines: (clause.line + 1)..<clause.bodyEnd)
            broken = broken.replacing(product.path, line: clause.line, with: heading).inserting(["", sentence, ""], in: product.path, at: clause.line + 1)
            return Fault(
                label: "\(product.path):\(clause.line + 1) \(relation.key)=\(relation.target) turned into “\(sentence)”", broken: broken,
                expected: [Expectation("family-clause-missing", Place(product.path, line: clause.line + 2), notes: [generalPlace(relation.row)])])
        }
    }
}

/// An id with one letter lost, doubled or exchanged, that the general does not have.
private func misspelt(_ id: String, _ general: Manuscript) -> String? {
    var random = Random(id)
    let letters = Array(id)
    for _ in 0..<20 {
        let at = Int.random(in: 1..<(letters.count - 1), using: &random)
        var changed = letters
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed.remove(at: at)
        case 1: changed.insert(letters[at], at: at)
        default: changed.swapAt(at, at + 1)
        }
        let word = String(changed)
        if word != id, general.clause(id: word) == nil, !word.hasPrefix("-"), !word.hasSuffix("-") { return word }
    }
    return nil
}
