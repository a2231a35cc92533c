import Model
import Syntax

extension Rule {
    /// A unit of time is an English abbreviation.
    public static let unitTimeAbbrev = Rule(
        id: "unit-time-abbrev", severity: .error, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("时间单位用了英文缩写", "a unit of time is an English abbreviation"),
        why: Phrase("GB/T 1.1—2020 的 9.4.7 要求单位符号按 GB 3100：秒、分、时、日的符号是 s、min、h、d", "GB/T 1.1—2020, 9.4.7, asks for symbols as in GB 3100: s, min, h and d"),
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

            保温时间应不少于30 ⟪sec⟫，静置时间应不少于24 ⟪hr⟫。
            """
        ],
        good: [
            """
            # 技术要求

            保温时间应不少于30 s，静置时间应不少于24 h。
            """
        ],
        check: .reader)
}
