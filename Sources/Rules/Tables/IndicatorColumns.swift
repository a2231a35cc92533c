import Syntax

extension Rule {
    /// Stands at the title of the table.
    public static let indicatorColumns = Rule(
        id: "indicator-columns", severity: .error, clause: "GB/T 20001.10—2014, 6.5.4.3",
        summary: Phrase("指标表缺名称列或者限量列", "a table of indicators lacks names or limits"),
        why: Phrase(
            "GB/T 20001.10—2014 的 6.5.4.3 规定了表头；{指标} 表按列头识别：项目、指标等是名称，等级、对象和 要求、限量、指标值 等是限量",
            "GB/T 20001.10—2014, 6.5.4.3; the columns of a table {指标} are told by their heads: 项目, 指标 and the like hold names; grades, objects, 要求, 限量, 指标值 hold limits"
        ),
        messages: [
            Phrase("指标表没有名称列：一列的列头写“项目”或者“指标”", "the table has no column of names: head one 项目 or 指标"),
            Phrase("指标表没有限量列", "the table has no column of limits"),
        ],
        bad: [
            """
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 ⟪理化指标⟫ {#t 指标}

            | 序号 | 限量 |
            |---|---|
            | 1 | ≤14.5 |
            """,
            """
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 ⟪理化指标⟫ {#t 指标}

            | 项目 | 试验方法 |
            |---|---|
            | 水分 | 目视 |
            """,
        ],
        good: [
            """
            # 要求

            理化指标应符合[表1](#t)的规定。

            表 理化指标 {#t 指标}

            | 项目 | 限量 |
            |---|---|
            | 水分/% | ≤14.5 |
            """
        ],
        check: .resolver)
}
