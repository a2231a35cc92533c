/// The formulas of a document, each read once: what both outputs print, and what is wrong with them.

import Syntax

public struct Formulas: Sendable {
    public let tree: FormulaTree
    /// By the node in the document's tree, ascending.
    public let all: [(node: NodeID, formula: FormulaID)]

    /// - Parameter found: The nodes of formulas, ascending.
    init(_ parse: Parse, _ found: [NodeID]) {
        var tree = FormulaTree()
        var ids: [(node: NodeID, formula: FormulaID)] = []
        ids.reserveCapacity(found.count)
        for node in found {
            switch parse.tree[node].kind {
            case .formula(let tex):
                let isQuoted = parse.source.bytes.isQuoted(parse.tree[node].range.lower)
                ids.append((node, FormulaParser.parse(parse.source.bytes, tex, isDisplay: true, isQuoted: isQuoted, into: &tree)))
            case .inlineFormula(let tex): ids.append((node, FormulaParser.parse(parse.source.bytes, tex, isDisplay: false, into: &tree)))
            default: break
            }
        }
        self.tree = tree
        all = ids
    }

    /// The formula at a node.
    public func id(at node: NodeID) -> FormulaID? { all.index(of: node) { $0.node }.map { all[$0].formula } }
}
