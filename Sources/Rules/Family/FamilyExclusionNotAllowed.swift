import Syntax

extension Rule {
    /// Stands at the value of 不适用.
    public static let familyExclusionNotAllowed = Rule(
        id: "family-exclusion-not-allowed", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("不适用的条在通用标准中不可剪裁", "a clause is excluded that the general does not let products tailor"),
        why: Phrase(
            "通用标准只允许剪裁标有 可剪裁 的条，其余的对每项产品都有效",
            "a general lets products leave out only what it marks 可剪裁; all else holds for each of them"),
        messages: [
            Phrase("{0} 的 {1} 直接适用，不可写为不适用", "{0}, {1} applies directly and cannot be excluded"),
            Phrase("{0} 的 {1} 由产品规定，不可写为不适用", "{0}, {1} is left to products and cannot be excluded"),
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
            # 产地 {不适用=⟪origin⟫}

            大米没有产地。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 冷链 {#cold 可剪裁}

            冷冻产品应在 -18 ℃以下运输。
            === rice.std.md
            # 冷链 {不适用=cold}

            大米常温运输。
            """
        ],
        check: .resolver)
}
