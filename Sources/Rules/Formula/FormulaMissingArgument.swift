import Syntax

extension Rule {
    /// An empty place stands for what is missing.
    public static let formulaMissingArgument = Rule(
        id: "formula-missing-argument", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("公式的命令缺少参数", "a command of a formula lacks an argument"),
        why: Phrase(
            "分式、根号、上下标等后面要有它所作用的内容，参数多于一个字符时用花括号括起",
            "what a fraction, a root or a script applies to follows it, in braces when it is more than one character"),
        messages: [
            Phrase("“{0}”缺少参数", "“{0}” lacks an argument"),
            Phrase("“{0}”前面没有可带上下限的运算符", "“{0}” follows no operator that takes limits"),
        ],
        bad: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = ⟪\frac⟫{m_1}
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m⟪_⟫
            $$
            """#,
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = m⟪\limits⟫
            $$
            """#,
        ],
        good: [
            #"""
            # 试验方法

            结果按下式计算：

            $$
            w = \frac{m_1}{m_0}
            $$
            """#
        ],
        check: .resolver)
}
