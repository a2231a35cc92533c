import Foundation
import TestSupport
import Testing

/// Data files of tables as they lie on disk: which are read, in which encoding, and that all verbs agree.
struct DataFileTests {
    private func document(_ path: String) -> String {
        "---\n编号: T/XMB 101—2026\n名称: 示例\n类型: 产品\n---\n\n# 要求\n\n限量应符合[](#t)的规定。\n\n表 限量 {#t csv=\(path)}\n"
    }

    @Test(.needsProgram)
    func rowsComeFromTheFile() throws {
        let here = try Workplace()
        try here.write(document("data/限量.csv"), to: "a.std.md")
        // As a spreadsheet writes it: a BOM, CRLF, no line end at the end.
        try here.write("\u{FEFF}项目,限量\r\n水分/%,≤14.5\r\n\"杂质,\r\n总量\",≤0.2", to: "data/限量.csv")
        #expect(try here.run("check", "a.std.md", "--format", "concise", "--fail-on", "style").status == 0)
        #expect(try here.run("build", "a.std.md").status == 0)
        let page = try here.text("out/a.html")
        #expect(page.contains("<tr><th scope=\"col\">项目</th><th scope=\"col\">限量</th></tr>"))
        #expect(page.contains("<tr><td>水分/%</td><td>≤14.5</td></tr>"))
        #expect(page.contains("<td>杂质,<br>总量</td>"))
        #expect(try here.text("out/a.xml").contains("<td>杂质,<break/>总量</td>"))
        // Formatting takes nothing of the file into the document.
        #expect(try here.run("fmt", "--check", "a.std.md").status == 0)
    }

    @Test(.needsProgram)
    func findingsStandInTheFile() throws {
        let here = try Workplace()
        try here.write(document("a.csv"), to: "a.std.md")
        try here.write("\u{FEFF}项目,限量\r\n水分/%\r\n", to: "a.csv")
        let finding = try #require(try here.run("check", "a.std.md", "--format", "json").findings().first)
        #expect(finding.rule == "tab-column-count" && finding.file == "a.csv")
        #expect(finding.start == Finding.Position(offset: 18, line: 2, column: 1))
    }

    /// A path is relative to the document; a finding names the file as seen from where the program runs.
    @Test(.needsProgram)
    func aMissingFileIsNamedWhereItWasLookedFor() throws {
        let here = try Workplace()
        let image = "\n![甲](../图/a.svg)\n\n图 甲\n"
        try here.write("---\n名称: 示例\n---\n", to: "fam/family.md")
        try here.write("项目,限量\n水分/%,≤14.5\n", to: "限量.csv")
        try here.write(document("../data/限量.csv") + image, to: "fam/products/a.std.md")
        let found = try here.run("check", "fam", "--format", "json").findings().filter { $0.rule.hasSuffix("-file") }
        #expect(
            found.map { $0.message["zh"] } == [
                "没有数据文件“../data/限量.csv”：从标准所在的文件夹算起，即“fam/data/限量.csv”",
                "没有图像文件“../图/a.svg”：从标准所在的文件夹算起，即“fam/图/a.svg”",
            ])
        #expect(found.first?.message["en"] == "there is no data file “../data/限量.csv”: seen from the document's folder, that is “fam/data/限量.csv”")
        // Within the document's own folder both are the same.
        try here.write(document("限量.csv"), to: "b.std.md")
        #expect(try here.run("check", "b.std.md", "--quiet").status == 0)
        try here.write(document("无.csv"), to: "b.std.md")
        #expect(try here.run("check", "b.std.md", "--format", "json").findings().first?.message["zh"] == "没有数据文件“无.csv”")
    }

    @Test(.needsProgram)
    func onlyUTF8WithinTheFolderIsRead() throws {
        let here = try Workplace()
        // 项目 in GB 18030.
        try here.write([0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0x31, 0x0A], to: "sub/gb.csv")
        try here.write("a,b\n", to: "outside.csv")
        try FileManager.default.createSymbolicLink(atPath: here.path + "/sub/link.csv", withDestinationPath: "../outside.csv")
        for (path, phrase) in [
            ("gb.csv", "GB 18030"), ("link.csv", "outside"), ("../outside.csv", "outside"), ("/etc/passwd", "outside"), ("none.csv", "there is no"),
            (".", "there is no"),
        ] {
            try here.write(document(path), to: "sub/a.std.md")
            let found = try here.run("check", "sub/a.std.md", "--format", "json").findings().filter { $0.rule == "csv-file" }
            #expect(found.count == 1 && found[0].message["en"]?.contains(phrase) == true, "\(path): \(found)")
            #expect(found.first?.start.line == 11)
        }
    }
}
