/// The provisions of a document: each sentence that requires, instructs, recommends, permits or states, with its place and the
/// clause it stands in (GB/T 1.1—2020, 3.3.1, 9.1). Provisions are what relations, coverage and closure are told of. They
/// stand in one flat array in the order of the text, so those of a clause are a slice.

import Syntax

/// One sentence of a document, or of an item whose lead says what it does.
public struct Provision: Sendable {
    /// What surrounds a provision, and so what it may be (GB/T 1.1—2020, 9.2).
    public enum Place: UInt8, Sendable {
        /// Running text of the body or of a normative annex.
        case body
        /// A cell of a table.
        case cell
        /// A footnote of a table or figure, which may require (9.12.2).
        case footnote
        case foreword, introduction, scope, term, note, example, warning, informativeAnnex

        /// Whether what stands here is content of the standard and not additional information.
        public var isNormative: Bool { self == .body || self == .cell || self == .footnote || self == .warning }
    }

    public var modality: Modality
    /// 不应, 不宜 and their like.
    public var isNegative: Bool
    /// Of the sentence, its full stop included; byte offsets.
    public var range: ByteRange
    /// The verbal form; empty for one that has none.
    public var word: ByteRange
    /// `产地在…发生过污染事件的，`: what must be so for it to apply, comma included; empty for none.
    public var condition: ByteRange
    /// The paragraph or cell.
    public var block: NodeID
    /// The innermost clause, annex, element or term; -1 for a warning before the first.
    public var section: AnchorID
    public var place: Place
    /// For an item without a verbal form of its own: the provision that leads its list.
    public var lead: Int?
    /// From 1, among those of its section that are no statements; 0 for a statement.
    public var ordinal: Int
}

public struct Provisions: Sendable {
    /// In order of the text.
    public let all: [Provision]

    public init(_ document: Document) {
        var reader = ProvisionReader(document)
        reader.read()
        all = reader.provisions
    }

    /// Those that stand in the subtree of a node, as indices into `all`.
    public func within(_ node: NodeID, of tree: Tree) -> Range<Int> {
        let end = tree.end(node)
        return first(from: node)..<first(from: end)
    }

    /// The index of the first whose block is `node` or comes after it.
    private func first(from node: NodeID) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].block < node { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Document {
    /// The id of a provision: that of its untitled clause or paragraph where the author gave one, otherwise that of its clause
    /// with its ordinal. The only provision of a paragraph or untitled clause has the author's id itself.
    public func id(of provision: Provision, in provisions: Provisions) -> String {
        let block = numbering.anchor(at: provision.block).flatMap { self[$0].id }
        if let block {
            let own = provisions.within(provision.block, of: tree).filter { provisions.all[$0].modality != .statement }
            let base = source.text(block)
            guard own.count > 1, let rank = own.firstIndex(where: { provisions.all[$0].range == provision.range }) else { return base }
            return base + "." + String(rank + 1)
        }
        guard provision.section >= 0 else { return String(provision.ordinal) }
        let section = self[provision.section]
        let base = publicIDs.anchors[provision.section]
        if section.title == nil, section.id != nil {
            let own = provisions.within(section.node, of: tree).count { provisions.all[$0].modality != .statement }
            if own <= 1 { return base }
        }
        return base + "." + String(provision.ordinal)
    }

    /// The places that `方法` names for a provision: on its paragraph, or on the nearest clause around it that says so.
    public func methods(of provision: Provision) -> [AnchorID] {
        if let block = numbering.anchor(at: provision.block), let named = methods(at: block) { return named }
        var section = provision.section
        while section >= 0 {
            if let named = methods(at: section) { return named }
            section = self[section].parent
        }
        return []
    }

    /// What `方法` on this very place names; nil where it says nothing.
    public func methods(at anchor: AnchorID) -> [AnchorID]? {
        var found: [AnchorID]?
        for attribute in tree.attributes[numbering.anchors[anchor].attributes] where attribute.key == .method {
            let named = source.bytes.listed(attribute.value).compactMap { names.find($0, in: source.bytes) }
            found = (found ?? []) + named
        }
        return found
    }
}
