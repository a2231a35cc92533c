/// Paragraphs, lists, notes, examples, warnings (STS `p`, `list`, `non-normative-note`, `non-normative-example`).

import Model
import Syntax

extension STSEmitter {
    /// The blocks of a section, in order.
    mutating func writeBlocks(of id: NodeID) {
        if document.isAmendment, id == 0 || isSection(id) {
            for child in tree.children(id) { writeInstruction(child) }
            return
        }
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
        case .list: writeList(id)
        case .note: writeNote(id, "non-normative-note", contentType: nil)
        case .example: writeNote(id, "non-normative-example", contentType: nil)
        case .quotation: writeQuotation(id)
        case .warning(let warning): writeNote(id, "non-normative-note", contentType: warning.stsType)
        case .source: writeSource(id)
        case .table: writeTable(id)
        case .figure: writeFigure(id)
        case .formula: writeFormula(id)
        case .legend: writeLegend(id)
        case .codeBlock(let language): writeCode(id, language)
        case .footnote: writeUnusedFootnote(id)
        case .document, .header, .clause, .element, .annex, .term, .heading, .number, .title, .english, .admitted, .deprecated, .symbol, .domain,
            .item, .label, .caption, .row, .cell,
            .attributes, .comment, .text, .softBreak, .lineBreak, .emphasis, .strong, .code, .subscript, .superscript, .link, .webLink,
            .reference, .citation, .standardNumber, .locator, .termNumber, .citedTitle, .footnoteMark, .inlineFormula, .image, .definition, .defined:
            break
        }
    }

    /// New text of an amended document; nothing in it is an instruction.
    private mutating func writeQuotation(_ id: NodeID) {
        writer.start("disp-quote")
        writer.lineEnd()
        let (depth, wasQuoted) = (listDepth, isQuoted)
        listDepth = 0
        isQuoted = true
        writeBlocks(of: id)
        (listDepth, isQuoted) = (depth, wasQuoted)
        writer.endBlock()
    }

    /// A block of a 修改单. An instruction that stands by itself is an `editing-instruction`; one in a list, where none may
    /// stand, is a paragraph that says so.
    private mutating func writeInstruction(_ id: NodeID) {
        guard nodes[id].kind == .paragraph, let change = AmendmentText.change(document, id) else {
            writeBlock(id)
            return
        }
        writer.start("editing-instruction")
        writer.attribute("content-type", change.name)
        writer.lineEnd()
        writer.start("p")
        writeID(id)
        writeInlines(of: id)
        writer.endBlock()
        writer.endBlock()
    }

    mutating func writeParagraph(_ id: NodeID) {
        writer.start("p")
        writeID(id)
        if document.isAmendment, listDepth > 0, !isQuoted, let change = AmendmentText.change(document, id) {
            writer.attribute("content-type", "editing-instruction")
            writer.attribute("specific-use", change.name)
        }
        writeInlines(of: id)
        writer.endBlock()
    }

    mutating func writeList(_ id: NodeID) {
        guard case .list(let marker) = nodes[id].kind else { return }
        writer.start("list")
        switch marker {
        case .dash:
            writer.attribute("list-type", "bullet")
            writer.attribute("style-detail", "dash")
        case .letter: writer.attribute("list-type", "alpha-lower")
        case .digit: writer.attribute("list-type", "arabic")
        }
        writer.lineEnd()
        listDepth += 1
        for item in tree.children(id) { writeItem(item) }
        listDepth -= 1
        writer.endBlock()
    }

    private mutating func writeItem(_ id: NodeID) {
        writer.start("list-item")
        writeID(id)
        writer.lineEnd()
        if let anchor = anchor(at: id) { writeLabel(anchor) } else { leaf("label", listDepth > 1 ? "·" : "——") }
        let start = writer.count
        for child in tree.children(id) { writeInParagraph(child) }
        // An item must hold something.
        if writer.count == start {
            writer.start("p")
            writer.endBlock()
        }
        writer.endBlock()
    }

    /// A list item takes paragraphs and lists; formulas, figures and code stand in a `p` of it.
    mutating func writeInParagraph(_ id: NodeID) {
        let isWrapped: Bool
        switch nodes[id].kind {
        case .formula, .figure, .legend, .codeBlock, .table, .quotation: isWrapped = true
        default: isWrapped = false
        }
        if isWrapped { writer.start("p") }
        writeBlock(id)
        if isWrapped { writer.endBlock() }
    }

    private mutating func writeNote(_ id: NodeID, _ name: StaticString, contentType: StaticString?) {
        writer.start(name)
        writeID(id)
        if let contentType { writer.attribute("content-type", contentType) }
        writer.lineEnd()
        if let anchor = anchor(at: id) {
            writeLabel(anchor)
        } else if case .warning(let warning) = nodes[id].kind {
            leaf("label", warning.label)
        }
        let depth = listDepth
        listDepth = 0
        writeBlocks(of: id)
        listDepth = depth
        writer.endBlock()
    }

    /// A source outside a term entry.
    private mutating func writeSource(_ id: NodeID) {
        writer.start("p")
        writer.attribute("content-type", "source")
        writer.text("[来源：")
        writeInlines(of: id)
        writer.text("]")
        writer.endBlock()
    }

    /// A footnote of the text stands at its first mark; one without a mark is kept as a paragraph.
    private mutating func writeUnusedFootnote(_ id: NodeID) {
        // One of a table that stands within a note of it is not among those below the table.
        guard let anchor = anchor(at: id), anchors[anchor].number.letter > 0 || !markedFootnotes.contains(anchor),
            writtenFootnotes.insert(anchor).inserted
        else { return }
        writer.start("p")
        writeID(id)
        for child in tree.children(id) where nodes[child].kind == .paragraph { writeInlines(of: child) }
        writer.endBlock()
    }
}

extension AmendmentText.Change {
    fileprivate var name: StaticString {
        switch self {
        case .replace: "replace"
        case .add: "add"
        case .delete: "delete"
        }
    }
}

extension Warning {
    /// As printed (GB/T 1.1—2020, 9.13.3).
    public var label: String {
        switch self {
        case .important: "重要提示："
        case .warning: "警告："
        case .caution: "注意："
        case .danger: "危险："
        }
    }

    var stsType: StaticString {
        switch self {
        case .important: "important"
        case .warning: "warning"
        case .caution: "caution"
        case .danger: "danger"
        }
    }
}
