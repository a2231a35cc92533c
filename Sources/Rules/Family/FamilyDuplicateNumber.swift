import Syntax

extension Rule {
    /// Stands at the number of the later file, by path.
    public static let familyDuplicateNumber = Rule(
        id: "family-duplicate-number", severity: .error, clause: "GB/T 1.1—2020, 8.1",
        summary: Phrase("两个文件的编号相同", "two documents have the same number"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.1：编号是文件的惟一标识，引用和代替都凭编号",
            "GB/T 1.1—2020, 8.1: the number is what identifies a document, and citations go by it"),
        messages: [
            Phrase("编号“{0}”已属于另一个文件", "the number “{0}” already belongs to another document")
        ],
        notes: [
            Phrase("另一个文件的编号在此", "also the number of this document")
        ],
        bad: [
            """
            === family.md
            === rice.std.md
            # 技术要求

            大米应无异味。
            === tea.std.md
            ---
            编号: ⟪T/XMB 101—2026⟫
            名称: 示例　茶叶
            类型: 产品
            …
            ---
            # 技术要求

            茶叶应无异味。
            """
        ],
        good: [
            """
            === family.md
            === rice.std.md
            # 技术要求

            大米应无异味。
            === tea.std.md
            ---
            编号: T/XMB 102—2026
            名称: 示例　茶叶
            类型: 产品
            …
            ---
            # 技术要求

            茶叶应无异味。
            """
        ],
        check: .resolver)
}
