import Model
import Syntax

extension Rule {
    /// The sign of degrees Celsius is not one character.
    public static let unitDegreeC = Rule(
        id: "unit-degree-c", severity: .style, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("摄氏度的符号不是一个字符", "the sign of degrees Celsius is not one character"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求单位符号按 GB 3100：“℃”是一个整体，便于查找和比较",
            "GB/T 1.1—2020, 9.4.7, asks for symbols as in GB 3100: “℃” is one whole, and is found and compared as such"),
        messages: [
            Phrase("“{0}”应写作“℃”", "“{0}” should be written “℃”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            温度应不高于25 ⟪°C⟫。
            """
        ],
        good: [
            """
            # 技术要求

            温度应不高于25 ℃。
            """
        ],
        check: .reader)
}
