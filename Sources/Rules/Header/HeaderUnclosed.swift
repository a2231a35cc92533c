import Syntax

extension Rule {
    /// The header is taken to reach as far as its lines look like one.
    public static let headerUnclosed = Rule(
        id: "header-unclosed", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("头部没有结束", "the header is not closed"),
        why: Phrase(
            "头部在前两行“---”之间；缺少第二行，无从知道正文从何处开始",
            "the header stands between the first two “---”; without the second nobody knows where the body begins"),
        messages: [
            Phrase("头部没有以第二行“---”结束", "the header is not closed by a second “---”")
        ],
        bad: [
            """
            ⟪---⟫
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            …

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .parser)
}
