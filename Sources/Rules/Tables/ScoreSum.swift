import Model
import Syntax

extension Rule {
    /// Stands at the cell that states the sum; for weights that make no whole, at the last of them.
    public static let scoreSum = Rule(
        id: "score-sum", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("评分表的合计与各项之和不符", "a total of a scoring table is not the sum of its items"),
        why: Phrase(
            "标了“{评分}”的表，“合计”“小计”和合并单元格中的分值应等于各项之和，权重之和应为 1 或 100%，否则无法据以评分",
            "in a table marked “{评分}” totals, subtotals and points joined over their items equal the sum of the items, and weights make 1 or 100 %: else nobody can score by it"
        ),
        messages: [
            Phrase("各项之和为 {0}，这里写作“{1}”", "the items sum up to {0}, but “{1}” is written here"),
            Phrase("权重之和为 {0}，应为 1 或 100%", "the weights sum up to {0}; they must make 1 or 100 %"),
            Phrase("各项最高分之和为 {0}，这里写作“{1}”", "the most that the items give sums up to {0}, but “{1}” is written here"),
        ],
        fixes: [
            Phrase("改为 {0}", "write {0}")
        ],
        fixSafety: .review,
        bad: [
            """
            # 评价

            表 评分项目 {评分}

            | 类别 | 项目 | 分值 |
            |---|---|---|
            | 感官 | 外观 | 40.5 |
            | ^^ | 口感 | 50 |
            | 合计 | << | ⟪100⟫ |
            """,
            """
            # 评价

            表 评分项目 {评分}

            | 项目 | 权重 |
            |---|---|
            | 外观 | 0.45 |
            | 口感 | ⟪0.5⟫ |
            """,
            """
            # 评价

            表 感官评分 {评分}

            | 项目 | 要求 | 分值 |
            |---|---|---|
            | 色泽 | 均匀 | 16～20 |
            | ^^ | 不均匀 | 0～15 |
            | 滋味 | 香甜 | 51～80 |
            | ^^ | 平淡 | 0～50 |
            | 合计 | << | ⟪80⟫ |
            """,
        ],
        good: [
            """
            # 评价

            表 评分项目 {评分}

            | 项目 | 分值 | 权重 |
            |---|---|---|
            | 外观 | 100 | 0.45 |
            | 口感 | 100 | 0.55 |
            | 合计 | 100 | 1.00 |
            """
        ],
        check: .document { document in
            document.scorings.flatMap { _, grid, scoring in
                scoring.discrepancies.compactMap { found in
                    guard let place = grid.place(of: found.cell, in: document.tree) else { return nil }
                    // The file of a table's data is not ours to mend; which weight is wrong only the author knows.
                    let isMendable = place.file == .own && !found.isUnity
                    let fix = Fix(arguments: [.text(found.computed)], edits: [Edit(range: place.range, text: found.computed)], safety: .review)
                    return Diagnostic(
                        "score-sum", at: place.range, phrase: found.isUnity ? 1 : found.isGraded ? 2 : 0, [.text(found.computed), .text(found.stated)],
                        file: place.file,
                        fix: isMendable ? fix : nil)
                }
            }
        })
}
