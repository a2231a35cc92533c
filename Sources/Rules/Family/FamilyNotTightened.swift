import Syntax

extension Rule {
    /// Stands at the relation.
    public static let familyNotTightened = Rule(
        id: "family-not-tightened", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("声明加严的条，限量与通用标准相同", "a clause that says 加严 has the limits of the general standard"),
        why: Phrase(
            "覆盖矩阵和编制说明把这一条列为加严，读者会拿两边的限量来核对；相同的写作细化，或者写一句应符合通用标准的规定",
            "coverage and drafting explanation list the clause as tightened, and readers compare the limits; what is equal refines, or adopts in a sentence"
        ),
        messages: [
            Phrase("声明加严 {0} 的 {1}，限量却都与之相同", "said to tighten {1} of {0}, but all its limits are the same")
        ],
        notes: [
            Phrase("通用标准的条", "the clause of the general")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 贮存 {#storage}

            仓内相对湿度应不大于75%。
            === rice.std.md
            # 贮存 {加严=⟪storage⟫}

            仓内相对湿度应不大于75%。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 贮存 {#storage}

            仓内相对湿度应不大于75%。
            === rice.std.md
            # 贮存 {加严=storage}

            仓内相对湿度应不大于75%，仓内温度应不高于20 ℃。
            """
        ],
        check: .resolver)
}
