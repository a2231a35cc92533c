/// Running text: emphasis, references, citations, footnote marks (STS `italic`, `xref`, `std`, `fn`).

import Model
import Syntax

extension STSEmitter {
    mutating func writeInlines(of id: NodeID) {
        writeInlines(id + 1..<tree.end(id))
    }

    /// The siblings from the first node of a range to its end.
    mutating func writeInlines(_ range: Range<NodeID>) {
        var id = range.lowerBound
        while id < range.upperBound {
            writeInline(id)
            id = tree.end(id)
        }
    }

    private mutating func writeInline(_ id: NodeID) {
        let node = nodes[id]
        switch node.kind {
        case .text, .domain, .citedTitle: writer.text(bytes, node.range)
        case .softBreak(let isBlank): if isBlank { writer.text(" ") }
        case .lineBreak: writeBreak()
        case .emphasis: wrap("italic", id)
        case .strong: wrap("bold", id)
        case .subscript: wrap("sub", id)
        case .superscript: wrap("sup", id)
        case .code:
            writer.start("monospace")
            writer.text(bytes, node.range)
            writer.end()
        case .link: writeLink(id)
        case .webLink(let target):
            writer.start("ext-link")
            writer.attribute("xlink:href", document.source.text(target))
            writeInlines(of: id)
            writer.end()
        case .reference, .termNumber: writeReference(id, node)
        case .citation: writeCitation(id)
        case .footnoteMark: writeFootnoteMark(id, node)
        case .standardNumber, .locator: writer.text(bytes, node.range)
        case .inlineFormula: writeInlineFormula(id)
        case .image(let target): writeInlineImage(id, target)
        case .comment, .attributes, .label: break
        case .document, .header, .clause, .element, .annex, .term, .heading, .number, .title, .english, .admitted, .deprecated, .symbol, .paragraph, .list,
            .item, .note, .quotation,
            .example, .warning, .source, .table, .caption, .row, .cell, .footnote, .figure, .formula, .legend, .definition, .defined, .codeBlock, .error:
            break
        }
    }

    private mutating func wrap(_ name: StaticString, _ id: NodeID) {
        writer.start(name)
        markupDepth += 1
        writeInlines(of: id)
        markupDepth -= 1
        writer.end()
    }

    /// `break` may stand in `p`, `td`, `title` and TBX, but not within emphasis.
    mutating func writeBreak() {
        guard markupDepth == 0 else {
            writer.text(" ")
            return
        }
        writer.start("break")
        writer.endEmpty()
    }

    // References.

    private mutating func writeLink(_ id: NodeID) {
        guard case .place(let anchor)? = bindings.target(of: id) else {
            writeInlines(of: id)
            return
        }
        startCrossReference(anchor)
        if tree.end(id) > id + 1, !bindings.isStale(id) {
            writeInlines(of: id)
        } else {
            writeReferenceText(anchor)
        }
        writer.end()
    }

    private mutating func writeReference(_ id: NodeID, _ node: Node) {
        guard case .place(let anchor)? = bindings.target(of: id) else {
            writer.text(bytes, node.range)
            return
        }
        startCrossReference(anchor)
        if bindings.isStale(id) { writeReferenceText(anchor) } else { writer.text(bytes, node.range) }
        writer.end()
    }

    mutating func startCrossReference(_ anchor: AnchorID) {
        let target = anchors.emitted(anchor)
        writer.start("xref")
        switch anchors[target].kind {
        case .element, .clause: writer.attribute("ref-type", "sec")
        case .annex: writer.attribute("ref-type", "app")
        case .table: writer.attribute("ref-type", "table")
        case .figure: writer.attribute("ref-type", "fig")
        case .formula: writer.attribute("ref-type", "disp-formula")
        case .item: writer.attribute("ref-type", "list")
        case .footnote: writer.attribute("ref-type", "fn")
        case .term:
            writer.attribute("ref-type", "custom")
            writer.attribute("custom-type", "term-entry")
        case .note, .example, .block: writer.attribute("ref-type", "other")
        }
        writeID("rid", target)
    }

    // Citations.

    /// A number in our lists is an `xref` to its entry, any other a `std`; the places in it are text beside it.
    private mutating func writeCitation(_ id: NodeID) {
        let citation = bindings.citation(at: id)
        for child in tree.children(id) {
            guard nodes[child].kind == .standardNumber else {
                writeInline(child)
                continue
            }
            if let entry = citation?.entry {
                writer.start("xref")
                writer.attribute("ref-type", "bibr")
                writeID("rid", entry: entry)
                writer.text(bytes, nodes[child].range)
                writer.end()
            } else {
                writer.start("std")
                writer.start("std-ref")
                writer.text(bytes, nodes[child].range)
                writer.end()
                writer.end()
            }
        }
    }

    // Footnotes.

    private mutating func writeFootnoteMark(_ id: NodeID, _ node: Node) {
        guard let footnote = document.numbering.footnote(ofMark: id) else {
            writer.text(bytes, node.range)
            return
        }
        let isTable = anchors[footnote].number.letter > 0
        writer.start("xref")
        writer.attribute("ref-type", isTable ? "table-fn" : "fn")
        writeID("rid", footnote)
        writer.start("sup")
        writeLabelText(footnote)
        writer.end()
        writer.end()
        if !isTable, writtenFootnotes.insert(footnote).inserted { writeFootnote(footnote) }
    }

    mutating func writeFootnote(_ anchor: AnchorID) {
        let node = anchors[anchor].node
        writer.start("fn")
        writeID(node)
        writer.start("label")
        writer.start("sup")
        writeLabelText(anchor)
        writer.end()
        writer.end()
        let depth = markupDepth
        markupDepth = 0
        var isEmpty = true
        for child in tree.children(node) where nodes[child].kind == .paragraph {
            writeParagraph(child)
            isEmpty = false
        }
        if isEmpty {
            writer.start("p")
            writer.end()
        }
        markupDepth = depth
        writer.end()
    }
}
