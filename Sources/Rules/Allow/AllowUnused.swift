import Syntax

extension Rule {
    /// Not a safe fix: a file looked at without its family may lack the finding that the comment is for.
    public static let allowUnused = Rule(
        id: "allow-unused", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("注释没有放过任何问题", "a comment lets nothing pass"),
        why: Phrase(
            "问题改好后注释应一并删去，否则会盖住以后的问题；注释管其后的一块，写在标题前或标题行末管整条，写在头部管全文",
            "once the cause is gone the comment should go, or it will hide what comes; it covers the next block, at a heading the whole clause, in the header the file"
        ),
        messages: [Phrase("此处没有“{0}”的问题", "nothing here is a finding of “{0}”")],
        fixes: [Phrase("删去注释", "delete the comment"), Phrase("删去“{0}”", "delete “{0}”")],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ⟪<!-- gangmu: allow stray-rule 沿用已发布的写法 -->⟫

            大米应无异味。
            """,
            """
            <!-- gangmu: allow unanchored-reference, ⟪heading-skip⟫ 沿用已发布的写法 -->

            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按1.1的规定取样。
            """,
        ],
        good: [
            """
            # 技术要求 <!-- gangmu: allow heading-marks 沿用已发布的写法 -->

            1.1 感官
            """
        ],
        check: .resolver)
}
