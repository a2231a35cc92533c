/// What follows a table or figure stands as it prints: notes before footnotes (language, section 7; GB/T 1.1—2020, 9.8.6, 9.8.7).

import Syntax

extension Document {
    func tableNoteEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices where tree[id].kind == .table || tree[id].kind == .figure {
            let blocks = tree.children(id).drop { !isNote($0) && tree[$0].kind != .footnote }
            var notes: [NodeID] = []
            var footnotes: [NodeID] = []
            var isInOrder = true
            var isPlain = true
            for block in blocks {
                switch tree[block].kind {
                case .footnote: footnotes.append(block)
                case .note, .example:
                    if !footnotes.isEmpty { isInOrder = false }
                    notes.append(block)
                default: isPlain = false
                }
                if !beginsLine(tree[block].range.lower) { isPlain = false }
            }
            guard isPlain, !isInOrder, let first = Array(blocks).first, let last = Array(blocks).last else { continue }
            let parts = (notes + footnotes).map { source.text(ByteRange(lineStart(tree[$0].range.lower), tree[$0].range.upper)) }
            groups.append(EditGroup(lineStart(tree[first].range.lower), tree[last].range.upper, parts.joined(separator: lineEnding + lineEnding)))
        }
        return groups
    }

    private func isNote(_ id: NodeID) -> Bool {
        switch tree[id].kind {
        case .note, .example: true
        default: false
        }
    }
}
