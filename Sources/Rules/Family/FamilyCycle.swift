import Syntax

extension Rule {
    /// Stands at the value of 通用标准 in each file of the circle.
    public static let familyCycle = Rule(
        id: "family-cycle", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准之间循环", "general standards refer to each other in a circle"),
        why: Phrase(
            "通用标准可以再有通用标准，但最终应有不依赖别的一个，要求才有出处",
            "a general standard may have a general of its own, but one of them must stand alone for requirements to have an origin"),
        messages: [
            Phrase("通用标准循环：{0}", "a circle of general standards: {0}")
        ],
        notes: [
            Phrase("也在循环之中", "in the circle, too")
        ],
        bad: [
            """
            === family.md
            通用标准:
              农业: general.std.md
            === general.std.md
            ---
            编号: DB15/T 1700.1—2024
            名称: 示例　通用要求　第1部分：农业
            类型: 通用要求
            通用标准: ⟪DB15/T 1700.1—2024⟫
            …
            ---
            # 产地环境 {#origin}

            产地应远离污染源。
            """
        ],
        good: [
            """
            === family.md
            通用标准:
              农业: general.std.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            """
        ],
        check: .resolver)
}
