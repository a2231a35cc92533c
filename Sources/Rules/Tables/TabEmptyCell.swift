import Model
import Syntax

extension Rule {
    /// Stands at the first empty cell of a table; the others are its notes.
    public static let tabEmptyCell = Rule(
        id: "tab-empty-cell", severity: .error, clause: "GB/T 1.1—2020, 10.4.2.2",
        summary: Phrase("表中有空单元格", "a cell of a table is empty"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.4.2.2：表中没有内容的单元格用一字线“—”填充，使读者不致以为漏了内容；供人填写的空白表用“{表单}”标明",
            "GB/T 1.1—2020, 10.4.2.2: a cell without content is filled with “—”, lest the reader think that something is missing; “{表单}” marks a form to be filled in"
        ),
        messages: [
            Phrase("单元格是空的", "this cell is empty"),
            Phrase("单元格是空的，这个表中另有 {0} 个", "this cell is empty, and so are {0} more of this table"),
            Phrase("没有内容的单元格不填斜线", "a cell without content is not filled with a stroke"),
            Phrase("没有内容的单元格不填斜线，这个表中另有 {0} 个", "a cell without content is not filled with a stroke; {0} more of this table are"),
        ],
        notes: [
            Phrase("也是空的", "empty, too"),
            Phrase("也填了斜线", "a stroke, too"),
        ],
        fixes: [
            Phrase("填上一字线“—”", "fill in “—”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 |⟪  ⟫|
            """,
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | ⟪/⟫ |
            """,
        ],
        good: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | — |

            表 检验记录 {表单}

            | 日期 | 水分 |
            |---|---|
            |  |  |
            """
        ],
        check: .document(EmptyCells.findings))
}
