import Syntax

extension Rule {
    /// The line is printed as text, so that nothing is lost.
    public static let formulaTrailingText = Rule(
        id: "formula-trailing-text", severity: .error, clause: "GB/T 1.1—2020, 9.9.2",
        summary: Phrase("公式之后有文字", "text follows a formula on its line"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.2：公式单独成行，之后只能有编号；行内的公式用一个“$”",
            "GB/T 1.1—2020, 9.9.2: a formula has a line of its own and only its number follows; within text it stands between single “$”"),
        messages: [
            Phrase("“$$”之后只能有编号和属性", "only a number and attributes may follow “$$”")
        ],
        bad: [
            """
            # 要求

            $$ w = a / b $$ ⟪按质量计⟫
            """
        ],
        good: [
            """
            # 要求

            含量$w = a / b$按质量计。
            """
        ],
        check: .parser)
}
