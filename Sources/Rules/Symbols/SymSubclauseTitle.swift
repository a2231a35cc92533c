import Model
import Syntax

extension Rule {
    /// 符号和缩略语 is divided, and a clause of it has no title.
    public static let symSubclauseTitle = Rule(
        id: "sym-subclause-title", severity: .error, clause: "GB/T 1.1—2020, 8.8.1",
        summary: Phrase("符号和缩略语的条没有标题", "a clause of 符号和缩略语 has no title"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.8.1：符号和缩略语划分为条的，每条都有条标题",
            "GB/T 1.1—2020, 8.8.1: where symbols and abbreviations are divided into clauses, each has a title"),
        messages: [
            Phrase("分出的条应有标题，如“符号”“缩略语”", "a clause of this chapter has a title, such as 符号 or 缩略语")
        ],
        bad: [
            """
            # 符号和缩略语

            ⟪##⟫

            - API：应用程序接口。

            ⟪##⟫

            - $A$——面积。

            # 技术要求

            系统应公开API，按$A$分页。
            """
        ],
        good: [
            """
            # 符号和缩略语

            ## 符号

            下列符号适用于本文件。

            - $A$——面积。

            ## 缩略语

            下列缩略语适用于本文件。

            - API：应用程序接口。

            # 技术要求

            系统应公开API，按$A$分页。
            """
        ],
        check: .survey { reading in
            for section in reading.sections where section.isClause && section.zone == .symbols && section.title == nil {
                reading.report("sym-subclause-title", at: reading.head(section))
            }
        })
}
