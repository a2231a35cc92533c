import Syntax

extension Rule {
    /// The element is read as the right one.
    public static let structElementTitleExact = Rule(
        id: "struct-element-title-exact", severity: .error, clause: "GB/T 1.1—2020, 6.2.2.3",
        summary: Phrase("要素标题与规定的不一致", "the title of an element is not the fixed one"),
        why: Phrase(
            "GB/T 1.1—2020 的 6.2.2.3 和表3 规定了资料性要素和第1章～第3章的标题，不应改动",
            "GB/T 1.1—2020, 6.2.2.3 and table 3 fix the titles of these elements"),
        messages: [
            Phrase("标题“{0}”应为“{1}”", "the title “{0}” should be “{1}”"),
            Phrase("目次由标题生成，不写“{0}”", "the contents are made from the headings; “{0}” is not written"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # ⟪引用标准⟫

            - GB/T 191　包装储运图示标志
            """,
            """
            # ⟪目录⟫

            # ⟪主题内容与适用范围⟫

            本文件规定了示例产品的要求。
            """,
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .parser)
}
