import Model
import Syntax

extension Rule {
    /// A unit symbol is in the wrong case. What Mg means a person decides.
    public static let unitCase = Rule(
        id: "unit-case", severity: .error, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("单位符号的大小写不对", "a unit symbol is in the wrong case"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求单位符号按 GB 3100：大小写不同，含义就不同，m 是毫，M 是兆",
            "GB/T 1.1—2020, 9.4.7, asks for symbols as in GB 3100: m is milli and M is mega, so case is meaning"),
        messages: [
            Phrase("单位“{0}”应写作“{1}”", "the unit “{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            质量应不小于5 ⟪Kg⟫，压力应不大于2 ⟪Mpa⟫。
            """
        ],
        good: [
            """
            # 技术要求

            质量应不小于5 kg，压力应不大于2 MPa。
            """
        ],
        check: .reader)
}
