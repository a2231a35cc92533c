import Model
import Syntax

extension Rule {
    /// A note or example of a term requires something.
    public static let termNoteNoRequirement = Rule(
        id: "term-note-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 8.7.3.3",
        summary: Phrase("术语条目的注或示例中有要求", "a note or example of a term requires something"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.7.3.3 和 9.2：附加信息以注或示例给出，不含要求",
            "GB/T 1.1—2020, 8.7.3.3 and 9.2: additional information stands in notes and examples, without requirements"),
        messages: [
            Phrase("术语条目的注和示例中不应有“{0}”", "no “{0}” in a note or example of a term")
        ],
        bad: [
            """
            # 术语和定义

            ## 热水 hot water

            温度不低于60 ℃的水。

            注：热水⟪应⟫每日更换。
            """
        ],
        good: [
            """
            # 术语和定义

            ## 热水 hot water

            温度不低于60 ℃的水。

            注：热水的温度在出水口测量。
            """
        ],
        check: .sentences(in: .terms, .additional, of: [.requirement, .recommendation, .permission]) { reading in
            if !reading.namesLaw { reading.reportModal("term-note-no-requirement", [.requirement, .recommendation, .permission]) }
        })
}
