import Model
import Syntax

extension Rule {
    /// A numbered formula is not mentioned.
    public static let eqMentioned = Rule(
        id: "eq-mentioned", severity: .warning, clause: "GB/T 1.1—2020, 9.9.2",
        summary: Phrase("编号的公式没有被提及", "a numbered formula is not mentioned"),
        why: Phrase("GB/T 1.1—2020 的 9.9.2：公式需要引用或提示时才编号", "GB/T 1.1—2020, 9.9.2: a formula has a number where something refers to it"),
        messages: [
            Phrase("条文没有提及{0}，不需要编号", "the text does not mention {0}, which then needs no number")
        ],
        bad: [
            """
            # 技术要求

            含量按下式计算：

            ⟪$$⟫
            w = m
            $$ （1）
            """
        ],
        good: [
            """
            # 技术要求

            含量按公式（1）计算：

            $$
            w = m
            $$ （1）
            """
        ],
        check: .survey { reading in
            for (index, anchor) in reading.document.numbering.anchors.enumerated() {
                guard case .formula = anchor.kind, reading.places[index].count == 0 else { continue }
                reading.report("eq-mentioned", at: reading.firstLine(reading.range(anchor.node)), [.text(reading.document.reference(index))])
            }
        })
}
