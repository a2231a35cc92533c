import Syntax

extension Rule {
    /// The name prints as it stands.
    public static let formulaUnknownCommand = Rule(
        id: "formula-unknown-command", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式中有不认识的命令", "a formula has an unknown command"),
        why: Phrase(
            "公式的命令都在一张表中，表外的命令印不出来",
            "the commands of formulas stand in one table; any other cannot be printed"),
        messages: [
            Phrase("没有“{0}”这个公式命令", "there is no command “{0}” in formulas"),
            Phrase("没有“{0}”这个公式命令；是否为“{1}”", "there is no command “{0}” in formulas; did you mean “{1}”"),
            Phrase("“{0}”不能用在文字之中", "“{0}” means nothing among words"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = ⟪\farc⟫{m_1}{m_2} \times 100\%
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = ⟪\gaojing⟫ + m
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m_{\text{试样⟪\frac⟫}}
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}{m_2} \times 100\%
            $$
            """#
        ],
        check: .resolver)
}
