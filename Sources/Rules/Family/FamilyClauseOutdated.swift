import Syntax

extension Rule {
    /// Stands where the clause says how it relates to the general.
    public static let familyClauseOutdated = Rule(
        id: "family-clause-outdated", severity: .info, clause: "Gangmu 语言",
        summary: Phrase("所回应的条在新版通用标准中变了", "the clause that is answered has changed in the newer general"),
        why: Phrase(
            "通用标准修订后，产品标准中回应了有改动的条的地方都要重新核对",
            "when a general is revised, every clause of a product that answers a changed one wants another look"),
        messages: [
            Phrase("{0} 的 {1} 在 {2} 中已改动", "{1} of {0} is worded otherwise in {2}"),
            Phrase("{0} 的 {1} 在 {2} 中已没有", "{1} of {0} is no longer in {2}"),
        ],
        notes: [
            Phrase("新版的这一条", "the clause of the new edition"),
            Phrase("旧版的这一条", "the clause of the old edition"),
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地 {#origin}

            产地应远离污染源。

            # 采收 {#harvest}

            采收应适时。
            === new.std.md
            ---
            编号: DB15/T 1700.1—2026
            名称: 示例　通用要求　第1部分：农业
            类型: 通用要求
            实施日期: 2026-12-01
            …
            ---
            # 产地 {#origin}

            产地应远离污染源1 km以上。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            发布日期: 2026-05-01
            通用标准: DB15/T 1700.1—2024
            …
            ---
            # 产地 {细化=⟪origin⟫}

            产地应在盟丰县域内。

            # 采收 {细化=⟪harvest⟫}

            采收应在九成熟时进行。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
