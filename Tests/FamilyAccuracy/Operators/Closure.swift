/// Requirement → method → inspection item, the label, the clauses of a certification (GB/T 20001.10, 6.5.1, 6.7.1). Pending until the
/// program has the rules.

import Foundation

let closureKinds: [Kind] = [
    Kind(
        name: "requirement without a method", rules: ["prod-req-has-method"], faults: { family in family.products.flatMap { family.withoutMethods($0) } },
        isClosure: true),
    Kind(
        name: "method that nothing names", rules: ["prod-method-orphan"],
        faults: { family in
            family.products.flatMap { product -> [Fault] in
                guard let chapter = product.methods else { return [] }
                return ["粒度分布的测定", "浸泡吸水率的测定", "静置沉降的观察"].map { title in
                    let lines = ["## \(title) {#test-added}", "", "称取试样50 g，置于量筒中，记录24 h后的读数。", ""]
                    return Fault(
                        label: "\(product.path):\(chapter.end + 1) \(title) added", broken: family.inserting(lines, in: product.path, at: chapter.end),
                        expected: [Expectation("prod-method-orphan", Place(product.path, Set((chapter.end + 1)...(chapter.end + 3))))])
                }
            }
        }, isClosure: true),
    Kind(
        name: "inspection item removed", rules: ["prod-inspection-cover-all"],
        faults: { family in
            family.products.flatMap { product -> [Fault] in
                guard let table = family.inspectionTable(product) else { return [] }
                return table.rows.indices.compactMap { index in
                    let row = table.rows[index]
                    let next = index + 1 < table.rows.count ? table.rows[index + 1].cells : []
                    guard !row.cells.contains("^^"), !next.contains("^^"), family.isMissed(row.line, table, product) else { return nil }
                    // It may stand at the requirement, at the table, or at the clause of the rules of inspection.
                    return Fault(
                        label: "\(product.path):\(row.line + 1) row of \(row.cells[table.item]) removed",
                        broken: family.removing(product.path, lines: row.line..<(row.line + 1)),
                        expected: [Expectation("prod-inspection-cover-all", Place(product.path))])
                }
            }
        }, isClosure: true),
    Kind(
        name: "inspection item of no requirement", rules: ["prod-inspection-orphan"],
        faults: { family in
            family.products.flatMap { product -> [Fault] in
                guard let table = family.inspectionTable(product), let last = table.rows.last(where: { !$0.cells.contains("^^") && !$0.cells.contains("<<") })
                else { return [] }
                return ["蜡质层厚度", "浸泡吸水率", "静电荷量"].map { item in
                    var cells = last.cells
                    cells[table.item] = item
                    let line = (table.rows.last?.line ?? last.line) + 1
                    return Fault(
                        label: "\(product.path):\(line + 1) \(item) added", broken: family.inserting([Table.line(cells)], in: product.path, at: line),
                        expected: [Expectation("prod-inspection-orphan", Place(product.path, line: line))])
                }
            }
        }, isClosure: true),
    Kind(
        name: "label without the grade", rules: ["prod-marking-gap"],
        faults: { family in
            family.products.flatMap { product -> [Fault] in
                product.clauses.filter { $0.title == "标签" || $0.title == "标识" || $0.title == "标志" }.flatMap { clause -> [Fault] in
                    (clause.line..<clause.end).compactMap { line in
                        let text = product.lines[line]
                        guard text.contains("标注") || text.contains("标出") || text.contains("标示") || text.hasPrefix("- ") || text.hasPrefix("a)") else {
                            return nil
                        }
                        let without = text == "- 等级；" ? "" : text.replacing("种类、等级、", with: "种类、").replacing("，以及等级", with: "").replacing("茶季、等级和", with: "茶季和")
                        guard without != text else { return nil }
                        return Fault(
                            label: "\(product.path):\(line + 1) 等级 removed", broken: family.replacing(product.path, line: line, with: without),
                            expected: [Expectation("prod-marking-gap", Place(product.path, Set((clause.line + 1)...(clause.end + 1))))])
                    }
                }
            }
        }, isClosure: true),
    Kind(
        name: "certification clause deleted", rules: ["cert-clause-missing"],
        faults: { family in
            let general = family.general
            return ["暂停", "撤销", "标志的使用", "抽样检验", "认证单元", "评价单元", "认证模式"].compactMap { word in
                guard
                    let clause = general.clauses.first(where: {
                        $0.level == 2 && $0.title.contains(word) && !$0.above.contains { general.clauses[$0].title == "术语和定义" }
                    })
                else { return nil }
                // The clauses behind it have other numbers now, which products cite.
                return Fault(
                    label: "\(general.path):\(clause.line + 1) \(clause.named) deleted", broken: family.removing(general.path, lines: clause.lines),
                    expected: [Expectation("cert-clause-missing", Place(general.path))],
                    tolerated: ["family-unknown-clause", "family-clause-missing", "citation-clause", "family-modality-weakened"])
            }
        }, isClosure: true),
]

