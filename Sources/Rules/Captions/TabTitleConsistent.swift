import Model
import Syntax

extension Rule {
    /// Some tables have titles, others do not.
    public static let tabTitleConsistent = Rule(
        id: "tab-title-consistent", severity: .warning, clause: "GB/T 1.1—2020, 9.8.2.2",
        summary: Phrase("有的表有表题，有的没有", "some tables have titles, others do not"),
        why: Phrase("GB/T 1.1—2020 的 9.8.2.2：表宜有表题，文件中的表有无表题应一致", "GB/T 1.1—2020, 9.8.2.2: tables should have titles, and all of a document alike"),
        messages: [
            Phrase("其他表有表题，本表没有", "other tables have titles, this one has none")
        ],
        bad: [
            """
            # 技术要求

            大米应符合表1和表2的规定。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |

            ⟪表⟫

            | 项目 | 要求 |
            |---|---|
            | 杂质/% | ≤0.5 |
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
        check: .survey { $0.reportUntitled("tab-title-consistent", .table) })
}
