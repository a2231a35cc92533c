/// Texts made to hurt: each is of a size at which quadratic work would take minutes, and must be compiled in seconds.

import Emit
import Glibc
import Model
import Syntax
import TestSupport
import Testing

/// A text of any size.
struct HostileText: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var count: Int
    var text: @Sendable (Int) -> String

    init(_ name: String, _ count: Int, _ text: @escaping @Sendable (Int) -> String) {
        testDescription = name
        self.count = count
        self.text = text
    }
}

@Suite(.serialized)
struct HostileTests {
    /// `piece` again and again.
    private static func many(_ piece: String, _ count: Int, before: String = "", after: String = "") -> HostileText {
        HostileText(before + piece.prefix(24) + " ×\(count)", count) { before + String(repeating: piece, count: $0) + after }
    }

    /// A line for each number.
    private static func each(_ name: String, _ count: Int, before: String = "", _ line: @escaping @Sendable (Int) -> String) -> HostileText {
        HostileText(name + " ×\(count)", count) { before + (0..<$0).map(line).joined() }
    }

    static let openers: [HostileText] =
        [
            "*", "**", "*a ", "**a ", "[", "](", "[](#", "](#a)", "[a](#a)", "<sub>", "</sub>", "<sub>a</sup>", "`", "`a", "《", "（", "(", "{", "}", "{#", "\\",
            "<", "<!", "<!--", "-->", "[^", "[^a", "[^a]", "![", "！[", "［", "［＾", "＊a", "＄a", "｛", "a~1",
        ].map {
            many($0, $0 == "《" ? 20_000 : 50_000)
        }

    static let references: [HostileText] = [
        many("见5.2、", 30_000),
        many("见4.1和", 30_000, before: "# 甲\n\n## 乙\n\n"),
        many("1.", 50_000), many("1.1 ", 40_000), many("A.1.", 40_000), many("见1.1、1.1～", 30_000),
        many("GB ", 50_000), many("GB/T 1、", 30_000), many("GB/T 1.1—2020 表1和", 20_000), many("GB/T 1.1.", 30_000), many("1", 140_000),
        many("表1、", 30_000), many("附录A、", 30_000), many("4.1 b)、", 20_000, before: "# 甲\n\n## 乙\n\n"), many("第二段", 30_000),
        many("DB", 50_000), many("T/", 50_000), many("GB/T 1（所有部分）", 20_000), many("ISO/IEC ", 30_000), many("甲（3.1）", 20_000),
    ]

    static let lines: [HostileText] = [
        many("# 甲\n", 30_000), many("####### 甲\n", 20_000), many("#", 100_000), many("# \n", 30_000),
        many("> ", 70_000), many(">\n", 30_000), many("> 甲\n", 30_000, before: "注：乙\n\n"), many("- ", 30_000), many("- 甲\n", 30_000), many("a) 甲\n", 20_000),
        many("注：甲\n", 20_000),
        many("示例：甲\n\n", 20_000), many("警告：\n", 20_000), many("[来源：甲\n", 20_000), many("甲\n", 100_000), many("\n", 330_000), many("　", 100_000),
        many("表 甲\n", 30_000),
        many("---\n", 30_000), many("{#a}\n", 30_000), many("甲 {未知}\n\n", 20_000), many("<!-- -->\n", 30_000), many("<!-- -->", 30_000), many("\r", 100_000),
        HostileText("indented items ×2000", 2000) { count in (0..<count).map { String(repeating: " ", count: $0 * 2) + "- 甲\n" }.joined() },
        many("键: 值\n", 20_000, before: "---\n"), many("- 值\n", 20_000, before: "---\n编号:\n  ", after: "---\n"),
        many("[", 70_000, before: "---\n编号: ", after: "\n---\n"),
        many("\"", 70_000, before: "---\n编号: ", after: "\n---\n"), many("GB/T 1, ", 20_000, before: "---\n代替: [", after: "]\n---\n"),
        many("> ## 甲\n> - 乙\n", 10_000, before: "---\n类型: 修改单\n---\n"), many("a) 增加：\n\n> 甲\n\n", 10_000, before: "---\n类型: 修改单\n---\n"),
        HostileText("joint numbers ×10000", 10_000) { count in
            "---\n编号: [" + (0..<count).map { "T/A\($0 % 900) \($0)—2026" }.joined(separator: ", ") + "]\n---\n"
        },
        HostileText("titles of replaced standards ×10000", 10_000) { count in
            "---\n代替: [" + (0..<count).map { "GB/T \($0)—2010《甲》" }.joined(separator: ", ") + "]\n---\n\n# 前言\n"
        },
        HostileText("patents ×5000", 5000) { count in
            "---\n专利:\n" + (0..<count).map { "  - ZL \($0)，甲\($0)，乙，1.\($0 + 1)\n" }.joined() + "---\n\n# 引言\n\n# 甲\n\n"
                + String(repeating: "## 乙\n\n", count: count)
        },
    ]

