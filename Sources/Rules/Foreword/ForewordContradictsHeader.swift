import Syntax

extension Rule {
    /// Stands at the paragraph, or at the sentence that leaves something out; a sentence left out is made from the header.
    public static let forewordContradictsHeader = Rule(
        id: "foreword-contradicts-header", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("前言或引言与头部不一致", "the foreword or introduction contradicts the header"),
        why: Phrase(
            "同一事项写在两处，应相同（GB/T 1.1—2020 的 8.1、8.3）；前言可以不写，由头部生成",
            "what is said twice must be the same (GB/T 1.1—2020, 8.1, 8.3); left out of the foreword, it is made from the header"),
        messages: [
            Phrase(
                "前言写作“{0}”，头部的“{2}”为“{1}”",
                "the foreword says “{0}”, the header “{1}” for “{2}”"),
            Phrase(
                "前言写了“{1}”，却没有写出头部给出的 {0}",
                "the foreword speaks of “{1}”, yet leaves out what the header names: {0}"),
            Phrase(
                "引言写了专利，却没有写出头部给出的 {0}",
                "the introduction speaks of patents, yet leaves out what the header names: {0}"),
            Phrase(
                "前言写了代替“{0}”，头部的“代替”没有它",
                "the foreword says that “{0}” is replaced; “代替” of the header does not name it"),
        ],
        notes: [
            Phrase("头部写于此", "the header says it here")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            提出: 示例标准化协会
            …
            ---

            # 前言

            ⟪本文件由另一协会提出。⟫
            """,
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            代替: [T/XMB 101—2021, T/XMB 99—2020]
            …
            ---

            # 前言

            ⟪本文件代替T/XMB 101—2021《示例　大米》，与T/XMB 101—2021相比，主要技术变化如下：⟫

            - 更改了水分的指标。
            """,
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            提出: 示例标准化协会
            …
            ---

            # 前言

            本文件由示例标准化协会提出。
            """
        ],
        check: .resolver)
}
