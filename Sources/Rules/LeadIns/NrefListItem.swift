import Syntax

extension Rule {
    /// Stands at the first number; further ones are its notes.
    public static let nrefListItem = Rule(
        id: "nref-list-item", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("规范性引用文件没有写作列项", "entries of 规范性引用文件 are not written as list items"),
        why: Phrase(
            "清单由列项“- 编号　名称”认出（GB/T 1.1—2020 的 8.6.3.1）；写作段落的文件不在清单中，引用也无从指向它",
            "the list is known by its items, “- number　title” (GB/T 1.1—2020, 8.6.3.1); a document in a paragraph is not listed, and nothing can refer to it"),
        messages: [
            Phrase("清单中的文件写作列项：行首加“- ”", "a listed document is a list item: begin its line with “- ”"),
            Phrase("清单中的文件写作列项：{0} 行的行首加“- ”", "listed documents are list items: begin {0} lines with “- ”"),
        ],
        notes: [
            Phrase("此处亦然", "also here")
        ],
        fixes: [
            Phrase("在行首加上“- ”", "begin the lines with “- ”")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 规范性引用文件

            ⟪GB/T 191⟫　包装储运图示标志
            GB/T 1354　大米
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - GB/T 1354　大米
            """
        ],
        check: .resolver)
}
