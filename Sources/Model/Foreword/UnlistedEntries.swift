/// Entries of 规范性引用文件 that stand in a paragraph, each on a line of its own, where list items are wanted.

import Syntax

struct UnlistedEntries {
    /// Where the lines begin that a standard number opens.
    var lines: [ByteRange] = []
    /// Whether the paragraph begins with one.
    var isFirst = false
    /// Whether every line is an entry; another may be a sentence, or the second line of a title.
    var isWhole = true

    /// Nil where no line of the paragraph is an entry; the first line of an item is one already.
    init?(_ document: Document, _ paragraph: NodeID, inItem: Bool = false) {
        let tree = document.tree
        let bytes = document.source.bytes
        var isLineStart = true
        for child in tree.children(paragraph) {
            switch tree[child].kind {
            case .softBreak, .lineBreak:
                isLineStart = true
                continue
            case .attributes: continue
            case .citation where isLineStart && bytes.isEntry(tree[child].range, through: tree[paragraph].range.upper):
                if lines.isEmpty, isWhole { isFirst = true }
                lines.append(tree[child].range)
            default: if isLineStart { isWhole = false }
            }
            isLineStart = false
        }
        if inItem {
            if isFirst { lines.removeFirst() }
            isWhole = false
        }
        guard !lines.isEmpty else { return nil }
    }

    /// Of all paragraphs right below the chapter, and of lines that an item of its list has taken in.
    static func all(_ document: Document, _ section: NodeID) -> [UnlistedEntries] {
        let tree = document.tree
        return tree.children(section).flatMap { child -> [UnlistedEntries] in
            switch tree[child].kind {
            case .paragraph: UnlistedEntries(document, child).map { [$0] } ?? []
            case .list:
                tree.children(child).compactMap { item in
                    tree.firstChild(item, where: { $0 == .paragraph }).flatMap { UnlistedEntries(document, $0, inItem: true) }
                }
            default: []
            }
        }
    }

    /// One finding for those that are surely entries, one for those of which a person should say so.
    static func diagnostics(_ document: Document, _ section: NodeID) -> [Diagnostic] {
        let all = all(document, section)
        return [true, false].compactMap { isWhole in
            let lines = all.filter { $0.isWhole == isWhole }.flatMap(\.lines)
            guard let first = lines.first else { return nil }
            // A line that is indented would belong to the item before it.
            let edits = lines.map { Edit(range: ByteRange(document.source.bytes.lineStart($0.lower), $0.lower), text: "- ") }
            return Diagnostic(
                "nref-list-item", at: first, phrase: lines.count == 1 ? 0 : 1, [.number(lines.count)],
                notes: lines.dropFirst().prefix(Binder.noteLimit).map { Note(range: $0) },
                fix: Fix(edits: edits, safety: isWhole ? .safe : .review))
        }
    }
}

extension [UInt8] {
    /// Whether a number stands alone or before a title: a blank, a title in 《》 or the end of its line follows it, and the line
    /// is no sentence.
    fileprivate func isEntry(_ number: ByteRange, through limit: Int) -> Bool {
        let at = number.upper
        var end = at
        while end < limit, !Byte.isLineEnd(self[end]) { end += 1 }
        if has("。", before: end, floor: at) || has("；", before: end, floor: at) { return false }
        return at == end || Byte.isBlank(self[at]) || has("　", at: at, limit: end) || has("《", at: at, limit: end)
    }
}
