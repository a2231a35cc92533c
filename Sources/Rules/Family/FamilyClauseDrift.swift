import Syntax

extension Rule {
    /// Stands at the sentence.
    public static let familyClauseDrift = Rule(
        id: "family-clause-drift", severity: .info, clause: "Gangmu 语言",
        summary: Phrase("几项产品共有的句子在本文件中措辞不同", "a sentence that products share is worded differently here"),
        why: Phrase(
            "几项产品逐字相同的句子，在一项产品中改了几个字，读者会以为要求不同",
            "where products share a sentence word for word, a difference of wording in one of them reads as a difference of meaning"),
        messages: [
            Phrase("这句话与 {0} 等共有的句子大体相同，措辞不一", "this sentence is nearly one that {0} and others share, and worded differently")
        ],
        notes: [
            Phrase("共有的句子", "the shared sentence")
        ],
        bad: [
            """
            === family.md
            === a.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　a
            类型: 产品
            …
            ---
            # 标志

            销售包装上应标注品牌标志，标志应印在主展示面的右上角。
            === b.std.md
            ---
            编号: T/XMB 103—2026
            名称: 示例　b
            类型: 产品
            …
            ---
            # 标志

            销售包装上应标注品牌标志，标志应印在主展示面的右上角。
            === rice.std.md
            # 标志

            ⟪销售包装上应标出品牌标志，标志应印在主展示面的右上角。⟫
            """
        ],
        good: [
            """
            === family.md
            === a.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　a
            类型: 产品
            …
            ---
            # 标志

            销售包装上应标注品牌标志，标志应印在主展示面的右上角。
            === b.std.md
            ---
            编号: T/XMB 103—2026
            名称: 示例　b
            类型: 产品
            …
            ---
            # 标志

            销售包装上应标注品牌标志，标志应印在主展示面的右上角。
            === rice.std.md
            # 标志

            销售包装上应标注品牌标志，标志应印在主展示面的右上角。
            """
        ],
        check: .resolver)
}
