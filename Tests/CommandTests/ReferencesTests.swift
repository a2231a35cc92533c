/// `gangmu references` from the outside: what is written and where, what is told, and the exit status.

import Foundation
import TestSupport
import Testing

@testable import gangmu

@Suite(.needsProgram)
struct ReferencesTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    private static let document = Sample.document(
        """
        # 范围

        本文件规定了示例的要求。

        # 规范性引用文件

        - GB/T 191—2000　包装储运图示标志
        - GB/T 1354　稻米
        - GB/T 1355—2021　小麦粉

        # 要求

        应符合GB/T 191—2000、GB/T 1354和GB/T 1355—2021的规定。

        """)

    private static let list = "\u{FEFF}标准编号,标准名称,状态,代替标准\r\nGB/T 191-2008,包装储运图示标志,现行,GB/T 191-2000\r\nGB/T 1354-2018,大米,现行有效,\r\n"

    private func lines(_ path: String) throws -> [String] { try here.text(path).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") } }

    @Test func editionsAreAdded() throws {
        var run = try here.run("references", "add", "GB/T 1354-2018", "--title", "大米", "--status", "现行", "--checked", "2026/1/5")
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.out == "references.lock：新登记 1 项，改动 0 项，不变 0 项\n")
        // Without quotes; a successor tells the status.
        run = try here.run("references", "add", "GB/T", "1354—2009", "--successor", "GB/T 1354—2018", "--lang", "en")
        #expect(run.out == "references.lock: 1 added, 0 changed, 0 as before\n")
        #expect(try lines("references.lock") == ["GB/T 1354—2009 | — | 被代替 | GB/T 1354—2018", "GB/T 1354—2018 | 大米 | 现行 | — | 2026-01-05"])
        let bytes = try here.bytes("references.lock")
        #expect(try here.run("references", "add", "GB/T 1354—2018", "--status", "in-force").status == 0)
        #expect(try here.bytes("references.lock") == bytes)
        for words in [["GB/T 1354"], ["大米"], ["GB/T 1—2020", "--title", "a|b"], ["GB/T 1—2020", "--successor", "GB/T 1—2009"]] {
            #expect(try here.run(["references", "add"] + words).status == 2)
        }
        #expect(try here.bytes("references.lock") == bytes)
    }

    /// The nearest register upwards, else beside `family.md`, else here; a folder that is named is meant.
    @Test func theRegisterIsFound() throws {
        try here.write(Sample.family(), to: "fam/family.md")
        try here.write("", to: "fam/products/x")
        func add(_ folder: String, _ words: String...) throws {
            let run = try here.run(
                ["-c", "cd \(folder) && exec \"$0\" references add \"$@\"", Workplace.program, "GB/T 1—2020"] + words, program: "/bin/sh")
            #expect(run.status == 0, "\(run.error)")
        }
        try add("fam/products")
        #expect(here.exists("fam/references.lock") && !here.exists("fam/products/references.lock"))
        try add(".")
        #expect(here.exists("references.lock"))
        try add(".", "--in", "fam/products")
        #expect(here.exists("fam/products/references.lock"))
    }

    @Test func listsAreImported() throws {
        try here.write(Self.list, to: "list.csv")
        let run = try here.run("references", "import", "list.csv", "--checked", "2026-01-31")
        #expect(run.status == 0 && run.out.contains("新登记 3 项"))
        let right = [
            "GB/T 191—2000 | — | 被代替 | GB/T 191—2008 | 2026-01-31", "GB/T 191—2008 | 包装储运图示标志 | 现行 | — | 2026-01-31",
            "GB/T 1354—2018 | 大米 | 现行 | — | 2026-01-31",
        ]
        #expect(try lines("references.lock") == right)
        let again = try here.run("references", "import", "-", "--checked", "2026-01-31", input: Array(Self.list.utf8))
        #expect(again.out.contains("不变 3 项"))
        // One bad line, and nothing is written.
        try here.write("number,status\nGB/T 2—2020,现行\nGB/T 3—2020,好\n", to: "bad.csv")
        let bad = try here.run("references", "import", "bad.csv", "--lang", "en")
        #expect(bad.status == 2 && bad.out.isEmpty)
        #expect(bad.error.contains("gangmu: bad.csv:3: “好” is no status") && bad.error.hasSuffix("nothing was written\n"))
        #expect(try lines("references.lock") == right)
        #expect(try here.run("references", "import", "none.csv").status == 2)
    }

    @Test func aBrokenRegisterIsLeft() throws {
        try here.write("GB/T 1—2020 | 甲 | 好\n<<<<<<< HEAD\n", to: "references.lock")
        let run = try here.run("references", "add", "GB/T 2—2020")
        #expect(run.status == 2)
        #expect(run.error == "gangmu: references.lock:1: “好”不是状态：可用现行、即将实施、被代替、废止\ngangmu: references.lock:2: 合并留下的“<<<<<<< HEAD”没有处理\n")
        #expect(try here.text("references.lock") == "GB/T 1—2020 | 甲 | 好\n<<<<<<< HEAD\n")
        // The checker says it at the line, once for all documents.
        try here.write(Self.document, to: "a.std.md")
        try here.write(Self.document.replacing("XMB 1—", with: "XMB 2—"), to: "b.std.md")
        let found = try here.run("check", "--format", "json").findings().filter { $0.rule == "reference-lock-line" }
        #expect(found.map(\.file) == ["references.lock", "references.lock"] && found.map(\.start.line) == [1, 2])
        #expect(found.first?.start.column == 19)
        #expect(try here.run("references", "check").status == 2)
    }

    @Test func checkHoldsCitationsAgainstIt() throws {
        try here.write(Self.document, to: "specs/a.std.md")
        #expect(try here.run("check", "--format", "concise", "specs/a.std.md").rules.filter { $0.contains("withdrawn") || $0.contains("registered") }.isEmpty)
        try here.write(Self.list, to: "list.csv")
        #expect(try here.run("references", "import", "list.csv").status == 0)
        let found = try here.run("check", "--format", "json", "specs/a.std.md").findings()
        let old = try #require(found.first { $0.rule == "nref-no-withdrawn" })
        #expect(old.severity == "error" && old.message["zh"] == "“GB/T 191—2000”已被“GB/T 191—2008”代替")
        #expect(old.notes.map(\.file) == ["specs/a.std.md", "references.lock", "specs/a.std.md"] && old.safety == "review" && old.edits.count == 2)
        #expect(found.first { $0.rule == "nref-title-registered" }?.message["en"] == "the title of “GB/T 1354” is “大米”, not “稻米”")
        // What has no line is the affair of `references check` alone.
        #expect(!found.contains { $0.message["zh"]?.contains("没有登记") == true })
        // A family may say what it makes of it; a nearer register is the one that counts.
        try here.write(Sample.family(products: "a.std.md", more: "规则:\n  nref-no-withdrawn: warning\n"), to: "specs/family.md")
        #expect(try here.run("check", "--format", "json", "specs").findings().first { $0.rule == "nref-no-withdrawn" }?.severity == "warning")
        try here.write("", to: "specs/references.lock")
        #expect(try here.run("check", "--format", "json", "specs").findings().first { $0.rule == "nref-no-withdrawn" } == nil)
    }

    @Test func aSurveyTellsWhatToLookAt() throws {
        try here.write(Self.document, to: "a.std.md")
        let none = try here.run("references", "check")
        #expect(none.status == 1 && none.out.hasPrefix("没有 references.lock：引用的 3 项标准都没有登记\n"))
        try here.write(Self.list, to: "list.csv")
        try here.run("references", "import", "list.csv", "--checked", "2026-01-31")
        let run = try here.run("references", "check", "--format", "json")
        #expect(run.status == 1)
        let object = try run.json()
        #expect(object["report"] as? String == "references" && object["ok"] as? Bool == false)
        let rows = try #require(object["standards"] as? [[String: Any]])
        #expect(rows.map { $0["number"] as? String } == ["GB/T 191—2000", "GB/T 1354", "GB/T 1355—2021"])
        #expect(rows.map { $0["state"] as? String } == ["superseded", "in-force", "unregistered"])
        #expect(rows.map { $0["problems"] as? [String] } == [["superseded"], ["wrong-title"], ["unregistered"]])
        #expect(rows.map { ($0["places"] as? [Any])?.count } == [2, 2, 2])
        let text = try here.run("references", "check", "--lang", "en").out
        #expect(text.hasPrefix("3 standards are cited, 2 registered, 3 to be looked at\n") && text.contains("cite “GB/T 191—2008”"))
        for language in ["zh", "en"] {
            let page = try here.run("references", "check", "--format", "html", "--lang", language).out
            if let violation = HTMLCheck.violation(Array(page.utf8)) { Issue.record("\(violation)") }
        }
        // Its sheet, filled in, is a list.
        let sheet = try here.run("references", "check", "--format", "csv").out
        try here.write(sheet.replacing("GB/T 1355—2021,,,,", with: "GB/T 1355—2021,小麦粉,现行,,2026-02-01"), to: "sheet.csv")
        #expect(try here.run("references", "import", "sheet.csv").out.contains("新登记 1 项"))
        try here.write(Self.document.replacing("191—2000", with: "191—2008").replacing("稻米", with: "大米"), to: "a.std.md")
        let good = try here.run("references", "check")
        #expect(good.status == 0 && good.out == "引用 3 项标准，登记的 3 项，要看的 0 项\n")
        // Two editions cannot both be in force.
        try here.run("references", "add", "GB/T 191—2026", "--status", "现行", "--in", ".")
        #expect(try here.run("references", "check").out.contains("较新的“GB/T 191—2026”也登记为现行"))
        try here.run("references", "add", "GB/T 191—2026", "--status", "即将实施", "--checked", "2026-01-31")
        // Age is counted from a day that is given, by nothing else.
        #expect(try here.run("references", "check", "--as-of", "2026-07-31", "--older-than", "6").status == 0)
        #expect(try here.run("references", "check", "--as-of", "2026-08-01", "--older-than", "6").status == 1)
        #expect(try here.run("references", "check", "--as-of", "2027-01-31").status == 0)
        #expect(try here.run("references", "check", "--as-of", "2027-02-15").status == 1)
    }

    /// The sheet holds every citation; as it is, it is a list, too.
    @Test func theSheetCanBeImported() throws {
        let text = "# 要求\n\n应符合GB/T 1355、GB/T 2423（所有部分）、T/XMB 7—2026、GB/T 191—2000和GB/T 1356—2021的规定。\n"
        try here.write(Sample.document(text), to: "a.std.md")
        try here.write(Sample.document("# 要求\n\n甲。\n", number: "T/XMB 7—2026"), to: "b.std.md")
        try here.write("GB/T 191—2000 | 甲 | 现行 | — | 2026-01-31\n", to: "references.lock")
        let before = try here.run("references", "check", "--format", "csv")
        let numbers = before.out.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
        #expect(numbers == ["GB/T 191—2000", "", "GB/T 1356—2021", "", ""])
        try here.write(before.out, to: "sheet.csv")
        let run = try here.run("references", "import", "sheet.csv")
        #expect(run.status == 0 && run.out.contains("新登记 1 项，改动 0 项，不变 1 项"), "\(run.error)")
    }

    @Test(.enabled(if: FamilyReportTests.hasSchemaLibrary, "python3 has no jsonschema of 2020-12"))
    func theObjectIsAsTheSchemaSays() throws {
        try here.write(Self.document + "\n应符合GB/T 2423（所有部分）和GB/T 2—2020的规定。\n", to: "a.std.md")
        try here.write(try here.run("references", "schema").out, to: "schema.json")
        #expect(try here.text("schema.json") == Repository.text("Templates/schemas/references.schema.json"))
        try here.write(try here.run("references", "check", "--format", "json").out, to: "0.json")
        try here.write(Self.list, to: "list.csv")
        try here.run("references", "import", "list.csv", "--checked", "2026-01-31")
        try here.run("references", "add", "GB/T 2—2020", "--status", "即将实施")
        try here.write(try here.run("references", "check", "--format", "json", "--as-of", "2027-06-30").out, to: "1.json")
        #expect(try here.text("1.json").contains("checked-long-ago") && here.text("1.json").contains("never-checked"))
        let check = try here.run(
            ["python3", Repository.url("Tests/Tools/family_schema.py").path, "schema.json", "0.json", "1.json"], program: "/usr/bin/env")
        #expect(check.status == 0, "\(check.error)")
    }

    @Test func documentsOfTheProjectNeedNoLine() throws {
        try here.write(Sample.document("# 要求\n\n甲。\n", number: "T/XMB 7—2026"), to: "b.std.md")
        try here.write(Sample.document("# 要求\n\n应符合T/XMB 7—2026和GB/T 1—2020的规定。\n"), to: "a.std.md")
        try here.write("GB/T 1—2020 | 甲 | 现行\n", to: "references.lock")
        let run = try here.run("references", "check", "--format", "json")
        #expect(run.status == 0)
        #expect((try run.json()["standards"] as? [[String: Any]])?.map { $0["state"] as? String } == ["in-force", "in-project"])
    }

    @Test(
        arguments: [
            ([], .missingOperand(.references)), (["ad"], .badOperand("ad", .references, ["add", "import", "check", "schema"])),
            (["add"], .tooFewOperands(.references, task: "add", 1)), (["import", "a", "b"], .unwantedOperand("b", .references)),
            (["check", "-"], .unwantedOperand("-", .references)), (["check", "--older-than", "3"], .missingCompanion("--older-than", "--as-of")),
            (["check", "--title", "x"], .optionAgainstOperand(option: "--title", operand: "check", .references)),
            (["import", "a", "--format", "json"], .optionAgainstOperand(option: "--format", operand: "import", .references)),
            (["add", "GB/T 1—2020", "--status", "好"], .badValue(option: "--status", value: "好", .notOneOf(["现行", "即将实施", "被代替", "废止"]))),
            (["add", "GB/T 1—2020", "--checked", "今天"], .badValue(option: "--checked", value: "今天", .notDate)),
            (["add", "GB/T 1—2020", "--successor", "x"], .badValue(option: "--successor", value: "x", .notStandardNumber)),
        ] as [([String], UsageError)])
    func mistakes(words: [String], error: UsageError) { #expect(throws: error) { try Invocation(["references"] + words) } }
}
