import Syntax

extension Rule {
    /// Stands at the first patent of the header.
    public static let introRequiredWhen = Rule(
        id: "intro-required-when", severity: .error, clause: "GB/T 1.1—2020, 8.4",
        summary: Phrase("识别出专利而没有引言", "patents are identified, and there is no introduction"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.4 和 D.3 规定，已识别出文件的内容涉及专利时应设置引言，在其中说明；说明由头部的“专利”生成",
            "GB/T 1.1—2020, 8.4 and D.3: where patents are identified an introduction states them; “专利” of the header makes that statement"),
        messages: [
            Phrase("头部给出了专利，文件应有引言", "the header names patents; the document must have an introduction")
        ],
        fixes: [
            Phrase("在“范围”之前加上“# 引言”", "add “# 引言” before “范围”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            专利: "⟪ZL 0000 0 0000000.0，示例单位甲，示例市示例路1号，第2章⟫"
            …
            ---

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

            # 引言

            # 范围

            本文件规定了示例产品的要求。

            # 技术要求

            示例产品应无异味。
            """
        ],
        check: .resolver)
}
