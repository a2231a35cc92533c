/// What reports have in common, on families and on references: tables for readers, one flat sheet for spreadsheets, an object for
/// programs, and whether what they tell is as it should be.

import Model
import Rules
import Syntax

public protocol FamilyReport: Sendable {
    /// `status`, `coverage` …; never translated.
    var name: StaticString { get }
    /// What the page is called.
    func title(_ language: Language) -> String
    /// In one sentence, what comes out; nil where the tables say it all.
    func verdict(_ language: Language) -> ReportTable.Cell?
    func tables(_ language: Language, _ lines: inout LineTables) -> [ReportTable]
    /// One table of everything, a line for each fact; its heads and enumerations are never translated.
    func sheet(_ lines: inout LineTables) -> ReportTable
    /// The members of the JSON object behind `report`.
    func write(to writer: inout JSONWriter, _ lines: inout LineTables)
    /// False ends the program with 1.
    var isAsItShould: Bool { get }
}

extension FamilyReport {
    public func verdict(_ language: Language) -> ReportTable.Cell? { nil }

    /// The report as one JSON object (Templates/schemas/family.schema.json).
    public func json(_ sources: [Source], version: String) -> [UInt8] {
        var writer = JSONWriter()
        var lines = LineTables(sources)
        writer.object { writer in
            writer.key("version")
            writer.number(1)
            writer.key("tool")
            writer.object { writer in
                writer.member("name", "gangmu")
                writer.member("version", version)
            }
            writer.member("report", name.description)
            writer.key("ok")
            writer.bool(isAsItShould)
            write(to: &writer, &lines)
        }
        writer.lineEnd()
        return writer.bytes
    }

    public func csv(_ sources: [Source]) -> [UInt8] {
        var lines = LineTables(sources)
        return sheet(&lines).csv
    }

    public func text(_ sources: [Source], _ language: Language, isColored: Bool) -> String {
        var lines = LineTables(sources)
        var text = ""
        if let verdict = verdict(language) { text += TextTable.painted(DisplayWidth().visible(verdict.text), verdict.mark, isColored) + "\n" }
        for table in tables(language, &lines) {
            if !text.isEmpty { text += "\n" }
            text += TextTable.draw(table, isColored: isColored)
        }
        return text
    }
}
