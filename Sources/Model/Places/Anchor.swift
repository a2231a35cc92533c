/// A place that has a number or a name: what references point at and outputs give ids to.

import Syntax

public struct Anchor: Sendable {
    public enum Kind: Equatable, Sendable {
        case element(Element)
        case clause
        case annex(AnnexNature)
        case term
        case table
        case figure
        /// One with a number: an id, or a written number.
        case formula
        case note, example
        case item(Marker)
        case footnote
        /// A paragraph or other block to which the author gave an id.
        case block
    }

    public var kind: Kind
    public var node: NodeID
    /// The clause, annex, term, table or item around it; -1 at the top.
    public var parent: Int
    /// Empty for what is not numbered. A note or example alone in its clause has the number 0.
    public var number = PlaceNumber()
    /// What the author wrote as its number.
    public var written: ByteRange?
    /// The author's id, without `#`.
    public var id: ByteRange?
    /// The node of its title.
    public var title: NodeID?
    /// Its entries in `Tree.attributes`.
    public var attributes: Range<Int> = 0..<0

    /// Whether it stands in the outline: a clause, annex, fixed element or term.
    public var isSection: Bool {
        switch kind {
        case .element, .clause, .annex, .term: true
        case .table, .figure, .formula, .note, .example, .item, .footnote, .block: false
        }
    }
}

/// An index into `Numbering.anchors`.
public typealias AnchorID = Int
