import Model
import Syntax

extension Rule {
    /// A footnote of the text requires something.
    public static let fnTextNoRequirement = Rule(
        id: "fn-text-no-requirement", severity: .error, clause: "GB/T 1.1—2020, 9.2",
        summary: Phrase("条文脚注中有要求", "a footnote of the text requires something"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.2 和 9.12.1：条文脚注只给出附加信息，不应包含要求",
            "GB/T 1.1—2020, 9.2 and 9.12.1: a footnote of the text gives additional information only"),
        messages: [
            Phrase("条文脚注中不应有“{0}”", "no “{0}” in a footnote of the text")
        ],
        bad: [
            """
            # 技术要求

            水分不大于14.5%。[^a]

            [^a]: 水分⟪应⟫以干基计。
            """
        ],
        good: [
            """
            # 技术要求

            水分不大于14.5%。[^a]

            [^a]: 水分以干基计。
            """
        ],
        check: .sentences(in: .text, .footnote, of: [.requirement, .recommendation, .permission]) {
            $0.reportModal("fn-text-no-requirement", [.requirement, .recommendation, .permission])
        })
}
