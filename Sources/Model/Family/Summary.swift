/// What other files see of a document: its number and title, and the places that they may name. Holds no offsets into
/// running text, so that typing in a paragraph leaves it equal (invariant 4 of Sources/README.md).

import Syntax

public struct Summary: Equatable, Sendable {
    public struct Place: Equatable, Sendable {
        public var anchor: AnchorID
        public var group: ReferenceForm
        public var number: PlaceNumber
        /// As printed: `4`, `4.2`, `附录A`, `表1`.
        public var label: String
        public var title: String
        public var id: String?
        public var publicID: String
    }

    public var file: FileID
    public var number: StandardNumber?
    public var title: String
    public var kind: DocumentKind?
    public var stage: Stage
    /// 实施日期, as written.
    public var implemented: String?
    public var places: [Place] = []

    public init(_ document: Document) {
        file = document.file
        number = document.metadata.number ?? document.metadata.baseline.first?.value
        title = document.metadata.title.full
        kind = document.metadata.kind ?? (document.metadata.baseline.isEmpty ? nil : .baseline)
        stage = document.metadata.stage
        begin = (document.metadata.numbers.first ?? document.metadata.baseline.first)?.range ?? ByteRange(0, 0)
        implemented = document.metadata.implemented?.value
        for (index, anchor) in document.numbering.anchors.enumerated() {
            let group: ReferenceForm
            switch anchor.kind {
            case .element, .clause, .term: group = .clause
            case .annex: group = .annex
            case .table: group = .table
            case .figure: group = .figure
            case .formula: group = .formula
            case .block where anchor.id != nil: group = .paragraph
            case .note, .example, .item, .footnote, .block: continue
            }
            places.append(
                Place(
                    anchor: index, group: group, number: anchor.number, label: document.label(index), title: document.title(index),
                    id: anchor.id.map(document.source.text), publicID: document.publicIDs.anchors[index]))
        }
    }

    /// A baseline holds only an extract of its standard: what it lacks proves nothing.
    public var isExtract: Bool { kind == .baseline }

    public func anchor(_ form: ReferenceForm, _ number: PlaceNumber) -> AnchorID? {
        let group = form == .chapter ? ReferenceForm.clause : form
        return places.first { $0.group == group && $0.number == number }?.anchor
    }

    /// A clause by the author's id, by number, or by `标准号 中 号`.
    public func anchor(named name: String) -> AnchorID? {
        if let place = places.first(where: { $0.id == name }) { return place.anchor }
        var text = name[...]
        if let range = name.split(separator: "中", maxSplits: 1).last, range.count < name.count { text = range }
        let digits = text.filter { $0 != " " && $0 != "第" && $0 != "章" && $0 != "条" && $0 != "附" && $0 != "录" }
        guard let number = PlaceNumber(Array(digits.utf8)) else { return nil }
        return places.first { ($0.group == .clause || $0.group == .annex) && $0.number == number }?.anchor
    }

    public var ids: [String] { places.compactMap(\.id) }

    public func place(_ anchor: AnchorID) -> Place? { places.first { $0.anchor == anchor } }

    /// Where a note that points at the document as a whole stands: its number, in the header.
    public var begin = ByteRange(0, 0)
}
