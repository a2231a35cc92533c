import Model
import Syntax

extension Rule {
    /// A paragraph begins with a Chinese number, in brackets or not. Digits are `list-marker-kind`; 第一， and 首先， are words of the sentence.
    public static let clauseParaUnnumbered = Rule(
        id: "clause-para-unnumbered", severity: .warning, clause: "GB/T 1.1—2020, 7.4",
        summary: Phrase("段首写了编号", "a paragraph begins with a number"),
        why: Phrase("GB/T 1.1—2020 的 7.4：段不编号；要编号的内容设为条或列项", "GB/T 1.1—2020, 7.4: paragraphs have no numbers; what wants one is a clause or a list item"),
        messages: [
            Phrase("段不编号：“{0}”改为条或列项", "paragraphs have no numbers: make “{0}” a clause or a list item")
        ],
        bad: [
            """
            # 技术要求

            ⟪一、⟫外观应完整。
            """,
            """
            # 技术要求

            ⟪（一）⟫外观应完整。

            ⟪十二、⟫色泽应均匀。
            """,
        ],
        good: [
            """
            # 技术要求

            一乡一品的外观应完整。

            一、二级品应无异味。

            首先，将试样置于水中。
            """
        ],
        check: .survey { reading in
            for opening in reading.openings where opening.kind == .ordinal && opening.carrier == .paragraph && opening.zone == .body {
                reading.report("clause-para-unnumbered", at: opening.range, [reading.quoted(opening.range)])
            }
        })
}
