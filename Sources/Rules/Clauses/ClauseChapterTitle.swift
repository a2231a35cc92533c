import Model
import Syntax

extension Rule {
    /// A chapter has no title.
    public static let clauseChapterTitle = Rule(
        id: "clause-chapter-title", severity: .error, clause: "GB/T 1.1—2020, 7.2",
        summary: Phrase("章没有标题", "a chapter has no title"),
        why: Phrase("GB/T 1.1—2020 的 7.2：每一章都应有标题", "GB/T 1.1—2020, 7.2: each chapter has a title"),
        messages: [
            Phrase("章应有标题", "a chapter has a title")
        ],
        bad: [
            """
            # 技术要求

            甲。

            ⟪#⟫

            乙。
            """
        ],
        good: [
            """
            # 技术要求

            甲。

            # 试验方法

            乙。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause && section.level == 1 && section.title == nil {
                reading.report("clause-chapter-title", at: reading.head(section))
            }
        })
}
