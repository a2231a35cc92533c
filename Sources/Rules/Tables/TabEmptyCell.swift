import Model
import Syntax

extension Rule {
    /// Stands at the first empty cell of a table; the others are its notes.
    public static let tabEmptyCell = Rule(
        id: "tab-empty-cell", severity: .error, clause: "GB/T 1.1—2020, 10.4.2.2",
        summary: Phrase("表中有空单元格", "a cell of a table is empty"),
        why: Phrase(
            "GB/T 1.1—2020 的 10.4.2.2：表中没有内容的单元格用一字线“—”填充，使读者不致以为漏了内容；供人填写的空白表用“{表单}”标明",
            "GB/T 1.1—2020, 10.4.2.2: a cell without content is filled with “—”, lest the reader think that something is missing; “{表单}” marks a form to be filled in"
        ),
        messages: [
            Phrase("单元格是空的", "this cell is empty"),
            Phrase("单元格是空的，这个表中另有 {0} 个", "this cell is empty, and so are {0} more of this table"),
        ],
        notes: [
            Phrase("也是空的", "empty, too")
        ],
        fixes: [
            Phrase("填上一字线“—”", "fill in “—”")
        ],
        fixSafety: .review,
        bad: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 |⟪  ⟫|
            """
        ],
        good: [
            """
            # 技术要求

            表 理化指标

            | 项目 | 一级 | 二级 |
            |---|---|---|
            | 水分/% | ≤14.5 | — |

            表 检验记录 {表单}

            | 日期 | 水分 |
            |---|---|
            |  |  |
            """
        ],
        check: .document(EmptyCells.findings))
}

private enum EmptyCells {
    @Sendable static func findings(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for (index, anchor) in document.numbering.anchors.enumerated() where anchor.kind == .table {
            guard let grid = document.tables[index] else { continue }
            let places = grid.cells.filter { grid.isEmpty($0, in: document.tree) }.compactMap { cell in
                grid.place(of: cell, in: document.tree).map { $0.file == .own ? ($0.file, document.source.bytes.blanks(before: $0.range)) : $0 }
            }
            guard let first = places.first, !document.tree.attributes[anchor.attributes].contains(where: { $0.key == .form }) else { continue }
            // The file of a table's data is not ours to mend.
            let isOwn = places.allSatisfy { $0.0 == .own }
            let fix = Fix(edits: places.map { Edit(range: $0.1, text: " — ") }, safety: .review)
            result.append(
                Diagnostic(
                    "tab-empty-cell", at: first.1, phrase: places.count > 1 ? 1 : 0, [.number(places.count - 1)], file: first.0,
                    notes: places.dropFirst().prefix(20).map { Note(file: $0.0, range: $0.1) }, fix: isOwn ? fix : nil))
        }
        return result
    }
}

extension [UInt8] {
    /// What stands between the bars of an empty cell.
    fileprivate func blanks(before range: ByteRange) -> ByteRange {
        var start = range.lower
        while start > 0, Byte.isBlank(self[start - 1]) { start -= 1 }
        return ByteRange(start, range.upper)
    }
}
