import Syntax

extension Rule {
    /// Stands at the value of 通用标准. The document is then no general of the one that names it: what it asks is not asked for.
    public static let familyGeneralNotGeneral = Rule(
        id: "family-general-not-general", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准处写的是一个产品标准", "a product standard is named as a general standard"),
        why: Phrase(
            "产品标准回应的是通用标准的要求；两个产品标准之间没有“1+N”关系，一个引用另一个时写在规范性引用文件中",
            "products answer what a general standard requires; between two products there is no 1+N, and one that refers to the other lists it in chapter 2"),
        messages: [
            Phrase(
                "{0} 是本族的产品标准，不是通用标准", "{0} is a product standard of the family, not a general standard")
        ],
        notes: [
            Phrase("所写的标准", "the standard that is named")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 冷链 {#cold}

            车厢应清洁。
            === rice.std.md
            # 运输 {细化=cold}

            大米的车厢应清洁。
            === new-oat.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　燕麦
            类型: 产品
            通用标准: ⟪T/XMB 101—2026⟫
            …
            ---
            # 运输

            燕麦的车厢应清洁。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 冷链 {#cold}

            车厢应清洁。
            === rice.std.md
            # 运输 {细化=cold}

            大米的车厢应清洁。
            """
        ],
        check: .resolver)
}
