import Syntax

extension Rule {
    /// Stands at the mark, or at the label of the footnote.
    public static let fnPairing = Rule(
        id: "fn-pairing", severity: .error, clause: "GB/T 1.1—2020, 9.12",
        summary: Phrase("脚注与其标记不成对", "a footnote and its mark do not pair"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.12：脚注由标记引出，一一对应；条文脚注全文连续编号，图表脚注在各图表中编号",
            "GB/T 1.1—2020, 9.12: a footnote is announced by its mark, one for one; those of the text are numbered through the document, those of a table or figure within it"
        ),
        messages: [
            Phrase("标记“[^{0}]”没有对应的脚注", "the mark “[^{0}]” has no footnote"),
            Phrase("脚注“[^{0}]”没有被引用", "the footnote “[^{0}]” is never referred to"),
            Phrase("脚注“[^{0}]”重复", "the footnote “[^{0}]” is given twice"),
            Phrase("脚注“[^{0}]”既由条文引用，又由表或图引用", "the footnote “[^{0}]” is referred to from the text and from a table or figure"),
        ],
        notes: [
            Phrase("表或图中的标记", "the mark in the table or figure")
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
            """
            # 技术要求

            大米⟪[^grain]⟫应符合[表1](#limits)的规定。

            表 限量 {#limits}

            | 项目 | 一级 |
            |---|---|
            | 水分[^grain] | 14.5% |

            [^grain]: 指粳米。
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
