import Model
import Syntax

extension Rule {
    /// A tolerance in per cent has no parentheses.
    public static let numTolerancePercent = Rule(
        id: "num-tolerance-percent", severity: .error, clause: "GB/T 1.1—2020, 9.4.5.3",
        summary: Phrase("百分数的公差没有括号", "a tolerance in per cent has no parentheses"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.5.3：写作“(65±2)%”，不写“65±2%”或“65%±2%”",
            "GB/T 1.1—2020, 9.4.5.3: it is written “(65±2)%”, neither “65±2%” nor “65%±2%”"),
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

            湿度应为⟪65±2%⟫，浓度应为⟪20%±1%⟫。
            """
        ],
        good: [
            """
            # 技术要求

            湿度应为(65±2)%。
            """
        ],
        check: .reader)
}
