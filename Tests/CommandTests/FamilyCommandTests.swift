import Foundation
import TestSupport
import Testing

@testable import gangmu

/// What `gangmu family` ends with, and what it says when it cannot.
struct FamilyCommandTests {
    private static let general = Sample.document(
        "# 范围\n\n本文件规定了要求。\n\n# 规范性引用文件\n\n# 术语和定义\n\n# 水分 {#moisture}\n\n水分应不大于14.0%。\n\n# 产地 {#origin 由产品规定}\n\n产地由产品规定。\n\n# 冷链 {#cold 可剪裁}\n\n车厢应冷藏。\n",
        kind: "通用要求")

    private static func product(_ body: String, number: String = "T/XMB 2—2026") -> String {
        Sample.document("# 范围\n\n本文件规定了大米的要求。\n\n# 规范性引用文件\n\n- GB/T 1354—2018　大米\n\n# 术语和定义\n\n" + body, number: number, entries: "通用标准: T/XMB 1—2026\n")
    }

    private static let full = """
        # 总则

        大米应符合T/XMB 1—2026的规定。

        # 产地 {细化=origin}

        产地应在示例县内。

        # 不适用的条 {不适用=cold}

        大米不需要冷链。

        """

    private static let baseline = """
        ---
        基准: GB/T 1354—2018
        名称: 大米
        类型: 基准
        ---

        # 要求

        表 限量 {指标}

        | 项目 | 要求 |
        |---|---|
        | 水分/% | ≤14.0 |

        """

    private func place(_ product: String) throws -> Workplace {
        let here = try Workplace()
        try here.write(Sample.family(more: "基准: [baseline.std.md]\n"), to: "family.md")
        try here.write(Self.general, to: "general.std.md")
        try here.write(product, to: "products/rice.std.md")
        try here.write(Self.baseline, to: "baseline.std.md")
        return here
    }

    @Test(.needsProgram) func anAnsweredFamilyEndsWithZero() throws {
        let here = try place(Self.product(Self.full))
        for task in ["status", "coverage", "claims"] {
            let run = try here.run("family", task)
            #expect(run.status == 0, "\(task): \(run.out)\(run.error)")
        }
        let lines = try here.run("family", "coverage", "--format", "csv").out.split(separator: "\r\n").dropFirst()
        let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        #expect(cells.map { $0[9] } == ["by-document", "refined", "excluded"])
        #expect(cells.map { $0[12] } == ["", "", "大米不需要冷链。"])
    }

    @Test(.needsProgram) func aMissingRowEndsWithOne() throws {
        let here = try place(Self.product(Self.full.replacing("{细化=origin}", with: "")))
        #expect(try here.run("family", "status").status == 1)
        let run = try here.run("family", "coverage", "--lang", "zh")
        #expect(run.status == 1)
        #expect(run.out.contains("缺：第5章 × T/XMB 2—2026 general.std.md:21:3\n"), "\(run.out)")
        #expect(try here.run("family", "claims").status == 0)
    }

    @Test(.needsProgram) func aFamilyWithoutProductsHasNothingToCover() throws {
        let here = try Workplace()
        try here.write(Sample.family("  甲: general.std.md\n", products: "[]"), to: "family.md")
        try here.write(Self.general, to: "general.std.md")
        let run = try here.run("family", "coverage", "--lang", "en")
        #expect(run.status == 0 && run.out == "Coverage of general standards\n  No product names the general standard.\n", "\(run.out)\(run.error)")
        #expect(try here.run("family", "coverage", "--format", "json").out.hasSuffix("\"ok\":true,\"matrices\":[]}\n"))
    }

    @Test(.needsProgram) func aContradictedRowEndsWithOne() throws {
        let here = try place(Self.product(Self.full + "\n# 水分 {补充=moisture}\n\n水分应不大于15.0%。\n"))
        let run = try here.run("family", "coverage", "--format", "json")
        #expect(run.status == 1)
        #expect(run.out.contains("\"status\":\"contradicted\""))
        #expect(try here.run("family", "status").status == 1)
    }

    @Test(.needsProgram) func aRefutedClaimEndsWithOne() throws {
        let table = "\n# 要求\n\n水分严于GB/T 1354—2018。\n\n应符合[表1](#l)的规定。\n\n表 限量 {#l 指标}\n\n| 项目 | 要求 |\n|---|---|\n| 水分/% | ≤14.0 |\n"
        let here = try place(Self.product(Self.full + table))
        let run = try here.run("family", "claims", "--lang", "zh")
        #expect(run.status == 1, "\(run.out)")
        #expect(run.out.hasPrefix("不成立：水分严于GB/T 1354—2018\n"))
        #expect(try here.run("family", "status").status == 1)
        let mended = try place(Self.product(Self.full + table.replacing("≤14.0", with: "≤13.5")))
        #expect(try mended.run("family", "claims").status == 0)
    }

