import Syntax

extension Rule {
    /// Stands at the row. Missing cells are empty; further ones are printed all the same, so that nothing is lost.
    public static let tabColumnCount = Rule(
        id: "tab-column-count", severity: .error, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("行的单元格数与表头不同", "a row has more or fewer cells than the head"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4：表由表头统领各栏，每一行应有与之相同的栏数；合并的单元格写“<<”或“^^”",
            "GB/T 1.1—2020, 9.8.4: the head rules the columns, so every row has as many cells; a joined cell is written “<<” or “^^”"),
        messages: [
            Phrase("此行有 {0} 个单元格，表头有 {1} 个", "the row has {0} cells, the head {1}")
        ],
        bad: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            ⟪| 水分/% | ≤14.5 |⟫
            """
        ],
        good: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | << |
            """
        ],
        check: .resolver)
}
