import Syntax

extension Rule {
    /// The line is read as a heading all the same.
    public static let headingBlank = Rule(
        id: "heading-blank", severity: .style, clause: "Gangmu 语言",
        summary: Phrase("“#”之后缺少空格", "“#” is not followed by a blank"),
        why: Phrase("没有空格，Markdown 阅读器不认作标题", "without the blank, Markdown viewers see no heading"),
        messages: [
            Phrase("“#”与标题之间缺少空格", "there is no blank between “#” and the title")
        ],
        fixes: [
            Phrase("补空格", "add a blank")
        ],
        fixSafety: .safe,
        bad: [
            """
            ⟪#⟫技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。
            """
        ],
        check: .parser)
}
