import Syntax

extension Rule {
    /// Only blanks differ; the number is read all the same.
    public static let docnumCodeSpace = Rule(
        id: "docnum-code-space", severity: .style, clause: "GB/T 1.1—2020, 10.3.1.4",
        summary: Phrase("标准编号中的空格不对", "the blanks in a standard's number are not right"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.3.1.4：代号与顺序号之间空半个汉字，正文中写一个空格",
            "GB/T 1.1—2020, 10.3.1.4: half a character's space, in text one blank, stands between code and number"),
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

            - ⟪GB/T5494⟫　粮油检验　粮食、油料的杂质、不完善粒检验
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 5494　粮油检验　粮食、油料的杂质、不完善粒检验
            """
        ],
        check: .resolver)
}
