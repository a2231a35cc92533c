/// One term with two definitions.

import Foundation

private struct Entry {
    var line: Int
    var head: String
    var definition: String
}

private let newTerms = [
    ("回用水 reused water", "经处理后再次用于清洗的水。", "未经处理而再次用于清洗的水。"),
    ("周转容器 returnable container", "可多次使用的运输容器。", "只在加工场所内使用的容器。"),
    ("批记录 lot record", "一批产品从投料到交付的全部记录。", "一批产品的检验记录。"),
    ("自检 self-inspection", "责任者对自己的产品实施的检验。", "由第三方实施的检验。"),
]

let termKinds: [Kind] = [
    Kind(name: "term of the general redefined", rules: ["family-term-redefined"], forbidden: ["family-clause-drift"]) { family in
        family.products.flatMap { product in
            family.entries(family.general).compactMap { entry -> Fault? in
                let name = entry.head.components(separatedBy: " ")[0]
                guard !product.lines.contains(where: { $0.hasPrefix("#") && $0.contains(" " + name + " ") }) else { return nil }
                guard let (prepared, line) = family.adding(term: entry.head, entry.definition, to: product) else { return nil }
                return Fault(
                    label: "\(product.path):\(line + 1) \(name)", prepared: prepared,
                    broken: prepared.replacing(product.path, line: line + 2, with: "由认证机构另行确定的" + entry.definition.replacing(#/^〈[^〉]+〉/#, with: "")),
                    expected: [
                        Expectation("family-term-redefined", Place(product.path, line: line), notes: [Place(family.general.path, line: entry.line)])
                    ])
            }
        }
    },
    Kind(name: "term defined differently in two products", rules: ["family-term-redefined"], forbidden: ["family-clause-drift"]) { family in
        let products = family.products
        return products.indices.flatMap { first in
            products.indices.filter { $0 > first }.flatMap { second in
                newTerms.compactMap { head, definition, other -> Fault? in
                    let (one, two) = (products[first], products[second])
                    guard let (half, firstLine) = family.adding(term: head, definition, to: one),
                        let (prepared, secondLine) = half.adding(term: head, definition, to: two)
                    else { return nil }
                    let places = (Place(one.path, line: firstLine), Place(two.path, line: secondLine))
                    return Fault(
                        label: "\(head) in \(one.path):\(firstLine + 1) and \(two.path):\(secondLine + 1)", prepared: prepared,
                        broken: prepared.replacing(two.path, line: secondLine + 2, with: other),
                        expected: [
                            Expectation(
                                ["family-term-redefined"], [.init(place: places.0, notes: [places.1]), .init(place: places.1, notes: [places.0])])
                        ])
                }
            }
        }
    },
    Kind(name: "admitted term of the general redefined", rules: ["family-term-redefined"]) { family in
        family.products.flatMap { product in
            family.admittedTerms.compactMap { name, line -> Fault? in
                guard let (broken, own) = family.adding(term: name + " other concept", "与通用标准无关的另一概念。", to: product) else { return nil }
                return Fault(
                    label: "\(product.path):\(own + 1) \(name)", broken: broken,
                    expected: [Expectation("family-term-redefined", Place(product.path, line: own), notes: [Place(family.general.path, line: line)])])
            }
        }
    },
]

extension Family {
    /// Entries with one paragraph that names no number of its own document.
    fileprivate func entries(_ manuscript: Manuscript) -> [Entry] {
        guard let chapter = manuscript.chapter("术语和定义") else { return [] }
        return manuscript.clauses.filter { $0.line > chapter.line && $0.end <= chapter.end && $0.isLeaf }.compactMap { clause in
            let definition = manuscript.lines[clause.line + 2]
            guard clause.title.contains(#/^[\p{Han}]+ [a-z]/#), !clause.title.contains("；"), !definition.contains("（3."), !definition.contains("[") else {
                return nil
            }
            return Entry(line: clause.line, head: clause.title, definition: definition)
        }
    }

    /// `申报组织；申报单位 applicant organization`: the second name.
    fileprivate var admittedTerms: [(String, Int)] {
        let general = general
        guard let chapter = general.chapter("术语和定义") else { return [] }
        return general.clauses.filter { $0.line > chapter.line && $0.end <= chapter.end && $0.isLeaf }.compactMap { clause in
            guard let match = clause.title.firstMatch(of: #/；(\p{Han}+)/#) else { return nil }
            return (String(match.1), clause.line)
        }
    }

    /// A new entry at the end of the terms. Gives the line of its head; the definition stands two lines below.
    fileprivate func adding(term: String, _ definition: String, to product: Manuscript) -> (Family, Int)? {
        guard let chapter = product.chapter("术语和定义"), let last = product.clauses.last(where: { $0.line > chapter.line && $0.end <= chapter.end }) else {
            return nil
        }
        let lines = [String(repeating: "#", count: last.level) + " \(term) {#added-term}", "", definition, ""]
        return (inserting(lines, in: product.path, at: chapter.end), chapter.end)
    }
}
