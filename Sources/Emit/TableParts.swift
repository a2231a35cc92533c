/// What stands below the rows of a table or a figure: examples and notes, then footnotes by their letters (GB/T 1.1—2020, 9.8.5,
/// 9.11.1, 9.12.2). A footnote of the text that was written here has no letter and prints with those of the text.

import Model
import Syntax

struct TableParts {
    /// And examples, in the author's order.
    var notes: [NodeID] = []
    var footnotes: [AnchorID] = []

    init(_ tree: Tree, _ anchors: [Anchor], _ anchorAt: [Int32], _ table: NodeID) {
        var child = table + 1
        let end = tree.end(table)
        while child < end {
            switch tree[child].kind {
            case .note, .example: notes.append(child)
            case .footnote:
                if anchorAt[child] >= 0, anchors[Int(anchorAt[child])].number.letter > 0 { footnotes.append(Int(anchorAt[child])) }
            default: break
            }
            child = tree.end(child)
        }
        if footnotes.count > 1 { footnotes.sort { anchors[$0].number.last < anchors[$1].number.last } }
    }
}
