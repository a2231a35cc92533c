import Model
import Syntax

extension Rule {
    /// A number is followed by the Chinese name of a unit.
    public static let numUnitSymbol = Rule(
        id: "num-unit-symbol", severity: .error, clause: "GB/T 1.1—2020, 9.4.4.1",
        summary: Phrase("数值后用单位的中文名称", "a number is followed by the Chinese name of a unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.4.4.1：物理量的数值用阿拉伯数字，后接法定计量单位的符号",
            "GB/T 1.1—2020, 9.4.4.1: the value of a physical quantity is given in Arabic numerals followed by the symbol of a legal unit"),
        messages: [
            Phrase("数值后的“{0}”应写作“{1}”", "behind a number “{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            长度应不小于10⟪毫米⟫，保存时间应不少于24 ⟪小时⟫。
            """
        ],
        good: [
            """
            # 技术要求

            长度应不小于10 mm，保存时间应不少于24 h，有效期为30天。提供24小时热线。
            """
        ],
        check: .reader)
}
