import Syntax

extension Rule {
    /// Stands at the value of 通用标准. Outside a family it is an info finding.
    public static let familyGeneralMissing = Rule(
        id: "family-general-missing", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("通用标准不在工作区中", "the general standard is not in the workspace"),
        why: Phrase(
            "产品标准对通用标准的细化、补充和加严，要有其文本才能核对",
            "what a product standard refines, supplements or tightens can be checked only against the text of the general"),
        messages: [
            Phrase("工作区中没有通用标准“{0}”", "the general standard “{0}” is not in the workspace"),
            Phrase(
                "工作区中没有通用标准“{0}”，只有另一版“{1}”",
                "the general standard “{0}” is not in the workspace, which has another edition: “{1}”"),
            Phrase("通用标准“{0}”在工作区中不止一个", "the workspace has more than one general standard “{0}”"),
            Phrase("本族没有领域“{0}”，family.md 中有：{1}", "the family has no domain “{0}”; those of family.md: {1}"),
            Phrase("本族没有领域“{0}”，family.md 中有：{1}；是否为“{2}”", "the family has no domain “{0}”; those of family.md: {1}; did you mean “{2}”"),
            Phrase("通用标准“{0}”只在旧版之中", "the general standard “{0}” is among the old editions only"),
        ],
        notes: [
            Phrase("工作区中的那一版", "the edition that the workspace has")
        ],
        fixes: [
            Phrase("改为“{0}”", "change it to “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            === family.md
            ---
            名称: 示例品牌
            通用标准:
              农产品: general.std.md
              糕点: general.std.md
            产品: [rice.std.md]
            ---
            === general.std.md
            ---
            编号: DB15/T 1690—2024
            名称: 示例　通用要求
            类型: 通用要求
            …
            ---
            # 产地环境

            产地应远离污染源。
            === rice.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            通用标准: [⟪DB15/T 1700.1—2024⟫, ⟪茶叶⟫, ⟪糕饼⟫]
            …
            ---
            # 技术要求

            产地应在盟丰县域内。
            """
        ],
        good: [
            """
            === family.md
            ---
            名称: 示例品牌
            通用标准:
              农业: general.std.md
            产品: [rice.std.md]
            ---
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
