/// What the references of a document mean: for each node that points somewhere, where.

import Syntax

/// A place in this document or another of the workspace.
public enum Target: Equatable, Sendable {
    case place(AnchorID)
    case foreign(FileID, AnchorID)
}

/// A cited standard.
public struct Citation: Sendable {
    public var node: NodeID
    /// Its entry in 规范性引用文件 or 参考文献.
    public var entry: Int?
    /// The document, when the workspace has it.
    public var file: FileID?
}

public struct Bindings: Sendable {
    /// By node, ascending: references, links, term numbers and locators that were resolved.
    public var targets: [(node: NodeID, target: Target)] = []
    /// Links and references whose written number is not that of their target: outputs print the computed one.
    public var stale: Set<NodeID> = []
    /// By node, ascending.
    public var citations: [Citation] = []
    /// What a misspelt attribute probably names: that clause is not missing besides.
    public var suspected: [(general: FileID, place: AnchorID)] = []
    /// What the attributes 细化, 补充, 加严 and 不适用 name, in order.
    public var relations: [Relation] = []

    public func target(of node: NodeID) -> Target? { targetIndex(of: node).map { targets[$0].target } }
    public func citation(at node: NodeID) -> Citation? { citationIndex(at: node).map { citations[$0] } }

    public func targetIndex(of node: NodeID) -> Int? { targets.index(of: node) { $0.node } }
    public func citationIndex(at node: NodeID) -> Int? { citations.index(of: node) { $0.node } }
}
