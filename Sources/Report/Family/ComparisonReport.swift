/// `gangmu family compare`: the limits of several documents side by side, each told apart from the first: stricter, looser, equal, or why
/// they cannot be compared (what a 编制说明 shows beside the national standard).

import Model
import Rules
import Syntax

public struct ComparisonReport: FamilyReport {
    let material: FamilyMaterial
    let comparison: Comparison

    /// `files` in the order of the columns.
    public init(_ material: FamilyMaterial, _ files: [FileID]) {
        self.material = material
        comparison = Comparison(material.proof, files)
    }

    public var name: StaticString { "compare" }

    public func title(_ language: Language) -> String {
        Phrase("限量的比较", "Limits compared").text(language) + Phrase("：", ": ").text(language) + comparison.files.map(material.name).joined(separator: "、")
    }

    /// Whatever comes out.
    public var isAsItShould: Bool { true }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
        let hasObjects = comparison.rows.contains { !$0.objects.isEmpty }
        let hasGrades = comparison.rows.contains { $0.grade != nil }
        var columns: [ReportTable.Column] = [.init(word("指标", "indicator"), isHead: true)]
        if hasObjects { columns.append(.init(word("对象", "object"))) }
        if hasGrades { columns.append(.init(word("等级", "grade"))) }
        var table = ReportTable(title(language), columns + comparison.files.map { .init(material.name($0)) })
        for row in comparison.rows {
            var cells: [ReportTable.Cell] = [.init(row.name)]
            if hasObjects { cells.append(.init(row.objects.joined(separator: "、"))) }
            if hasGrades { cells.append(.init(row.grade ?? "")) }
            for entry in row.entries {
                guard let entry else {
                    cells.append("")
                    continue
                }
                let words = [entry.indicator.limit.printed] + [entry.strictness?.text(language)].compactMap { $0 }
                cells.append(
                    .init(
                        words.joined(separator: "\u{3000}"), entry.strictness?.mark ?? .none, details: [lines.text(entry.indicator.file, entry.indicator.range)]
                    ))
            }
            table.rows.append(cells)
        }
        table.notes = [
            comparison.rows.isEmpty
                ? word("没有可以并列的指标：限量应在标有{指标}的表中。", "Nothing to set side by side: limits stand in tables marked {指标}.")
                : word("较严、较宽、相同都是与同一行中最左的限量相比。", "Stricter, looser and equal are said beside the leftmost limit of a row.")
        ]
        return [table]
    }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        var sheet = ReportTable("", ["name", "objects", "grade", "document", "limit", "strictness", "reason", "against", "place"].map { .init($0) })
        for row in comparison.rows {
            let first = row.entries.firstIndex { $0 != nil }
            for (column, entry) in row.entries.enumerated() {
                guard let entry else { continue }
                var reason = ""
                if case .incomparable(let why) = entry.strictness { reason = why.word }
                let against = entry.strictness == nil ? nil : first
                sheet.rows.append([
                    .init(row.name), .init(row.objects.joined(separator: "、")), .init(row.grade ?? ""), .init(material.name(comparison.files[column])),
                    .init(entry.indicator.limit.printed), .init(entry.strictness?.word ?? ""), .init(reason),
                    .init(against.map { material.name(comparison.files[$0]) } ?? ""), .init(lines.text(entry.indicator.file, entry.indicator.range)),
                ])
            }
        }
        return sheet
    }

    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key("documents")
        writer.array { writer in for file in comparison.files { writer.object { $0.document(file, material) } } }
        writer.key("rows")
        writer.array { writer in
            for row in comparison.rows {
                let first = row.entries.firstIndex { $0 != nil }
                writer.object { writer in
                    writer.indicator(row.name, row.objects, row.grade)
                    writer.key("cells")
                    writer.array { writer in
                        for entry in row.entries {
                            guard let entry else {
                                writer.null()
                                continue
                            }
                            writer.object { writer in
                                writer.limit(entry.indicator, &lines)
                                writer.strictness(entry.strictness)
                                writer.key("against")
                                if entry.strictness != nil, let first { writer.number(first) } else { writer.null() }
                            }
                        }
                    }
                }
            }
        }
    }
}
