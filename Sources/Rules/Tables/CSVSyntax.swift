import Syntax

extension Rule {
    /// Stands in the data file. The quotes are read as text.
    public static let csvSyntax = Rule(
        id: "csv-syntax", severity: .error, clause: "RFC 4180, 2",
        summary: Phrase("数据文件中的引号有误", "a quote is out of place in a data file"),
        why: Phrase(
            "RFC 4180 规定：含有逗号、引号或换行的字段整个放在引号中，其中的引号写两遍",
            "RFC 4180: a field that holds a comma, a quote or a line end stands within quotes as a whole, and a quote in it is doubled"),
        messages: [
            Phrase("引号没有结束，此后的引号都按普通字符读", "the quote never closes; this and all further ones are read as text"),
            Phrase("引号没有括住整个字段", "the quotes do not enclose the whole field"),
        ],
        bad: [
            """
            === a.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            …
            ---

            # 技术要求

            表 理化指标 {csv=限量.csv}
            === 限量.csv
            项目,限量
            ⟪"水分"/%⟫,≤14.5
            杂质/%,⟪"⟫≤0.20
            """
        ],
        good: [
            """
            === a.std.md
            ---
            编号: T/XMB 101—2026
            名称: 示例　产品
            类型: 产品
            …
            ---

            # 技术要求

            表 理化指标 {csv=限量.csv}
            === 限量.csv
            项目,限量
            "水分(105 ℃, 3 h)/%",≤14.5
            """
        ],
        check: .resolver)
}