    @Test(.needsProgram) func whatIsAskedForIsReported() throws {
        let here = try place(Self.product(Self.full))
        try here.write(Self.product(Self.full, number: "T/XMB 3—2026"), to: "products/tea.std.md")
        func products(_ operands: String...) throws -> [String] {
            let families = try here.run(["family", "status", "--format", "json"] + operands).json()["families"] as? [[String: Any]]
            return (families?.first?["products"] as? [[String: Any]])?.compactMap { $0["number"] as? String } ?? []
        }
        #expect(try products() == ["T/XMB 2—2026", "T/XMB 3—2026"])
        #expect(try products("products/tea.std.md") == ["T/XMB 3—2026"])
        #expect(try products("general.std.md") == ["T/XMB 2—2026", "T/XMB 3—2026"])
        #expect(try products("family.md") == ["T/XMB 2—2026", "T/XMB 3—2026"])
    }

    @Test(.needsProgram) func documentsAreFoundByNumber() throws {
        let here = try place(Self.product(Self.full))
        for words in [
            ["T/XMB 2—2026", "T/XMB 2"], ["T/XMB 2-2026", "products/rice.std.md"], ["GB/T 1354", "T/XMB 1—2026"], ["./products/rice.std.md", "T/XMB 1"],
        ] {
            let run = try here.run(["family", "compare"] + words)
            #expect(run.status == 0 && run.error.isEmpty, "\(words): \(run.error)")
        }
        #expect(try here.run("family", "equivalence", "T/XMB 2", "products/rice.std.md").status == 0)
        #expect(try here.run("family", "equivalence", "T/XMB 2", "GB/T 1354").status == 1)
        let absolute = try here.run("family", "compare", "--in", ".", here.path + "/products/rice.std.md", "GB/T 1354")
        #expect(absolute.status == 0 && absolute.error.isEmpty, "\(absolute.error)")
    }

    @Test(.needsProgram) func mistakesAreSaidInBothLanguages() throws {
        let here = try place(Self.product(Self.full))
        try here.write(Self.product(Self.full, number: "T/XMB 7—2026"), to: "products/a.std.md")
        try here.write(Self.product(Self.full, number: "T/XMB 7—2026"), to: "products/b.std.md")
        try here.write(Sample.clean, to: "alone/a.std.md")
        try here.write("项目,结果\n水分,13\n", to: "results.csv")
        // A family around the lonely document would adopt it.
        let other = try Workplace()
        try other.write(Sample.clean, to: "a.std.md")
        #expect(try other.run("family", "status", "--lang", "zh").error == "gangmu: “.”不在标准族中：没有 family.md\n")
        #expect(try other.run("family", "coverage", "a.std.md", "--lang", "en").error == "gangmu: “a.std.md” is in no family: there is no family.md\n")
        let cases: [(words: [String], zh: String, en: String)] = [
            (["compare", "T/XMB 99", "T/XMB 2"], "没有编号为“T/XMB 99”的文件", "no document has the number “T/XMB 99”"),
            (
                ["compare", "T/XMB 2—2020", "T/XMB 1"], "没有编号为“T/XMB 2—2020”的文件；有的是“T/XMB 2—2026”",
                "no document has the number “T/XMB 2—2020”; there is “T/XMB 2—2026”"
            ),
            (
                ["status", "T/XMB 2"], "读不了 T/XMB 2：没有这个文件或文件夹；这里写文件或者文件夹，不写编号",
                "cannot read T/XMB 2: no such file or folder; files and folders are named here, not numbers"
            ),
            (["claims", "none"], "读不了 none：没有这个文件或文件夹", "cannot read none: no such file or folder"),
            (["compare", "大米", "T/XMB 1"], "“大米”不是文件，也不是标准编号", "“大米” is neither a file nor the number of a standard"),
            (
                ["compare", "T/XMB 7", "T/XMB 1"], "编号“T/XMB 7”有2份文件：“products/a.std.md”、“products/b.std.md”；请给出路径",
                "the number “T/XMB 7” is that of 2 documents: “products/a.std.md”, “products/b.std.md”; give the path"
            ),
            (["compare", "none.std.md", "T/XMB 1"], "读不了 none.std.md：没有这个文件或文件夹", "cannot read none.std.md: no such file or folder"),
            (["coverage", "--general", "T/XMB 2"], "“T/XMB 2”不是这些文件的通用标准", "“T/XMB 2” is no general standard of these documents"),
            (["grade", "T/XMB 2", "results.csv"], "“T/XMB 2”没有标有{指标}的表", "“T/XMB 2” has no table marked {指标}"),
            (["grade", "GB/T 1354", "none.csv"], "读不了 none.csv：没有这个文件或文件夹", "cannot read none.csv: no such file or folder"),
            (["status", "-o", "none/out.txt"], "写不了 none/out.txt：没有这个文件夹", "cannot write none/out.txt: no such folder"),
        ]
        for (words, zh, en) in cases {
            let chinese = try here.run(["family", "--lang", "zh"] + words)
            #expect(chinese.status == 2 && chinese.out.isEmpty, "\(words): \(chinese.status) \(chinese.out)")
            #expect(chinese.error.hasPrefix("gangmu: " + zh), "\(chinese.error)")
            #expect(try here.run(["family", "--lang", "en"] + words).error.hasPrefix("gangmu: " + en), "\(words)")
        }
        #expect(try here.run("family", "compare", "T/XMB 7—2026", "T/XMB 1").status == 2)
    }

