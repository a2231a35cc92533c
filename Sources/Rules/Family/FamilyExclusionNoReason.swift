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
        notes: [
            Phrase("不适用的 {0} 在这一通用标准中", "{0} of this general is excluded")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin 可剪裁}

            产地应远离污染源。
            === rice.std.md
            # 不适用的条 {⟪不适用=origin⟫}
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin 可剪裁}

            产地应远离污染源。
            === rice.std.md
            # 不适用的条 {不适用=origin}

            大米由外购的稻谷加工，不涉及产地环境。
            """
        ],
        check: .resolver)
}
