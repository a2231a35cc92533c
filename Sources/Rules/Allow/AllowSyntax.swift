import Syntax

extension Rule {
    /// The comment then lets nothing pass.
    public static let allowSyntax = Rule(
        id: "allow-syntax", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("写给程序的注释读不懂", "a comment to Gangmu cannot be read"),
        why: Phrase(
            "放过一处问题写“<!-- gangmu: allow 规则 理由 -->”，几条规则以逗号分开；使正文不能照写出的样子读取的问题不能放过",
            "to let a finding pass, write “<!-- gangmu: allow RULE reason -->”, several rules parted by commas; what keeps a text from being read as written cannot be let pass"
        ),
        messages: [
            Phrase("“gangmu:”之后应为 allow，写作“{0}”", "“gangmu:” is followed by “{0}” and not by allow"),
            Phrase("allow 之后没有写规则", "no rule follows allow"),
            Phrase("gangmu 之后缺冒号", "no colon follows gangmu"),
            Phrase("规则“{0}”的问题不能放过", "findings of “{0}” cannot be let pass"),
        ],
        fixes: [Phrase("改为 allow", "write allow"), Phrase("补上冒号", "add the colon")],
        fixSafety: .review,
        bad: [
            """
            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            <!-- gangmu: ⟪alow⟫ unanchored-reference 沿用已发布的写法 -->
            按1.1的规定取样。
            """,
            """
            # 技术要求

            ⟪<!-- gangmu: allow -->⟫

            大米应无异味。
            """,
            """
            # 试验方法

            ## 取样

            取样 500 g。

            ⟪<!-- gangmu allow unanchored-reference 沿用已发布的写法 -->⟫

            ## 水分

            按1.1的规定取样。
            """,
        ],
        good: [
            """
            # 技术要求

            <!-- 数值待 gangmu 小组核实 -->

            大米应无异味。
            """
        ],
        check: .resolver)
}
