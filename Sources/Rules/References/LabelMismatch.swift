import Syntax

extension Rule {
    /// One finding a file, at the first wrong link text; outputs print the computed label.
    public static let labelMismatch = Rule(
        id: "label-mismatch", severity: .error, clause: "GB/T 1.1—2020, 9.5.3",
        summary: Phrase("链接的文字与目标的编号不符", "the text of a link is not the label of its target"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.3 规定提及内容的编号；[文字](#id) 指向 id，写出的编号应与目标相符",
            "GB/T 1.1—2020, 9.5.3 has references name the number of the place; in [text](#id) the id decides, and a written number must agree"),
        messages: [
            Phrase("链接写作“{0}”，目标为“{1}”", "the link says “{0}”, its target is “{1}”"),
            Phrase(
                "链接写作“{0}”，目标为“{1}”；另有 {2} 处不符",
                "the link says “{0}”, its target is “{1}”; {2} more differ"),
        ],
        notes: [
            Phrase("此处写作“{0}”，目标为“{1}”", "here it says “{0}”, the target is “{1}”")
        ],
        fixes: [
            Phrase("改写链接的文字", "rewrite the link texts")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 试验方法

            ## 取样 {#sampling}

            取样 500 g。

            ## 水分

            按[⟪1.2⟫](#sampling)的规定取样。
            """
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
