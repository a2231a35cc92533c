import Model
import Syntax

extension Rule {
    /// A cell, or a paragraph of the table (a last row joined by `<<`), ends in 。 or ；. One finding a table; forms are left alone.
    public static let tabParagraphNoPeriod = Rule(
        id: "tab-paragraph-no-period", severity: .style, clause: "GB/T 1.1—2020, 10.4.2.2",
        summary: Phrase("表中的段以标点结尾", "a paragraph in a table ends in a mark"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.4.2.2：表中的段空一个汉字起排，段后不必加标点符号",
            "GB/T 1.1—2020, 10.4.2.2: a paragraph in a table begins with an indent of one character and needs no mark at its end"),
        messages: [
            Phrase("表中的文字以“{0}”结尾，段后不必加标点", "a text in the table ends in “{0}”, where no mark is needed"),
            Phrase("表中的文字以“{0}”结尾，段后不必加标点；另有 {1} 处", "a text in the table ends in “{0}”, where no mark is needed; {1} more do"),
        ],
        notes: [
            Phrase("也是", "here, too")
        ],
        fixes: [
            Phrase("删去标点", "drop the mark")
        ],
        fixSafety: .safe,
        bad: [
            """
            # 技术要求

            感官应符合表1的规定。

            表 感官

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 色泽均匀⟪。⟫ |
            | 气味 | 气味纯正 |
            | 样品不加热。<br>样品不冲泡。 | << |
            """
        ],
        good: [
            """
            # 技术要求

            感官应符合表1的规定。

            表 感官

            | 项目 | 要求 |
            |---|---|
            | 色泽 | 色泽均匀。不应有霉斑 |
            | 气味 | 气味纯正 |

            注：样品不加热。
            """
        ],
        check: .survey { reading in
            for table in reading.tables where !table.isForm {
                var marks: [ByteRange] = []
                for cell in table.grid.cells[table.grid.heads.endIndex...] {
                    guard let node = cell.node, reading.mayEndInMark(node), let text = reading.lastText(of: node), text.count > 3 else { continue }
                    let end = reading.bytes.trimmed(text.lower, text.upper).end
                    guard reading.ends(ByteRange(text.lower, end), in: ["。", "；"]) else { continue }
                    marks.append(ByteRange(end - 3, end))
                }
                guard let first = marks.first else { continue }
                reading.report(
                    "tab-paragraph-no-period", at: first, phrase: marks.count > 1 ? 1 : 0, [reading.quoted(first), .number(marks.count - 1)],
                    notes: marks.dropFirst().prefix(20).map { Note(range: $0) }, fix: Fix(edits: marks.map { Edit(range: $0, text: "") }, safety: .safe))
            }
        })
}