    @Test(.needsProgram) func resultsThatCannotBeReadEndWithTwo() throws {
        let here = try place(Self.product(Self.full))
        let cases: [(csv: String, line: Int, said: String)] = [
            ("", 1, "文件是空的"), ("水分,13\n", 1, "第一行应是列名"), ("项目,结果\n", 1, "没有结果"),
            ("项目,结果\n水分,\"13\n", 2, "引号不成对"),
            ("项目,结果\n水分,1,300\n", 2, "比第一行多出一格"), ("项目,结果,实测值\n水分,1,1\n", 1, "这一列的列名与前面的意思相同"), ("批次,项目,结果\n1,水分,1\n,水分,1\n", 3, "没有写批次"),
        ]
        for (csv, line, said) in cases {
            try here.write(csv, to: "results.csv")
            let run = try here.run("family", "grade", "baseline.std.md", "results.csv", "--lang", "zh")
            #expect(run.status == 2 && run.out.isEmpty, "\(csv)")
            #expect(run.error.hasPrefix("gangmu: results.csv:\(line): \(said)"), "\(run.error)")
        }
        // All that is wrong is told at once.
        try here.write("批次,项目,结果\n,水分,1\n1,水分,1,300\n", to: "results.csv")
        let all = try here.run("family", "grade", "baseline.std.md", "results.csv", "--lang", "zh").error
        #expect(all == "gangmu: results.csv:2: 没有写批次\ngangmu: results.csv:3: 比第一行多出一格；有逗号的内容应放在引号内\n")
        // Whatever parts the fields, if it is the same everywhere.
        for csv in ["项目\t结果\n水分\t14.1\n", "项目;结果\n水分;14.1\n", "sep=;\r\n项目;结果\r\n水分;14.1\r\n", "项目,结果,\n水分,14.1,,\n"] {
            #expect(try here.run(["family", "grade", "baseline.std.md", "-"], input: Array(csv.utf8)).status == 1, "\(csv)")
        }
        // As Excel saves it in China.
        try here.write([0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0xBD, 0xE1, 0xB9, 0xFB, 0x0A], to: "results.csv")
        #expect(try here.run("family", "grade", "baseline.std.md", "results.csv", "--lang", "zh").error.contains("不是 UTF-8 文本"))
        #expect(try here.run(["family", "grade", "baseline.std.md", "-"], input: Array("项目,结果\r\n水分/%,13.9\r\n".utf8)).status == 0)
        #expect(try here.run(["family", "grade", "baseline.std.md", "-"], input: Array("项目,结果\n水分,14.1\n".utf8)).status == 1)
    }

    /// A report is there whole, or what was there stays.
    @Test(.needsProgram) func aReportThatFailsLeavesTheFile() throws {
        let here = try place(Self.product(Self.full))
        try here.write("before", to: "out.json")
        #expect(try here.run("family", "compare", "T/XMB 9", "T/XMB 1", "-o", "out.json").status == 2)
        #expect(try here.text("out.json") == "before")
        #expect(try here.run("family", "status", "--format", "json", "-o", "out.json").out.isEmpty)
        #expect(
            try here.text("out.json").hasPrefix(
                "{\"version\":1,\"tool\":{\"name\":\"gangmu\",\"version\":\"\(Gangmu.version)\"},\"report\":\"status\",\"ok\":true,"))
    }

    @Test(.needsProgram) func colourIsAskedFor() throws {
        let here = try place(Self.product(Self.full))
        #expect(try here.run("family", "coverage", "--color", "always").out.contains("\u{1B}[1;32m"))
        #expect(try !here.run("family", "coverage").out.contains("\u{1B}"))
        #expect(try !here.run("family", "coverage", "-o", "/dev/stdout").out.contains("\u{1B}"))
    }
}
