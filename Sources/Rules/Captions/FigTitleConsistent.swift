import Model
import Syntax

extension Rule {
    /// Some figures have titles, others do not.
    public static let figTitleConsistent = Rule(
        id: "fig-title-consistent", severity: .warning, clause: "GB/T 1.1—2020, 9.7.2.2",
        summary: Phrase("有的图有图题，有的没有", "some figures have titles, others do not"),
        why: Phrase("GB/T 1.1—2020 的 9.7.2.2：图宜有图题，文件中的图有无图题应一致", "GB/T 1.1—2020, 9.7.2.2: figures should have titles, and all of a document alike"),
        messages: [
            Phrase("其他图有图题，本图没有", "other figures have titles, this one has none")
        ],
        bad: [
            """
            # 技术要求

            流程见图1和图2。

            ![流程](a.svg)

            图 流程

            ![外形](b.svg)

            ⟪图⟫
            """
        ],
        good: [
            """
            # 技术要求

            流程见图1。

            ![流程](a.svg)

            图 流程
            """
        ],
        check: .survey { $0.reportUntitled("fig-title-consistent", .figure) })
}
