import Model
import Syntax

extension Rule {
    /// A decimal lacks its zero.
    public static let numLeadingZero = Rule(
        id: "num-leading-zero", severity: .error, clause: "GB/T 1.1—2020, 9.4.4.2",
        summary: Phrase("小数点前缺少0", "a decimal lacks its zero"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.4.2 要求按 GB/T 15835 使用数字，小于1的小数在小数点前写0",
            "GB/T 1.1—2020, 9.4.4.2, asks for numerals as in GB/T 15835: a decimal below one has a zero before its point"),
        messages: [
            Phrase("“{0}”的小数点前应有0", "“{0}” wants a zero before its point")
        ],
        fixes: [
            Phrase("加上“{0}”", "insert “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            杂质应不大于⟪.5⟫ g。
            """
        ],
        good: [
            """
            # 技术要求

            杂质应不大于0.5 g。
            """
        ],
        check: .reader)
}
