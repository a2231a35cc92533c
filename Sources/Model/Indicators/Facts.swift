/// What a document says as far as others can be held to it: its provisions, its indicators, and the clauses of its generals that
/// its sentences adopt. Made once for each document that belongs to a family or has a general, in parallel by file.

import Syntax

public struct Facts: Sendable {
    public let provisions: Provisions
    /// Those of tables, then those of running text; each in order of the text.
    public let indicators: [Indicator]
    /// By sentence and by attribute, in order of the text.
    public let relations: [Relation]
    /// What keeps tables from being read.
    public let diagnostics: [Diagnostic]
    /// Whether a table `{指标}` gave no limits at all.
    public var holdsUnreadTables: Bool { diagnostics.contains { $0.rule == "indicator-columns" } }

    public init(_ document: Document, _ index: WorkspaceIndex, _ vocabulary: IndicatorVocabulary) {
        let provisions = Provisions(document)
        var indicators: [Indicator] = []
        var diagnostics: [Diagnostic] = []
        if document.tree.attributes.contains(where: { $0.key == .indicators }) {
            var reading = IndicatorReading(vocabulary)
            for (anchor, place) in document.numbering.anchors.enumerated() where place.kind == .table {
                guard document.tree.attributes[place.attributes].contains(where: { $0.key == .indicators }) else { continue }
                var table = IndicatorTable(document, anchor, reading)
                table.read()
                indicators += table.indicators
                diagnostics += table.diagnostics
                reading = table.reading
            }
        }
        indicators += document.indicatorsInText(provisions, vocabulary)
        self.provisions = provisions
        self.indicators = indicators
        self.diagnostics = diagnostics
        relations = (document.bindings.relations + document.adoptions(provisions, index)).sorted { $0.range.start < $1.range.start }
    }
}

extension Document {
    /// Whether it is held to others, or others to it, and so its facts are asked for.
    public func isCompared(_ index: WorkspaceIndex, inFamily: Bool) -> Bool {
        inFamily || metadata.kind == .general || metadata.kind == .baseline || !index.generals(of: file).isEmpty
    }
}
