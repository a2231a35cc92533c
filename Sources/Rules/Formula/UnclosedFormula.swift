import Syntax

extension Rule {
    /// The dollars are printed as text.
    public static let unclosedFormula = Rule(
        id: "unclosed-formula", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式没有结束", "a formula has no end"),
        why: Phrase(
            "公式写在一对“$$”之间，最迟到空行为止；缺少结束的“$$”时，这一行按文字处理",
            "a formula stands between two “$$” and ends at a blank line at the latest; without the second “$$” the line is text"),
        messages: [
            Phrase("“$$”之后到空行为止没有结束的“$$”", "no “$$” ends this formula before the next blank line")
        ],
        bad: [
            """
            # 要求

            ⟪$$⟫ w = a / b

            含量按质量计算。
            """
        ],
        good: [
            """
            # 要求

            $$ w = a / b $$

            含量按质量计算。
            """
        ],
        check: .parser)
}
