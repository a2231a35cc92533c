import Model
import Syntax

extension Rule {
    /// A head cell that is cut by a stroke: `项目\等级`, or `项目/等级` in the corner above values of what stands behind the stroke. `水分/%`,
    /// `名称/型号` above names and amounts are none.
    public static let tabNoDiagonal = Rule(
        id: "tab-no-diagonal", severity: .error, clause: "GB/T 1.1—2020, 9.8.4",
        summary: Phrase("表头用了斜线", "a head cell of a table has a diagonal"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.4：表头中不准许使用斜线；两个方向的名称用两层表头（表头=2）写出",
            "GB/T 1.1—2020, 9.8.4: no diagonal is permitted in a head; what runs both ways is written in a head of two rows (表头=2)"),
        messages: [
            Phrase("表头“{0}”用斜线分成两半，改用两层表头", "the head “{0}” is cut by a diagonal; use a head of two rows")
        ],
        bad: [
            #"""
            # 技术要求

            理化指标应符合表1的规定。

            表 理化指标

            | ⟪项目\等级⟫ | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.0 | ≤14.5 |
            """#,
            """
            # 技术要求

            尺寸应符合表1的规定。

            表 尺寸

            | ⟪尺寸/类型⟫ | A型 | B型 |
            |---|---|---|
            | 长/mm | 50 | 60 |
            | 质量/g | 5 | 6 |
            """,
        ],
        good: [
            """
            # 技术要求

            规格应符合表1的规定。

            表 规格

            | 名称/型号 | 水分/% | 数量 | 备注 |
            |---|---|---|---|
            | 甲 | 14.0 | 5 | — |
            | 乙 | 14.5 | 6 | — |
            """
        ],
        check: .survey { reading in
            for table in reading.tables {
                let heads = table.grid.heads
                for cell in heads {
                    if let node = cell.node, !reading.bytes.mayHaveStroke(reading.range(node)) { continue }
                    let text = reading.text(cell, in: table.grid)
                    let bytes = Array(text.utf8)
                    guard
                        bytes.hasDiagonal
                            || cell.column == 0 && bytes.isCutBySolidus(over: heads.filter { $0.column > 0 }.map { reading.text($0, in: table.grid) })
                    else { continue }
                    reading.report("tab-no-diagonal", at: cell, in: table.grid, [.text(text)])
                }
            }
        })
}
