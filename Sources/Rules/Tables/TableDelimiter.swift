import Syntax

extension Rule {
    /// With a caption the rows still make a table; without one they are a paragraph.
    public static let tableDelimiter = Rule(
        id: "table-delimiter", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("表头之下缺少分隔行", "the head row is not followed by a delimiter"),
        why: Phrase(
            "表的第一行是表头，其下一行为“|---|---|”；GB/T 1.1—2020 的 9.8.4 规定表应有表头",
            "row 1 is the head, and “|---|---|” follows it; GB/T 1.1—2020, 9.8.4 asks every table for a head"),
        messages: [
            Phrase("表头之下缺少分隔行“|---|”", "the delimiter “|---|” under the head row is missing")
        ],
        bad: [
            """
            # 技术要求

            ⟪| 项目 | 要求 |⟫
            | 气味 | 无异味 |
            """,
            """
            # 技术要求

            表 感官要求

            | 项目 | 要求 |
            ⟪| 气味 | 无异味 |⟫
            """,
        ],
        good: [
            """
            # 技术要求

            表 感官要求

            | 项目 | 要求 |
            |---|---|
            | 气味 | 无异味 |
            """
        ],
        check: .parser)
}
