import Syntax

extension Rule {
    /// The value counts as absent.
    public static let headerValue = Rule(
        id: "header-value", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("头部某键的值不在允许之列", "the value of a header key is not allowed"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 和附录D：封面各项有规定的形式和用词，其他写法不能印出",
            "GB/T 1.1—2020, 8.1 and annex D: what the cover prints has fixed forms and words"),
        messages: [
            Phrase("“{0}”不能是“{1}”，{2}", "“{0}” cannot be “{1}”; {2}")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: ⟪要求⟫
            发布日期: ⟪2026年5月⟫
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
            发布日期: 2026-05-01
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .resolver)
}
