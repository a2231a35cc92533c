import Syntax

extension Rule {
    /// It is printed as a definition of nothing.
    public static let definitionLine = Rule(
        id: "definition-line", severity: .error, clause: "GB/T 1.1—2020, 9.9.3",
        summary: Phrase("“式中”等的说明行缺少破折号", "a line of a key lacks its dash"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.9.3 和 9.7.4：“式中：”“标引序号说明：”之下每行先写符号，再写“——”和说明；符号和缩略语中也可以用“：”",
            "GB/T 1.1—2020, 9.9.3 and 9.7.4: below “式中：” and “标引序号说明：” each line has the symbol, “——” and its meaning; in 符号和缩略语 “：” serves as well"),
        messages: [
            Phrase("说明行应写为“符号——说明”", "this line should read “symbol——meaning”"),
            Phrase("说明行以“- ”开头", "a line of a key begins with “- ”"),
            Phrase("说明行以“- ”开头；另有 {0} 行也没有", "a line of a key begins with “- ”; {0} more lack it, too"),
        ],
        notes: [
            Phrase("这一行也是", "this line, too")
        ],
        fixes: [
            Phrase("加上“{0}”", "put “{0}” before it")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 要求

            $$ w = a / b $$

            式中：

            - $w$——含量；
            - ⟪$a$ 甲的质量；⟫
            """,
            """
            # 要求

            $$ w = a / b $$

            式中：

            ⟪$w$——含量；⟫
            """,
        ],
        good: [
            """
            # 要求

            $$ w = a / b $$

            式中：

            - $w$——含量；
            - $a$——甲的质量。
            """
        ],
        check: .parser)
}
