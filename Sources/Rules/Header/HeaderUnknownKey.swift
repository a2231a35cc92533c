import Syntax

extension Rule {
    /// The key and its value are ignored.
    public static let headerUnknownKey = Rule(
        id: "header-unknown-key", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("头部有不认识的键", "the header has an unknown key"),
        why: Phrase(
            "头部的键都在一张表中，表外的键不会印出，也不会核对",
            "the keys of the header stand in one table; any other is neither printed nor checked"),
        messages: [
            Phrase("头部没有“{0}”这个键", "the header has no key “{0}”"),
            Phrase("头部没有“{0}”这个键；是否为“{1}”", "the header has no key “{0}”; did you mean “{1}”"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            ⟪英文名⟫: Example—Rice
            类型: 产品
            ⟪颜色⟫: 红
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
            英文名称: Example—Rice
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
