import Syntax

extension Rule {
    /// The id is kept as written.
    public static let attributeId = Rule(
        id: "attribute-id", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("id 的写法不对", "an id is not well-formed"),
        why: Phrase(
            "id 以汉字、字母或“_”开头，其后可有数字、“-”和“.”",
            "an id begins with a Han character, a letter or “_” and goes on with these, digits, “-” and “.”"),
        messages: [
            Phrase("“{0}”不能作 id", "“{0}” cannot be an id")
        ],
        bad: [
            """
            # 技术要求 {⟪#1a⟫}

            大米应无异味。
            """
        ],
        good: [
            """
            # 技术要求 {#a1}

            大米应无异味。
            """
        ],
        check: .parser)
}
