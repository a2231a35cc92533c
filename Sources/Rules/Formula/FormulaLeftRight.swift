import Syntax

extension Rule {
    /// A fence without its end prints without it.
    public static let formulaLeftRight = Rule(
        id: "formula-left-right", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式的“\\left”和“\\right”不配对", "a “\\left” and a “\\right” of a formula do not pair"),
        why: Phrase(
            "“\\left”与“\\right”之间的内容决定定界符的大小，两者应在同一层内成对出现，不需印出的一侧写“.”",
            "what stands between “\\left” and “\\right” gives the delimiters their size, so both stand on one level; where none is to print write “.”"),
        messages: [
            Phrase("“\\left”没有对应的“\\right”", "“\\left” has no “\\right”"),
            Phrase("“\\right”没有对应的“\\left”", "“\\right” has no “\\left”"),
            Phrase("“\\middle”不在“\\left”与“\\right”之间", "“\\middle” stands between no “\\left” and “\\right”"),
            Phrase("“{0}”后面没有定界符", "no delimiter follows “{0}”"),
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = ⟪\left(⟫ \frac{m_1}{m_0}
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}{m_0} ⟪\right)⟫
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m ⟪\middle|⟫ n
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = ⟪\left⟫ m \right)
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \left( \frac{m_1}{m_0} \right)
            $$
            """#
        ],
        check: .resolver)
}
