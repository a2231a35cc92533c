import Syntax

extension Rule {
    /// Stands at the first of such places.
    public static let familyUndatedLocator = Rule(
        id: "family-undated-locator", severity: .warning, clause: "GB/T 1.1—2020, 9.5.4.2",
        summary: Phrase("不注日期的通用标准以编号指明章条", "a clause of an undated general is named by its number"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.2：不注日期的引用随最新版本走，章条的编号会变；具体的章条要么注日期，要么用 id 指明",
            "GB/T 1.1—2020, 9.5.4.2: an undated citation follows the newest edition, whose numbers move; name clauses by id, or date the citation"),
        messages: [
            Phrase("“{0}”没有注日期，{1} 处用编号指明了它的章条", "“{0}” is undated, and {1} places name its clauses by number")
        ],
        notes: [
            Phrase("头部", "the header"),
            Phrase("另一处", "another place"),
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.1
            …
            ---
            # 产地 {细化=⟪1⟫}

            产地应在盟丰县域内。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.1
            …
            ---
            # 产地 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
