import Syntax

extension Rule {
    /// Stands at the attribute.
    public static let familyExclusionNoReason = Rule(
        id: "family-exclusion-no-reason", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("不适用的条没有写理由", "a clause is excluded without a reason"),
        why: Phrase(
            "产品标准不采用通用标准的一条时，读者要知道为什么；理由就是条的正文",
            "where a product leaves out a clause of its general, a reader wants to know why; the clause's own text is the reason"),
        messages: [
            Phrase("写出不适用的理由：作为条的正文", "give the reason for the exclusion as the text of the clause")
        ],
        bad: [
            """
            === family.md
            ---
            名称: 示例品牌
            产品: [rice.std.md]
            ---
            === general.std.md
            ---
            编号: DB15/T 1700.1—2024
            名称: 示例　通用要求　第1部分：农业
            类型: 通用要求
            …
            ---
            # 产地环境 {#origin 可剪裁}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.1—2024
            …
            ---
            # 不适用的条 {⟪不适用=origin⟫}
            """
        ],
        good: [
            """
            === family.md
            ---
            名称: 示例品牌
            产品: [rice.std.md]
            ---
            === general.std.md
            ---
            编号: DB15/T 1700.1—2024
            名称: 示例　通用要求　第1部分：农业
            类型: 通用要求
            …
            ---
            # 产地环境 {#origin 可剪裁}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.1—2024
            …
            ---
            # 不适用的条 {不适用=origin}

            大米由外购的稻谷加工，不涉及产地环境。
            """
        ],
        check: .resolver)
}
