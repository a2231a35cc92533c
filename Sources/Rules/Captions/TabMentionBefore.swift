import Model
import Syntax

extension Rule {
    /// A table stands before its mention.
    public static let tabMentionBefore = Rule(
        id: "tab-mention-before", severity: .style, clause: "GB/T 1.1—2020, 9.8.1.2",
        summary: Phrase("表先于提及它的条文", "a table stands before its mention"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.1.2：在提及之处给出表，因而先文后表",
            "GB/T 1.1—2020, 9.8.1.2: a table is given where it is mentioned, so the mention comes first"),
        messages: [
            Phrase("{0}在提及它的条文之前", "{0} stands before the text that mentions it")
        ],
        bad: [
            """
            # 技术要求

            表 ⟪指标⟫

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |

            大米应符合表1的规定。
            """
        ],
        good: [
            """
            # 技术要求

            大米应符合表1的规定。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        check: .survey { $0.reportEarly("tab-mention-before", .table) })
}
