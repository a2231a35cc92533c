import Model
import Syntax

extension Rule {
    /// Stands at the number of the document.
    public static let adoptionNumber = Rule(
        id: "adoption-number", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("编号与一致性程度不符", "the number does not agree with the degree of correspondence"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1 和 GB/T 1.2—2020：等同采用国际标准的文件用双编号，如 GB/T 19001—2016/ISO 9001:2015；修改采用和非等效的只用自己的编号",
            "GB/T 1.1—2020, 8.1, and GB/T 1.2—2020: a document identical to an international one bears both numbers, such as GB/T 19001—2016/ISO 9001:2015; one modified or not equivalent bears its own alone"
        ),
        messages: [
            Phrase("等同采用 {0}，编号中应有“/{0}”", "identical to {0}: its number must follow, “/{0}”"),
            Phrase("编号中有“/{0}”，头部却没有等同采用它（一致性: {0}, IDT）", "the number holds “/{0}”, but the header does not adopt that identically (一致性: {0}, IDT)"),
        ],
        fixes: [
            Phrase("写作“{0}”", "write “{0}”")
        ],
        fixSafety: .review,
        bad: [
            """
            ---
            编号: ⟪GB/T 7301—2026⟫
            名称: 示例　大米
            类型: 产品
            一致性: ISO 7301:2021, IDT
            …
            ---

            # 技术要求

            大米应无异味。
            """,
            """
            ---
            编号: ⟪GB/T 7301—2026/ISO 7301:2021⟫
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """,
        ],
        good: [
            """
            ---
            编号: GB/T 7301—2026/ISO 7301:2021
            名称: 示例　大米
            类型: 产品
            一致性: ISO 7301:2021, IDT
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .document { document in
            let identical = document.metadata.adoptions.filter { $0.value.degree == .identical }.map(\.value.number)
            guard let number = document.metadata.numbers.first else { return [] }
            if let other = number.value.adopted {
                return identical.contains(other) ? [] : [Diagnostic("adoption-number", at: number.range, phrase: 1, [.text(other.printed)])]
            }
            guard let first = identical.first else { return [] }
            let right = number.value.printed + "/" + first.printed
            let fix = Fix(arguments: [.text(right)], edits: [Edit(range: number.range, text: right)], safety: .review)
            return [Diagnostic("adoption-number", at: number.range, [.text(first.printed)], fix: fix)]
        })
}
