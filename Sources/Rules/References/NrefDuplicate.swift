import Syntax

extension Rule {
    /// The first entry counts.
    public static let nrefDuplicate = Rule(
        id: "nref-duplicate", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("同一文件列出两次", "a document is listed twice"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1 的清单逐一列出所引文件；列出两次，读者不知以哪一次为准",
            "GB/T 1.1—2020, 8.6.3.1 lists the documents one by one; listed twice, none of the entries can be relied on"),
        messages: [
            Phrase("“{0}”已经列出", "“{0}” is already listed"),
            Phrase("“{0}”既注日期又不注日期地列出，应只取一种", "“{0}” is listed with and without its date; keep one"),
        ],
        notes: [
            Phrase("首次列出于此", "first listed here")
        ],
        bad: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - ⟪GB/T 191⟫　包装储运图示标志
            """,
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            - ⟪GB/T 191—2008⟫　包装储运图示标志
            """,
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .resolver)
}