    static let tables: [HostileText] = [
        many("|", 100_000), many("| 甲 ", 30_000), many("|---", 30_000, before: "| a |\n"), many("| ^^ |\n", 20_000, before: "| a |\n|---|\n| b |\n"),
        many("| << ", 30_000, before: "| a "), many("| ^^ | << |\n", 20_000, before: "| a | b |\n|---|---|\n| c | d |\n"),
        many("| ^^ | 甲 |\n| 乙 | ^^ |\n", 10_000, before: "| a | b |\n|---|---|\n"), many("| 甲 |\n", 20_000, before: "| a |\n|---|\n"),
        many("| 甲[^a] |\n", 20_000, before: "| a |\n|---|\n"), many("表 甲\n\n| a |\n|---|\n| b |\n\n", 20_000), many("| a |\n", 20_000),
        HostileText("a row of 500 cells, then 5000 short ones", 5000) {
            "|" + String(repeating: "a|", count: 500) + "\n|---|\n" + String(repeating: "|b|\n", count: $0)
        },
        HostileText("a row of 30000 cells, then 1000 short ones", 1000) {
            "|" + String(repeating: "a|", count: 30_000) + "\n|---|\n" + String(repeating: "|b|\n", count: $0)
        },
        each("points", 10_000, before: "表 甲 {评分}\n\n| 类 | 分值 | 项 | 分值 | 权重 |\n|---|---|---|---|---|\n") {
            "| 甲 | 2 | 一 | 1 | 1 |\n| ^^ | ^^ | 二 | \($0 % 3) | 0.5 |\n"
        },
        each("table footnotes", 20_000, before: "| a |\n|---|\n") { "| 甲[^f\($0)] |\n" },
    ]

