/// One document with all that is known of it: its tree, and the side tables that give the tree meaning. Made in two steps,
/// by itself (`Document.init`) and within its workspace (`bound(in:)`); never changed. A class, since a value of so many
/// tables costs fifty reference counts whenever it is copied, and the emitters had it copied at every label.

import Syntax

public final class Document: Sendable {
    public let file: FileID
    public let source: Source
    public let tree: Tree
    public let header: Header?
    public let metadata: Metadata
    /// Whether this is a 修改单, asked of every paragraph.
    public let isAmendment: Bool
    public let numbering: Numbering
    public let names: Names
    /// The documents listed in 规范性引用文件 and 参考文献.
    public let entries: [ReferenceEntry]
    public let foreword: Foreword
    public let tables: TableGrids
    public let formulas: Formulas
    public let labels: PlaceLabels
    private let lazyIDs: Lazily<PublicIDs>
    /// What references, links and citations mean.
    public let bindings: Bindings
    /// Of the parser, of the header, of numbering, and of binding once that is done.
    public let diagnostics: [Diagnostic]
    /// `gangmu:` comments.
    public let directives: [Directive]

    /// All that this file tells by itself, with the data files that it names. `stage` decides what must be there, where not its own.
    public init(_ parse: Parse, file: FileID, data: DataFiles = DataFiles(), stage: Stage? = nil) {
        self.file = file
        source = parse.source
        tree = parse.tree
        header = parse.header
        directives = parse.directives
        var reader = MetadataReader(parse.source, stage: stage)
        if let header = parse.header { reader.read(header) }
        metadata = reader.metadata
        isAmendment = reader.metadata.isAmendment
        numbering = Numbering(parse, isAmendment: reader.metadata.isAmendment)
        var findings: [Diagnostic] = []
        labels = PlaceLabels(numbering)
        formulas = Formulas(parse, numbering.formulas)
        tables = TableGrids(parse, numbering, data, &findings)
        names = Names(parse, numbering, &findings)
        entries = ReferenceEntry.read(parse)
        let metadata = reader.metadata
        foreword = Foreword(parse, metadata) { metadata.givenTitles[$0] }
        lazyIDs = Lazily { [numbering, names, entries] in PublicIDs(parse, numbering, names, entries) }
        bindings = Bindings()
        findings += FormulaDiagnostics.findings(formulas.tree, in: parse.source.bytes)
        diagnostics = parse.diagnostics + reader.diagnostics + numbering.diagnostics + findings + foreword.diagnostics
    }

    /// The same document with its references bound, and all findings.
    init(_ document: Document, _ bindings: Bindings, _ foreword: Foreword, _ findings: [Diagnostic]) {
        file = document.file
        source = document.source
        tree = document.tree
        header = document.header
        metadata = document.metadata
        isAmendment = document.isAmendment
        numbering = document.numbering
        names = document.names
        entries = document.entries
        self.foreword = foreword
        tables = document.tables
        labels = document.labels
        formulas = document.formulas
        lazyIDs = document.lazyIDs
        directives = document.directives
        self.bindings = bindings
        diagnostics = findings
    }

    /// Ids for the outputs, one for each anchor. A check asks for none.
    public var publicIDs: PublicIDs { lazyIDs.value }

    /// The parse it was made from, its findings left out.
    public var parse: Parse { Parse(source: source, tree: tree, header: header, diagnostics: []) }

    public subscript(_ anchor: AnchorID) -> Anchor { numbering.anchors[anchor] }

    /// The first element of a kind.
    public func element(_ element: Element) -> AnchorID? {
        numbering.anchors.firstIndex { $0.kind == .element(element) }
    }
}
