import Foundation
import Testing

@testable import Report

/// A table as text and as CSV.
struct ReportTableTests {
    private var table: ReportTable {
        var table = ReportTable("题", [.init("名", isHead: true), .init("number", isNumber: true), .init("note")])
        table.rows = [["水分", "5", .init("甲,“乙”", .bad, details: ["x"])], ["a\u{1B}[31m", .number(12), "he said \"no\"\nand left"]]
        table.notes = ["后记"]
        return table
    }

    @Test func columnsAreAlignedByWidth() {
        let text = TextTable.draw(table, isColored: false)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "题")
        #expect(lines[3] == "  水分" + String(repeating: " ", count: 16) + "5  甲,“乙”")
        #expect(lines[4].hasPrefix("  a<U+001B>[31m      12  he said \"no\"<U+000A>and left"))
        #expect(lines.last == "  后记")
        let width = DisplayWidth()
        #expect(Set(lines[3...4].map { line in width.columns(of: String(line.prefix { $0 != "甲" && $0 != "h" })) }).count == 1)
        #expect(!text.contains("\u{1B}"))
        #expect(TextTable.draw(table, isColored: true).contains("\u{1B}[1;31m甲,“乙”\u{1B}[0m"))
    }

    @Test func aLongCellGoesOnBelow() {
        var table = ReportTable("题", [.init("甲"), .init("乙")])
        table.rows = [[.init(String(repeating: "字", count: 40)), "完"]]
        let lines = TextTable.draw(table, isColored: false).split(separator: "\n")
        #expect(lines[3] == "  " + String(repeating: "字", count: 18) + "  完")
        #expect(lines[5] == "  " + String(repeating: "字", count: 4))
    }

    @Test func csvIsThatOfRFC4180() {
        let expected = "\u{FEFF}名,number,note\r\n水分,5,\"甲,“乙”\"\r\na\u{1B}[31m,12,\"he said \"\"no\"\"\nand left\"\r\n"
        #expect(table.csv == Array(expected.utf8))
    }
}
