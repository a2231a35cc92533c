import Rules
import Syntax
import Testing
import TestSupport

/// `{细化=…}` with several generals: which of them is asked, and which a finding names.
struct RelationTests {
    private static func general(_ number: String, _ body: String) -> String {
        "---\n编号: \(number)\n名称: 示例　通用要求\n类型: 通用要求\nICS: 67.060\nCCS: B 22\n---\n\n\(body)\n"
    }

    private static let first = general("DB15/T 1700.1—2024", "# 产地环境 {#origin}\n\n产地应远离污染源。\n\n# 运输 {#transport}\n\n车辆应清洁。")
    private static let second = general("DB15/T 1700.2—2024", "# 厂区环境 {#origin}\n\n厂区应远离污染源。\n\n# 设备 {#equipment}\n\n设备应清洁。\n\n# 人员\n\n人员应健康。")

    /// The findings about one clause of a product, without their notes.
    private func findings(_ attributes: String, text: String = "甲。", generals: String = "[DB15/T 1700.1—2024, DB15/T 1700.2—2024]") -> [String] {
        let product = "---\n编号: T/XMB 101—2026\n名称: 示例　大米\n类型: 产品\n通用标准: \(generals)\nICS: 67.060\nCCS: B 22\n---\n\n# 要求 {\(attributes)}\n\n\(text)\n"
        let family = "---\n名称: 示例品牌\n产品: rice.std.md\n---\n"
        let files = [("family.md", family), ("general1.std.md", Self.first), ("general2.std.md", Self.second), ("rice.std.md", product)]
        // What the product leaves unanswered is not asked here.
        let others: Set<String> = ["family-clause-missing", "family-modality-weakened", "family-exclusion-not-allowed"]
        return Workbench(files.map { (path: $0.0, text: $0.1) }).diagnostics.filter { !others.contains($0.rule.name) }.map { diagnostic in
            let rule = Rule.named(diagnostic.rule)
            let fix = diagnostic.fix.map { " → " + $0.edits[0].text } ?? ""
            return "\(diagnostic.rule) " + (rule?.messages[diagnostic.phrase].text(.zh, diagnostic.arguments) ?? "") + fix
        }
    }

    @Test func aBareNameIsThatOfOneGeneral() {
        #expect(findings("细化=transport").isEmpty)
        #expect(findings("细化=3").isEmpty)
        #expect(
            findings("细化=origin") == [
                "family-ambiguous-clause “origin”在 DB15/T 1700.1—2024、DB15/T 1700.2—2024 中都有；写作“DB15/T 1700.1—2024 中 origin”的样子"
            ])
        #expect(findings("细化=2").map { $0.prefix(23) } == ["family-ambiguous-clause"])
        #expect(findings("细化=9") == ["family-unknown-clause “DB15/T 1700.1—2024、DB15/T 1700.2—2024”没有“9”"])
        #expect(findings("细化=equipmen") == ["family-unknown-clause “DB15/T 1700.2—2024”没有 id 为“equipmen”的条；是否为“equipment” → equipment"])
    }

    @Test func theGeneralThatIsNamedIsAsked() {
        #expect(findings("细化=\"DB15/T 1700.2—2024 中 origin\"").isEmpty)
        #expect(findings("细化=\"DB15/T 1700.2 中 第3章\"").isEmpty)
        #expect(findings("补充=\"DB15/T 1700.2—2024 中 1.8\"") == ["family-unknown-clause “DB15/T 1700.2—2024”没有“1.8”"])
        #expect(findings("补充=\"DB15/T 1700.1—2024 中 3\"") == ["family-unknown-clause “DB15/T 1700.1—2024”没有“3”"])
        #expect(findings("补充=\"DB15/T 1700.3—2024 中 1\"") == ["family-unknown-clause “DB15/T 1700.3—2024”不是本文件的通用标准"])
        #expect(
            findings("补充=\"DB15/T 1700.2—2024 中 equipmen\"") == [
                "family-unknown-clause “DB15/T 1700.2—2024”没有 id 为“equipmen”的条；是否为“equipment” → DB15/T 1700.2—2024 中 equipment"
            ])
    }

    /// A general that is not there may hold what those that are there do not.
    @Test func aGeneralThatIsNotThereProvesNothing() {
        let generals = "[DB15/T 1700.1—2024, DB15/T 1700.9—2024]"
        #expect(findings("细化=9", generals: generals).map { $0.prefix(22) } == ["family-general-missing"])
        #expect(findings("细化=\"DB15/T 1700.9—2024 中 9\"", generals: generals).map { $0.prefix(22) } == ["family-general-missing"])
    }

    @Test func anExclusionGivesItsReason() {
        let wanted = ["family-exclusion-no-reason 写出不适用的理由：作为条的正文"]
        #expect(findings("不适用=transport", text: "") == wanted)
        #expect(findings("不适用=transport", text: "<!-- 待定 -->\n\n## 运输") == wanted)
        #expect(findings("不适用=transport", text: "## 运输\n\n大米就地销售。").isEmpty)
    }
}
