import Syntax

extension Rule {
    /// Stands at the cell. The mark is read as an empty cell.
    public static let tableMerge = Rule(
        id: "table-merge", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("单元格无法合并", "cells cannot be joined"),
        why: Phrase(
            "“<<”并入左边的单元格，“^^”并入上边的；STS 和 HTML 的单元格只能是矩形，表头与表身不相连",
            "“<<” joins the cell to its left, “^^” the cell above; in STS and HTML a cell is a rectangle, and head and body are apart"),
        messages: [
            Phrase("“<<”左边没有单元格", "“<<” has no cell to its left"),
            Phrase("“^^”上边没有单元格", "“^^” has no cell above"),
            Phrase("“^^”不应由表身并入表头", "“^^” must not reach from the body into the head"),
            Phrase("合并的单元格不成矩形", "the joined cells do not form a rectangle"),
        ],
        bad: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | ⟪<<⟫ | ≤14.5 | ≤15.0 |
            """,
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | ⟪^^⟫ | ≤14.5 | ≤15.0 |
            """,
        ],
        good: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | << |
            | 杂质/% | ≤0.20 | ≤0.25 |
            """
        ],
        check: .resolver)
}
