import Model
import Syntax

extension Rule {
    /// A caption counts partial tables (表2a), or a row of the body repeats the head: a table within a table.
    public static let tabNoSubtable = Rule(
        id: "tab-no-subtable", severity: .error, clause: "GB/T 1.1—2020, 9.8.1.3",
        summary: Phrase("表分成了分表，或表中套了表", "a table is divided into partial tables, or holds one"),
        why: Phrase(
            "GB/T 1.1—2020 的 9.8.1.3：不准许将表再细分为分表（表2a、表2b），也不准许表中套表或表中含有带表头的子表",
            "GB/T 1.1—2020, 9.8.1.3: a table is not divided into partial tables (表2a, 表2b), and holds neither a table nor part of one with a head of its own"),
        messages: [
            Phrase("“{0}”是分表的编号，每个表单独编号", "“{0}” is the number of a partial table; each table has a number of its own"),
            Phrase("这一行重复了表头，表中不套表，另设一个表", "this row repeats the head; a table holds no other, so make it a table of its own"),
        ],
        bad: [
            """
            # 技术要求

            指标应符合表1和表2的规定。

            表 ⟪2a⟫ 春茶的指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 绿 |

            表2⟪（b）⟫ 秋茶的指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 黄绿 |
            """,
            """
            # 技术要求

            指标应符合表1的规定。

            表 指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 绿 |
            ⟪| 项目 | 要求 |⟫
            | 香气 | 纯正 |
            """,
        ],
        good: [
            """
            # 技术要求

            指标应符合表1的规定。

            表 1A型机的指标

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 黄绿 |
            """
        ],
        check: .survey { reading in
            for opening in reading.openings where opening.kind == .table && reading.bytes.isLettered(opening.range) {
                let next = reading.next(after: opening.block)
                guard next >= 0, reading.kind(next) == .table || opening.before >= 0 && reading.kind(opening.before) == .table else { continue }
                reading.report("tab-no-subtable", at: opening.range, [reading.quoted(opening.range)])
            }
            for table in reading.tables {
                let title = reading.document[table.anchor].title.map { reading.range($0) }
                if let title, let letter = reading.bytes.partLetter(title) {
                    reading.report("tab-no-subtable", at: letter, [reading.quoted(letter)])
                } else if let title, let end = reading.bytes.numberedEnd(title.lower, limit: title.upper),
                    end < title.upper, reading.bytes[end] == 0x20, reading.bytes.isSubfigure(ByteRange(title.lower, end))
                {
                    let range = ByteRange(title.lower, end)
                    reading.report("tab-no-subtable", at: range, [reading.quoted(range)])
                }
                guard !table.isForm else { continue }
                for first in reading.repeatedHeads(table.grid) { reading.report("tab-no-subtable", at: reading.range(first - 1), phrase: 1) }
            }
        })
}
