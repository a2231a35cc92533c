/// What answers what in a family, read from attributes and adoption sentences alone (language.md, 6): enough to know which edit
/// leaves a row of the general without an answer.

import Foundation

struct Relation {
    var key: String
    var target: String
    var clause: Manuscript.Clause
    /// The clause of the general that is named.
    var row: Manuscript.Clause
}

extension Family {
    func readRelations(_ product: Manuscript) -> [Relation] {
        let general = general
        return product.clauses.flatMap { clause in
            Attributes.relations.flatMap { key in
                clause.attributes.targets(key).compactMap { target in
                    general.clause(id: target).map { Relation(key: key, target: target, clause: clause, row: $0) }
                }
            }
        }
    }

    /// The general and its number as the product's header gives it.
    var generalNumber: String { general.number }
    /// Without its year.
    var generalName: String { generalNumber.components(separatedBy: "—")[0] }

    static func isAtOrAbove(_ number: String, _ other: String) -> Bool { number == other || other.hasPrefix(number + ".") }
    static func isOnOneLine(_ number: String, _ other: String) -> Bool { isAtOrAbove(number, other) || isAtOrAbove(other, number) }

    /// The general's clauses that a line cites: `DB15/T 1700.1—2024 中 10.4和13.8`, `…中9.2～9.4`, `…第11章`.
    func citedClauses(_ line: String) -> [String] {
        guard line.contains(generalNumber) else { return [] }
        var found: [String] = []
        for part in line.components(separatedBy: generalNumber).dropFirst() {
            guard let match = part.prefixMatch(of: #/\s*[中的]?\s*(第?\s*\d+(?:\.\d+)*章?(?:\s*[和、～与及]\s*第?\d+(?:\.\d+)*章?)*)/#) else { continue }
            let text = match.1.filter { $0 != "第" && $0 != "章" && $0 != " " }
            for piece in text.split(whereSeparator: { "和、与及".contains($0) }) {
                let ends = piece.split(separator: "～").map(String.init)
                guard ends.count == 2, let first = ends[0].split(separator: ".").last.flatMap({ Int($0) }),
                    let last = ends[1].split(separator: ".").last.flatMap({ Int($0) }), first <= last
                else {
                    found += ends
                    continue
                }
                let stem = ends[0].split(separator: ".").dropLast().joined(separator: ".")
                found += (first...last).map { stem.isEmpty ? "\($0)" : "\(stem).\($0)" }
            }
        }
        return found
    }

    /// Lines of the product that adopt a clause by its number or that of one above it.
    func adoptions(of number: String, in product: Manuscript) -> [Int] {
        product.lines.indices.filter { line in
            line > product.headerEnd && citedClauses(product.lines[line]).contains { Family.isAtOrAbove($0, number) }
        }
    }

    /// Whether anything but the given clauses' own text answers the row, one above it or one below it.
    func isAnsweredElsewhere(_ row: Manuscript.Clause, in product: Manuscript, except own: Range<Int>) -> Bool {
        let byAttribute = relations(product).contains { !own.contains($0.clause.line) && Family.isOnOneLine($0.row.number, row.number) }
        let bySentence = product.lines.indices.contains { line in
            !own.contains(line) && line > product.headerEnd
                && citedClauses(product.lines[line]).contains { Family.isOnOneLine($0, row.number) }
        }
        return byAttribute || bySentence
    }

    /// A paragraph of its own, first in a clause. Gives the family and the paragraph's line.
    func adding(_ sentence: String, to clause: Manuscript.Clause, of manuscript: Manuscript) -> (family: Family, line: Int) {
        (inserting(["", sentence, ""], in: manuscript.path, at: clause.line + 1), clause.line + 2)
    }

    /// Where the header names the general.
    func headerPlace(_ product: Manuscript) -> Place { Place(product.path, line: product.headerLine("通用标准") ?? 0) }
    func generalPlace(_ clause: Manuscript.Clause) -> Place { Place(general.path, line: clause.line) }
}

extension Manuscript.Clause {
    /// As a label.
    var named: String { number + (title.isEmpty ? "" : " " + title) }
    var lines: Range<Int> { line..<end }
}

extension Family {
    /// Clauses of a product where a sentence may be added: leaves of numbered clauses with 应 outside definitions and methods.
    func roomyClauses(_ product: Manuscript) -> [Manuscript.Clause] {
        product.clauses.filter { clause in
            clause.isLeaf && clause.level > 1 && clause.number.first?.isNumber == true && product.body(clause).contains { $0.contains("应") }
                && !product.body(clause).contains { $0.hasPrefix("|") } && clause.attributes.value("不适用") == nil
                && !clause.above.contains { product.clauses[$0].title == "术语和定义" }
        }
    }
}
