/// A blank between Han and Latin letters, digits or units means nothing and is left out (language, section 4) — not in the
/// header, in the heads of terms, after the number of a listed document, or beside `*`, `$` and the like, where other readers
/// of Markdown want it.

import Syntax

extension Document {
    func blankEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        var id = 0
        while id < tree.nodes.count {
            switch tree[id].kind {
            case .element(.normativeReferences), .element(.bibliography), .element(.symbols), .element(.index): id = tree.end(id)
            case .heading:
                if id > 0, case .term = tree[id - 1].kind { id = tree.end(id) } else if hasEnglish(id) { id = tree.end(id) } else { id += 1 }
            case .paragraph, .cell, .title:
                groups += gaps(in: id)
                id = tree.end(id)
            default: id += 1
            }
        }
        return groups
    }

    private func hasEnglish(_ heading: NodeID) -> Bool { tree.firstChild(heading) { $0 == .english } != nil }

    /// Blanks that no node covers.
    private func gaps(in block: NodeID) -> [EditGroup] {
        let bytes = source.bytes
        var groups: [EditGroup] = []
        var covered = tree[block].range.lower
        for id in (block + 1)..<max(block + 1, tree.end(block)) {
            let range = tree[id].range
            if range.lower > covered, covered > tree[block].range.lower, bytes.skipBlanks(covered, limit: range.lower) == range.lower {
                let isWideBefore = bytes.isWide(before: covered)
                let isWideAfter = bytes.isWide(at: range.lower)
                let isLink = if case .link = tree[id].kind { true } else { false }
                if isWideBefore && (isLink || isPlain(bytes[range.lower])) || isWideAfter && isPlain(bytes[covered - 1]), isWideBefore != isWideAfter {
                    groups.append(EditGroup(covered, range.lower, ""))
                }
            }
            covered = tree.end(id) == id + 1 ? max(covered, range.upper) : max(covered, range.lower)
        }
        return groups
    }

    /// Whether a byte beside a blank is of a letter, a digit or what ends a quantity or link, and of no other markup.
    private func isPlain(_ byte: UInt8) -> Bool {
        Byte.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
}
