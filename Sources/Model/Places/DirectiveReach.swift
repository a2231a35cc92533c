/// What a `gangmu:` comment is said of (language, section 3): the block that follows it; standing in a block, that block; before
/// a heading or in it, the whole clause; in the header, the file.

import Syntax

public enum DirectiveReach: Equatable, Sendable {
    case bytes(ByteRange)
    /// Nothing follows the comment.
    case nothing
    /// It stands in code and is no comment.
    case code
}

extension Tree {
    /// By directive, what it covers. One pass over the nodes.
    public func reach(of directives: [Directive], in bytes: [UInt8]) -> [DirectiveReach] {
        var result = [DirectiveReach](repeating: .code, count: directives.count)
        var next = 0
        while next < directives.count, directives[next].place != .text {
            let isWhole = directives[next].place == .header
            let range = directives[next].range
            result[next] = .bytes(isWhole ? ByteRange(0, bytes.count + 1) : ByteRange(bytes.lineStart(range.lower), range.upper))
            next += 1
        }
        var open: [NodeID] = []
        // The node after the last run of comments.
        var follower = 0
        for id in nodes.indices where next < directives.count {
            while let last = open.last, end(last) <= id { open.removeLast() }
            // What stands in code was no comment.
            while next < directives.count, directives[next].range.start < nodes[id].range.start { next += 1 }
            if next < directives.count, nodes[id].kind == .comment, nodes[id].range == directives[next].range {
                if follower <= id { follower = following(id) }
                result[next] = (block(open) ?? (follower < nodes.count ? nodes[follower].range : nil)).map { .bytes($0) } ?? .nothing
                next += 1
            }
            open.append(id)
        }
        return result
    }

    /// The innermost block whose own text the comment stands in; `open` are the nodes around it.
    private func block(_ open: [NodeID]) -> ByteRange? {
        for index in open.indices.reversed() where index > 0 {
            let id = open[index]
            switch nodes[id].kind {
            case .heading, .caption, .cell, .defined: return nodes[open[index - 1]].range
            case .formula, .source, .row: return nodes[id].range
            case .paragraph:
                // The first of an item or note: the marker or label is covered as well.
                let isFirst = nodes[id - 1].kind == .label
                return isFirst ? ByteRange(nodes[open[index - 1]].range.lower, nodes[id].range.upper) : nodes[id].range
            default: continue
            }
        }
        return nil
    }

    /// The block or clause after a comment on a line of its own.
    private func following(_ comment: NodeID) -> NodeID {
        var id = comment + 1
        while id < nodes.count, nodes[id].kind == .comment { id += 1 }
        return id
    }
}
