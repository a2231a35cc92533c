/// What the references of a document mean: for each node that points somewhere, where.

import Syntax

/// A place in this document or another of the workspace.
package enum Target: Equatable, Sendable {
    case place(AnchorID)
    case foreign(FileID, AnchorID)
}

/// A cited standard.
package struct Citation: Sendable {
    package var node: NodeID
    /// Its entry in 规范性引用文件 or 参考文献.
    package var entry: Int?
    /// The document, when the workspace has it.
    package var file: FileID?
}

package struct Bindings: Sendable {
    /// By node, ascending: references, links, term numbers and locators that were resolved.
    package var targets: [(node: NodeID, target: Target)] = []
    /// Links and references whose written number is not that of their target: outputs print the computed one.
    package var stale: Set<NodeID> = []
    /// By node, ascending.
    package var citations: [Citation] = []

    package func target(of node: NodeID) -> Target? { targetIndex(of: node).map { targets[$0].target } }
    package func citation(at node: NodeID) -> Citation? { citationIndex(at: node).map { citations[$0] } }

    package func targetIndex(of node: NodeID) -> Int? { targets.index(of: node) { $0.node } }
    package func citationIndex(at node: NodeID) -> Int? { citations.index(of: node) { $0.node } }
}
