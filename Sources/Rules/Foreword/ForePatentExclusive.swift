import Syntax

extension Rule {
    /// Stands at the sentences of the foreword.
    public static let forePatentExclusive = Rule(
        id: "fore-patent-exclusive", severity: .error, clause: "GB/T 1.1—2020, 附录D",
        summary: Phrase("已识别出专利，前言却用了未识别时的提示句", "patents are identified, yet the foreword says that none is"),
        why: Phrase(
            "GB/T 1.1—2020 的 D.2 和 D.3 二者只用其一：没有识别出专利时在前言中提示；识别出时在引言中说明，由头部的“专利”生成",
            "GB/T 1.1—2020: either D.2, a sentence in the foreword where no patent is identified, or D.3, a statement in the introduction, which “专利” of the header makes"
        ),
        messages: [
            Phrase("头部给出了专利，前言不应再写这一句", "the header names patents; this sentence must not stand in the foreword")
        ],
        notes: [
            Phrase("头部的专利", "the patents of the header")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            专利: "ZL 0000 0 0000000.0，示例单位甲，示例市示例路1号，第2章"
            …
            ---

            # 前言

            ⟪请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。⟫

            # 引言

            # 范围

            本文件规定了示例产品的要求。

            # 技术要求

            示例产品应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            专利: "ZL 0000 0 0000000.0，示例单位甲，示例市示例路1号，第2章"
            …
            ---

            # 前言

            # 引言

            # 范围

            本文件规定了示例产品的要求。

            # 技术要求

            示例产品应无异味。
            """
        ],
        check: .resolver)
}
