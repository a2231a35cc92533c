import Syntax

extension Rule {
    /// The attribute has no effect.
    public static let attributeMisplaced = Rule(
        id: "attribute-misplaced", severity: .warning, clause: "Gangmu 语言",
        summary: Phrase("属性放错了位置", "an attribute stands where it means nothing"),
        why: Phrase(
            "属性各有所属：章条、术语、表和图，用于别处不起作用",
            "each attribute belongs to clauses, terms, tables or figures and has no effect elsewhere"),
        messages: [
            Phrase("“{0}”用在这里不起作用", "“{0}” means nothing here")
        ],
        bad: [
            """
            # 技术要求 {⟪指标⟫}

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求

            表 理化指标 {指标}

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        check: .parser)
}
