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
        var id = block + 1
        while id < tree.end(block) {
            let range = tree[id].range
            if range.lower > covered, covered > tree[block].range.lower, bytes.skipBlanks(covered, limit: range.lower) == range.lower {
                let isWideBefore = bytes.isWide(before: covered)
                let isWideAfter = bytes.isWide(at: range.lower)
                let isLink = if case .link = tree[id].kind { true } else { false }
                if isWideBefore && (isLink || isPlain(range.lower)) || isWideAfter && isPlain(bytes.characterStart(before: covered)),
                    isWideBefore != isWideAfter
                {
                    groups.append(EditGroup(covered, range.lower, ""))
                }
            }
            if tree[id].kind == .citation {
                // Its parts are text like any other; what else holds nodes has markup around it.
                covered = range.lower
                id += 1
            } else {
                covered = range.upper
                id = tree.end(id)
            }
        }
        return groups
    }

    /// Whether the character beside a blank is a letter, a digit, or what ends a quantity or a link.
    private func isPlain(_ at: Int) -> Bool {
        let byte = source.bytes[at]
        if byte < 0x80 { return Byte.isAlphanumeric(byte) || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }
        switch source.bytes.scalar(at: at) {
        case 0xD7, 0xF7: return false  // × ÷
        case 0xB0, 0xB2, 0xB3, 0xB5, 0xB9, 0xC0...0x24F, 0x370...0x3FF, 0x2030, 0x2070...0x209F, 0x2103: return true
        default: return false
        }
    }
}
