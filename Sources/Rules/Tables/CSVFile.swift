import Syntax

extension Rule {
    /// Stands at the path. The table prints the rows that the document itself holds.
    public static let csvFile = Rule(
        id: "csv-file", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("表格的数据文件不能用", "the data file of a table cannot be used"),
        why: Phrase(
            "“csv=”所指文件的各行是表的内容：文件应在标准体系（或本文件）所在的文件夹之内，编码为 UTF-8，按 RFC 4180 书写",
            "the rows of the file that “csv=” names are the table's: it lies within the folder of the family, or of the document, is UTF-8 and written as RFC 4180 says"
        ),
        messages: [
            Phrase("没有数据文件“{0}”", "there is no data file “{0}”"),
            Phrase("数据文件“{0}”在文件夹之外", "the data file “{0}” lies outside the folder"),
            Phrase("数据文件“{0}”读不出来", "the data file “{0}” cannot be read"),
            Phrase(
                "数据文件“{0}”不是 UTF-8 编码（可能是 GB 18030），在表格软件中另存为“CSV UTF-8”",
                "the data file “{0}” is not UTF-8 (GB 18030, perhaps); save it as “CSV UTF-8”"),
            Phrase("数据文件“{0}”中没有内容", "the data file “{0}” is empty"),
            Phrase(
                "没有数据文件“{0}”：从标准所在的文件夹算起，即“{1}”", "there is no data file “{0}”: seen from the document's folder, that is “{1}”"),
        ],
        bad: [
            """
            # 技术要求

            表 理化指标 {csv=⟪缺.csv⟫}

            | 项目 | 限量 |
            |---|---|
            | 水分/% | ≤14.5 |
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
            水分/%,≤14.5
            """
        ],
        check: .resolver)
}
