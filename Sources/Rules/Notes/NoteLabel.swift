import Model
import Syntax

extension Rule {
    /// A paragraph begins with 备注：, 说明：, 注1、, 注（1）： and the like, or with 注： in bold: it is a note, and prints as none.
    public static let noteLabel = Rule(
        id: "note-label", severity: .error, clause: "GB/T 1.1—2020, 9.11.2",
        summary: Phrase("注没有以“注：”或“注1：”标明", "a note is not marked by 注： or 注1："),
        why: Phrase(
            "GB/T 1.1—2020 的 9.11.2：只有一个注时标明“注：”，有多个时标明“注1：”“注2：”；写“注：”即可，编号自会排出",
            "GB/T 1.1—2020, 9.11.2: a single note is marked 注：, several 注1：, 注2：; write 注：, and the numbers come by themselves"),
        messages: [
            Phrase("“{0}”改为“注：”", "for “{0}” write 注：")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应无异味。

            ⟪备注：⟫水分以湿基计。

            ⟪注1、⟫杂质以质量分数计。
            """,
            """
            # 技术要求

            大米应无异味。

            ⟪说明：⟫水分以湿基计。
            """,
        ],
        good: [
            """
            # 技术要求

            大米应无异味，注1份样品。

            注1：水分以湿基计。

            注2：说明书见产品。
            """
        ],
        check: .survey { reading in
            for opening in reading.openings where opening.kind == .note && opening.zone != .references && opening.zone != .bibliography {
                guard opening.carrier == .paragraph || opening.carrier == .item else { continue }
                let start = reading.range(opening.block).lower
                let isMarked = start < opening.range.lower
                // What closes the bracket or the bold print stands further on.
                let isOpen = isMarked || reading.bytes.has("（", at: start, limit: opening.range.upper)
                let fix = Fix(arguments: [.text("注：")], edits: [Edit(range: opening.range, text: "注：")], safety: .review)
                reading.report("note-label", at: opening.range, [reading.quoted(opening.range)], fix: isOpen ? nil : fix)
            }
        })
}
