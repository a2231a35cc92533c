import Syntax

extension Rule {
    /// The first one counts.
    public static let headerDuplicateKey = Rule(
        id: "header-duplicate-key", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("头部的键重复", "a header key is given twice"),
        why: Phrase(
            "一个键只有一个值；若干值写成列表“[甲, 乙]”",
            "a key has one value; several are written as a list “[甲, 乙]”"),
        messages: [
            Phrase("“{0}”已经给出", "“{0}” is already given")
        ],
        notes: [
            Phrase("首次给出于此", "first given here")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            ⟪名称⟫: 示例　稻米
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
