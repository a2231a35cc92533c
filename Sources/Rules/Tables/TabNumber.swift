import Syntax

extension Rule {
    /// Stands at the head row. The table is numbered all the same.
    public static let tabNumber = Rule(
        id: "tab-number", severity: .error, clause: "GB/T 1.1—2020, 9.8.2.1",
        summary: Phrase("表没有表题行", "a table has no caption line"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.2.1：每个表都有“表”字开头的编号；没有表题时写一行“表”",
            "GB/T 1.1—2020, 9.8.2.1: every table has a number that begins with 表; without a title the line is 表 alone"),
        messages: [
            Phrase("表没有以“表”开头的表题行", "the table has no caption line that begins with “表”")
        ],
        fixes: [
            Phrase("在表前加“表”一行", "put a line “表” before the table")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            ⟪| 项目 | 要求 |⟫
            |---|---|
            | 气味 | 无异味 |
            """
        ],
        good: [
            """
            # 技术要求

            表

            | 项目 | 要求 |
            |---|---|
            | 气味 | 无异味 |
            """
        ],
        check: .resolver)
}
