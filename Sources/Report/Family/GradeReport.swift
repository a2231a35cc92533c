/// `gangmu family grade`: the grade of each lot, the results that decide it, and what is missing, unknown or cannot be read.

import Model
import Rules
import Syntax

public struct GradeReport: FamilyReport {
    let material: FamilyMaterial
    let grading: Grading

    /// `material.sources` holds the results' file, too.
    public init(_ material: FamilyMaterial, _ grading: Grading) {
        self.material = material
        self.grading = grading
    }

    public var name: StaticString { "grade" }

    public func title(_ language: Language) -> String {
        Phrase("批的等级：{0}", "Grades of lots: {0}").text(language, [.text(material.name(grading.file))])
    }

    public var isAsItShould: Bool { grading.isDecided }

    /// What has to be said of a lot, each with its place.
    private func problems(_ lot: Grading.Lot, _ language: Language, _ lines: inout LineTables) -> [String] {
        var result: [String] = []
        if let problem = lot.objectProblem { result.append(problem.text(language)) }
        for item in lot.items where item.verdict == .undecided {
            let why = item.obstacle.map { language == .zh ? $0.zh : $0.en } ?? ""
            let place = item.entries.first.map { lines.text(grading.results.file, $0.resultRange) } ?? ""
            result.append(Phrase("{0}：{1}（{2}）", "{0}: {1} ({2})").text(language, [.text(item.name), .text(why), .text(place)]))
        }
        for indicator in lot.missing {
            let place = lines.text(indicator.file, indicator.range)
            result.append(Phrase("{0}：没有结果（限量见 {1}）", "{0}: no result (limit: {1})").text(language, [.text(indicator.printedName), .text(place)]))
        }
        for unknown in lot.unknown {
            let place = lines.text(grading.results.file, unknown.entry.itemRange)
            let near = unknown.near.map { Phrase("，是否为“{0}”", "; did you mean “{0}”").text(language, [.text($0)]) } ?? ""
            result.append(
                Phrase("{0}：本文件没有这个指标{1}（{2}）", "{0}: no such indicator{1} ({2})").text(language, [.text(unknown.entry.item), .text(near), .text(place)]))
        }
        return result
    }

    private func lotName(_ lot: Grading.Lot, _ language: Language) -> String {
        lot.name.isEmpty ? Phrase("（未写批次）", "(no lot given)").text(language) : lot.name
    }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
        var all = ReportTable(
            title(language),
            [.init(word("批次", "lot"), isHead: true), .init(word("等级", "grade")), .init(word("由这些项目决定", "decided by"))])
        for lot in grading.lots {
            var verdict = lot.verdict.text(language)
            if let best = lot.atBest { verdict += Phrase("（至多{0}）", " (at best {0})").text(language, [.text(best.text(language))]) }
            let decisive = lot.decisive.map { lot.items[$0].name }.joined(separator: word("、", ", "))
            all.rows.append([.init(lotName(lot, language)), .init(verdict, lot.verdict.mark), .init(decisive)])
        }
        var tables = [all]
        for lot in grading.lots {
            let object = lot.object.map { word("，", ", ") + $0 } ?? ""
            let grades = grading.grades.isEmpty ? [word("限量", "limit")] : grading.grades
            var table = ReportTable(
                lotName(lot, language) + object,
                [.init(word("项目", "item"), isHead: true), .init(word("结果", "result"))] + grades.map { .init($0) } + [.init(word("判定", "verdict"))])
            for item in lot.items {
                let result = item.entries.map { $0.result + ($0.unit.isEmpty ? "" : " " + $0.unit) }.joined(separator: "、")
                var cells: [ReportTable.Cell] = [
                    .init(item.name), .init(result, details: item.entries.first.map { [lines.text(grading.results.file, $0.resultRange)] } ?? []),
                ]
                for grade in grading.grades.isEmpty ? [nil] : grading.grades.map({ Optional($0) }) {
                    let own = item.judgements.map(\.indicator).filter { $0.grade == nil || $0.grade == grade }
                    cells.append(.init(own.map(\.limit.printed).joined(separator: "；"), details: own.map { lines.text($0.file, $0.range) }))
                }
                table.rows.append(cells + [.init(item.verdict.text(language), item.verdict.mark)])
            }
            table.notes = problems(lot, language, &lines)
            tables.append(table)
        }
        return tables
    }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        let heads = [
            "lot", "object", "lot-verdict", "lot-grade", "item", "result", "unit", "verdict", "grade", "problem", "limits", "result-place", "limit-places",
        ]
        var sheet = ReportTable("", heads.map { .init($0) })
        for lot in grading.lots {
            let head: [ReportTable.Cell] = [.init(lot.name), .init(lot.object ?? ""), .init(lot.verdict.word), .init(lot.verdict.grade ?? "")]
            for item in lot.items {
                let limits = item.judgements.map { ($0.indicator.grade.map { $0 + " " } ?? "") + $0.indicator.limit.printed }.joined(separator: "；")
                let places = item.judgements.map { lines.text($0.indicator.file, $0.indicator.range) }
                sheet.rows.append(
                    head + [
                        .init(item.name), .init(item.entries.map(\.result).joined(separator: "、")), .init(item.entries.first?.unit ?? ""),
                        .init(item.verdict.word),
                        .init(item.verdict.grade ?? ""), .init(item.obstacle?.word ?? ""), .init(limits),
                        .init(item.entries.map { lines.text(grading.results.file, $0.resultRange) }.joined(separator: " ")),
                        .init(places.joined(separator: " ")),
                    ])
            }
            for indicator in lot.missing {
                sheet.rows.append(
                    head + [
                        .init(indicator.printedName), "", "", .init(Grading.Verdict.undecided.word), "", "missing", .init(indicator.limit.printed), "",
                        .init(lines.text(indicator.file, indicator.range)),
                    ])
            }
            for unknown in lot.unknown {
                sheet.rows.append(
                    head + [
                        .init(unknown.entry.item), .init(unknown.entry.result), .init(unknown.entry.unit), .init(Grading.Verdict.undecided.word), "",
                        "unknown-indicator", "", .init(lines.text(grading.results.file, unknown.entry.itemRange)), "",
                    ])
            }
            if let problem = lot.objectProblem {
                sheet.rows.append(head + ["", "", "", .init(Grading.Verdict.undecided.word), "", .init(problem.word), "", "", ""])
            }
        }
        return sheet
    }
}

extension Grading.Verdict {
    /// The name of a grade.
    var grade: String? { if case .grade(let name) = self { name } else { nil } }
}

extension Grading.ObjectProblem {
    /// JSON and CSV.
    var word: String {
        switch self {
        case .missing: "object-missing"
        case .unknown: "object-unknown"
        case .several: "object-several"
        }
    }

    func text(_ language: Language) -> String {
        switch self {
        case .missing(let objects):
            Phrase("没有写对象，限量按对象不同：{0}", "no object is given, and limits differ by object: {0}").text(language, [.text(objects.joined(separator: "、"))])
        case .unknown(let object, let objects):
            Phrase("没有对象“{0}”的限量，有的是：{1}", "no limits for the object “{0}”; there are: {1}").text(
                language, [.text(object), .text(objects.joined(separator: "、"))])
        case .several(let objects): Phrase("一批写了几个对象：{0}", "one lot has several objects: {0}").text(language, [.text(objects.joined(separator: "、"))])
        }
    }
}
