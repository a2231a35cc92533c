import Syntax

extension Rule {
    /// Stands at the value of the relation.
    public static let familyModalityWeakened = Rule(
        id: "family-modality-weakened", severity: .error, clause: "GB/T 1.1—2020, 附录 C",
        summary: Phrase("回应要求的条没有要求", "what answers a requirement requires nothing"),
        why: Phrase(
            "GB/T 1.1—2020 的附录 C 规定，要求用“应”；通用标准的这一条是要求，回应它的条只有推荐、允许或者陈述，对产品就不再有约束",
            "GB/T 1.1—2020, annex C: what is required is said by 应; if what answers a requirement of the general only recommends, permits or states, the product is bound to nothing"
        ),
        messages: [
            Phrase("{0} 的 {1} 是要求，回应它的条没有“应”", "{0}, {1} is a requirement; the clauses that answer it hold none")
        ],
        notes: [
            Phrase("通用标准的这一条", "the clause of the general")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地 {细化=⟪origin⟫}

            产地宜远离污染源。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
