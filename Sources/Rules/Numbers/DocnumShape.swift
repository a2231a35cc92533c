import Syntax

extension Rule {
    /// Yields to `nref-year-dash` where only the year is wrong.
    public static let docnumShape = Rule(
        id: "docnum-shape", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("标准编号的写法不对", "the number of a standard is not well-formed"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 的脚注：编号由代号、顺序号和四位年份号组成，如“GB/T 1354—2018”“T/XMB 101—2026”",
            "GB/T 1.1—2020, 8.1, footnote: a number is code, running number and year of four digits, as in “GB/T 1354—2018” or “T/XMB 101—2026”"),
        messages: [
            Phrase("“{0}”不是标准编号", "“{0}” is not the number of a standard"),
            Phrase("编号“{0}”应写作“{1}”", "the number “{0}” should be written “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            ---
            编号: ⟪一〇一号⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            # 规范性引用文件

            - ⟪GBT 5494⟫　粮油检验　粮食、油料的杂质、不完善粒检验
            """,
            """
            # 技术要求

            货架的术语见⟪GB/27924—2011⟫。
            """,
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 5494　粮油检验　粮食、油料的杂质、不完善粒检验
            """
        ],
        check: .several([.resolver, .reader]))
}
