/// Tables (STS `table-wrap`, XHTML table model): 表题 as `caption`, notes and footnotes in `table-wrap-foot`.

import Model
import Syntax

extension STSEmitter {
    mutating func writeTable(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        startCaptioned("table-wrap", anchor)
        if let grid = document.tables[anchor] { writeGrid(grid) }
        writeFoot(id, unit: document.unit(of: anchor))
        writer.endBlock()
    }

    /// Opens the element of a table or figure: id, label and caption.
    mutating func startCaptioned(_ name: StaticString, _ anchor: AnchorID) {
        writer.start(name)
        writeID("id", anchor)
        writer.attribute("position", "anchor")
        if document.isForm(anchor) { writer.attribute("content-type", "form") }
        writer.lineEnd()
        writeLabel(anchor)
        guard let title = anchors[anchor].title else { return }
        writer.start("caption")
        writer.start("title")
        writeInlines(of: title)
        writer.end()
        writer.endBlock()
    }

    /// `thead` may not stand alone: a table of head rows only has them in its body.
    private mutating func writeGrid(_ grid: TableGrid) {
        writer.start("table")
        writer.lineEnd()
        let headCount = grid.rows.firstIndex { !$0.isHead } ?? grid.rows.count
        if headCount > 0, headCount < grid.rows.count {
            writer.start("thead")
            writer.lineEnd()
            for row in grid.rows[..<headCount] { writeRow(row, grid, isHead: true) }
            writer.endBlock()
        }
        writer.start("tbody")
        writer.lineEnd()
        if headCount == grid.rows.count {
            for row in grid.rows { writeRow(row, grid, isHead: true) }
        } else {
            for row in grid.rows[headCount...] { writeRow(row, grid, isHead: false) }
        }
        writer.endBlock()
        writer.endBlock()
    }

    private mutating func writeRow(_ row: TableGrid.Row, _ grid: TableGrid, isHead: Bool) {
        writer.start("tr")
        for cell in grid.cells[row.cells] {
            let isRowHead = !row.isHead && grid.isRowHead(cell)
            if isHead || isRowHead { writer.start("th") } else { writer.start("td") }
            if isRowHead { writer.attribute("scope", "row") }
            if cell.columns > 1 { writer.attribute("colspan", cell.columns) }
            if cell.rows > 1 { writer.attribute("rowspan", cell.rows) }
            switch cell.content {
            case .missing: break
            case .written(let node): writeInlines(of: node)
            case .field: writeField(grid.fieldText(cell) ?? "")
            }
            writer.end()
        }
        writer.endBlock()
    }

    /// Literal text of a data file, its line ends kept.
    private mutating func writeField(_ text: String) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 {
                writer.start("break")
                writer.endEmpty()
            }
            writer.text(String(line))
        }
    }

    private mutating func writeFoot(_ id: NodeID, unit: String?) {
        let parts = TableParts(tree, anchors, anchorAt, id)
        guard !parts.notes.isEmpty || !parts.footnotes.isEmpty || unit != nil else { return }
        writer.start("table-wrap-foot")
        writer.lineEnd()
        if let unit { leaf("p", "单位为" + unit, ("content-type", "dimension")) }
        for note in parts.notes { writeBlock(note) }
        for footnote in parts.footnotes {
            writeFootnote(footnote)
            writer.lineEnd()
        }
        writer.endBlock()
    }
}

extension Document {
    /// 表单: a blank form, printed with room to write.
    func isForm(_ table: AnchorID) -> Bool { self[table].kind == .table && tree.attributes[self[table].attributes].contains { $0.key == .form } }

    /// 单位=毫米 of a table: the unit that all its cells share (GB/T 1.1—2020, 9.8.4).
    func unit(of table: AnchorID) -> String? {
        tree.attributes[self[table].attributes].first { $0.key == .unit }.map { source.text($0.value) }
    }
}
