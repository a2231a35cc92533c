import Syntax

extension Rule {
    /// The whole file is read as the body.
    public static let headerMissing = Rule(
        id: "header-missing", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("文件没有头部", "the file has no header"),
        why: Phrase(
            "编号、名称、阶段等写在头部；没有头部就没有封面（GB/T 1.1—2020 的 8.1）",
            "number, title and stage stand in the header; without it there is no cover (GB/T 1.1—2020, 8.1)"),
        messages: [
            Phrase("文件不是以头部的“---”开始", "the file does not begin with the “---” of a header")
        ],
        bad: [
            """
            === 大米.std.md
            ⟪# 技术要求⟫

            大米应无异味。
            """
        ],
        good: [
            """
            ---
            编号: T/XMB 101—2026
            名称: 示例　大米
            类型: 产品
            …
            ---

            # 技术要求

            大米应无异味。
            """
        ],
        check: .parser)
}
