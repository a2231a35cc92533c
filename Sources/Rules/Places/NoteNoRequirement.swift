import Model
import Syntax

extension Rule {
    /// A note requires, recommends or permits.
    public static let noteNoRequirement = Rule(
        id: "note-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 9.2",
        summary: Phrase("注中有要求、推荐或允许", "a note requires, recommends or permits"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.2：注是附加信息，不应包含要求、指示、推荐或允许型条款；图表脚注除外",
            "GB/T 1.1—2020, 9.2: a note is additional information, without requirements, instructions, recommendations or permissions; footnotes of tables and figures may have them"
        ),
        messages: [
            Phrase("注中不应有“{0}”", "no “{0}” in a note")
        ],
        bad: [
            """
            # 技术要求

            水分不大于14.5%。

            注：试样⟪应⟫密封保存。
            """
        ],
        good: [
            """
            # 技术要求

            水分不大于14.5%。

            注：水分以干基计。
            """
        ],
        check: .sentences(in: [.body, .informativeAnnex, .symbols, .scope], .note, of: [.requirement, .recommendation, .permission]) { reading in
            if !reading.namesLaw { reading.reportModal("note-no-requirement", [.requirement, .recommendation, .permission]) }
        })
}
