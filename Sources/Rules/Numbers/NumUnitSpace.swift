import Model
import Syntax

extension Rule {
    /// The blank between a number and its unit is missing or too many.
    public static let numUnitSpace = Rule(
        id: "num-unit-space", severity: .style, clause: "GB/T 1.1—2020, 10.4.6",
        summary: Phrase("数值与单位符号之间的空隙不对", "the blank between a number and its unit is missing or too many"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.4.6：数值与单位符号之间留四分之一个汉字的空隙，平面角的度、分、秒符号紧跟数值",
            "GB/T 1.1—2020, 10.4.6: a quarter of a character parts a number from its unit; the signs of degree, minute and second follow at once"),
        messages: [
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”"),
            Phrase("角度符号紧跟数值：“{0}”应写作“{1}”", "the sign of an angle follows its number: “{0}” should be written “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            长度应为⟪10mm⟫，温度应为⟪25℃⟫，倾角应为⟪25 °⟫。
            """
        ],
        good: [
            """
            # 技术要求

            长度应为10 mm，温度应为25 ℃，倾角应为25°，合格率应不低于98%，景区为5A级。
            """
        ],
        check: .reader)
}
