/// Clauses, elements, annexes and terms as `section` with a heading of their depth.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeSection(_ id: NodeID, level: Int) {
        guard let anchor = anchor(at: id) else { return }
        writer.start("section")
        writeID(anchor)
        if document.isDeviation(anchor) {
            writer.attribute("class", className(nodes[id].kind).description + " deviation")
        } else {
            writer.attribute("class", className(nodes[id].kind))
        }
        writer.lineEnd()
        switch nodes[id].kind {
        case .term: writeTermHead(id, anchor, level: level)
        case .annex: writeAnnexHeading(anchor)
        default: writeHeading(anchor, level: level)
        }
        if let leadIn = LeadIn.generated(document, anchor) { element("p", nil, leadIn) }
        switch nodes[id].kind {
        case .element(.foreword) where id == document.foreword.section: writeForeword()
        case .element(.normativeReferences), .element(.bibliography): writeReferenceLists(id)
        case .element(.index):
            if let index, index.element == id { writeIndex(index.index, of: id) } else { writeBlocks(of: id) }
        case .element(.introduction):
            writeBlocks(of: id)
            if anchor == document.element(.introduction) { write(PatentStatement.pieces(document)) }
        default: writeBlocks(of: id)
        }
        writePendingLabel()
        for child in tree.children(id) where isSection(child) { writeSection(child, level: level + 1) }
        writer.endBlock()
    }

    private func className(_ kind: Kind) -> StaticString {
        switch kind {
        case .element(.foreword), .element(.introduction): "front"
        case .annex: "annex"
        case .term: "term"
        case .element(.bibliography), .element(.index): "back"
        default: "clause"
        }
    }

    /// A titled clause has a heading; the number of an untitled one begins its first paragraph.
    private mutating func writeHeading(_ anchor: AnchorID, level: Int) {
        guard let title = anchors[anchor].title else {
            if !anchors[anchor].number.isEmpty, !isProse { pendingLabel = anchor }
            return
        }
        startHeading(level)
        if !anchors[anchor].number.isEmpty, !isProse { writeNumber(anchor) }
        writeInlines(of: title)
        writeFurtherNames(after: title, in: anchors[anchor].node + 1)
        writer.endBlock()
    }

    mutating func startHeading(_ level: Int) {
        switch level {
        case 1: writer.start("h2")
        case 2: writer.start("h3")
        case 3: writer.start("h4")
        case 4: writer.start("h5")
        default: writer.start("h6")
        }
    }

    /// The number, which is also an alias of the place and a link to it.
    mutating func writeNumber(_ anchor: AnchorID) {
        writer.start("a")
        writer.attribute("class", "number")
        let label = labels.printed.range(anchor)
        if isFree(label, anchor) { writer.attribute("id", labels.printed.bytes, label) }
        writeID("href", anchor, prefix: "#")
        writeLabelText(anchor)
        writer.end()
        writer.text(" ")
    }

    /// Whether a number can be an id of the page: no author chose it, and no place before has it. Only the subclauses of
    /// a second 引言 repeat numbers.
    private mutating func isFree(_ label: ByteRange, _ anchor: AnchorID) -> Bool {
        // The numbers of a 修改单 are another document's and may repeat.
        if document.isAmendment { return aliases.insert(document.label(anchor)).inserted && document.names.find(document.label(anchor)) == nil }
        // No author's id begins with a digit.
        if !Byte.isDigit(labels.printed.bytes[label.lower]), document.names.find(label, in: labels.printed.bytes) != nil { return false }
        guard anchors[anchor].number.count > 1, anchors[anchor].number[0] == 0 else { return true }
        return aliases.insert(document.label(anchor)).inserted
    }

    /// 9.6.2: letter, nature and title, each on a line.
    private mutating func writeAnnexHeading(_ anchor: AnchorID) {
        writer.start("h2")
        writeNumber(anchor)
        let nature = natureText(anchor)
        if nature.utf8CodeUnitCount > 0 {
            writer.start("span")
            writer.attribute("class", "nature")
            writer.text(nature)
            writer.end()
        }
        if let title = anchors[anchor].title {
            writer.start("span")
            writer.attribute("class", "annex-title")
            writeInlines(of: title)
            writer.end()
        }
        writer.endBlock()
    }

    private mutating func writeForeword() { write(document.foreword.pieces) }

    private mutating func write(_ pieces: [Foreword.Piece]) {
        for piece in pieces {
            switch piece {
            case .authored(let node): if !isSection(node) { writeBlock(node) }
            case .sentence(let text): element("p", nil, text)
            case .linked(let before, let place, let after):
                writer.start("p")
                writer.text(before)
                startLink(to: place)
                writeReferenceText(place)
                writer.end()
                writer.text(after)
                writer.endBlock()
            case .items(let texts):
                writer.start("ul")
                writer.attribute("class", "list")
                for text in texts {
                    writer.start("li")
                    element("span", "label", "——")
                    writer.text(text)
                    writer.endBlock()
                }
                writer.endBlock()
            }
        }
    }

    // Reference lists.

    private mutating func writeReferenceLists(_ id: NodeID) {
        for child in tree.children(id) {
            guard case .list = nodes[child].kind else {
                writeBlock(child)
                continue
            }
            writer.start("ul")
            writer.attribute("class", "references")
            writer.lineEnd()
            for item in tree.children(child) { writeEntry(item) }
            writer.endBlock()
        }
    }

    private mutating func writeEntry(_ item: NodeID) {
        guard let index = document.entry(at: item) else { return }
        let entry = document.entries[index]
        writer.start("li")
        writeID("id", entry: index)
        if !entry.isNormative {
            bibliographyCount += 1
            element("span", "label", "[\(bibliographyCount)]")
        }
        if let number = entry.number {
            let file = context.index.file(for: number)
            startStandard(file.flatMap { $0 == document.file ? nil : context.page(Int($0.index)) })
            writer.text(number.printed)
            writer.end()
            if !entry.title.isEmpty { writer.text("\u{3000}") }
        }
        writeInlines(entry.title)
        for child in tree.children(item) where child != entry.paragraph { writeBlock(child) }
        writer.endBlock()
    }
}
