import Syntax

extension Rule {
    /// A number that is none is passed over.
    public static let attributeValue = Rule(
        id: "attribute-value", severity: .error, clause: "Gangmu 语言",
        summary: Phrase("属性的值没有意义", "the value of an attribute means nothing"),
        why: Phrase(
            "“表头”说表的前几行是表头，“左表头”说前几列是各行的名称，其余是表身；值没有意义的属性不起作用，印出来的与所写的不符",
            "“表头” says how many rows from the top are heads, “左表头” how many columns name their rows, and the rest is the body; a value without meaning has no effect, and what prints is not what was written"
        ),
        messages: [
            Phrase("“{0}”应是 1 以上的整数，不能是“{1}”", "“{0}” is a whole number from 1 on; it cannot be “{1}”"),
            Phrase("“{0}”没有写值", "“{0}” has no value"),
            Phrase("“表头”不能是 {0}：这个表共 {1} 行，表头之下应有表身", "“表头” cannot be {0}: the table has {1} rows, and a body stands below its head"),
            Phrase("“左表头”不能是 {0}：这个表共 {1} 列，左表头之右应有表身", "“左表头” cannot be {0}: the table has {1} columns, and a body stands beside their heads"),
        ],
        bad: [
            """
            # 技术要求

            表 理化指标 {表头=⟪二⟫ 左表头=⟪0⟫}

            | 项目 | 要求 |
            |---|---|
            | 水分/% | ≤14.5 |

            表 卫生指标 {⟪单位=⟫ 表头=⟪2⟫ 左表头=⟪9⟫}

            | 项目 | 要求 |
            |---|---|
            | 铅 | ≤0.2 |
            """
        ],
        good: [
            """
            # 技术要求

            表 理化指标 {表头=2 左表头=1}

            | 项目 | 要求 | << |
            |---|---|---|
            | ^^ | 一级 | 二级 |
            | 水分/% | ≤14.5 | ≤15.0 |
            """
        ],
        check: .resolver)
}
