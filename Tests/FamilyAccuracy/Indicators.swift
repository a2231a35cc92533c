/// The limits that a text's `{指标}` tables hold, by what language.md, 6, says of their columns; in a baseline also those of its
/// sentences.

import AccuracySupport
import Foundation

struct Indicator {
    var path: String
    /// The row's line.
    var line: Int
    /// Which of the row's cells, from 0.
    var column: Int
    var name: String
    var unit: String
    /// Where the unit stands: in the name's cell, or in one of its own.
    var unitColumn: Int?
    var nameColumn: Int
    /// The grades and objects that the cell stands for, `<<` included.
    var grades: [String]
    var objects: [String]
    var cell: String
    /// What the cell says, where it is a bound.
    let bound: Bound?
    /// Without what stands in parentheses.
    var stem: String { name.components(separatedBy: "（")[0] }
}

struct Table {
    var caption: Int
    var attributes: Attributes
    var head: [[String]]
    var headLine: Int
    var rows: [(line: Int, cells: [String])]

    static func cells(_ line: String) -> [String] {
        line.replacingOccurrences(of: "\\|", with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "\u{1}", with: "\\|") }
    }

    static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    static func all(in manuscript: Manuscript) -> [Table] {
        let lines = manuscript.lines
        return lines.indices.compactMap { line in
            guard lines[line].hasPrefix("表"), lines[line].hasSuffix("}"), line + 2 < lines.count, lines[line + 2].hasPrefix("|") else { return nil }
            let attributes = Attributes(Heading.split(lines[line]).tail)
            let heads = Int(attributes.value("表头") ?? "1") ?? 1
            var end = line + 2
            while end < lines.count, lines[end].hasPrefix("|") { end += 1 }
            var head = [cells(lines[line + 2])]
            var rows: [(Int, [String])] = []
            for at in (line + 4)..<max(end, line + 4) where at < end {
                if at < line + 3 + heads { head.append(cells(lines[at])) } else { rows.append((at, cells(lines[at]))) }
            }
            return Table(caption: line, attributes: attributes, head: head, headLine: line + 2, rows: rows)
        }
    }

    /// What stands over a column, from top to bottom, without repetition.
    func heads(of column: Int) -> [String] {
        var found: [String] = []
        for (depth, row) in head.enumerated() {
            var at = column
            while at > 0, row[at] == "<<" { at -= 1 }
            let text = row[at] == "^^" && depth > 0 ? "" : row[at]
            if !text.isEmpty { found.append(text) }
        }
        return found
    }
}

extension Family {
    static let nameHeads: Set = ["项目", "指标", "指标名称"]
    static let otherHeads: Set = [
        "单位", "属性", "一级属性", "类别", "试验方法", "检验方法", "测定方法", "方法", "依据", "判定依据", "序号", "编号", "备注", "说明", "检验类别", "所属阶段", "n", "c", "m", "M", "分值", "权重",
    ]
    static let plainLimitHeads: Set = ["要求", "指标", "指标值", "限量", "基准值", "技术要求"]

    func readIndicators(_ manuscript: Manuscript) -> [Indicator] {
        Table.all(in: manuscript).filter { $0.attributes.has("指标") }.flatMap { indicators($0, manuscript.path) }
    }

    func indicators(_ table: Table, _ path: String) -> [Indicator] {
        guard let nameColumn = table.head[0].firstIndex(where: { Family.nameHeads.contains($0) }) else { return [] }
        let unitColumn = table.head[0].firstIndex(of: "单位")
        var found: [Indicator] = []
        for row in table.rows where row.cells.count == table.head[0].count {
            let (name, inlineUnit) = Family.nameAndUnit(row.cells[nameColumn])
            for column in row.cells.indices where column != nameColumn && !Family.otherHeads.contains(table.head[0][column]) {
                guard row.cells[column] != "<<" else { continue }
                var covered = [column]
                while let next = covered.last.map({ $0 + 1 }), next < row.cells.count, row.cells[next] == "<<" { covered.append(next) }
                var grades: [String] = []
                var objects: [String] = []
                for head in covered.flatMap({ table.heads(of: $0) }) {
                    if let grade = self.grades.first(where: { $0 == head }) {
                        grades.append(grade)
                    } else if !Family.plainLimitHeads.contains(head), !objects.contains(head) {
                        objects.append(head)
                    }
                }
                found.append(
                    Indicator(
                        path: path, line: row.line, column: column, name: name, unit: unitColumn.map { row.cells[$0] } ?? inlineUnit,
                        unitColumn: unitColumn, nameColumn: nameColumn, grades: grades, objects: objects, cell: row.cells[column],
                        bound: Bound(row.cells[column])))
            }
        }
        return found
    }

    /// `脂肪酸值（干基，以KOH计）/(mg/100 g)` → the name, `mg/100 g`.
    static func nameAndUnit(_ cell: String) -> (String, String) {
        guard let slash = cell.indices.first(where: { cell[$0] == "/" && ($0 == cell.startIndex || cell[cell.index(before: $0)] != "<") }) else {
            return (cell, "")
        }
        var unit = cell[cell.index(after: slash)...]
        if unit.hasPrefix("("), unit.hasSuffix(")") { unit = unit.dropFirst().dropLast() }
        return (String(cell[..<slash]), String(unit))
    }

    static func nameCell(_ name: String, _ unit: String) -> String {
        unit.isEmpty ? name : name + "/" + (unit.contains("/") || unit.contains("·") ? "(\(unit))" : unit)
    }

    /// A baseline's limits in tables and in sentences.
    func reference(_ manuscript: Manuscript) -> [Indicator] {
        var found = indicators(manuscript)
        for (line, text) in manuscript.lines.enumerated() where line > manuscript.headerEnd {
            for match in text.matches(of: #/([^，。；]+?)应(不大于|不小于|为)([\d.]+(?:～[\d.]+)?)(%?)(?=[，。])/#) {
                let name = match.1.components(separatedBy: "的").last ?? ""
                let cell = (match.2 == "不大于" ? "≤" : match.2 == "不小于" ? "≥" : "") + match.3
                found.append(
                    Indicator(
                        path: manuscript.path, line: line, column: 0, name: name, unit: String(match.4), nameColumn: 0, grades: [], objects: [],
                        cell: String(cell), bound: Bound(String(cell))))
            }
        }
        return found
    }

    func replacing(_ indicator: Indicator, with cell: String) -> Family {
        guard let line = texts[indicator.path]?[indicator.line] else { return self }
        var cells = Table.cells(line)
        cells[indicator.column] = cell
        return replacing(indicator.path, line: indicator.line, with: Table.line(cells))
    }
}
