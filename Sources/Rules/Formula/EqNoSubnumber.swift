import Syntax

extension Rule {
    /// Without that number the formula is numbered as if none were written.
    public static let eqNoSubnumber = Rule(
        id: "eq-no-subnumber", severity: .error, clause: "GB/T 1.1—2020, 9.9.2",
        summary: Phrase("公式的编号带有字母或连字符", "the number of a formula has a letter or a hyphen"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.2：公式从引言起用阿拉伯数字连续编号，不把一个公式分成（2a）、（2b）",
            "GB/T 1.1—2020, 9.9.2: formulas are numbered consecutively in Arabic numerals; none is divided into (2a) and (2b)"),
        messages: [
            Phrase("公式的编号不写成“{0}”", "“{0}” is no number of a formula")
        ],
        bad: [
            """
            # 技术要求

            $$ w = a / b $$ ⟪（1a）⟫
            """,
            """
            # 技术要求

            $$ w = a / b $$ ⟪(1-2)⟫
            """,
        ],
        good: [
            """
            # 技术要求

            $$ w = a / b $$ （1）
            """
        ],
        check: .parser)
}
