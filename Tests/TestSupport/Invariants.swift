/// What holds for every input whatever (Sources/README.md, invariants 1 and 2).

import Syntax

package enum Invariants {
    /// What is broken in a tree; nil when all is well: the document covers the file, ranges nest and follow each other,
    /// `end` indices nest, ranges fall on character borders.
    package static func violation(_ parse: Parse) -> String? {
        let tree = parse.tree
        let bytes = parse.source.bytes
        guard let root = tree.nodes.first, root.kind == .document, root.range == ByteRange(0, bytes.count), Int(root.end) == tree.nodes.count
        else { return "the document does not cover the file" }
        var open: [NodeID] = []
        var before: [Int] = []
        for id in tree.nodes.indices {
            let node = tree[id]
            while let last = open.last, tree.end(last) <= id {
                open.removeLast()
                before.removeLast()
            }
            guard node.range.start <= node.range.end, tree.end(id) > id, tree.end(id) <= tree.nodes.count else { return "node \(id) \(node) is inverted" }
            for offset in [node.range.lower, node.range.upper] where offset < bytes.count && Byte.isContinuation(bytes[offset]) {
                return "node \(id) \(node) cuts a character"
            }
            if let parent = open.last {
                guard tree[parent].range.encloses(node.range), tree.end(id) <= tree.end(parent) else {
                    return "node \(id) \(node) leaves its parent \(parent) \(tree[parent])"
                }
                guard node.range.lower >= before[before.count - 1] else { return "node \(id) \(node) begins before its sibling ends" }
                before[before.count - 1] = node.range.upper
            }
            open.append(id)
            before.append(node.range.lower)
        }
        for diagnostic in parse.diagnostics where diagnostic.range.upper > bytes.count || diagnostic.range.start > diagnostic.range.end {
            return "\(diagnostic.rule) at \(diagnostic.range)"
        }
        return nil
    }
}
