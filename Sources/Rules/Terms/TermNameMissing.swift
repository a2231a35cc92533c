import Model
import Syntax

extension Rule {
    /// Stands at the heading.
    public static let termNameMissing = Rule(
        id: "term-name-missing", severity: .error, clause: "GB/T 1.1—2020, 8.7.3",
        summary: Phrase("条目没有术语", "a term entry has no term"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3：每个条目至少有编号、术语、英文对应词和定义；术语与编号写在同一行标题中",
            "GB/T 1.1—2020, 8.7.3: an entry has at least number, term, equivalent and definition; the term stands in the heading, behind its number"),
        messages: [
            Phrase("标题中没有术语，写成“## 术语 English term”", "no term stands in the heading; write “## 术语 English term”")
        ],
        bad: [
            """
            # 术语和定义

            ⟪## 1.1⟫

            大米 rice

            稻谷碾成的米。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 1.1 大米 rice

            稻谷碾成的米。
            """
        ],
        check: .parser)
}
