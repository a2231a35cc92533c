import Syntax

extension Rule {
    /// Stands where the header names the general; for adoption alone, at the citation.
    public static let familyClauseMissing = Rule(
        id: "family-clause-missing", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准的一条没有产品条回应", "no clause of the product answers a clause of its general"),
        why: Phrase(
            "“1＋N”靠产品标准逐条回应通用标准：由产品规定的条要细化、补充或者加严，可剪裁的条要采用或者写明不适用，其余的可整体采用",
            "“1+N” holds when each product answers its general clause by clause: what is left to products wants 细化, 补充 or 加严; what may be tailored is adopted or excluded with a reason; the rest may be adopted as a whole"
        ),
        messages: [
            Phrase(
                "{0} 的 {1} 由产品规定，本文件没有细化、补充或者加严它",
                "{0}, {1} is left to products; this document does not refine, supplement or tighten it"),
            Phrase("{0} 的 {1} 由产品规定，只采用它等于没有规定", "{0}, {1} is left to products; adopting it alone says nothing"),
            Phrase(
                "{0} 的 {1} 没有回应：写“应符合……的规定”，或者用 细化、补充、加严 指向它",
                "{0}, {1} is not answered: adopt it by “应符合……的规定”, or point to it by 细化, 补充 or 加严"),
            Phrase("{0} 的 {1} 可剪裁：采用它，或者用 不适用 写明理由", "{0}, {1} may be tailored: adopt it, or give the reason with 不适用"),
        ],
        notes: [
            Phrase("通用标准的这一条", "the clause of the general")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 采收 {#harvest 由产品规定}

            产品认证要求应规定采收的时期。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: ⟪DB15/T 1700.1—2024⟫
            …
            ---
            # 要求
            大米应符合 DB15/T 1700.1—2024 的规定。
            """,
            """
            === family.md
            === general.std.md
            # 采收 {#harvest 由产品规定}

            产品认证要求应规定采收的时期。
            === rice.std.md
            # 采收

            采收应符合 ⟪DB15/T 1700.1—2024 中第1章⟫的规定。
            """,
            """
            === family.md
            === general.std.md
            # 冷链 {#cold 可剪裁}

            冷冻产品应在 -18 ℃以下运输。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: ⟪DB15/T 1700.1—2024⟫
            …
            ---
            # 要求
            大米应符合 DB15/T 1700.1—2024 的规定。
            """,
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 采收 {#harvest 由产品规定}

            产品认证要求应规定采收的时期。
            === rice.std.md
            # 要求
            大米应符合 DB15/T 1700.1—2024 的规定。

            # 采收 {细化=harvest}

            采收应在九成熟时进行。
            """
        ],
        check: .resolver)
}
