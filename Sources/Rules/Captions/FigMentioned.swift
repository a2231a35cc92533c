import Model
import Syntax

extension Rule {
    /// A figure is not mentioned.
    public static let figMentioned = Rule(
        id: "fig-mentioned", severity: .error, clause: "GB/T 1.1—2020, 9.7.1.2",
        summary: Phrase("图没有在条文中提及", "a figure is not mentioned"),
        why: Phrase("GB/T 1.1—2020 的 9.7.1.2：在需要图形化的内容之处应指明该图并提及编号", "GB/T 1.1—2020, 9.7.1.2: the text mentions each figure by its number"),
        messages: [
            Phrase("条文没有提及{0}", "the text does not mention {0}")
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            ![流程](a.svg)

            图 ⟪流程⟫
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
        check: .survey { $0.reportUnmentioned("fig-mentioned", .figure) })
}
