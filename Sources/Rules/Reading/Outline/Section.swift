/// The outline of a document, as rules about clauses, lists and citations ask for it: gathered while the text is read, so that no
/// rule walks the tree again.

import Model
import Syntax

/// A clause, element, annex or term.
public struct Section: Sendable {
    public var anchor: AnchorID
    public var node: NodeID
    public var kind: Anchor.Kind
    public var zone: Zone
    /// Of chapters, annexes and elements 1.
    public var level: Int
    /// The section around it; -1 for a chapter.
    public var parent: Int
    /// The heading's words; nil without.
    public var title: ByteRange?
    /// Sections right below that are clauses, and those that are terms.
    public var clauses = 0
    public var terms = 0
    /// How many of the clauses right below have a title.
    public var titledClauses = 0
    /// The last section right below; -1 without.
    public var lastChild = -1
    /// Blocks of its own, before any section below: the first, and how many.
    public var firstBlock: NodeID = -1
    public var blocks = 0
    /// Sentences of its own with these forms, in running text and cells.
    public var requirements = 0
    public var recommendations = 0
    public var instructions = 0

    /// Whether it is a clause of the text, not a term or an element.
    public var isClause: Bool { if case .clause = kind { true } else { false } }
}

/// A list of the text (列项).
public struct ListUse: Sendable {
    public var node: NodeID
    public var section: Int
    public var zone: Zone
    public var carrier: Carrier
    public var marker: Marker
    /// 1 for one that stands in no other.
    public var depth: Int
    /// The paragraph right before it; -1 without.
    public var lead: NodeID
    public var items: Int
    /// Whether it goes on with the letters of a list before.
    public var isContinued: Bool
}

/// A safety statement of the text: 警告, 重要提示 and the like (警示; GB/T 1.1—2020, 9.13.3).
public struct WarningUse: Sendable {
    public var node: NodeID
    public var kind: Warning
    public var section: Int
    public var zone: Zone
    /// Which block of its section it is, from 1.
    public var order: Int
    /// Whether nothing but other warnings stands between it and the heading.
    public var isLeading: Bool
}

/// A standard that the text cites.
public struct CitationUse: Sendable {
    public var node: NodeID
    /// In `Document.entries`; -1 for one that is listed nowhere.
    public var entry: Int
    public var zone: Zone
    public var carrier: Carrier
    public var section: Int
    /// Whether content is taken over (GB/T 1.1—2020, 9.5.4.2).
    public var isNormative: Bool
    /// Its number has a year.
    public var isDated: Bool
    /// Clauses, tables or annexes of it are named.
    public var hasLocator: Bool
    /// Of the number.
    public var range: ByteRange
}

/// A name in the definition of a term.
public struct TermLink: Sendable {
    /// The section of the term that is defined.
    public var section: Int
    /// An index into `OwnNames.all`.
    public var name: Int
    public var range: ByteRange
}

/// How often, where first and with which force a place of the document is named.
public struct PlaceUse: Sendable {
    /// The first mention in order of the text, outside the place itself; -1 without.
    public var first: NodeID = -1
    public var normative = 0
    public var informative = 0
    /// The first mention of either force.
    public var firstNormative = ByteRange(0, 0)
    public var firstInformative = ByteRange(0, 0)
    /// The first mention behind the introduction; -1 without.
    public var firstInText: NodeID = -1
    /// Mentions in the text before the place stands.
    public var isMentionedBefore = false

    public var count: Int { normative + informative }
}
