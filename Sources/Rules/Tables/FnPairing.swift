import Syntax

extension Rule {
    /// Stands at the mark, or at the label of the footnote.
    public static let fnPairing = Rule(
        id: "fn-pairing", severity: .error, clause: "GB/T 1.1—2020, 9.12",
        summary: Phrase("脚注与其标记不成对", "a footnote and its mark do not pair"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.12：脚注由文中或表中的标记引出，一一对应",
            "GB/T 1.1—2020, 9.12: a footnote is announced by its mark, one for one"),
        messages: [
            Phrase("标记“[^{0}]”没有对应的脚注", "the mark “[^{0}]” has no footnote"),
            Phrase("脚注“[^{0}]”没有被引用", "the footnote “[^{0}]” is never referred to"),
            Phrase("脚注“[^{0}]”重复", "the footnote “[^{0}]” is given twice"),
        ],
        bad: [
            """
            # 技术要求

            大米⟪[^grain]⟫应无异味。
            """,
            """
            # 技术要求

            大米[^grain]应无异味。

            [^grain]: 指粳米。

            [^⟪grain⟫]: 指籼米。

            [^⟪paddy⟫]: 指水稻。
            """,
        ],
        good: [
            """
            # 技术要求

            大米[^grain]应无异味。

            [^grain]: 指粳米。
            """
        ],
        check: .resolver)
}
