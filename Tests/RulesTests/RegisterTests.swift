import Rules
import Syntax
import Testing
import TestSupport

/// What a register says of citations, by where they stand and how they are written.
struct RegisterTests {
    private static let lock = """
        GB/T 1—2000 | 甲 | 被代替 | GB/T 1—2020
        GB/T 1—2020 | 甲的测定 | 现行
        GB/T 2—2000 | 乙 | 废止
        GB/T 3—2000 | 丙 | 被代替 | GB/T 4—2020、GB/T 5—2020
        GB/T 6—2020 | 示例　第1部分:总则 | 现行
        ISO 712:2009 | Cereals and cereal products — Determination of moisture content | 现行
        ISO 713:2009 | 谷物　灰分的测定 | 现行
        T/XMB 101—2020 | 示例　产品 | 被代替 | T/XMB 101—2026
        GB/T 8—2030 | 己 | 即将实施
        """

    private func findings(_ body: String, keys: String = "阶段: 草案") -> [String] {
        let text = "---\n编号: T/XMB 101—2026\n名称: 示例　产品\n类型: 产品\n\(keys)\nICS: 67.060\nCCS: B 22\n---\n\n" + body + "\n"
        let bench = Workbench(
            [("a.std.md", text), ("references.lock", Self.lock)], asking: ["nref-no-withdrawn", "nref-title-registered", "nref-not-yet-valid"])
        return bench.diagnostics.filter { ["nref-no-withdrawn", "nref-title-registered", "nref-not-yet-valid"].contains($0.rule.name) }.map { found in
            let message = Rule.named(found.rule)!.messages[found.phrase].text(.zh, found.arguments)
            return "\(found.severity!.name) \(bench.sources[0].text(found.range)): \(message)"
        }
    }

    @Test(arguments: [
        // An undated number means the newest edition.
        ("# 要求\n\n应符合GB/T 1的规定。", []), ("# 要求\n\n应符合GB/T 2的规定。", ["error GB/T 2: “GB/T 2”已废止"]),
        ("# 要求\n\n应符合GB/T 3的规定，见GB/T 3。", ["error GB/T 3: “GB/T 3”已被“GB/T 4—2020、GB/T 5—2020”代替"]),
        ("# 要求\n\n应符合GB/T 1-2000的规定。", ["error GB/T 1-2000: “GB/T 1—2000”已被“GB/T 1—2020”代替"]),
        // What is published and not yet in force, in the list and the text as one.
        ("# 规范性引用文件\n\n- GB/T 8—2030　己\n\n# 要求\n\n应符合GB/T 8—2030的规定。", ["info GB/T 8—2030: “GB/T 8—2030”即将实施，核对本文件的实施日期是否在它之后"]), ("# 参考文献\n\n- GB/T 8—2030　己", []),
        // What the text does not take over weighs less.
        ("# 要求\n\n方法的来历见GB/T 1—2000。", ["warning GB/T 1—2000: “GB/T 1—2000”已被“GB/T 1—2020”代替"]),
        // What replaced what is history.
        ("# 前言\n\n本文件参考GB/T 1—2000编制。", []), ("# 引言\n\nGB/T 1—2020代替GB/T 1—2000，GB/T 2—2000已废止。", []),
        ("# 参考文献\n\n- GB/T 1—2000　甲", []), ("# 要求\n\n应符合GB/T 1（所有部分）的规定。", []),
        ("# 引言\n\n与T/XMB 101—2020相比，T/XMB 101—2020的内容少。", []),
    ])
    func editions(_ body: String, _ expected: [String]) { #expect(findings(body) == expected) }

    @Test(arguments: [
        ("GB/T 1—2020　甲的测定", nil), ("GB/T 1　甲 的测定", nil), ("GB/T 1—2020　甲的测定；", nil), ("GB/T 6　示例 第1部分：总则", nil), ("GB/T 6　示例　第1部分：总则（含第1号修改单）", nil),
        ("GB/T 1—2020　甲", "甲: “GB/T 1—2020”的名称是“甲的测定”，不是“甲”"), ("GB/T 6　甲的测定", "甲的测定: “GB/T 6”的名称是“示例　第1部分：总则”；“甲的测定”是“GB/T 1—2020”的名称"),
        ("GB/T 6　示例（总则）", "示例（总则）: “GB/T 6”的名称是“示例　第1部分：总则”，不是“示例（总则）”"),
        ("ISO 712:2009　谷物　水分的测定（Cereals and cereal products—Determination of moisture content）", nil), ("ISO 712:2009　谷物　水分的测定", nil),
        (
            "ISO 712:2009　谷物（Cereals）",
            "谷物（Cereals）: “ISO 712:2009”的名称是“Cereals and cereal products — Determination of moisture content”，不是“谷物（Cereals）”"
        ), ("ISO 713:2009　谷物　灰分的测定（Cereals — Determination of ash）", nil), ("GB/T 9　任意", nil),
    ])
    func titles(_ entry: String, _ expected: String?) {
        #expect(findings("# 参考文献\n\n- \(entry)") == (expected.map { ["error " + $0] } ?? []), "\(entry)")
    }

    @Test func aFixChangesAllPlaces() throws {
        let text = """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            ICS: 67.060
            CCS: B 22
            ---

            # 规范性引用文件

            - GB/T 1—2000　甲

            # 要求

            应符合GB/T 1—2000和GB/T 1-2000中5.2的规定。

            """
        let bench = Workbench([("a.std.md", text), ("references.lock", Self.lock)], asking: ["nref-no-withdrawn"])
        let fix = try #require(bench.diagnostics.first { $0.rule == "nref-no-withdrawn" }?.fix)
        let mended = try #require(Workbench.apply(fix, to: bench.sources[0]))
        #expect(mended.contains("- GB/T 1—2020　甲的测定\n") && mended.contains("应符合GB/T 1—2020和GB/T 1—2020中5.2的规定。"))
        #expect(fix.safety == .review)
    }

    @Test func withoutARegisterNothingIsSaid() {
        let bench = Workbench(
            [("a.std.md", "# 要求\n\n应符合GB/T 1—2000的规定。\n")], asking: ["nref-no-withdrawn", "nref-title-registered", "nref-not-yet-valid"])
        #expect(!bench.diagnostics.contains { $0.rule == "nref-no-withdrawn" })
    }
}
