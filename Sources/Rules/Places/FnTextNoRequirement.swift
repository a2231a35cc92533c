import Model
import Syntax

extension Rule {
    /// A footnote of the text requires something. The one that 9.13.1 prescribes for trade names permits.
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
            """,
            """
            # 技术要求

            涂层应使用某牌清漆。[^a]

            [^a]: 某牌清漆是某公司提供的产品的商品名。给出这一信息是为了方便本文件使用者，并不表示对该产品的认可。如果其他产品具有相同的效果，那么可使用这些等效产品。
            """,
        ],
        check: .sentences(in: .text, .footnote, of: [.requirement, .recommendation, .permission]) { reading in
            if reading.bytes.contains("其他产品具有相同的效果", in: reading.sentence.range) { return }
            reading.reportModal("fn-text-no-requirement", [.requirement, .recommendation, .permission])
        })
}
