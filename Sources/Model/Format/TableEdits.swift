/// Rows of tables: `| a | b |` with single blanks, and `|---|---|` as wide as the head. Columns are not aligned: a changed cell
/// would change every line.

import Syntax

extension Document {
    func tableEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices where tree[id].kind == .table {
            var isFirst = true
            for row in tree.children(id) {
                guard case .row = tree[row].kind else { continue }
                let edits = rowEdits(row)
                if !edits.isEmpty { groups.append(EditGroup(edits)) }
                if isFirst, let delimiter = delimiterEdit(row) { groups.append(delimiter) }
                isFirst = false
            }
        }
        return groups
    }

    private func rowEdits(_ row: NodeID) -> [Edit] {
        var edits: [Edit] = []
        let range = tree[row].range
        var at = lineStart(range.lower)
        var gap = "| "
        for cell in tree.children(row) {
            let cellRange = tree[cell].range
            edits.append(Edit(range: ByteRange(at, cellRange.lower), text: gap))
            gap = cellRange.isEmpty ? "| " : " | "
            at = cellRange.upper
        }
        guard !edits.isEmpty else { return [] }
        edits.append(Edit(range: ByteRange(at, range.upper), text: gap == "| " ? "|" : " |"))
        return edits
    }

    /// The line below the first row, which is no node.
    private func delimiterEdit(_ row: NodeID) -> EditGroup? {
        let bytes = source.bytes
        let start = bytes.afterLineEnd(bytes.lineEnd(tree[row].range.upper))
        let end = bytes.lineEnd(start)
        var at = start
        var hasDash = false
        while at < end {
            if bytes[at] == UInt8(ascii: "-") { hasDash = true }
            let isMark = bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: "|")
            let step = isMark ? 1 : bytes.has("｜", at: at, limit: end) ? 3 : bytes.blankLength(at: at, limit: end)
            if step == 0 { return nil }
            at += step
        }
        guard hasDash else { return nil }
        let columns = tree.children(row).reduce(0) { count, _ in count + 1 }
        return EditGroup(start, end, "|" + String(repeating: "---|", count: columns))
    }
}
