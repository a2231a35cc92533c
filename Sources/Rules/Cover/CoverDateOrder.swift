import Model
import Syntax

extension Rule {
    /// 实施日期 is earlier than 发布日期; both on one day are right. The form of a date is told by `header-value`.
    public static let coverDateOrder = Rule(
        id: "cover-date-order", severity: .warning, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("实施日期早于发布日期", "the document takes effect before it is published"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1：封面给出发布日期和实施日期；文件发布以后才能实施，两个日期至少有一个写错了",
            "GB/T 1.1—2020, 8.1: the cover gives both days; a document takes effect once it is published, so at least one of them is wrong"),
        messages: [
            Phrase("实施日期 {0} 早于发布日期 {1}", "the day of implementation, {0}, is before that of publication, {1}")
        ],
        notes: [
            Phrase("发布日期", "the day of publication")
        ],
        bad: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            发布日期: 2026-03-02
            实施日期: ⟪2026-02-28⟫
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            发布日期: 2026-03-02
            实施日期: 2026-03-02
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .document { document in
            guard let published = document.metadata.published, let implemented = document.metadata.implemented,
                implemented.value.utf8.lexicographicallyPrecedes(published.value.utf8)
            else { return [] }
            return [
                Diagnostic(
                    "cover-date-order", at: implemented.range, [.text(implemented.value), .text(published.value)], notes: [Note(range: published.range)])
            ]
        })
}
