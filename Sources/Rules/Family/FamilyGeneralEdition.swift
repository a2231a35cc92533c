import Syntax

extension Rule {
    /// Stands at the citation.
    public static let familyGeneralEdition = Rule(
        id: "family-general-edition", severity: .error, clause: "GB/T 1.1—2020, 9.5.4.2",
        summary: Phrase("正文引用的通用标准与头部不是同一版", "the text cites another edition of the general than the header"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.5.4.2：注日期的引用只指那一版；产品标准与一个版本的通用标准配合使用",
            "GB/T 1.1—2020, 9.5.4.2: a dated citation means that edition only; a product goes with one edition of its general"),
        messages: [
            Phrase("正文引用 {0}，头部的通用标准是 {1}", "the text cites {0}; the general of the header is {1}")
        ],
        notes: [
            Phrase("头部", "the header")
        ],
        fixes: [
            Phrase("改为“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地

            产地应符合 ⟪DB15/T 1700.1—2020⟫ 中第1章的规定，并符合 DB15/T 1700.1—2024 的规定。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地

            产地应符合 DB15/T 1700.1—2024 的规定。
            """
        ],
        check: .resolver)
}
