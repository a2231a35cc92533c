/// A document as one self-contained HTML page: cover, contents, text. Semantic elements, no script; the style sheet is
/// Templates/html/page.css. Ids are those of the STS, and each number is an alias (`#5.2`).

import Model
import Syntax

struct HTMLEmitter: PlaceWriter {
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
    /// A label that the next paragraph begins with: 注：, a clause's number.
    var pendingLabel: AnchorID?
    var pendingWarning: Warning?
    /// Whether this is the prose of a family and nothing is numbered.
    var isProse = false
    /// How many lists are open within the clause or note.
    var listDepth = 0
    var bibliographyCount = 0
    /// The index that prints, and its element.
    let index: (element: NodeID, index: DocumentIndex)?
    /// Footnotes of the text, in the order of their marks; they print at the end.
    var footnotes: [AnchorID] = []
    private var listed: Set<AnchorID> = []
    /// Numbers that are an id already: a second 引言 begins anew with 0.1.
    var aliases: Set<String> = []

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
        writer = MarkupWriter(capacity: document.source.bytes.count * 2 + 32768)
    }

    mutating func emit() -> ByteBuffer {
        HTMLPage.begin(&writer, title: pageTitle, number: document.metadata.printedNumber, language: "zh-Hans-CN", main: mainID)
        writeCover()
        writeContents()
        writer.start("main")
        writer.attribute("id", mainID)
        writer.lineEnd()
        for child in tree.children(0) where isFront(child) { writeSection(child, level: 1) }
        writeBodyTitle()
        if let approval = AmendmentText.approval(document) { element("p", nil, approval) }
        writeBlocks(of: 0)
        for child in tree.children(0) where isSection(child) && !isFront(child) { writeSection(child, level: 1) }
        writeFootnotes()
        writer.start("hr")
        writer.attribute("class", "end")
        writer.endVoid()
        writer.lineEnd()
        writer.endBlock()
        HTMLPage.end(&writer)
        return writer.buffer
    }

    /// Where 跳到正文 leads; no author's id begins with a hyphen.
    private var mainID: String { document.names.find("main") == nil ? "main" : "-main" }

    private var pageTitle: String {
        if let title = document.metadata.amendmentTitle { return title }
        return [document.metadata.printedNumber, document.metadata.title.full].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func writeBodyTitle() {
        guard document.isAmendment || !document.metadata.title.elements.isEmpty else { return }
        writer.start("h1")
        writer.attribute("class", "title")
        writeTitleElements()
        writer.endBlock()
    }

    /// 10.3.1.2: elements of the title, each kept together.
    mutating func writeTitleElements() {
        if let title = document.metadata.amendmentTitle {
            writer.text(title)
            return
        }
        for (index, element) in document.metadata.title.elements.enumerated() {
            if index > 0 { writer.text("\u{3000}") }
            writer.start("span")
            writer.text(element)
            writer.end()
        }
    }

    func isFront(_ id: NodeID) -> Bool {
        switch nodes[id].kind {
        case .element(.foreword), .element(.introduction): true
        default: false
        }
    }

    func isSection(_ id: NodeID) -> Bool {
        switch nodes[id].kind {
        case .clause, .element, .annex, .term: true
        default: false
        }
    }

    /// Puts a footnote on the list at the end, once.
    mutating func list(_ footnote: AnchorID) {
        if listed.insert(footnote).inserted { footnotes.append(footnote) }
    }

    mutating func writeID(_ anchor: AnchorID) {
        writeID("id", anchor)
    }

    // Small elements.

    mutating func element(_ name: StaticString, _ className: StaticString? = nil, _ text: String) {
        writer.start(name)
        if let className { writer.attribute("class", className) }
        writer.text(text)
        writer.endBlock()
    }
}
