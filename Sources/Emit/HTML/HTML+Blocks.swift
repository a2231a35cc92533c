/// Paragraphs, lists, notes, examples, warnings, tables.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeBlocks(of id: NodeID) {
        var child = id + 1
        let end = tree.end(id)
        while child < end {
            writeBlock(child)
            child = tree.end(child)
        }
    }

    mutating func writeBlock(_ id: NodeID) {
        switch nodes[id].kind {
        case .paragraph, .error: writeParagraph(id)
        case .list:
            writePendingLabel()
            writeList(id)
        case .note: writeNote(id, "note")
        case .example: writeNote(id, "example")
        case .quotation:
            writePendingLabel()
            writer.start("blockquote")
            writer.lineEnd()
            let depth = listDepth
            listDepth = 0
            writeBlocks(of: id)
            listDepth = depth
            writer.endBlock()
        case .warning(let warning):
            writePendingLabel()
            pendingWarning = warning
            writeNote(id, "warning")
        case .source:
            writer.start("p")
            writer.attribute("class", "source")
            writer.text("[来源：")
            writeInlines(of: id)
            writer.text("]")
            writer.endBlock()
        case .table: writeTable(id)
        case .figure: writeFigure(id)
        case .formula: writeFormula(id)
        case .legend: writeLegend(id)
        case .codeBlock(let language): writeCode(id, language)
        case .footnote: writeUnmarkedFootnote(id)
        case .document, .header, .clause, .element, .annex, .term, .heading, .number, .title, .english, .admitted, .deprecated, .symbol, .domain,
            .item, .label, .caption, .row, .cell,
            .attributes, .comment, .text, .softBreak, .lineBreak, .emphasis, .strong, .code, .subscript, .superscript, .link, .webLink,
            .reference, .citation, .standardNumber, .locator, .termNumber, .citedTitle, .footnoteMark, .inlineFormula, .image, .definition, .defined:
            break
        }
    }

    private mutating func writeParagraph(_ id: NodeID) {
        writer.start("p")
        if let anchor = anchor(at: id) { writeID(anchor) }
        takePendingLabel()
        writeInlines(of: id)
        writer.endBlock()
    }

    /// The waiting label at the beginning of a paragraph.
    private mutating func takePendingLabel() {
        if let warning = pendingWarning {
            pendingWarning = nil
            writer.start("strong")
            writer.attribute("class", "label")
            writer.text(warning.label)
            writer.end()
        }
        guard let anchor = pendingLabel else { return }
        pendingLabel = nil
        if anchors[anchor].isSection {
            writeNumber(anchor)
            return
        }
        writer.start("span")
        writer.attribute("class", "label")
        writeLabelText(anchor)
        writer.end()
    }

    /// A label that no paragraph took stands alone.
    mutating func writePendingLabel() {
        guard pendingLabel != nil || pendingWarning != nil else { return }
        writer.start("p")
        takePendingLabel()
        writer.endBlock()
    }

    private mutating func writeNote(_ id: NodeID, _ className: StaticString) {
        if pendingLabel != nil { writePendingLabel() }
        writer.start("aside")
        writer.attribute("class", className)
        if let anchor = anchor(at: id) {
            writeID(anchor)
            pendingLabel = anchor
        }
        writer.lineEnd()
        let depth = listDepth
        listDepth = 0
        writeBlocks(of: id)
        writePendingLabel()
        listDepth = depth
        writer.endBlock()
    }

    // Lists.

    private mutating func writeList(_ id: NodeID) {
        guard case .list(let marker) = nodes[id].kind else { return }
        writer.start(marker.isOrdered ? "ol" : "ul")
        writer.attribute("class", "list")
        writer.lineEnd()
        listDepth += 1
        for item in tree.children(id) { writeItem(item) }
        listDepth -= 1
        writer.endBlock()
    }

    private mutating func writeItem(_ id: NodeID) {
        writer.start("li")
        let anchor = anchor(at: id)
        if let anchor { writeID(anchor) }
        writer.start("span")
        writer.attribute("class", "label")
        if let anchor {
            writeLabelText(anchor)
        } else {
            writer.text(listDepth > 1 ? "·" : "——")
        }
        writer.end()
        writeBlocks(of: id)
        writer.endBlock()
    }

    // Tables.

    private mutating func writeTable(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        writePendingLabel()
        writer.start("figure")
        writeID(anchor)
        writer.attribute("class", document.isForm(anchor) ? "table form" : "table")
        writer.lineEnd()
        writer.start("figcaption")
        writeNumber(anchor)
        if let title = anchors[anchor].title { writeInlines(of: title) }
        writer.endBlock()
        if let unit = document.unit(of: anchor) { element("p", "unit", "单位为" + unit) }
        guard let grid = document.tables[anchor] else { return }
        writer.start("div")
        writer.attribute("class", "scroll")
        // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        writer.attribute("tabindex", "0")
        writer.attribute("role", "region")
        writer.attribute("aria-label", document.label(anchor))
        writer.start("table")
        writer.lineEnd()
        let headCount = grid.rows.firstIndex { !$0.isHead } ?? grid.rows.count
        writeRows("thead", grid, 0..<headCount, isHead: true)
        writeRows("tbody", grid, headCount..<grid.rows.count, isHead: false)
        writeTableFoot(id, columns: grid.columnCount)
        writer.endBlock()
        writer.endBlock()
        writer.endBlock()
    }

    private mutating func writeRows(_ group: StaticString, _ grid: TableGrid, _ range: Range<Int>, isHead: Bool) {
        guard !range.isEmpty else { return }
        writer.start(group)
        writer.lineEnd()
        for row in grid.rows[range] {
            writer.start("tr")
            for cell in grid.cells[row.cells] {
                let isRowHead = !isHead && grid.isRowHead(cell)
                if isHead || isRowHead { writer.start("th") } else { writer.start("td") }
                if isHead { writer.attribute("scope", cell.columns > 1 ? "colgroup" : "col") }
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
        writer.endBlock()
    }

    /// Literal text of a data file, its line ends kept.
    private mutating func writeField(_ text: String) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 {
                writer.start("br")
                writer.endVoid()
            }
            writer.text(String(line))
        }
    }

    /// 9.8.5, 9.11.1, 9.12.2: notes, then footnotes, within the frame of the table.
    private mutating func writeTableFoot(_ id: NodeID, columns: Int) {
        let parts = TableParts(tree, anchors, anchorAt, id)
        guard !parts.notes.isEmpty || !parts.footnotes.isEmpty else { return }
        writer.start("tfoot")
        writer.start("tr")
        writer.start("td")
        writer.attribute("colspan", columns)
        writer.lineEnd()
        for note in parts.notes { writeBlock(note) }
        for footnote in parts.footnotes { writeFootnote(footnote) }
        writer.end()
        writer.end()
        writer.endBlock()
    }

    // Footnotes.

    mutating func writeFootnote(_ anchor: AnchorID) {
        writer.start("div")
        writeID(anchor)
        writer.attribute("class", "footnote")
        writer.start("sup")
        writeLabelText(anchor)
        writer.end()
        writer.text(" ")
        for child in tree.children(anchors[anchor].node) where nodes[child].kind == .paragraph {
            guard let place = self.anchor(at: child) else {
                writeInlines(of: child)
                continue
            }
            writer.start("span")
            writeID(place)
            writeInlines(of: child)
            writer.end()
        }
        writer.endBlock()
    }

    mutating func writeFootnotes() {
        guard !footnotes.isEmpty else { return }
        writer.start("section")
        writer.attribute("class", "footnotes")
        writer.attribute("aria-label", "脚注")
        writer.lineEnd()
        var at = 0
        // A footnote may hold the mark of another.
        while at < footnotes.count {
            writeFootnote(footnotes[at])
            at += 1
        }
        writer.endBlock()
    }

    /// One that nothing refers to is still printed.
    private mutating func writeUnmarkedFootnote(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        if anchors[anchor].number.letter == 0 { list(anchor) } else { writeFootnote(anchor) }
    }
}
