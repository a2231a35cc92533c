import Model
import Syntax

extension Rule {
    /// A remark is attached to a unit symbol.
    public static let unitNoSuffix = Rule(
        id: "unit-no-suffix", severity: .error, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("单位符号带有附注", "a remark is attached to a unit symbol"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求单位符号按 GB 3100：说明量的附注加在量的名称上，不加在单位上",
            "GB/T 1.1—2020, 9.4.7, asks for symbols as in GB 3100: what says more about the quantity belongs to its name, not to the unit"),
        messages: [
            Phrase("“{0}”应写作“{1}”，附注写在量的名称中", "“{0}” should be written “{1}”; the remark belongs to the name of the quantity")
        ],
        bad: [
            """
            # 技术要求

            交流电压应不大于220 ⟪VAC⟫。
            """
        ],
        good: [
            """
            # 技术要求

            交流电压应不大于220 V。
            """
        ],
        check: .reader)
}
