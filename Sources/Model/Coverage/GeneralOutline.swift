/// A general standard as its products see it: the clauses that each of them must answer, with how they may. Rows are the leaf
/// clauses of the normative elements behind 术语和定义 that require, instruct or recommend something, and every clause that the
/// general leaves to products (model: coverage).

import Syntax

public struct GeneralOutline: Sendable {
    /// How products relate to a clause, as the general says.
    public enum Duty: UInt8, Sendable {
        /// 直接适用, also where nothing is said.
        case direct
        /// 由产品规定
        case leftToProducts
        /// 可剪裁, also of a clause around it.
        case tailorable
    }

    public struct Row: Sendable {
        public var place: AnchorID
        public var duty: Duty
        /// Whether it requires something, beyond what it instructs or recommends.
        public var requires: Bool
        /// How many clauses stand around it.
        public var depth: Int
    }

    public let file: FileID
    public private(set) var rows: [Row] = []

    public init(_ document: Document, _ provisions: Provisions) {
        file = document.file
        let anchors = document.numbering.anchors
        var depths = [Int](repeating: 0, count: anchors.count)
        var hasChild = [Bool](repeating: false, count: anchors.count)
        for (index, anchor) in anchors.enumerated() where anchor.parent >= 0 {
            depths[index] = depths[anchor.parent] + 1
            if anchor.kind == .clause { hasChild[anchor.parent] = true }
        }
        let flags = anchors.map { document.duty(of: $0) }
        for (index, anchor) in anchors.enumerated() where document.isNormativeClause(index) {
            let bound = provisions.within(anchor.node, of: document.tree).filter { provisions.all[$0].place.isNormative && provisions.all[$0].modality.binds }
            let isLeaf = !hasChild[index]
            guard flags[index] == .leftToProducts || isLeaf && !bound.isEmpty else { continue }
            var duty = flags[index] ?? .direct
            var outer = anchor.parent
            while flags[index] == nil, outer >= 0 {
                if flags[outer] == .tailorable { duty = .tailorable }
                outer = flags[outer] == nil ? anchors[outer].parent : -1
            }
            rows.append(
                Row(place: index, duty: duty, requires: bound.contains { provisions.all[$0].modality == .requirement }, depth: depths[index]))
        }
    }
}

extension Document {
    /// Whether a place is a clause or annex of the normative elements behind 术语和定义, which products are asked about.
    func isNormativeClause(_ anchor: AnchorID) -> Bool {
        switch self[anchor].kind {
        case .clause, .annex: break
        default: return false
        }
        var place = anchor
        while place >= 0 {
            switch self[place].kind {
            case .element, .term: return false
            case .annex(let nature): if nature == .informative { return false }
            default:
                if tree.attributes[self[place].attributes].contains(where: { $0.key == .terms }) { return false }
            }
            place = self[place].parent
        }
        return true
    }

    /// What a clause itself says of how products relate to it.
    fileprivate func duty(of anchor: Anchor) -> GeneralOutline.Duty? {
        for attribute in tree.attributes[anchor.attributes] {
            switch attribute.key {
            case .adoptsDirectly: return .direct
            case .leftToProducts: return .leftToProducts
            case .tailorable: return .tailorable
            default: continue
            }
        }
        return nil
    }

    /// Where a finding or note about a clause stands: its heading.
    public func heading(of anchor: AnchorID) -> ByteRange {
        let node = self[anchor].node
        guard let heading = tree.firstChild(node, where: { $0 == .heading || $0 == .caption }) else { return tree[node].range }
        return self[anchor].title.map { tree[$0].range } ?? tree[heading].range
    }
}
