/// Tables of indicators that cannot be read.

import Foundation

let tableKinds: [Kind] = [
    Kind(name: "table without a column of names", rules: ["indicator-columns"], forbidden: ["limit-unreadable"]) { family in
        family.indicatorTables.compactMap { manuscript, table in
            guard let column = table.head[0].firstIndex(where: { Family.nameHeads.contains($0) }) else { return nil }
            var heads = table.head[0]
            heads[column] = ["序号", "备注", "说明"][table.caption % 3]
            return family.without(heads, manuscript, table, "names")
        }
    },
    Kind(name: "table without a column of limits", rules: ["indicator-columns"], forbidden: ["limit-unreadable"]) { family in
        family.indicatorTables.compactMap { manuscript, table in
            var heads = table.head[0]
            let columns = heads.indices.filter {
                !Family.nameHeads.contains(heads[$0]) && !Family.otherHeads.contains(heads[$0]) || ["n", "c", "m", "M"].contains(heads[$0])
            }
            guard !columns.isEmpty, table.head.count == 1 else { return nil }
            for column in columns { heads[column] = ["备注", "说明"][table.caption % 2] }
            return family.without(heads, manuscript, table, "limits")
        }
    },
    Kind(
        name: "limit that cannot be read", rules: ["limit-unreadable"],
        forbidden: ["family-looser-than-baseline", "family-grade-order", "family-claim-refuted"]
    ) { family in
        family.products.flatMap { product in
            family.indicators(product).filter { $0.bound != nil }.map { row in
                let cell = ["≤≥5", "15.0～", "8～5", "≤", "～8.0"][(row.line + row.column) % 5]
                return Fault(
                    label: "\(row.path):\(row.line + 1) \(row.name) \(row.cell) → \(cell)", broken: family.replacing(row, with: cell),
                    expected: [Expectation("limit-unreadable", Place(row.path, line: row.line))], tolerated: ["family-claim-unchecked"])
            }
        }
    },
]

extension Family {
    fileprivate var indicatorTables: [(Manuscript, Table)] {
        (products + baselines).flatMap { manuscript in
            Table.all(in: manuscript).filter { $0.attributes.has("指标") && $0.attributes.value("csv") == nil }.map { (manuscript, $0) }
        }
    }

    fileprivate func without(_ heads: [String], _ manuscript: Manuscript, _ table: Table, _ what: String) -> Fault {
        Fault(
            label: "\(manuscript.path):\(table.headLine + 1) no column of \(what): \(heads.joined(separator: " "))",
            broken: replacing(manuscript.path, line: table.headLine, with: Table.line(heads)),
            // At the caption or the head.
            expected: [Expectation("indicator-columns", Place(manuscript.path, Set((table.caption + 1)...(table.headLine + 1))))],
            tolerated: ["family-claim-unchecked"])
    }
}
