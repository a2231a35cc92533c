import Model
import Syntax

extension Rule {
    /// A variable of a formula on a line of its own is explained neither below it, nor by an earlier 式中 of the chapter, nor in 符号和缩略语.
    /// Indices, functions, upright words, reactions are no variables.
    public static let eqWhereList = Rule(
        id: "eq-where-list", severity: .error, clause: "GB/T 1.1—2020, 9.9.3.1",
        summary: Phrase("公式的变量没有解释，或解释的形式不对", "a variable of a formula is not explained, or not in the right form"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3.1 和 10.4.3：公式的变量用“式中：”逐个解释，已列在“符号和缩略语”中的除外；先左后右、先上后下；“符号——释文；”，末项以句号结尾",
            "GB/T 1.1—2020, 9.9.3.1 and 10.4.3: the variables of a formula, but for those of 符号和缩略语, are explained below 式中：, from left to right and from above, as “symbol——meaning；”, the last with a full stop"
        ),
        messages: [
            Phrase("公式中的“{0}”没有在“式中：”之下解释", "“{0}” of the formula is not explained below 式中："),
            Phrase("解释变量用“式中：”，单独成行，不用“{0}”", "variables are explained below a line 式中：, not “{0}”"),
            Phrase("公式的解释缺少“式中：”一行", "the line 式中： is missing before these explanations"),
            Phrase("“{0}”在公式中先出现，应先于“{1}”解释", "“{0}” comes first in the formula, and so is explained before “{1}”"),
            Phrase("解释以“；”结尾，末项以“。”结尾", "an explanation ends in ； and the last in 。 alone"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            #"""
            # 试验方法

            密度按下列公式计算：

            $$
            \rho = \frac{⟪m_1⟫ - m_0}{V}
            $$

            式中：

            - $\rho$——密度；
            - $V$——体积。
            """#,
            #"""
            # 试验方法

            $$ \rho = \frac{m}{V} $$

            ⟪其中：⟫

            - $\rho$——密度；
            - $m$——质量；
            - $V$——体积。
            """#,
            #"""
            # 试验方法

            $$ \rho = \frac{m}{V} $$

            式中：

            - $\rho$——密度⟪。⟫
            - $V$——体积；
            - ⟪$m$⟫——质量。
            """#,
        ],
        good: [
            #"""
            # 符号和缩略语

            - $m$——质量

            # 试验方法

            平均密度按下列公式计算：

            $$
            \rho = \frac{1}{n} \sum_{i=1}^{n} \frac{m}{V_i} \times \mathrm{e}^{-\pi}
            $$

            式中：

            - $\rho$——平均密度；
            - $n$——次数；
            - $V_i$——第$i$次的体积。
            """#
        ],
        check: .survey { $0.judgeExplanations() })
}
