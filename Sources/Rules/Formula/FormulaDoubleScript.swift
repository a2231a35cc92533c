import Syntax

extension Rule {
    /// The second prints behind the first.
    public static let formulaDoubleScript = Rule(
        id: "formula-double-script", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("同一符号有两个下标或两个上标", "a symbol has two subscripts or two superscripts"),
        why: Phrase(
            "一个符号只有一个下标位置和一个上标位置；多项下标合写在一个花括号内，下标的下标写作“x_{a_b}”",
            "a symbol has one place for a subscript and one for a superscript; several go into one pair of braces, a subscript of a subscript is written “x_{a_b}”"),
        messages: [
            Phrase("同一符号有第二个下标", "a second subscript of one symbol"),
            Phrase("同一符号有第二个上标", "a second superscript of one symbol"),
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m_1⟪_⟫2
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m^2⟪^⟫3
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m_{1,2} + m_{a_b}
            $$
            """#
        ],
        check: .resolver)
}
