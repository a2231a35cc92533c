import Model
import Syntax

extension Rule {
    /// Stands at the attribute. Nothing is summed.
    public static let scoreColumns = Rule(
        id: "score-columns", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("评分表没有分值或权重栏", "a scoring table has no column of points or weights"),
        why: Phrase(
            "标了“{评分}”的表按栏的名称认出分值和权重，“分值/分”“权重（%）”也认；没有这样的一栏，就什么也没有核对",
            "in a table marked “{评分}” points and weights are known by the heads of their columns, 分值/分 and 权重（%） among them; without one, nothing is compared"),
        messages: [
            Phrase("评分表应有名为“分值”或“权重”的栏，这个表没有", "a scoring table has a column 分值 or 权重, and this one has none")
        ],
        bad: [
            """
            # 评价

            表 评分项目 {⟪评分⟫}

            | 项目 | 满分 |
            |---|---|
            | 外观 | 40 |
            | 口感 | 60 |
            """
        ],
        good: [
            """
            # 评价

            表 评分项目 {评分}

            | 项目 | 分值/分 |
            |---|---|
            | 外观 | 40 |
            | 口感 | 60 |
            """
        ],
        check: .document { document in
            document.scorings.compactMap { table, grid, scoring in
                // A table whose data could not be read has no heads at all.
                guard scoring.columns.isEmpty, grid.cells.contains(where: { grid.place(of: $0, in: document.tree) != nil }) else { return nil }
                let attribute = document.tree.attributes[document[table].attributes].first { $0.key == .scoring }
                return attribute.map { Diagnostic("score-columns", at: $0.range) }
            }
        })
}
