/// Running text: emphasis, references as links, citations as links to their entry or to their page.

import Glibc
import Model
import Syntax

extension HTMLEmitter {
    mutating func writeInlines(of id: NodeID) { writeInlines(id + 1..<tree.end(id)) }

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
        case .text: writeText(node.range)
        case .citedTitle: writer.text(bytes, node.range)
        case .domain:
            writer.start("span")
            writer.attribute("class", "domain")
            writer.text(bytes, node.range)
            writer.end()
        case .softBreak(let isBlank): if isBlank { writer.text(" ") }
        case .lineBreak:
            writer.start("br")
            writer.endVoid()
        case .emphasis: wrap("i", id)
        case .strong: wrap("b", id)
        case .subscript: wrap("sub", id)
        case .superscript: wrap("sup", id)
        case .code:
            writer.start("code")
            writer.text(bytes, node.range)
            writer.end()
        case .link: writeLink(id)
        case .webLink(let target):
            writer.start("a")
            writer.attribute("href", document.source.text(target))
            writer.attribute("rel", "noreferrer")
            writeInlines(of: id)
            writer.end()
        case .reference, .termNumber:
            guard case .place(let anchor)? = bindings.target(of: id) else {
                writeForeign(id)
                return
            }
            startLink(to: anchor)
            if bindings.isStale(id) { writeReferenceText(anchor) } else { writer.text(bytes, node.range) }
            writer.end()
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

    /// Text whose blanks within numbers and before units do not break (CLREQ 3.1.6): `60 000 kg` stays on one line.
    private mutating func writeText(_ range: ByteRange) {
        var from = range.lower
        var next = from + 1
        while let blank = blank(next, range.upper) {
            if Byte.isDigit(bytes[blank - 1]), blank + 1 < range.upper, isUnitOrDigit(blank + 1) {
                writer.text(bytes, ByteRange(from, blank))
                writer.raw("\u{A0}")
                from = blank + 1
            }
            next = blank + 1
        }
        writer.text(bytes, ByteRange(from, range.upper))
    }

    /// The next blank.
    private func blank(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            let base = bytes.baseAddress!
            return memchr(base + start, 0x20, end - start).map { base.distance(to: $0.assumingMemoryBound(to: UInt8.self)) }
        }
    }

    private func isUnitOrDigit(_ at: Int) -> Bool {
        let byte = bytes[at]
        // Digits, Latin letters; ° µ (C2), Ω μ (CE), ℃ ‰ (E2).
        return Byte.isAlphanumeric(byte) || byte == 0xC2 || byte == 0xCE || byte == 0xE2
    }

    private mutating func wrap(_ name: StaticString, _ id: NodeID) {
        writer.start(name)
        writeInlines(of: id)
        writer.end()
    }

    mutating func startLink(to anchor: AnchorID) {
        let target = anchors.emitted(anchor)
        writer.start("a")
        writeID("href", target, prefix: "#")
    }

    private mutating func writeLink(_ id: NodeID) {
        guard case .place(let anchor)? = bindings.target(of: id) else {
            writeInlines(of: id)
            return
        }
        startLink(to: anchor)
        if tree.end(id) > id + 1, !bindings.isStale(id) {
            writeInlines(of: id)
        } else {
            writeReferenceText(anchor)
        }
        writer.end()
    }

    /// The element around a standard's number: a link to the page of it, if there is one.
    mutating func startStandard(_ page: String?) {
        writer.start(page == nil ? "span" : "a")
        writer.attribute("class", "std")
        if let page { writer.attribute("href", page) }
    }

    /// The number leads to its entry in our lists, or to its page; a place in it leads to that place.
    private mutating func writeCitation(_ id: NodeID) {
        let citation = bindings.citation(at: id)
        let page = citation?.file.flatMap { $0 == document.file ? nil : context.page(Int($0.index)) }
        for child in tree.children(id) {
            switch nodes[child].kind {
            case .standardNumber:
                if let entry = citation?.entry {
                    writer.start("a")
                    writer.attribute("class", "std")
                    writeID("href", entry: entry, prefix: "#")
                } else {
                    startStandard(page)
                }
                writer.text(bytes, nodes[child].range)
                writer.end()
            case .locator:
                writeForeign(child)
            default: writeInline(child)
            }
        }
    }

    /// A place in another document: a link, if there is a page of it.
    private mutating func writeForeign(_ id: NodeID) {
        guard case .foreign(let file, let anchor)? = bindings.target(of: id), file != document.file, let page = context.page(Int(file.index)),
            let place = context.index.document(file)?.place(anchor)
        else {
            writer.text(bytes, nodes[id].range)
            return
        }
        writer.start("a")
        writer.attribute("href", page + "#" + place.publicID)
        writer.text(bytes, nodes[id].range)
        writer.end()
    }

    private mutating func writeFootnoteMark(_ id: NodeID, _ node: Node) {
        guard let footnote = document.numbering.footnote(ofMark: id) else {
            writer.text(bytes, node.range)
            return
        }
        if anchors[footnote].number.letter == 0 { list(footnote) }
        writer.start("sup")
        writer.start("a")
        writeID("href", footnote, prefix: "#")
        writeLabelText(footnote)
        writer.end()
        writer.end()
    }
}
