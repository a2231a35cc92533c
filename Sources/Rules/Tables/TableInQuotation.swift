import Model
import Syntax

extension Rule {
    /// It prints as its source.
    public static let tableInQuotation = Rule(
        id: "table-in-quotation", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("“> ”之后不能写表", "no table stands behind “> ”"),
        why: Phrase(
            "“> ”之后是注、示例的其他段落或修改单的新条文；表写在它们之外，修改单中新的表写在指令之后",
            "behind “> ” stand paragraphs of a note or an example, or new text of a 修改单; a table stands outside them, a new one of a 修改单 behind its instruction"
        ),
        messages: [
            Phrase("这里的表会照原样印成文字；写在“> ”之外", "this table would print as its source; write it outside “> ”")
        ],
        bad: [
            """
            # 技术要求

            示例：

            > ⟪| 项目 | 要求 |⟫
            > |---|---|
            > | 气味 | 无异味 |
            """
        ],
        good: [
            """
            # 技术要求

            示例：

            > 气味见表1。

            表 感官要求

            | 项目 | 要求 |
            |---|---|
            | 气味 | 无异味 |
            """
        ],
        check: .parser)
}
