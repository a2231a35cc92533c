import Syntax

extension Rule {
    /// Stands where the header names the general.
    public static let familyGeneralOutdated = Rule(
        id: "family-general-outdated", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准已有新版", "the general standard has a newer edition"),
        why: Phrase(
            "产品标准的依据是现行的通用标准；被代替的版本不再有效，除非产品发布时新版还没有实施",
            "a product rests on the general in force; a replaced edition no longer holds, unless the new one was not in force when the product was published"),
        messages: [
            Phrase("{0} 已被 {1} 代替", "{0} is replaced by {1}")
        ],
        notes: [
            Phrase("新版", "the newer edition")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === new.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: ⟪DB15/T 1700.1—2024⟫
            …
            ---
            # 产地 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === new.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.1—2026
            …
            ---
            # 产地 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
