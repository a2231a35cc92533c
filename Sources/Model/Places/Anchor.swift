/// A place that has a number or a name: what references point at and outputs give ids to.

import Syntax

package struct Anchor: Sendable {
    package enum Kind: Equatable, Sendable {
        case element(Element)
        case clause
        case annex(AnnexNature)
        case term
        case table
        case note, example
        case item(Marker)
        case footnote
        /// A paragraph or other block to which the author gave an id.
        case block
    }

    package var kind: Kind
    package var node: NodeID
    /// The clause, annex, term, table or item around it; -1 at the top.
    package var parent: Int
    /// Empty for what is not numbered. A note or example alone in its clause has the number 0.
    package var number = PlaceNumber()
    /// What the author wrote as its number.
    package var written: ByteRange?
    /// The author's id, without `#`.
    package var id: ByteRange?
    /// The node of its title.
    package var title: NodeID?
    /// The node of a term's English equivalent.
    package var english: NodeID?
    /// Its entries in `Tree.attributes`.
    package var attributes: Range<Int> = 0..<0

    /// Whether it stands in the outline: a clause, annex, fixed element or term.
    package var isSection: Bool {
        switch kind {
        case .element, .clause, .annex, .term: true
        case .table, .note, .example, .item, .footnote, .block: false
        }
    }
}

/// An index into `Numbering.anchors`.
package typealias AnchorID = Int
