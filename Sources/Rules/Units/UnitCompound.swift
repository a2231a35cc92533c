import Model
import Syntax

extension Rule {
    /// A compound unit has more than one solidus.
    public static let unitCompound = Rule(
        id: "unit-compound", severity: .error, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("组合单位中有一条以上的斜线", "a compound unit has more than one solidus"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求单位按 GB 3100、GB/T 3101：斜线多于一条时用括号，以免歧义",
            "GB/T 1.1—2020, 9.4.7, asks for units as in GB 3100 and GB/T 3101: with more than one solidus, parentheses are needed"),
        messages: [
            Phrase("“{0}”有一条以上的斜线，如写作 mg/(kg·d)", "“{0}” has more than one solidus; write, for example, mg/(kg·d)")
        ],
        bad: [
            """
            # 技术要求

            摄入量应不大于5 ⟪mg/kg/d⟫。
            """
        ],
        good: [
            """
            # 技术要求

            摄入量应不大于5 mg/(kg·d)。
            """
        ],
        check: .reader)
}
