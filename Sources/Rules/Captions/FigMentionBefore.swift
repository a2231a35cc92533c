import Model
import Syntax

extension Rule {
    /// A figure stands before its mention.
    public static let figMentionBefore = Rule(
        id: "fig-mention-before", severity: .style, clause: "GB/T 1.1—2020, 9.7.1.2",
        summary: Phrase("图先于提及它的条文", "a figure stands before its mention"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.7.1.2：在提及之处给出图，因而先文后图",
            "GB/T 1.1—2020, 9.7.1.2: a figure is given where it is mentioned, so the mention comes first"),
        messages: [
            Phrase("{0}在提及它的条文之前", "{0} stands before the text that mentions it")
        ],
        bad: [
            """
            # 技术要求

            ![流程](a.svg)

            图 ⟪流程⟫

            加工的流程见图1。
            """
        ],
        good: [
            """
            # 技术要求

            加工的流程见图1。

            ![流程](a.svg)

            图 流程
            """
        ],
        check: .survey { $0.reportEarly("fig-mention-before", .figure) })
}
