import Model
import Syntax

extension Rule {
    /// A formula with a factor that only converts units is one of numbers: an explanation states a unit without saying that the symbol is a
    /// number, or has no unit. A unit in another form is a matter of style; units in the explanations of other formulas are free.
    public static let eqNumericValueForm = Rule(
        id: "eq-numeric-value-form", severity: .warning, clause: "GB/T 1.1—2020, 9.9.3.1",
        summary: Phrase("数值关系式的解释不是“……的数值，单位为……”", "an explanation of a numerical formula is not 的数值，单位为"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3.1：数值关系式中的符号表示数值，解释并给出单位，写作“质量的数值，单位为千克（kg）”；式中有换算单位的因数，就是数值关系式；量关系式的解释中给出单位并无不可",
            "GB/T 1.1—2020, 9.9.3.1: symbols of a formula of numbers are explained with their units, as 质量的数值，单位为千克（kg）; a factor that converts units proves such a formula; units in the explanations of a formula of quantities are no fault"
        ),
        messages: [
            Phrase("“{0}”给出了单位，却没有说是数值；写作“……的数值，单位为……”", "“{0}” states a unit but not a number; write 的数值，单位为"),
            Phrase("“{0}”的单位写作“单位为千克（kg）”的样子", "the unit of “{0}” should be written as in 单位为千克（kg）"),
            Phrase("公式中的“{0}”换算单位，“{1}”应为“{1}的数值，单位为……”", "“{0}” of the formula converts units, so “{1}” is “{1}的数值，单位为……”"),
            Phrase(
                "“{0}”给出了单位，却没有说是数值；写作“……的数值，单位为……”；另有 {1} 行", "“{0}” states a unit but not a number; write 的数值，单位为; {1} more lines do"),
        ],
        notes: [Phrase("也是", "here, too")],
        fixes: [
            Phrase("写作“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 试验方法

            速度按下列公式计算：

            $$
            v = 3.6 \\times \\frac{l}{t}
            $$

            式中：

            - $v$——⟪速度⟫，单位为千米每小时（km/h）；
            - $l$——距离的数值，⟪单位：km⟫；
            - $t$——⟪时间（h）⟫。
            """,
            """
            # 试验方法

            速度按下列公式计算：

            $$
            v = 3.6 \\times \\frac{l}{t}
            $$

            式中：

            - $v$——⟪速度⟫；
            - $l$——距离；
            - $t$——时间。
            """,
        ],
        good: [
            """
            # 试验方法

            速度按下列公式计算：

            $$
            v = 3.6 \\times \\frac{l}{t} \\times k
            $$

            式中：

            - $v$——速度的数值，单位为千米每小时（km/h）；
            - $l$——距离计的读数，单位为米（m）；
            - $t$——时间的数值，单位为秒（s）；
            - $k$——系数，以百分数（%）表示。
            """,
            """
            # 试验方法

            额定输出转矩按下列公式计算：

            $$ T_{\\mathrm n} = 2 F $$

            式中：

            - $T_{\\mathrm n}$——额定输出转矩，单位为牛米（N·m）；
            - $F$——力偶，单位为牛米（N·m）。
            """,
        ],
        check: .survey { $0.judgeKeyUnits() })
}
