import Syntax

extension Rule {
    /// Stands at the value of the attribute, or at the place in the sentence.
    public static let familyUnknownClause = Rule(
        id: "family-unknown-clause", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准没有所指的条", "the general standard has no such clause"),
        why: Phrase(
            "细化、补充、加严和不适用都须指明通用标准的条，读者才知道产品标准落实了哪一条",
            "refining, supplementing, tightening and excluding name a clause of the general, so that a reader knows which one the product carries out"),
        messages: [
            Phrase("“{0}”没有“{1}”", "“{0}” has no “{1}”"),
            Phrase(
                "“{2}”没有 id 为“{0}”的条；是否为“{1}”",
                "no clause of “{2}” has the id “{0}”; did you mean “{1}”"),
            Phrase("“{0}”不是本文件的通用标准", "“{0}” is no general standard of this document"),
        ],
        notes: [
            Phrase("这一通用标准", "that general standard"),
            Phrase("此处亦然", "also here"),
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地环境 {细化=⟪9.9⟫}

            产地应在盟丰县域内。

            # 土壤 {细化=⟪orgin⟫}

            土壤应符合 DB15/T 1700.1—2024 的规定。
            """
        ],
        good: [
            """
            === family.md
            === general.std.md
            # 产地环境 {#origin}

            产地应远离污染源。
            === rice.std.md
            # 产地环境 {细化=origin}

            产地应在盟丰县域内。
            """
        ],
        check: .resolver)
}
