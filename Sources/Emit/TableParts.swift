/// What stands below the rows of a table: notes, then footnotes by their letters (GB/T 1.1—2020, 9.8.5, 9.11.1, 9.12.2).

import Model
import Syntax

struct TableParts {
    var notes: [NodeID] = []
    var footnotes: [AnchorID] = []

    init(_ tree: Tree, _ anchors: [Anchor], _ anchorAt: [Int32], _ table: NodeID) {
        var child = table + 1
        let end = tree.end(table)
        while child < end {
            switch tree[child].kind {
            case .note: notes.append(child)
            case .footnote: if anchorAt[child] >= 0 { footnotes.append(Int(anchorAt[child])) }
            default: break
            }
            child = tree.end(child)
        }
        if footnotes.count > 1 { footnotes.sort { anchors[$0].number.last < anchors[$1].number.last } }
    }
}
