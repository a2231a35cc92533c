/// Faults of 不适用.

let exclusionKinds: [Kind] = [
    Kind(name: "exclusion deleted", rules: ["family-clause-missing"], forbidden: ["family-exclusion-not-allowed", "family-relation-conflict"]) { family in
        family.exclusions.compactMap { product, relation in
            let clause = relation.clause
            guard !family.isAnsweredElsewhere(relation.row, in: product, except: clause.lines) else { return nil }
            return Fault(
                label: "\(product.path):\(clause.line + 1) 不适用=\(relation.target) deleted", broken: family.removing(product.path, lines: clause.lines),
                expected: [Expectation("family-clause-missing", family.headerPlace(product), notes: [family.generalPlace(relation.row)])])
        }
    },
    Kind(name: "exclusion of what may not be", rules: ["family-exclusion-not-allowed"], forbidden: ["family-clause-missing"]) { family in
        let general = family.general
        let rows = general.clauses.filter { clause in
            clause.isLeaf && clause.attributes.id != nil && !clause.attributes.has("可剪裁") && clause.number.first?.isNumber == true
                && general.body(clause).contains { $0.contains("应") }
                && !clause.above.contains { general.clauses[$0].attributes.has("可剪裁") || general.clauses[$0].title == "术语和定义" }
        }
        return family.products.flatMap { product -> [Fault] in
            guard let last = family.relations(product).last(where: { $0.key == "不适用" })?.clause else { return [] }
            return rows.map { row in
                let id = row.attributes.id ?? ""
                let heading = String(repeating: "#", count: last.level) + (last.title.isEmpty ? "" : " 另一不适用的条款") + " {#na-added 不适用=\(id)}"
                let lines = [heading, "", "产品的特点使这一条没有适用的对象。", ""]
                // Where something answers the row, that this is excluded, too, may be what is said.
                let isAnswered = family.isAnsweredElsewhere(row, in: product, except: 0..<0)
                let rules: Set = isAnswered ? ["family-exclusion-not-allowed", "family-relation-conflict"] : ["family-exclusion-not-allowed"]
                return Fault(
                    label: "\(product.path) 不适用=\(id) added", broken: family.inserting(lines, in: product.path, at: last.end),
                    expected: [
                        Expectation(rules, [.init(place: Place(product.path, line: last.end), notes: [family.generalPlace(row)])])
                    ])
            }
        }
    },
    Kind(name: "exclusion without text", rules: ["family-exclusion-no-reason"], forbidden: ["family-exclusion-not-allowed", "family-relation-conflict"]) {
        family in
        family.exclusions.map { product, relation in
            let clause = relation.clause
            return Fault(
                label: "\(product.path):\(clause.line + 1) text of 不适用=\(relation.target) removed",
                broken: family.removing(product.path, lines: (clause.line + 1)..<clause.bodyEnd).inserting([""], in: product.path, at: clause.line + 1),
                expected: [Expectation("family-exclusion-no-reason", Place(product.path, line: clause.line))])
        }
    },
    Kind(
        name: "exclusion beside an attribute", rules: ["family-relation-conflict"], forbidden: ["family-clause-missing", "family-exclusion-not-allowed"]
    ) { family in
        family.exclusions.flatMap { product, relation -> [Fault] in
            let free = family.roomyClauses(product).filter { clause in
                !clause.title.isEmpty
                    && ([clause] + clause.above.map { product.clauses[$0] }).allSatisfy { one in
                        Attributes.relations.allSatisfy { one.attributes.value($0) == nil }
                    }
            }
            return free.prefix(3).enumerated().map { index, clause in
                let key = ["补充", "细化", "加严"][index]
                let heading = clause.attributes.adding("\(key)=\(relation.target)").replacing(in: product.lines[clause.line])
                return Fault(
                    label: "\(product.path):\(clause.line + 1) \(key)=\(relation.target) added beside 不适用",
                    broken: family.replacing(product.path, line: clause.line, with: heading),
                    expected: [
                        Expectation(
                            "family-relation-conflict", Place(product.path, line: relation.clause.line),
                            notes: [family.generalPlace(relation.row), Place(product.path, line: clause.line)])
                    ])
            }
        }
    },
    Kind(
        name: "exclusion beside an adoption", rules: ["family-relation-conflict"], forbidden: ["family-clause-missing", "family-exclusion-not-allowed"]
    ) { family in
        family.exclusions.flatMap { product, relation -> [Fault] in
            family.roomyClauses(product).suffix(2).map { clause in
                let sentence = "\(relation.row.title)应符合 \(family.generalNumber) 中 \(relation.row.number) 的规定。"
                let (broken, line) = family.adding(sentence, to: clause, of: product)
                let shift = clause.line < relation.clause.line ? 3 : 0
                return Fault(
                    label: "\(product.path):\(line + 1) “\(sentence)” added beside 不适用=\(relation.target)", broken: broken,
                    expected: [
                        Expectation(
                            "family-relation-conflict", Place(product.path, line: relation.clause.line + shift),
                            notes: [family.generalPlace(relation.row), Place(product.path, line: line)])
                    ])
            }
        }
    },
]

extension Family {
    fileprivate var exclusions: [(Manuscript, Relation)] {
        products.flatMap { product in relations(product).filter { $0.key == "不适用" }.map { (product, $0) } }
    }
}
