import Rules
import Syntax
import Testing
import TestSupport

/// 旧版 of family.md: `2020年版的4.2` in a foreword is a place in the edition that 代替 names, and old editions find each other.
struct OldEditionTests {
    private static func document(_ number: String, _ keys: String, _ body: String) -> String {
        """
        ---
        编号: \(number)
        名称: 示例　产品
        类型: 产品
        \(keys)
        ICS: 67.060
        CCS: B 22
        ---

        \(body)

        """
    }

    private static let family = "---\n名称: 示例品牌\n产品: rice.std.md\n旧版: old-*.std.md\n---\n"

    private func findings(_ files: [(String, String)]) -> [String] {
        Workbench(files.map { (path: $0.0, text: $0.1) }).diagnostics.filter { $0.rule != "unanchored-reference" }.map { diagnostic in
            "\(diagnostic.rule) " + (Rule.named(diagnostic.rule)?.messages[diagnostic.phrase].text(.zh, diagnostic.arguments) ?? "")
        }
    }

    private static let changes = "# 前言\n\n更改了感官要求（见2.1，2020年版的1.1、1.2 和第2章，第2章）。\n\n# 范围\n\n甲。\n\n# 技术要求\n\n## 感官\n\n乙。"
    private static let old = document("T/XMB 101—2020", "阶段: 草案", "# 技术要求\n\n## 感官\n\n乙。")

    @Test func placesOfTheOldEditionAreLookedFor() {
        let new = Self.document("T/XMB 101—2026", "代替: T/XMB 101—2020", Self.changes)
        #expect(
            findings([("family.md", Self.family), ("rice.std.md", new), ("old-rice.std.md", Self.old)]) == [
                "citation-clause “T/XMB 101—2020”没有“1.2”", "citation-clause “T/XMB 101—2020”没有“第2章”",
            ])
    }

    @Test func anEditionThatNobodyHoldsIsOnlyText() {
        let new = Self.document("T/XMB 101—2026", "代替: T/XMB 101—2020", Self.changes)
        #expect(findings([("rice.std.md", new)]).isEmpty)
        #expect(findings([("rice.std.md", Self.document("T/XMB 101—2026", "阶段: 草案", Self.changes))]).isEmpty)
    }

    @Test func anOldProductFindsItsOldGeneral() {
        let general = Self.document("T/XMB 100—2020", "阶段: 草案", "# 产地环境\n\n甲。")
        let product = Self.document("T/XMB 101—2020", "通用标准: T/XMB 100—2020", "# 技术要求\n\n产地环境应符合T/XMB 100—2020中第9章的规定。")
        let files = [("family.md", Self.family), ("old-general.std.md", general), ("old-rice.std.md", product), ("rice.std.md", Self.old)]
        #expect(findings(files) == ["family-unknown-clause “T/XMB 100—2020”没有“第9章”"])
        // A current product does not mean an old edition.
        let current = [("family.md", Self.family), ("old-general.std.md", general), ("rice.std.md", product)]
        #expect(findings(current).contains { $0.hasPrefix("family-general-missing") })
    }
}
