/// 列项: `- `, `a) `, `1) `, and what belongs to an item two columns further than its marker. Blocks outside of items begin
/// at the first column.

import Syntax

extension Document {
    func listEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices {
            switch tree[id].kind {
            case .item(let marker, let ordinal): groups += markerEdits(id, marker, ordinal)
            case .definition: groups += markerEdits(id, .dash, 0)
            default: continue
            }
        }
        return groups + indentationEdits()
    }

    private func markerEdits(_ item: NodeID, _ marker: Marker, _ ordinal: UInt16) -> [EditGroup] {
        guard item + 1 < tree.end(item), tree[item + 1].kind == .label else { return [] }
        let range = tree[item + 1].range
        let text: String
        switch marker {
        case .dash: text = "-"
        case .letter:
            guard 1...26 ~= ordinal else { return [] }
            text = String(UnicodeScalar(UInt8(0x60 + ordinal))) + ")"
        case .digit: text = "\(ordinal))"
        }
        let isBare = range.upper >= source.bytes.count || Byte.isLineEnd(source.bytes[range.upper])
        return [EditGroup(range.lower, range.upper, isBare ? text : text + " ")]
    }

    /// One group for all that stands in one outermost list, since its lines are indented in relation to each other.
    private func indentationEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        var id = 1
        while id < tree.nodes.count {
            switch tree[id].kind {
            case .list, .legend:
                var edits: [Edit] = []
                indent(id, 0, &edits)
                if edits.contains(where: isOdd) { groups.append(EditGroup(edits)) }
                id = tree.end(id)
            case .paragraph, .note, .example, .warning, .source, .formula, .footnote, .row, .image:
                var edits: [Edit] = []
                indent(line: id, 0, &edits)
                if !edits.isEmpty { groups.append(EditGroup(edits)) }
                if case .note = tree[id].kind { id += 1 } else if case .example = tree[id].kind { id += 1 } else { id = tree.end(id) }
            default: id += 1
            }
        }
        return groups
    }

    /// Whether a line is not indented as it should be: by two blanks an item, or three, the width of `a) `.
    private func isOdd(_ edit: Edit) -> Bool {
        let wanted = edit.text.utf8.count
        return !(wanted...wanted / 2 * 3 ~= edit.range.count) || source.bytes[edit.range.indices].contains { $0 != 0x20 }
    }

    /// The blocks below `parent`, `depth` items deep.
    private func indent(_ parent: NodeID, _ depth: Int, _ edits: inout [Edit]) {
        for child in tree.children(parent) {
            switch tree[child].kind {
            case .list, .legend:
                if case .legend = tree[child].kind { indent(line: child, depth, &edits) }
                indent(child, depth, &edits)
            case .item, .definition:
                indent(line: child, depth, &edits)
                indent(child, depth + 1, &edits)
            case .paragraph, .note, .example, .warning, .source, .formula, .footnote, .codeBlock: indent(line: child, depth, &edits)
            default: continue
            }
        }
    }

    private func indent(line id: NodeID, _ depth: Int, _ edits: inout [Edit]) {
        let start = tree[id].range.lower
        guard beginsLine(start), edits.last.map({ $0.range.upper < start }) ?? true else { return }
        let edit = Edit(range: ByteRange(lineStart(start), start), text: String(repeating: " ", count: depth * 2))
        if source.text(edit.range) != edit.text { edits.append(edit) }
    }
}
