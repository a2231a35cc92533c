import Syntax

extension Rule {
    /// A reference to a written number is bound to that heading and is not reported.
    public static let unanchoredReference = Rule(
        id: "unanchored-reference", severity: .style, clause: "Gangmu 语言",
        summary: Phrase(
            "引用只凭编号，章条移动后会失效",
            "a reference is bound to a number only and goes stale when clauses move"),
        why: Phrase(
            "标题没有写编号，引用只能按算出的编号寻找；增删章条后它会指向别处，[编号](#id) 则不会",
            "the heading bears no number, so the reference finds it by the computed one; [number](#id) stays right when clauses are added or removed"),
        messages: [
            Phrase(
                "“{0}”只凭编号，章条移动后会指向别处",
                "“{0}” is bound to a number and will go stale when clauses move")
        ],
        fixes: [
            Phrase("链接到目标：{0}", "link it to its target: {0}")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按⟪1.1⟫的规定取样。
            """
        ],
        good: [
            """
            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按[1.1](#取样)的规定取样。
            """,
            """
            # 试验方法

            ## 1.1 取样

            取样 500 g。

            ## 1.2 水分

            按1.1的规定取样。
            """,
        ],
        check: .resolver)
}
