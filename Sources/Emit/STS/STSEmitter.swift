/// A document as NISO STS 1.2 (ANSI/NISO Z39.102—2022), Interchange Tag Set, XHTML tables, TBX terms. Valid against the
/// official DTD and RELAX NG by construction: each function writes one element in the order its content model asks.

import Model
import Syntax

struct STSEmitter: PlaceWriter {
    let document: Document
    let context: EmitContext
    let tree: Tree
    /// The nodes of `tree`.
    let nodes: [Node]
    let bytes: [UInt8]
    let anchors: [Anchor]
    let anchorAt: [Int32]
    let labels: PlaceLabels
    let ids: PublicIDs
    /// What the references mean, taken in the order in which they print.
    var bindings: BindingCursor
    var writer: MarkupWriter
    /// Within `italic`, `bold` and the like, where no `break` may stand.
    var markupDepth = 0
    /// How many lists are open within the clause or note.
    var listDepth = 0
    /// Within new text that a 修改单 quotes.
    var isQuoted = false
    /// Entries of bibliographies so far: `[1]`, `[2]` run through all of them.
    var bibliographyCount = 0
    /// The index that prints, and its element.
    let index: (element: NodeID, index: DocumentIndex)?
    /// Footnotes of the text that have a mark.
    let markedFootnotes: Set<AnchorID>
    /// Footnotes of the text that stand in the output already, at their first mark.
    var writtenFootnotes: Set<AnchorID> = []

    init(_ document: Document, _ context: EmitContext) {
        self.document = document
        self.context = context
        tree = document.tree
        nodes = document.tree.nodes
        bytes = document.source.bytes
        anchors = document.numbering.anchors
        anchorAt = document.numbering.anchorAt
        labels = document.labels
        ids = document.publicIDs
        bindings = BindingCursor(document.bindings)
        index = document.printedIndex()
        markedFootnotes = document.numbering.printedFootnotes(document.tree)
        writer = MarkupWriter(capacity: document.source.bytes.count * 2 + 4096)
    }

    mutating func emit() -> ByteBuffer {
        writer.raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE standard PUBLIC \"-//NISO//DTD NISO STS Interchange Tag Set (NISO STS) DTD with MathML 3.0 v1.2 20221031//EN\" \"NISO-STS-interchange-1-mathml3.dtd\">\n"
        )
        writer.start("standard")
        writer.attribute("dtd-version", "1.2")
        writer.attribute("xml:lang", "zh")
        writer.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
        writer.attribute("xmlns:mml", "http://www.w3.org/1998/Math/MathML")
        writer.attribute("xmlns:tbx", "urn:iso:std:iso:30042:ed-1")
        writer.lineEnd()
        writeProcessingMeta()
        writeFront()
        writeBody()
        writeBack()
        writer.endBlock()
        return writer.buffer
    }

    private mutating func writeProcessingMeta() {
        writer.start("processing-meta")
        writer.attribute("tagset-family", "sts")
        writer.attribute("base-tagset", "interchange")
        writer.attribute("mathml-version", "3.0")
        writer.attribute("table-model", "xhtml")
        writer.attribute("terminology-model", "tbx")
        writer.endEmpty()
        writer.lineEnd()
    }

    /// Metadata, foreword and introduction.
    private mutating func writeFront() {
        writer.start("front")
        writer.lineEnd()
        writeMetadata()
        for child in tree.children(0) where place(of: child) == .front { writeSection(child) }
        writer.endBlock()
    }

    /// Text before the first heading, then the numbered elements in the author's order.
    private mutating func writeBody() {
        writer.start("body")
        writer.lineEnd()
        if let approval = AmendmentText.approval(document) { leaf("p", approval) }
        writeBlocks(of: 0)
        for child in tree.children(0) where place(of: child) == .body { writeSection(child) }
        writer.endBlock()
    }

    /// Annexes, bibliographies and the index; `back` is left out when there are none, as it may not be empty.
    private mutating func writeBack() {
        let annexes = tree.children(0).filter { place(of: $0) == .annexes }
        let lists = tree.children(0).filter { place(of: $0) == .lists }
        guard !annexes.isEmpty || !lists.isEmpty || index != nil else { return }
        writer.start("back")
        writer.lineEnd()
        if !annexes.isEmpty {
            writer.start("app-group")
            writer.lineEnd()
            for annex in annexes { writeAnnex(annex) }
            writer.endBlock()
        }
        for list in lists { writeBibliography(list) }
        if let index { writeIndex(index.index, of: index.element) }
        writer.endBlock()
    }

    private enum Place { case front, body, annexes, lists, index, none }

    private func place(of id: NodeID) -> Place {
        switch nodes[id].kind {
        case .element(.foreword), .element(.introduction): .front
        case .element(.bibliography): .lists
        case .element(.index) where id == index?.element: .index
        case .element, .clause, .term: .body
        case .annex: .annexes
        default: .none
        }
    }
}

extension Numbering {
    /// The footnotes that a reader comes to: marked in the text, or in a footnote that is. One that only marks itself is
    /// not among them.
    fileprivate func printedFootnotes(_ tree: Tree) -> Set<AnchorID> {
        let all = anchors.indices.filter { anchors[$0].kind == .footnote }
        var within: [AnchorID: [AnchorID]] = [:]
        var open: [AnchorID] = []
        var next = 0
        for (mark, footnote) in footnoteOf {
            while next < all.count, anchors[all[next]].node < mark { next += 1 }
            if next > 0, tree.end(anchors[all[next - 1]].node) > mark {
                within[all[next - 1], default: []].append(footnote)
            } else {
                open.append(footnote)
            }
        }
        var printed: Set<AnchorID> = []
        while let footnote = open.popLast() {
            if printed.insert(footnote).inserted { open += within[footnote] ?? [] }
        }
        return printed
    }
}
