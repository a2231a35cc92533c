/// What a document says as far as others can be held to it: its provisions, its indicators, and the clauses of its generals that
/// its sentences adopt. Made once for each document that belongs to a family or holds requirements to be proved, in parallel
/// by file.

import Syntax

public struct Facts: Sendable {
    public let provisions: Provisions
    /// Those of tables, then those of running text; each in order of the text.
    public let indicators: [Indicator]
    /// By sentence and by attribute, in order of the text.
    public let relations: [Relation]
    /// Whether limits were read; of a document that stands alone, only names and methods were.
    public let isCompared: Bool
    /// What keeps tables from being read.
    public let diagnostics: [Diagnostic]

    /// `isCompared`: whether the limits of its sentences are asked for, too.
    public init(_ document: Document, _ index: WorkspaceIndex, _ vocabulary: IndicatorVocabulary, isCompared: Bool = true) {
        let provisions = Provisions(document, isWhole: isCompared)
        var indicators: [Indicator] = []
        var diagnostics: [Diagnostic] = []
        if document.tree.attributes.contains(where: { $0.key == .indicators }) {
            var reading = IndicatorReading(vocabulary)
            for (anchor, place) in document.numbering.anchors.enumerated() where place.kind == .table {
                guard document.tree.attributes[place.attributes].contains(where: { $0.key == .indicators }) else { continue }
                if isCompared {
                    var table = IndicatorTable(document, anchor, reading)
                    table.read()
                    indicators += table.indicators
                    diagnostics += table.diagnostics
                    reading = table.reading
                } else {
                    var survey = IndicatorSurvey(document, anchor, reading)
                    survey.read()
                    indicators += survey.indicators
                    diagnostics += survey.diagnostics
                    reading = survey.reading
                }
            }
        }
        if isCompared { indicators += document.indicatorsInText(provisions, vocabulary) }
        self.provisions = provisions
        self.isCompared = isCompared
        self.indicators = indicators
        self.diagnostics = diagnostics
        relations = (document.bindings.relations + document.adoptions(provisions, index)).sorted { $0.range.start < $1.range.start }
    }
}

extension Document {
    /// Whether its limits are compared with those of others.
    public func isCompared(_ index: WorkspaceIndex, inFamily: Bool) -> Bool {
        inFamily || metadata.kind == .general || metadata.kind == .baseline || !index.generals(of: file).isEmpty
    }

    /// Whether facts of the document are asked for: it belongs to a family, has a general or is one, holds a table `{指标}`, or is
    /// to be closed in itself.
    public func isHeldToOthers(_ index: WorkspaceIndex, inFamily: Bool) -> Bool {
        switch metadata.kind {
        case .general, .baseline, .product, .specification, .evaluation: true
        default: inFamily || !index.generals(of: file).isEmpty || tree.attributes.contains { $0.key == .indicators }
        }
    }
}
