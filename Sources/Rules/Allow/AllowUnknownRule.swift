import Syntax

extension Rule {
    /// Stands at the id. What else the comment names is let pass all the same.
    public static let allowUnknownRule = Rule(
        id: "allow-unknown-rule", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("注释要放过的规则不存在", "a comment allows a rule that does not exist"),
        why: Phrase("规则的名称见 gangmu rules；名称写错，注释就什么也不放过", "“gangmu rules” lists the rules; a comment with a wrong name lets nothing pass"),
        messages: [
            Phrase("没有规则“{0}”", "there is no rule “{0}”"),
            Phrase("没有规则“{0}”，是否为“{1}”", "there is no rule “{0}”; did you mean “{1}”?"),
        ],
        fixes: [Phrase("改为“{0}”", "write “{0}”")],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            <!-- gangmu: allow ⟪no-such-thing⟫ 沿用已发布的写法 -->

            大米应无异味。
            """,
            """
            <!-- gangmu: allow ⟪unanchored-references⟫ 沿用已发布的写法 -->

            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按1.1的规定取样。
            """,
        ],
        good: [
            """
            <!-- gangmu: allow unanchored-reference 沿用已发布的写法 -->

            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按1.1的规定取样。
            """
        ],
        check: .resolver)
}
