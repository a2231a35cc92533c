import Syntax

extension Rule {
    /// An open group ends where what stands around it ends.
    public static let formulaBrace = Rule(
        id: "formula-brace", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式的花括号不配对", "a formula has an unbalanced brace"),
        why: Phrase(
            "花括号标明参数的起止，应成对出现；要印出花括号，写“\\{”和“\\}”",
            "braces mark where an argument begins and ends, and come in pairs; to print braces write “\\{” and “\\}”"),
        messages: [
            Phrase("左花括号没有对应的右花括号", "a left brace has no right brace"),
            Phrase("右花括号没有对应的左花括号", "a right brace has no left brace"),
            Phrase("左方括号没有对应的右方括号", "a left bracket has no right bracket"),
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}⟪{⟫m_0
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m_1⟪}⟫
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \sqrt⟪[⟫3{m}
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}{m_0} + \left\{ m \right\}
            $$
            """#
        ],
        check: .resolver)
}