extension Manuscript {
    fileprivate var methods: Clause? { clauses.first { $0.level == 1 && ["试验方法", "检验方法", "检测方法"].contains($0.title) } }
}

private struct InspectionTable {
    var rows: [(line: Int, cells: [String])]
    var item: Int
}

extension Family {
    /// The table with columns 出厂检验 and 型式检验.
    fileprivate func inspectionTable(_ product: Manuscript) -> InspectionTable? {
        for table in Table.all(in: product) where table.head[0].contains("出厂检验") && table.head[0].contains("型式检验") {
            return table.head[0].firstIndex(of: "项目").map { InspectionTable(rows: table.rows, item: $0) }
        }
        return nil
    }

    /// Whether a row's requirement is left without any: another row still speaks of its chapter, the clause stands before the
    /// methods, and it requires something of its own and not by citation alone.
    fileprivate func isMissed(_ line: Int, _ table: InspectionTable, _ product: Manuscript) -> Bool {
        func clauses(_ cells: [String]) -> [Manuscript.Clause] {
            cells.joined().matches(of: #/\(#([^)]+)\)/#).compactMap { match in product.clauses.first { $0.attributes.id == String(match.output.1) } }
        }
        func chapter(_ clause: Manuscript.Clause) -> Int { clause.above.first ?? product.clauses.firstIndex { $0.line == clause.line } ?? -1 }
        guard let row = table.rows.first(where: { $0.line == line }), let clause = clauses(row.cells).first, clause.line < product.methods?.line ?? 0 else {
            return false
        }
        let others = table.rows.filter { $0.line != line }.flatMap { clauses($0.cells) }.filter { $0.line < product.methods?.line ?? 0 }
        guard others.contains(where: { chapter($0) == chapter(clause) }) else { return false }
        return product.lines[clause.line..<clause.end].contains { text in
            text.contains("应") && !text.contains(#/(GB|DB|SB|NY|QB|JJF|T\/)[A-Z0-9\/ ]*\d/#) || text.hasPrefix("|") && text.contains(#/[≤≥]/#)
        }
    }

    /// A clause with a limit and no method, behind the last of each chapter whose clauses have methods.
    fileprivate func withoutMethods(_ product: Manuscript) -> [Fault] {
        guard let methods = product.methods else { return [] }
        return product.clauses.filter { chapter in
            // What a chapter names holds for its clauses.
            chapter.level == 1 && chapter.line < methods.line && chapter.attributes.value("方法") == nil
                && product.clauses.contains { $0.level > 1 && chapter.line < $0.line && $0.line < chapter.end && $0.attributes.value("方法") != nil }
        }.flatMap { chapter in
            [("堆积密度", "应不小于0.55 g/mL"), ("浸出物", "不应大于3.2%"), ("透光率", "应为60%～85%")].map { title, limit in
                let lines = ["## \(title) {#clause-added}", "", "\(title)\(limit)。", ""]
                return Fault(
                    label: "\(product.path):\(chapter.end + 1) \(title)\(limit) added", broken: inserting(lines, in: product.path, at: chapter.end),
                    expected: [Expectation("prod-req-has-method", Place(product.path, Set((chapter.end + 1)...(chapter.end + 3))))],
                    tolerated: ["prod-inspection-cover-all"])
            }
        }
    }
}
