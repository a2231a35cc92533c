import Syntax

extension Rule {
    /// The line is read as a paragraph.
    public static let quoteWithoutNote = Rule(
        id: "quote-without-note", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("“>”之前没有注或示例", "“>” continues no note or example"),
        why: Phrase(
            "“>”续写其前的注或示例，在修改单中引出新的条文；其他文件没有引文块，摘录用“[来源：…]”标明（GB/T 1.1—2020 的 9.5.4.3）",
            "“>” continues the note or example before it, and quotes new text in a 修改单; other documents have no block quotes, and what is copied is marked “[来源：…]” (GB/T 1.1—2020, 9.5.4.3)"
        ),
        messages: [
            Phrase("“>”之前没有可续写的注或示例", "there is no note or example before “>” to continue")
        ],
        bad: [
            """
            # 技术要求

            ⟪>大米应无异味。⟫
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。

            示例：大米的气味分为下列两种。

            > 正常的米香。
            """
        ],
        check: .parser)
}
