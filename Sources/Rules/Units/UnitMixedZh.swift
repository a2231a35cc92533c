import Model
import Syntax

extension Rule {
    /// A unit symbol is mixed with the Chinese name of a unit.
    public static let unitMixedZh = Rule(
        id: "unit-mixed-zh", severity: .error, clause: "GB/T 1.1—2020, 9.4.7",
        summary: Phrase("单位符号与单位的中文名称混用", "a unit symbol is mixed with the Chinese name of a unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.7 要求单位按 GB 3100：组合单位不混用符号与中文名称；人、次、株等计数的词除外",
            "GB/T 1.1—2020, 9.4.7, asks for units as in GB 3100: symbols and Chinese names are not mixed, words that count excepted"),
        messages: [
            Phrase("“{0}”混用了符号与中文名称", "“{0}” mixes a symbol with a name")
        ],
        bad: [
            """
            # 技术要求

            车速应不大于30 ⟪km/小时⟫。
            """
        ],
        good: [
            """
            # 技术要求

            车速应不大于30 km/h，施肥量应为2 kg/株。
            """
        ],
        check: .reader)
}
