import Syntax

extension Rule {
    /// Yields to no other rule about the number's form.
    public static let nrefYearDash = Rule(
        id: "nref-year-dash", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("标准编号的年份号写法不对", "the year of a standard's number is not written right"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 的脚注：国内文件的顺序号与四位年份号之间用一字线“—”；ISO、IEC 文件用“:”",
            "GB/T 1.1—2020, 8.1, footnote: “—” parts number and year of four digits in China; ISO and IEC have “:”"),
        messages: [
            Phrase("编号“{0}”应写作“{1}”", "the number “{0}” should be written “{1}”")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            - ⟪GB/T 5494-2019⟫　粮油检验　粮食、油料的杂质、不完善粒检验
            - ⟪ISO 712—2009⟫　谷物和谷物制品　水分含量的测定　常规法（Cereals and cereal products—Determination of moisture content—Reference method）
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 5494—2019　粮油检验　粮食、油料的杂质、不完善粒检验
            - ISO 712:2009　谷物和谷物制品　水分含量的测定　常规法（Cereals and cereal products—Determination of moisture content—Reference method）
            """
        ],
        check: .resolver)
}
