import Model
import Syntax

extension Rule {
    /// A unit is not a legal one.
    public static let unitLegal = Rule(
        id: "unit-legal", severity: .warning, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("使用了非法定计量单位", "a unit is not a legal one"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7：量、单位及其符号按 GB 3100、GB/T 3101、GB/T 3102 的规定，即使用法定计量单位",
            "GB/T 1.1—2020, 9.4.7: quantities, units and their symbols are those of GB 3100, GB/T 3101 and GB/T 3102, that is, the legal units"),
        messages: [
            Phrase("“{0}”不是法定计量单位", "“{0}” is not a legal unit"),
            Phrase("“{0}”不是法定计量单位，换算为“{1}”", "“{0}” is not a legal unit; convert it to “{1}”"),
            Phrase("“{0}”不是单位，写作“{1}”或相应的单位之比，如 mg/kg", "“{0}” is no unit; write “{1}” or a quotient such as mg/kg"),
        ],
        bad: [
            """
            # 技术要求

            压力应不大于2 ⟪bar⟫，残留量应不大于5 ⟪ppm⟫，溶液的浓度应为5 ⟪mM⟫，株距应不小于10⟪公分⟫，每次应取2⟪斤⟫。
            """
        ],
        good: [
            """
            # 技术要求

            压力应不大于200 kPa，残留量应不大于5 mg/kg，溶液的浓度应为5 mmol/L，株距应不小于10 cm，每次应取1 kg。
            """
        ],
        check: .reader)
}
