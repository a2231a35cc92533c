import Syntax

extension Rule {
    /// An unknown environment is read as a matrix.
    public static let formulaEnvironment = Rule(
        id: "formula-environment", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式的环境不认识或没有结束", "an environment of a formula is unknown or not ended"),
        why: Phrase(
            "矩阵、分段函数和多行公式写在“\\begin”与“\\end”之间，两处的名称相同，名称在一张表中",
            "matrices, cases and formulas of several lines stand between “\\begin” and “\\end”, which give the same name, one of a table"),
        messages: [
            Phrase("“{0}”环境没有以“\\end”结束", "the environment “{0}” is not ended by “\\end”"),
            Phrase("“\\end”没有对应的“\\begin”", "“\\end” has no “\\begin”"),
            Phrase("“{0}”环境以“{1}”结束", "the environment “{0}” ends as “{1}”"),
            Phrase("没有“{0}”这个环境", "there is no environment “{0}”"),
            Phrase("没有“{0}”这个环境；是否为“{1}”", "there is no environment “{0}”; did you mean “{1}”"),
            Phrase("array 的列格式只能用 l、c、r 和 |", "the columns of an array are given by l, c, r and |"),
        ],
        notes: [
            Phrase("“\\begin”在这里", "“\\begin” is here")
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
            w = ⟪\begin{pmatrix}⟫ 1 & 0
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = 1 ⟪\end{pmatrix}⟫
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \begin{pmatrix} 1 & 0 \end{⟪bmatrix⟫}
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \begin{⟪pmatirx⟫} 1 & 0 \end{pmatirx}
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \begin{array}⟪{lp}⟫ 1 & 0 \end{array}
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \begin{pmatrix} 1 & 0 \end{pmatrix}
            $$
            """#
        ],
        check: .resolver)
}
