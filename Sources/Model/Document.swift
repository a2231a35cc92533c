/// One document with all that is known of it: its tree, and the side tables that give the tree meaning. A value; made in
/// two steps, by itself (`Document.init`) and within its workspace (`bind`).

import Syntax

package struct Document: Sendable {
    package let file: FileID
    package let source: Source
    package let tree: Tree
    package let header: Header?
    package let metadata: Metadata
    package let numbering: Numbering
    package let names: Names
    /// The documents listed in 规范性引用文件 and 参考文献.
    package let entries: [ReferenceEntry]
    package let foreword: Foreword
    package let tables: TableGrids
    package let labels: ReferenceLabels
    /// Ids for the outputs, one for each anchor.
    package let publicIDs: PublicIDs
    /// What references, links and citations mean.
    package internal(set) var bindings = Bindings()
    /// Of the parser, of the header, of numbering, and of binding once that is done.
    package internal(set) var diagnostics: [Diagnostic]

    /// All that this file tells by itself.
    package init(_ parse: Parse, file: FileID) {
        self.file = file
        source = parse.source
        tree = parse.tree
        header = parse.header
        var reader = MetadataReader(parse.source)
        if let header = parse.header { reader.read(header) }
        metadata = reader.metadata
        numbering = Numbering(parse)
        var findings: [Diagnostic] = []
        labels = ReferenceLabels(numbering)
        tables = TableGrids(parse.tree, numbering, &findings)
        names = Names(parse, numbering, &findings)
        entries = ReferenceEntry.read(parse)
        foreword = Foreword(parse, reader.metadata)
        publicIDs = PublicIDs(parse, numbering, names, entries)
        diagnostics = parse.diagnostics + reader.diagnostics + numbering.diagnostics + findings
        diagnostics += foreword.diagnostics
        diagnostics += LeadIn.diagnostics(self)
        diagnostics += ReferenceEntry.diagnostics(self)
    }

    /// The parse it was made from, its findings left out.
    package var parse: Parse { Parse(source: source, tree: tree, header: header, diagnostics: []) }

    package subscript(_ anchor: AnchorID) -> Anchor { numbering.anchors[anchor] }

    /// The first element of a kind.
    package func element(_ element: Element) -> AnchorID? {
        numbering.anchors.firstIndex { $0.kind == .element(element) }
    }
}
