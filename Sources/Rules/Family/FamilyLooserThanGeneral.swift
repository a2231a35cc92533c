import Syntax

extension Rule {
    /// Stands at the limit.
    public static let familyLooserThanGeneral = Rule(
        id: "family-looser-than-general", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("限量宽于通用标准", "a limit is looser than the general standard’s"),
        why: Phrase(
            "产品标准只能与通用标准相同或者更严，否则符合产品标准的产品不符合通用标准",
            "a product may equal or tighten its general; if it is looser, what conforms to the product does not conform to the general"),
        messages: [
            Phrase("{0}的限量 {1} 宽于 {2} 的 {3}", "the limit of {0}, {1}, is looser than {3} of {2}")
        ],
        notes: [
            Phrase("通用标准的限量", "the limit of the general")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 贮存 {#storage}

            仓内相对湿度应不大于75%。
            === rice.std.md
            # 贮存 {加严=storage}

            仓内相对湿度应⟪不大于80%⟫。
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

            仓内相对湿度应不大于70%。
            """
        ],
        check: .resolver)
}
