import Model
import Syntax

extension Rule {
    /// A paragraph begins with 例：, 例1：, 例如：, 示例一： and the like: it is an example, and prints as none.
    public static let exLabel = Rule(
        id: "ex-label", severity: .error, clause: "GB/T 1.1—2020, 9.10.2",
        summary: Phrase("示例没有以“示例：”或“示例1：”标明", "an example is not marked by 示例： or 示例1："),
        why: Phrase(
            "GB/T 1.1—2020 的 9.10.2：只有一个示例时标明“示例：”，有多个时宜标明“示例1：”“示例2：”；写“示例：”即可，编号自会排出",
            "GB/T 1.1—2020, 9.10.2: a single example is marked 示例：, several should be 示例1：, 示例2：; write 示例：, and the numbers come by themselves"),
        messages: [
            Phrase("“{0}”改为“示例：”", "for “{0}” write 示例：")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            名称应含产地。

            ⟪例：⟫盟丰大米。
            """,
            """
            # 技术要求

            名称应含产地。

            ⟪示例一：⟫盟丰大米。

            ⟪例如：⟫盟丰糙米。
            """,
        ],
        good: [
            """
            # 技术要求

            名称应含产地，例如盟丰大米。

            示例1：盟丰大米。

            示例2：例如，盟丰糙米。
            """
        ],
        check: .survey { reading in
            for opening in reading.openings where opening.kind == .example && opening.zone != .references && opening.zone != .bibliography {
                guard opening.carrier == .paragraph || opening.carrier == .item else { continue }
                let isMarked = reading.range(opening.block).lower < opening.range.lower
                let fix = Fix(arguments: [.text("示例：")], edits: [Edit(range: opening.range, text: "示例：")], safety: .review)
                reading.report("ex-label", at: opening.range, [reading.quoted(opening.range)], fix: isMarked ? nil : fix)
            }
        })
}
