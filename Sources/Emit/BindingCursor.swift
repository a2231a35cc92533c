/// Bindings in the order of nodes: an emitter meets references nearly in that order, so the next one asked for is nearly
/// always the next one stored, and no search is needed.

import Model
import Syntax

struct BindingCursor {
    private let bindings: Bindings
    private var nextTarget = 0
    private var nextCitation = 0

    init(_ bindings: Bindings) { self.bindings = bindings }

    /// Whether the written label is out of date, so that the computed one prints.
    func isStale(_ node: NodeID) -> Bool { !bindings.stale.isEmpty && bindings.stale.contains(node) }

    mutating func target(of node: NodeID) -> Target? {
        if nextTarget < bindings.targets.count, bindings.targets[nextTarget].node == node {
            nextTarget += 1
            return bindings.targets[nextTarget - 1].target
        }
        guard let index = bindings.targetIndex(of: node) else { return nil }
        nextTarget = index + 1
        return bindings.targets[index].target
    }

    mutating func citation(at node: NodeID) -> Citation? {
        if nextCitation < bindings.citations.count, bindings.citations[nextCitation].node == node {
            nextCitation += 1
            return bindings.citations[nextCitation - 1]
        }
        guard let index = bindings.citationIndex(at: node) else { return nil }
        nextCitation = index + 1
        return bindings.citations[index]
    }
}
