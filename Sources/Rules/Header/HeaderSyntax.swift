import Syntax

extension Rule {
    /// The line is skipped.
    public static let headerSyntax = Rule(
        id: "header-syntax", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("头部的一行无法读取", "a line of the header cannot be read"),
        why: Phrase(
            "头部每行写一个“键: 值”；值可为方括号内的列表，或缩进的“- ”行、“键: 值”行",
            "a line of the header is “key: value”; the value may be a list in brackets, or indented lines of “- ” or “key: value”"),
        messages: [
            Phrase(
                "头部的这一行不是“键: 值”，也不是上一键的值",
                "this line of the header is neither “key: value” nor a value of the key above")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            ⟪供讨论用⟫
            …
            ---

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
            # 供讨论用
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .parser)
}
