import Syntax

extension Rule {
    /// Stands at the number.
    public static let nrefTitlePresent = Rule(
        id: "nref-title-present", severity: .error, clause: "GB/T 1.1—2020, 8.6.3.1",
        summary: Phrase("清单中的文件没有名称", "a listed document has no title"),
        why: Phrase(
            "GB/T 1.1—2020 的 8.6.3.1 规定清单给出所引文件的编号和名称",
            "GB/T 1.1—2020, 8.6.3.1 has the list give number and title of each document"),
        messages: [
            Phrase("“{0}”之后没有文件名称", "“{0}” is not followed by its title")
        ],
        bad: [
            """
            # 规范性引用文件

            - ⟪GB/T 191⟫
            """
        ],
        good: [
            """
            # 规范性引用文件

            - GB/T 191　包装储运图示标志
            """
        ],
        check: .resolver)
}
