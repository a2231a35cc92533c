import Model
import Syntax

extension Rule {
    /// The first value of a range has no unit.
    public static let numRangeBothUnits = Rule(
        id: "num-range-both-units", severity: .error, clause: "GB/T 1.1—2020, 9.4.5.2",
        summary: Phrase("数值范围的前一数值没有单位", "the first value of a range has no unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.5.2：表示数值范围时，两端的数值都带单位，以免误解",
            "GB/T 1.1—2020, 9.4.5.2: both values of a range have their unit, so that none is misread"),
        messages: [
            Phrase("“{0}”应写作“{1}”", "“{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            压力应为⟪10～12 kPa⟫。
            """
        ],
        good: [
            """
            # 技术要求

            压力应为10 kPa～12 kPa，pH应为6.5～8.5，每次抽取3～5袋。
            """
        ],
        check: .reader)
}
