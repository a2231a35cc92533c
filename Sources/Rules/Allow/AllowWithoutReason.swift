import Syntax

extension Rule {
    /// The comment takes effect all the same.
    public static let allowWithoutReason = Rule(
        id: "allow-without-reason", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("放过问题没有写理由", "a finding is let pass without a reason"),
        why: Phrase(
            "审查的人要知道为什么放过；理由写在规则之后，不印出",
            "whoever reviews the text must know why; the reason follows the rule and does not print"),
        messages: [Phrase("没有写放过的理由", "there is no reason why this is let pass")],
        bad: [
            """
            ⟪<!-- gangmu: allow unanchored-reference -->⟫

            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按1.1的规定取样。
            """
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
