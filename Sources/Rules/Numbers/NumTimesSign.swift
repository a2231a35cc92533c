import Model
import Syntax

extension Rule {
    /// The sign of multiplication is not “×”.
    public static let numTimesSign = Rule(
        id: "num-times-sign", severity: .error, clause: "GB/T 1.1—2020, 9.4.4.3",
        summary: Phrase("数的乘号不是“×”", "the sign of multiplication is not “×”"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.4.3：数相乘用“×”，不用“·”、字母或星号",
            "GB/T 1.1—2020, 9.4.4.3: numbers are multiplied with “×”, not with a point, a letter or an asterisk"),
        messages: [
            Phrase("乘号“{0}”应为“×”", "the sign of multiplication “{0}” should be “×”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            每盘的格数应为30⟪x⟫20，粒数应不少于2⟪x⟫500。
            """
        ],
        good: [
            """
            # 技术要求

            地块的面积应为30 m×20 m。
            """
        ],
        check: .reader)
}
