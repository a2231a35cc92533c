import Syntax

extension Rule {
    /// It is printed all the same.
    public static let codeOutsideExample = Rule(
        id: "code-outside-example", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("代码块不在示例中", "a block of code stands outside an example"),
        why: Phrase(
            "GB/T 1.1—2020 的正文由条文、列项、表、图和公式组成，没有代码；代码只作为示例的内容，写在“示例：”之下的“> ”行中",
            "the text of a standard consists of clauses, lists, tables, figures and formulas, not of code; code is the body of an example, in lines that begin with “> ” below “示例：”"
        ),
        messages: [
            Phrase("代码块只能是示例的内容", "a block of code may only be the body of an example")
        ],
        bad: [
            """
            # 要求

            ⟪```json⟫
            {}
            ```
            """
        ],
        good: [
            """
            # 要求

            示例：

            > ```json
            > {}
            > ```
            """
        ],
        check: .parser)
}
