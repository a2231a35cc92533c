import Syntax

extension Rule {
    /// The line is read as text.
    public static let strayRule = Rule(
        id: "stray-rule", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("正文中有分隔线", "a rule stands in the body"),
        why: Phrase(
            "“---”只划定头部；标准正文以章、条分层，没有分隔线",
            "“---” bounds the header only; a standard is divided by clauses, not by rules"),
        messages: [
            Phrase("正文中的“{0}”没有意义", "“{0}” means nothing in the body")
        ],
        bad: [
            """
            # 技术要求

            大米应无异味。

            ⟪---⟫

            大米应无霉变。
            """
        ],
        good: [
            """
            # 技术要求

            大米应无异味。

            大米应无霉变。
            """
        ],
        check: .parser)
}
