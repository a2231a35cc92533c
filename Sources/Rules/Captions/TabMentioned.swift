import Model
import Syntax

extension Rule {
    /// A table is not mentioned.
    public static let tabMentioned = Rule(
        id: "tab-mentioned", severity: .error, clause: "GB/T 1.1—2020, 9.8.1.2",
        summary: Phrase("表没有在条文中提及", "a table is not mentioned"),
        why: Phrase("GB/T 1.1—2020 的 9.8.1.2：在需要表格化的内容之处应指明该表并提及编号", "GB/T 1.1—2020, 9.8.1.2: the text mentions each table by its number"),
        messages: [
            Phrase("条文没有提及{0}", "the text does not mention {0}")
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            表 ⟪指标⟫

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
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
        check: .survey { $0.reportUnmentioned("tab-mentioned", .table) })
}
