import Syntax

extension Rule {
    /// A list gives its first value; indented keys give none.
    public static let headerType = Rule(
        id: "header-type", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("头部某键的值形式不对", "the value of a header key has the wrong form"),
        why: Phrase(
            "每个键只取一种形式：一个值、若干值或下一层的键",
            "each key takes one form: a value, several values, or keys below it"),
        messages: [
            Phrase("“{0}”的值应为：{1}", "the value of “{0}” takes another form: {1}")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: ⟪[示例, 大米]⟫
            类型: 产品
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
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
