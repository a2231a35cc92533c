/// Faults of sentences that answer the general: locators that lead nowhere, requirements that became advice, citations of others.

import Foundation

let coverageKinds: [Kind] = [
    Kind(name: "locator that is not there", rules: ["family-unknown-clause"], forbidden: ["family-relation-conflict", "family-looser-than-general"]) { family in
        family.products.flatMap { product in
            product.lines.indices.compactMap { line -> Fault? in
                let text = product.lines[line]
                guard line > product.headerEnd, !text.hasPrefix("["), !text.contains("[来源") else { return nil }
                // 中 4.2 → 中 4.29; 第5章 → 第59章
                let locators = text.ranges(of: family.generalNumber).compactMap {
                    text[$0.upperBound...].prefixMatch(of: #/\s*[中的]?\s*(\d+\.\d+(?:\.\d+)?|第\d+)(?![\d.])/#)?.output.1
                }
                guard let locator = locators.first else { return nil }
                let wrong = locator + "9"
                let broken = text.replacingCharacters(in: locator.startIndex..<locator.endIndex, with: wrong)
                return Fault(
                    label: "\(product.path):\(line + 1) \(locator) → \(wrong)", broken: family.replacing(product.path, line: line, with: broken),
                    expected: [Expectation("family-unknown-clause", Place(product.path, line: line), notes: [Place(family.general.path)])],
                    tolerated: ["family-clause-missing"])
            }
        }
    },
    Kind(
        name: "应 → 宜 in an answering clause", rules: ["family-modality-weakened"], forbidden: ["family-relation-conflict", "family-looser-than-general"]
    ) { family in
        family.products.flatMap { product in
            family.relations(product).compactMap { relation -> Fault? in
                let clause = relation.clause
                guard relation.key != "不适用", relation.row.isLeaf, !family.isAnsweredElsewhere(relation.row, in: product, except: clause.lines),
                    family.general.whole(relation.row).contains(where: { $0.contains("应") })
                else { return nil }
                var broken = family
                var isCiting = false
                for line in (clause.line + 1)..<clause.end where product.lines[line].contains("应") {
                    if product.lines[line].contains(family.generalName) { isCiting = true }
                    broken = broken.replacing(product.path, line: line, with: weakened(product.lines[line]))
                }
                // What the clause adopted by sentence is adopted no more.
                return Fault(
                    label: "\(product.path):\(clause.line + 1) \(relation.key)=\(relation.target)", broken: broken,
                    expected: [
                        Expectation("family-modality-weakened", Place(product.path, line: clause.line), notes: [family.generalPlace(relation.row)])
                    ], tolerated: isCiting ? ["family-clause-missing"] : [])
            }
        }
    },
    Kind(name: "clause of another document that is not there", rules: ["citation-clause"]) { family in
        family.products.flatMap { product in
            family.products.filter { $0.path != product.path }.flatMap { other in
                family.roomyClauses(product).prefix(3).compactMap { clause -> Fault? in
                    guard let last = other.clauses.last(where: { $0.level == 2 && $0.number.first?.isNumber == true }) else { return nil }
                    let sentence = "记录的格式宜参照 \(other.number) 中 \(last.number) 的规定。"
                    let (prepared, line) = family.adding(sentence, to: clause, of: product)
                    let chapter = last.number.components(separatedBy: ".")[0]
                    return Fault(
                        label: "\(product.path):\(line + 1) \(other.number) \(last.number) → \(chapter).97", prepared: prepared,
                        broken: prepared.replacing(
                            product.path, line: line, with: sentence.replacingOccurrences(of: "中 \(last.number)", with: "中 \(chapter).97")),
                        expected: [Expectation("citation-clause", Place(product.path, line: line))])
                }
            }
        }
    },
]

/// Every 应 that requires says 宜; 响应, 应急 and the like stay.
func weakened(_ line: String) -> String {
    let letters = Array(line)
    return String(
        letters.indices.map { at -> Character in
            guard letters[at] == "应" else { return letters[at] }
            let isWord = at > 0 && "响供反适相对感效呼".contains(letters[at - 1]) || at + 1 < letters.count && "急用力对答变激".contains(letters[at + 1])
            return isWord ? "应" : "宜"
        })
}
