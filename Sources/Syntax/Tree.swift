/// The syntax tree of one file: a flat array in preorder, as measured in Sources/README.md ("The tree").
/// Identity is an index, so meaning (numbers, bindings, hashes) lives in parallel arrays; freeing it is one
/// deallocation however deep an author nests.

/// The index of a node in its tree.
public typealias NodeID = Int

/// One element: what it is, the bytes it covers, and where its subtree ends.
public struct Node: Equatable, Sendable {
    public var kind: Kind
    public var range: ByteRange
    /// The index after the last node of this subtree.
    public var end: UInt32

    @inlinable
    public init(kind: Kind, range: ByteRange, end: UInt32) {
        self.kind = kind
        self.range = range
        self.end = end
    }
}

/// One entry of a `{…}` group. The value of a flag or `#id` is its own text.
public struct Attribute: Equatable, Sendable {
    public var key: AttributeKey
    /// The whole token, such as `细化=origin`.
    public var range: ByteRange
    /// The value without quotes; for `#id` without the `#`; empty for a flag.
    public var value: ByteRange
}

public struct Tree: Equatable, Sendable {
    /// In preorder; the first is the document.
    public var nodes: [Node]
    public var attributes: [Attribute]

    @inlinable @inline(__always)
    public subscript(_ id: NodeID) -> Node { nodes[id] }

    /// The index after the last node of the subtree at `id`.
    @inlinable @inline(__always)
    public func end(_ id: NodeID) -> NodeID { Int(nodes[id].end) }

    /// The children of a node, in order.
    @inlinable
    public func children(_ id: NodeID) -> Children { Children(nodes: nodes, next: id + 1, end: Int(nodes[id].end)) }

    /// The first child that satisfies `matches`.
    @inlinable
    public func firstChild(_ id: NodeID, where matches: (Kind) -> Bool) -> NodeID? {
        var child = id + 1
        let end = Int(nodes[id].end)
        while child < end {
            if matches(nodes[child].kind) { return child }
            child = Int(nodes[child].end)
        }
        return nil
    }

    /// The attributes of a clause, term, table, annex or block, wherever their `{…}` stands in it.
    public func attributes(of id: NodeID) -> ArraySlice<Attribute> {
        func isGroup(_ kind: Kind) -> Bool { if case .attributes = kind { true } else { false } }
        func isCarrier(_ kind: Kind) -> Bool { kind == .heading || kind == .caption }
        let carrier = firstChild(id, where: isCarrier) ?? id
        guard let group = firstChild(carrier, where: isGroup), case .attributes(let first, let count) = nodes[group].kind
        else { return [] }
        return attributes[Int(first)..<Int(first) + Int(count)]
    }

    /// The indices of a node's children.
    public struct Children: Sequence, IteratorProtocol {
        @usableFromInline let nodes: [Node]
        @usableFromInline var cursor: Int
        @usableFromInline let end: Int

        @inlinable
        init(nodes: [Node], next: Int, end: Int) {
            self.nodes = nodes
            self.cursor = next
            self.end = end
        }

        @inlinable
        public mutating func next() -> NodeID? {
            guard cursor < end else { return nil }
            defer { cursor = Int(nodes[cursor].end) }
            return cursor
        }
    }
}

/// Writes a tree in preorder. Ranges nest because `close` widens no parent: a parent closes after its children.
struct TreeBuilder {
    private(set) var nodes: [Node] = []
    var attributes: [Attribute] = []

    init(capacity: Int) { nodes.reserveCapacity(capacity) }

    var count: Int { nodes.count }

    /// Opens a node whose end is not known yet.
    mutating func open(_ kind: Kind, at start: Int) -> NodeID {
        nodes.append(Node(kind: kind, range: ByteRange(start, start), end: 0))
        return nodes.count - 1
    }

    mutating func close(_ id: NodeID, at end: Int) {
        nodes[id].range.end = UInt32(end)
        nodes[id].end = UInt32(nodes.count)
    }

    mutating func leaf(_ kind: Kind, _ start: Int, _ end: Int) {
        nodes.append(Node(kind: kind, range: ByteRange(start, end), end: UInt32(nodes.count + 1)))
    }

    /// Turns a node already written into another kind; used when a delimiter finds its partner.
    mutating func convert(_ id: NodeID, to kind: Kind) { nodes[id].kind = kind }

    /// Makes the leaf at `id`, written when an opener was met, the parent of all that came since.
    mutating func enclose(from id: NodeID, as kind: Kind, through end: Int) {
        nodes[id].kind = kind
        close(id, at: end)
    }

    /// Moves the last leaf's end, when plain text goes on.
    mutating func extendLast(to end: Int) { nodes[nodes.count - 1].range.end = UInt32(end) }

    mutating func removeLast() { nodes.removeLast() }

    /// Drops the nodes from `count` on.
    mutating func truncate(to count: Int) { nodes.removeLast(nodes.count - count) }

    func finish() -> Tree { Tree(nodes: nodes, attributes: attributes) }
}

/// What parsing yields: always a tree, and what was wrong.
public struct Parse: Sendable {
    public var source: Source
    public var tree: Tree
    public var header: Header?
    public var diagnostics: [Diagnostic]
    /// `gangmu:` comments, in order.
    public var directives: [Directive]

    public init(source: Source, tree: Tree, header: Header?, diagnostics: [Diagnostic], directives: [Directive] = []) {
        self.source = source
        self.tree = tree
        self.header = header
        self.diagnostics = diagnostics
        self.directives = directives
    }
}
