import Model
import Syntax

extension Rule {
    /// A value with a tolerance has neither parentheses nor a unit of its own.
    public static let numTolerance = Rule(
        id: "num-tolerance", severity: .error, clause: "GB/T 1.1—2020, 9.4.5.2",
        summary: Phrase("带公差的数值没有括号，也没有各自的单位", "a value with a tolerance has neither parentheses nor a unit of its own"),
        why: Phrase("GB/T 1.1—2020 的 9.4.5.2：公差写作“80 μF±2 μF”或“(80±2) μF”", "GB/T 1.1—2020, 9.4.5.2: a tolerance is written “80 μF±2 μF” or “(80±2) μF”"),
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

            温度应为⟪65±2 ℃⟫。
            """
        ],
        good: [
            """
            # 技术要求

            温度应为(65±2) ℃，电容应为80 μF±2 μF，质量应为100 g±2%。
            """
        ],
        check: .reader)
}
