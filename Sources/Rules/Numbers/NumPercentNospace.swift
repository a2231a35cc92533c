import Model
import Syntax

extension Rule {
    /// A blank stands before a per cent sign.
    public static let numPercentNospace = Rule(
        id: "num-percent-nospace", severity: .style, clause: "GB/T 1.1—2020, 9.4.5.3",
        summary: Phrase("百分号前留了空隙", "a blank stands before a per cent sign"),
        why: Phrase("GB/T 1.1—2020 的 9.4.5.3 的示例中，百分号与数值之间不留空隙", "in GB/T 1.1—2020, 9.4.5.3, no blank stands between a number and its per cent sign"),
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

            水分应不大于⟪14.5 %⟫。
            """
        ],
        good: [
            """
            # 技术要求

            水分应不大于14.5%，相对湿度应为63%～67%。
            """
        ],
        check: .reader)
}
