import Model
import Syntax

extension Rule {
    /// All amounts of a table have one unit, and it is repeated in each head, in each name or in a column; or it is stated and repeated.
    /// `%` is no unit here, and a table that has counts without a unit as well has not one unit.
    public static let tabUnitStatement = Rule(
        id: "tab-unit-statement", severity: .error, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("表中单位全同而逐栏写出", "the one unit of a table is repeated"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4：表中所有量的单位都相同时，在表的右上方用一句话陈述，代替各栏中的单位；在表题后写“{单位=毫米}”，印作“单位为毫米”",
            "GB/T 1.1—2020, 9.8.4: where all quantities of a table have the same unit, a statement at its upper right stands for the units of the columns; {单位=毫米} behind the title prints as 单位为毫米"
        ),
        messages: [
            Phrase("{1} 处表头的单位都是“{0}”，改为单位的陈述", "{1} heads have the unit “{0}”; state it once"),
            Phrase("表已有单位的陈述，“{0}”又写了单位", "the unit of the table is stated, and “{0}” has one again"),
            Phrase("{1} 行的单位都是“{0}”，改为单位的陈述", "{1} rows have the unit “{0}”; state it once"),
        ],
        bad: [
            """
            # 技术要求

            尺寸应符合表1的规定。

            表 尺寸

            | 规格 | ⟪长/mm⟫ | 宽/mm |
            |---|---|---|
            | 大 | 50 | 30 |
            """,
            """
            # 技术要求

            尺寸应符合表1的规定。

            表 尺寸 {单位=毫米}

            | 规格 | ⟪长/mm⟫ | 宽 |
            |---|---|---|
            | 大 | 50 | 30 |
            """,
        ],
        good: [
            """
            # 技术要求

            尺寸应符合表1和表2的规定。

            表 尺寸 {单位=毫米}

            | 规格 | 长 | 宽 |
            |---|---|---|
            | 大 | 50 | 30 |

            表 其他

            | 规格 | 长/mm | 宽/mm | 质量/g |
            |---|---|---|---|
            | 大 | 50 | 30 | 5 |
            """
        ],
        check: .survey { reading in
            for table in reading.tables where !table.isForm { reading.judgeOneUnit(table) }
        })
}
