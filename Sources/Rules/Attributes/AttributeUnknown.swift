import Syntax

extension Rule {
    /// The whole group is read as text.
    public static let attributeUnknown = Rule(
        id: "attribute-unknown", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("花括号内有不认识的属性", "a brace group holds an unknown attribute"),
        why: Phrase(
            "花括号内的每一项都应在属性表中，否则整组按文字印出",
            "every token of a brace group must be in the table of attributes, or the group prints as text"),
        messages: [
            Phrase("“{0}”不是属性，花括号按文字处理", "“{0}” is no attribute; the brace group is read as text")
        ],
        bad: [
            """
            # 技术要求 {⟪颜色=红⟫}

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求 {#requirements}

            大米应无异味。
            """
        ],
        check: .parser)
}
