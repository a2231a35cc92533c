import Model
import Syntax

extension Rule {
    /// The first value of a range in per cent has no sign.
    public static let numRangePercent = Rule(
        id: "num-range-percent", severity: .error, clause: "GB/T 1.1—2020, 9.4.5.3",
        summary: Phrase("百分数范围的前一数值没有百分号", "the first value of a range in per cent has no sign"),
        why: Phrase("GB/T 1.1—2020 的 9.4.5.3：百分数的范围写作“63%～67%”", "GB/T 1.1—2020, 9.4.5.3: a range in per cent is written “63%～67%”"),
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

            相对湿度应为⟪63～67%⟫。
            """
        ],
        good: [
            """
            # 技术要求

            相对湿度应为63%～67%。
            """
        ],
        check: .reader)
}
