/// A report as one self-contained HTML page, in the look of the family's front page: each table in a container that scrolls, heads with
/// their scope, statuses in words and coloured. It prints, and follows the reader's choice of light or dark.

import Emit
import Model
import Rules
import Syntax

extension FamilyReport {
    public func html(_ sources: [Source], _ language: Language) -> [UInt8] {
        var lines = LineTables(sources)
        var writer = MarkupWriter(capacity: 1 << 16)
        let title = title(language)
        HTMLPage.begin(
            &writer, title: title, language: language == .zh ? "zh-Hans-CN" : "en",
            skip: Phrase("跳到正文", "skip to the text").text(language), isReport: true)
        writer.start("header")
        writer.attribute("class", "family")
        writer.lineEnd()
        writer.element("h1", title)
        writer.endBlock()
        writer.start("main")
        writer.attribute("id", "main")
        writer.attribute("class", "report")
        writer.lineEnd()
        if let verdict = verdict(language) { writer.element("p", verdict.text, "verdict " + verdict.mark.rawValue) }
        for (number, table) in tables(language, &lines).enumerated() { writer.write(table, number) }
        writer.endBlock()
        HTMLPage.end(&writer)
        return writer.buffer.bytes
    }
}

extension MarkupWriter {
    fileprivate mutating func element(_ name: StaticString, _ text: String, _ className: String = "") {
        start(name)
        if !className.isEmpty { attribute("class", className) }
        self.text(text)
        endBlock()
    }

    fileprivate mutating func write(_ table: ReportTable, _ number: Int) {
        start("section")
        lineEnd()
        start("h2")
        attribute("id", "t\(number + 1)")
        text(table.title)
        endBlock()
        if !table.rows.isEmpty {
            start("div")
            attribute("class", "scroll")
            attribute("role", "region")
            attribute("aria-labelledby", "t\(number + 1)")
            attribute("tabindex", "0")
            start("table")
            lineEnd()
            start("thead")
            lineEnd()
            start("tr")
            for column in table.columns { head("col", column.title, column.isNumber ? "number" : "") }
            endBlock()
            endBlock()
            start("tbody")
            lineEnd()
            for row in table.rows { write(row, table.columns) }
            endBlock()
            end()
            endBlock()
        }
        if !table.notes.isEmpty {
            start("ul")
            attribute("class", "notes")
            lineEnd()
            for note in table.notes { element("li", note) }
            endBlock()
        }
        endBlock()
    }

    private mutating func head(_ scope: StaticString, _ title: String, _ className: String) {
        start("th")
        attribute("scope", scope)
        if !className.isEmpty { attribute("class", className) }
        text(title)
        end()
    }

    private mutating func write(_ row: [ReportTable.Cell], _ columns: [ReportTable.Column]) {
        start("tr")
        for (cell, column) in zip(row, columns) {
            start(column.isHead ? "th" : "td")
            if column.isHead { attribute("scope", "row") }
            let classes = [cell.mark == .none ? "" : cell.mark.rawValue, column.isNumber ? "number" : ""].filter { !$0.isEmpty }
            if !classes.isEmpty { attribute("class", classes.joined(separator: " ")) }
            text(cell.text)
            for detail in cell.details where !detail.isEmpty {
                start("small")
                text(detail)
                end()
            }
            end()
        }
        endBlock()
    }
}
