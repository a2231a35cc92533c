/// `gangmu family equivalence`: whether two documents may recognise each other's products (同线同标同质), and each difference that stands
/// in the way, at both places.

import Model
import Rules
import Syntax

public struct EquivalenceReport: FamilyReport {
    let material: FamilyMaterial
    let equivalence: Equivalence

    public init(_ material: FamilyMaterial, _ first: FileID, _ second: FileID) {
        self.material = material
        equivalence = Equivalence(material.proof, first, second)
    }

    public var name: StaticString { "equivalence" }

    public func title(_ language: Language) -> String {
        Phrase("同线同标同质：{0}，{1}", "Line, standard, quality: {0}, {1}").text(
            language, [.text(material.name(equivalence.files.first)), .text(material.name(equivalence.files.second))])
    }

    public var isAsItShould: Bool { equivalence.verdict == .equal }

    public func verdict(_ language: Language) -> ReportTable.Cell? {
        .init(title(language) + Phrase("——", " — ").text(language) + equivalence.verdict.text(language), equivalence.verdict.mark)
    }

    private func differences(of part: Equivalence.Part) -> [Equivalence.Difference] { equivalence.differences.filter { $0.part == part } }

    public func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable] {
        func word(_ zh: StaticString, _ en: StaticString) -> String { Phrase(zh, en).text(language) }
        var parts = ReportTable(
            word("结论", "Verdict"),
            [
                .init(word("方面", "part"), isHead: true), .init(word("结论", "verdict")), .init(word("比较", "compared"), isNumber: true),
                .init(word("不同", "different"), isNumber: true),
            ])
        for part in Equivalence.Part.allCases {
            let verdict = equivalence.verdict(of: part)
            let compared = equivalence.compared[part] ?? 0
            parts.rows.append([
                .init(part.text(language)), compared == 0 ? .init("—") : .init(verdict.text(language), verdict.mark), .number(compared),
                .number(differences(of: part).count),
            ])
        }
        guard !equivalence.differences.isEmpty else { return [parts] }
        var table = ReportTable(
            word("不同之处", "Differences"),
            [
                .init(word("方面", "part"), isHead: true), .init(word("项目", "item")), .init(material.name(equivalence.files.first)),
                .init(material.name(equivalence.files.second)), .init(word("单看这一项", "alone")),
            ])
        for difference in equivalence.differences {
            func cell(_ place: Equivalence.Place?) -> ReportTable.Cell {
                place.map { .init($0.text, details: [lines.text($0.file, $0.range)]) } ?? "—"
            }
            let reason = difference.reason.map { Phrase("：", ": ").text(language) + $0.text(language) } ?? ""
            table.rows.append([
                .init(difference.part.text(language)), .init(difference.name), cell(difference.first), cell(difference.second),
                .init(difference.verdict.text(language) + reason, difference.verdict.mark),
            ])
        }
        return [parts, table]
    }

    public func sheet(_ lines: inout LineTables) -> ReportTable {
        let heads = ["part", "name", "verdict", "reason", "first", "first-place", "second", "second-place"]
        var sheet = ReportTable("", heads.map { .init($0) })
        for difference in equivalence.differences {
            func cells(_ place: Equivalence.Place?) -> [ReportTable.Cell] {
                [.init(place?.text ?? ""), .init(place.map { lines.text($0.file, $0.range) } ?? "")]
            }
            sheet.rows.append(
                [.init(difference.part.rawValue), .init(difference.name), .init(difference.verdict.rawValue), .init(difference.reason?.word ?? "")]
                    + cells(difference.first) + cells(difference.second))
        }
        return sheet
    }

    public func write(to writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.member("first", equivalence.files.first, material)
        writer.member("second", equivalence.files.second, material)
        writer.member("verdict", equivalence.verdict.rawValue)
        writer.key("parts")
        writer.array { writer in
            for part in Equivalence.Part.allCases {
                writer.object { writer in
                    writer.member("part", part.rawValue)
                    let compared = equivalence.compared[part] ?? 0
                    writer.member("verdict", compared == 0 ? nil : equivalence.verdict(of: part).rawValue)
                    writer.member("compared", compared)
                    writer.member("different", differences(of: part).count)
                }
            }
        }
        writer.key("differences")
        writer.array { writer in
            for difference in equivalence.differences {
                writer.object { writer in
                    writer.member("part", difference.part.rawValue)
                    writer.member("name", difference.name)
                    writer.member("verdict", difference.verdict.rawValue)
                    write("first", difference.first, &writer, &lines)
                    write("second", difference.second, &writer, &lines)
                    writer.key("reason")
                    if let reason = difference.reason { writer.words(reason.word, reason.zh, reason.en) } else { writer.null() }
                }
            }
        }
    }

    private func write(_ name: StaticString, _ place: Equivalence.Place?, _ writer: inout JSONWriter, _ lines: inout LineTables) {
        writer.key(name)
        guard let place else {
            writer.null()
            return
        }
        writer.object { writer in
            writer.member("text", place.text)
            writer.member("place", place.file, place.range, &lines)
        }
    }
}
