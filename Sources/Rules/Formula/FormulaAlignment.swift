import Syntax

extension Rule {
    /// The mark prints as it stands.
    public static let formulaAlignment = Rule(
        id: "formula-alignment", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("对齐或换行标记在环境之外", "an alignment mark or line break stands outside an environment"),
        why: Phrase(
            "“&”与“\\\\”分隔环境中的列和行；多行公式写在“\\begin{aligned}”与“\\end{aligned}”之间",
            "“&” and “\\\\” part the columns and rows of an environment; a formula of several lines stands between “\\begin{aligned}” and “\\end{aligned}”"),
        messages: [
            Phrase("“&”不在环境的单元中；要印出它，写“\\&”", "“&” stands in no cell of an environment; to print it write “\\&”"),
            Phrase("“\\\\”不在环境的单元中", "“\\\\” stands in no cell of an environment"),
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w ⟪&⟫= m_1
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m_1 ⟪\\⟫
            v = m_2
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            \begin{aligned}
            w &= m_1 \\
            v &= m_2
            \end{aligned}
            $$
            """#
        ],
        check: .resolver)
}
