import Model
import Syntax

extension Rule {
    /// A bound has no unit.
    public static let numNoUnit = Rule(
        id: "num-no-unit", severity: .warning, clause: "GB/T 1.1—2020, 9.4.4.1",
        summary: Phrase("定量要求缺少单位", "a bound has no unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.4.1：物理量由数值和单位组成，没有单位的界限无法证实",
            "GB/T 1.1—2020, 9.4.4.1: a quantity is a number and a unit; a bound without its unit cannot be verified"),
        messages: [
            Phrase("{0}的界限“{1}”缺少单位", "the bound “{1}” of {0} has no unit")
        ],
        bad: [
            """
            # 技术要求

            额定电压应不大于⟪220⟫。
            """
        ],
        good: [
            """
            # 技术要求

            额定电压应不大于220 V，级差应不大于2。
            """
        ],
        check: .reader)
}
