import Syntax

extension Rule {
    /// The opener is read as text and hides nothing.
    public static let unclosedComment = Rule(
        id: "unclosed-comment", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("注释没有结束", "a comment is not closed"),
        why: Phrase(
            "注释到“-->”为止；没有它，“<!--”只作文字，其后内容照常编译",
            "a comment ends at “-->”; without it “<!--” is text and what follows is compiled as usual"),
        messages: [
            Phrase("注释“<!--”没有以“-->”结束", "the comment “<!--” is not closed by “-->”")
        ],
        fixes: [
            Phrase("在行末补“-->”", "close the comment at the end of the line")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            大米应无异味。⟪<!--⟫ 待核实
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。<!-- 待核实 -->
            """
        ],
        check: .parser)
}
