import Model
import Syntax

extension Rule {
    /// It is read as meant.
    public static let attributePlace = Rule(
        id: "attribute-place", severity: .style, clause: "Gangmu 语言",
        summary: Phrase("属性写在了段末的标点之前", "attributes stand before the last mark of a paragraph"),
        why: Phrase(
            "标题、表题和段落的属性写在最后，包括标点之后",
            "the attributes of a heading, caption or paragraph stand last, behind its punctuation, too"),
        messages: [
            Phrase("“{0}”应写在段末的标点之后", "“{0}” belongs behind the last mark of the paragraph")
        ],
        fixes: [
            Phrase("移到标点之后", "move it there")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            大米应无异味 ⟪{#odour}⟫。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。 {#odour}
            """
        ],
        check: .parser)
}
