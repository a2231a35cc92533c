import Model
import Syntax

extension Rule {
    /// Stands at the cell. It is left out of the sums.
    public static let scoreValue = Rule(
        id: "score-value", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("评分表的分值或权重不是数", "points or weights of a scoring table are no number"),
        why: Phrase(
            "标了“{评分}”的表，“分值”“权重”栏要相加，每格是一个数（分值可用一档的范围，如 16～20，权重可用百分数），不适用的用一字线；说明另立一栏",
            "in a table marked “{评分}” the columns 分值 and 权重 are summed: each cell is one number (points may be the range of a grade, such as 16～20, weights in percent) or a dash; what explains it has a column of its own"
        ),
        messages: [
            Phrase("“{0}”不是数", "“{0}” is no number")
        ],
        bad: [
            """
            # 评价

            表 评分项目 {评分}

            | 项目 | 分值 |
            |---|---|
            | 外观 | 40 |
            | 口感 | ⟪60分⟫ |
            """
        ],
        good: [
            """
            # 评价

            表 评分项目 {评分}

            | 项目 | 分值 | 权重 |
            |---|---|---|
            | 外观 | 40 | 40% |
            | 口感 | 60 | 60% |
            | 备注 | — | — |
            """
        ],
        check: .document { document in
            document.scorings.flatMap { _, grid, scoring in
                scoring.columns.flatMap(\.values).compactMap { value in
                    guard value.number == nil, !value.isNothing, let place = grid.place(of: value.cell, in: document.tree) else { return nil }
                    return Diagnostic("score-value", at: place.range, [.text(value.text)], file: place.file)
                }
            }
        })
}

extension Document {
    /// The scoring tables with their grids.
    var scorings: [(table: AnchorID, grid: TableGrid, scoring: Scoring)] {
        guard tree.attributes.contains(where: { $0.key == .scoring }) else { return [] }
        return numbering.anchors.indices.compactMap { anchor in
            guard self[anchor].kind == .table, let grid = tables[anchor], let scoring = Scoring(self, anchor) else { return nil }
            return (anchor, grid, scoring)
        }
    }
}