    static let places: [HostileText] = [
        each("ids and links", 40_000) { "甲[](#p\($0)) {#p\($0)}\n\n" },
        each("one id for all", 20_000) { _ in "甲 {#a}\n\n" },
        each("missing links", 10_000) { "见[](#无\($0))。\n\n" },
        each("ids and links just beside them", 10_000) { "# 甲 {#place\($0)}\n\n[甲](#places\($0))\n\n" },
        each("missing references", 10_000) { "应符合\($0 + 1).\($0 + 2).3的规定。\n\n" },
        each("stale labels", 20_000, before: "# 甲 {#a}\n\n") { "[第\($0 + 2)章](#a)\n\n" },
        each("wrong numbers", 20_000) { "# \($0 % 1000 + 3) 甲\n\n" },
        each("unanchored references", 20_000, before: "# 甲\n\n## 乙\n\n### 丙\n\n") { _ in "见1.1.1。\n\n" },
        each("terms", 10_000, before: "# 术语和定义\n\n") { "## 词\($0)\n\n词\($0 / 2)（1.\($0 + 1)）的甲。\n\n" },
        many("甲；", 30_000, before: "# 术语和定义\n\n## ", after: " a\n\n乙。\n"), many("a；", 30_000, before: "# 术语和定义\n\n## 甲 {en=\"", after: "\"}\n\n乙。\n"),
        many("乙,", 30_000, before: "# 术语和定义\n\n## 甲 {拒用=", after: "}\n\n# 乙\n\n乙乙乙\n"), many("〈甲〉", 20_000, before: "# 术语和定义\n\n## 乙\n\n"),
        each("deprecated terms", 10_000, before: "# 术语和定义\n\n") { "## 词\($0) {拒用=旧\($0)}\n\n旧\($0 + 1)。\n\n" },
        each("lines of an index", 20_000, before: "# 甲 {#a}\n\n# 索引\n\n") { "- 词\($0) [第1章](#a)、1\n" },
        many("1、", 40_000, before: "# 甲\n\n# 索引\n\n- 词 "), many("词 ", 40_000, before: "# 甲\n\n# 索引\n\n- ", after: "1"),
        each("footnotes", 20_000) { "甲[^f\($0)]\n\n[^f\($0)]: 乙\n\n" },
        each("footnotes without marks", 30_000) { "[^f\($0)]: 乙\n\n" },
        each("marks of one footnote", 20_000, before: "[^a]: 乙\n\n") { _ in "甲[^a]\n\n" },
        each("entries", 20_000, before: "# 规范性引用文件\n\n") { "- GB/T \($0 + 1)　甲\n" },
        each("entries out of order", 20_000, before: "# 规范性引用文件\n\n") { "- GB/T \(30_000 - $0)　甲\n" },
        each("equal entries", 20_000, before: "# 规范性引用文件\n\n") { _ in "- GB/T 1　甲\n" },
        each("citations", 20_000) { "按GB/T \($0 + 1)—2020中4.\($0 % 90 + 1)的规定。\n\n" },
        each("items of one list, cited", 20_000, before: "# 甲\n\n## 乙 {#a}\n\n") { "a) 甲，见1.1 b)\n" + ($0 % 26 == 25 ? "\n丙\n\n" : "") },
        each("annexes", 20_000) { _ in "# 附录（规范性） 甲\n\n" },
        each("wrong attributes", 20_000) { "甲 {未知\($0)}\n\n" },
        each("comments that let pass", 20_000) { _ in "<!-- gangmu: allow stray-rule 理由 -->\n\n---\n\n" },
        each("comments that let nothing pass", 20_000) { "<!-- gangmu: allow no-such-\($0), heading-skip, stray-rule -->\n" },
        each("rules in one comment", 20_000, before: "<!-- gangmu: allow heading-skip") { _ in ", stray-rule" },
        each("places in old editions", 20_000) { "见2020年版的\($0 % 90 + 1).2、4.3\n\n" },
        each("full-width headings", 20_000) { _ in "＃＃　１．１　甲 ｛＃a　方法＝b，c｝\n\n" },
        each("header keys", 10_000, before: "---\n") { "键\($0): 值\n" },
        each("forewords", 20_000) { _ in "# 前言\n\n本文件由甲提出。\n\n" },
        each("introductions with clauses", 20_000) { _ in "# 引言\n\n## 甲\n\n" },
        each("equal titles", 20_000) { _ in "## 甲\n\n[](#甲)\n\n" },
    ]

    /// Seconds. Generous: a debug build takes five at most.
    static let budget = 10.0

    private func measure(_ one: HostileText) {
        let text = one.text(one.count)
        let start = HostileTests.threadTime()
        let bench = Workbench(text)
        #expect(Invariants.violation(bench.documents[0].parse) == nil)
        _ = bench.emit(.sts)
        _ = bench.emit(.html)
        let time = HostileTests.threadTime() - start
        #expect(time < HostileTests.budget, "\(text.utf8.count) bytes took \(time) s")
    }

    /// How long this thread has worked, whatever else the machine does.
    private static func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: openers) func openersWithoutClosers(_ one: HostileText) { measure(one) }
    @Test(arguments: references) func numbersAndCitations(_ one: HostileText) { measure(one) }
    @Test(arguments: lines) func manyLines(_ one: HostileText) { measure(one) }
    @Test(arguments: tables) func manyCells(_ one: HostileText) { measure(one) }
    @Test(arguments: places) func manyPlaces(_ one: HostileText) { measure(one) }
}
