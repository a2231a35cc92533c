import Model
import Syntax

extension Rule {
    /// A range is not bound by “～”.
    public static let numWaveDash = Rule(
        id: "num-wave-dash", severity: .error, clause: "GB/T 1.1—2020, 9.4.5",
        summary: Phrase("数值范围的连接号不是“～”", "a range is not bound by “～”"),
        why: Phrase("GB/T 1.1—2020 的 9.4.5 和 10.4.2.2：数值范围用浪纹线“～”连接", "GB/T 1.1—2020, 9.4.5 and 10.4.2.2: the values of a range are bound by “～”"),
        messages: [
            Phrase("数值范围用“～”连接：写作“{1}”", "a range is bound by “～”: write “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            温度应为5⟪-⟫10 ℃，湿度应为60%⟪—⟫70%。
            """
        ],
        good: [
            """
            # 技术要求

            温度应为5 ℃～10 ℃，湿度应为60%～70%。发布日期为2026-01-31。
            """
        ],
        check: .reader)
}
