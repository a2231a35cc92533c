import Syntax

extension Rule {
    /// Stands at the limit.
    public static let familyLimitIncomparable = Rule(
        id: "family-limit-incomparable", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("限量与通用标准的限量不能比较", "a limit cannot be compared with the general standard’s"),
        why: Phrase(
            "产品标准的限量与通用标准的相同或者更严，要能够证明；范围交叉、方向相反、量纲不同的限量，符合其一的产品可能不符合另一个",
            "that a product equals or tightens its general must be provable; where ranges overlap, directions differ or units have other dimensions, what keeps the one may break the other"
        ),
        messages: [
            Phrase("{0}的限量 {1} 与 {2} 的 {3} 不能比较：{4}", "the limit of {0}, {1}, cannot be compared with {3} of {2}: {4}")
        ],
        notes: [
            Phrase("通用标准的限量", "the limit of the general")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 质量 {#quality}

            灰分应不大于0.60%。
            === rice.std.md
            # 质量 {加严=quality}

            灰分应⟪为0.10%～0.70%⟫。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 质量 {#quality}

            灰分应不大于0.60%。
            === rice.std.md
            # 质量 {加严=quality}

            灰分应为0.10%～0.50%。
            """
        ],
        check: .resolver)
}
