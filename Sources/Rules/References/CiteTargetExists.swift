import Syntax

extension Rule {
    /// Several references to one missing place are one finding with notes.
    public static let citeTargetExists = Rule(
        id: "cite-target-exists", severity: .error, clause: "GB/T 1.1—2020, 9.5.1",
        summary: Phrase("引用的目标不存在", "a reference points to no place"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.1：引用使读者到所指之处去；那里没有内容，条款就无从执行",
            "GB/T 1.1—2020, 9.5.1: a reference sends the reader to a place; where there is none, the provision cannot be followed"),
        messages: [
            Phrase("本文件没有“{0}”", "there is no “{0}” in this document"),
            Phrase("没有 id 为“#{0}”之处", "no place has the id “#{0}”"),
            Phrase("没有 id 为“#{0}”之处；是否为“#{1}”", "no place has the id “#{0}”; did you mean “#{1}”"),
        ],
        notes: [
            Phrase("此处亦然", "also here")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 试验方法

            ## 取样

            取样 500 g。

            ## 水分

            按⟪1.9⟫的规定取样。
            """,
            """
            # 试验方法

            ## 取样 {#sampling}

            取样 500 g。

            ## 水分

            按[](⟪#sampeling⟫)的规定取样。
            """,
        ],
        good: [
            """
            # 试验方法

            ## 取样 {#sampling}

            取样 500 g。

            ## 水分

            按[1.1](#sampling)的规定取样。
            """
        ],
        check: .resolver)
}
