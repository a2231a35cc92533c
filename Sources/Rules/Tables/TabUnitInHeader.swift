import Model
import Syntax

extension Rule {
    /// A column, or a row behind its name, of two amounts or more has the same unit in every cell. `%` and amounts among words are left alone.
    public static let tabUnitInHeader = Rule(
        id: "tab-unit-in-header", severity: .warning, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("单位写在了每个单元格里", "each cell of a table repeats the unit"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4：单位不全相同时，单位符号宜写在表头中量的名称之下；写作“长度/mm”，各格只写数值",
            "GB/T 1.1—2020, 9.8.4: where units differ, the symbol should stand below the name of the quantity in the head; write 长度/mm, and in the cells the values alone"
        ),
        messages: [
            Phrase("“{0}”一栏各格都写了单位“{1}”，宜写在表头中", "each cell of the column “{0}” has the unit “{1}”; it should stand in the head"),
            Phrase("“{0}”一行各格都写了单位“{1}”，宜写在名称之后", "each cell of the row “{0}” has the unit “{1}”; it should stand behind the name"),
        ],
        bad: [
            """
            # 技术要求

            规格应符合表1的规定。

            表 规格

            | 规格 | 长度 | 质量 |
            |---|---|---|
            | 大 | ⟪50 mm⟫ | ⟪≥5 kg⟫ |
            | 小 | 30 mm | ≥3 kg |
            """,
            """
            # 技术要求

            规格应符合表1的规定。

            表 规格

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 长度 | ⟪50 mm～60 mm⟫ | 30 mm～40 mm |
            | 质量 | ⟪5 kg⟫ | 3 kg |
            """,
        ],
        good: [
            """
            # 技术要求

            规格应符合表1的规定。

            表 规格

            | 规格 | 长度/mm | 质量/kg | 条件 |
            |---|---|---|---|
            | 大 | 50 | ≥5 | 在20 ℃测量 |
            | 小 | 30 | ≥3 | 在25 ℃测量 |
            """
        ],
        check: .survey { reading in
            for table in reading.tables where !table.isForm { reading.judgeCellUnits(table.grid) }
        })
}
