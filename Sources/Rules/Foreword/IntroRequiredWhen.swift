import Model
import Syntax

extension Rule {
    /// Stands at the first patent of the header, or at the number of a part.
    public static let introRequiredWhen = Rule(
        id: "intro-required-when", severity: .error, clause: "GB/T 1.1—2020, 8.4",
        summary: Phrase("涉及专利或是一个部分，而没有引言", "patents are identified, or the document is a part, and there is no introduction"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.4 和 D.3 规定，分为部分的文件的每个部分，或已识别出文件的内容涉及专利时，应设置引言；专利的说明由头部的“专利”生成",
            "GB/T 1.1—2020, 8.4 and D.3: each part of a document, and one whose patents are identified, has an introduction; “专利” of the header makes the statement on patents"
        ),
        messages: [
            Phrase("头部给出了专利，文件应有引言", "the header names patents; the document must have an introduction"),
            Phrase("“{0}”是文件的一个部分，应有引言", "“{0}” is a part of a document; it must have an introduction"),
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
            """,
            """
            ---
            编号: ⟪T/XMB 101.1—2026⟫
            名称: 示例　第1部分：产品
            类型: 产品
            阶段: 送审稿
            …
            ---

            # 技术要求

            示例产品应无异味。
            """,
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
        check: .several([
            .resolver,
            .survey { reading in
                let document = reading.document
                guard let number = document.metadata.numbers.first, !number.value.parts.isEmpty, reading.stage >= .consultation,
                    document.metadata.patents.isEmpty, document.element(.introduction) == nil
                else { return }
                reading.report("intro-required-when", at: number.range, phrase: 1, [.text(number.value.printed)])
            },
        ]))
}
