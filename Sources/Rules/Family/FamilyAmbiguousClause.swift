import Syntax

extension Rule {
    /// Stands at the value of the attribute.
    public static let familyAmbiguousClause = Rule(
        id: "family-ambiguous-clause", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("不止一个通用标准有所指的条", "more than one general standard has the clause"),
        why: Phrase(
            "有几个通用标准时，只写 id 或编号须只有一个通用标准有它，读者才知道落实的是哪一条",
            "with several generals a bare id or number is that of one of them alone, so that a reader knows which clause is carried out"),
        messages: [
            Phrase(
                "“{0}”在 {1} 中都有；写作“{2} 中 {0}”的样子",
                "“{0}” stands in each of {1}; say which one, as in “{2} 中 {0}”")
        ],
        notes: [
            Phrase("此通用标准有它", "this general has it")
        ],
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}
            产地应远离污染源。
            === general2.std.md
            # 厂区环境 {#origin}
            厂区应远离污染源。
            === rice.std.md
            # 产地环境 {细化=⟪origin⟫}
            产地应符合 DB15/T 1700.2—2024 的规定。
            """
        ],
        good: [
            """
            === family.md
            === general2.std.md
            # 厂区环境 {#origin}
            厂区应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: DB15/T 1700.2—2024
            …
            ---
            # 产地环境 {细化="DB15/T 1700.2—2024 中 origin"}
            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
