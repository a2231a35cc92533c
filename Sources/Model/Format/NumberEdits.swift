/// Written numbers of headings, captions, notes and examples: left out, or written everywhere (language, section 4). Where
/// one is wrong, the author decides first on all of its series (rule `number-mismatch`). A number stays where a plain reference relies on it and
/// no link can be written, since a reference to a number that nothing carries goes stale silently.

import Syntax

extension Document {
    func numberRemovals() -> [EditGroup] {
        let wrong = wrongSeries
        var references: [AnchorID: [NodeID]] = [:]
        for (node, target) in bindings.targets {
            if case .reference = tree[node].kind, case .place(let anchor) = target { references[anchor, default: []].append(node) }
        }
        var groups: [EditGroup] = []
        for (index, anchor) in numbering.anchors.enumerated() {
            guard let number = anchor.written, !wrong.contains(series(anchor)), let own = removal(anchor, number) else { continue }
            let name = names.name(of: anchor, index, tree)
            let relying = references[index] ?? []
            guard name != nil || relying.isEmpty else { continue }
            var edits = [own]
            for node in relying {
                edits.append(Edit(range: tree[node].range, text: "[\(reference(index))](#\(source.text(name!)))"))
            }
            groups.append(EditGroup(edits.sorted { $0.range.start < $1.range.start }))
        }
        return groups
    }

    func numberInsertions() -> [EditGroup] {
        let wrong = wrongSeries
        return numbering.anchors.compactMap { anchor in
            guard anchor.written == nil, !anchor.number.isEmpty, !wrong.contains(series(anchor)) else { return nil }
            let start = tree[anchor.node].range.lower
            switch anchor.kind {
            case .element, .clause, .term, .annex: return headingInsertion(anchor)
            case .table, .figure:
                guard let caption = tree.firstChild(anchor.node, where: { $0 == .caption }) else { return nil }
                let word = tree[caption].range.lower + 3
                let next = tree[caption + 1].range.lower
                let hasContent = tree.end(caption) > caption + 1
                return hasContent ? EditGroup(word, next, anchor.number.text + " ") : EditGroup(word, word, anchor.number.text)
            case .note: return anchor.number.last == 0 ? nil : EditGroup(start + 3, start + 3, String(anchor.number.last))
            case .example: return anchor.number.last == 0 ? nil : EditGroup(start + 6, start + 6, String(anchor.number.last))
            case .formula, .item, .footnote, .block: return nil
            }
        }
    }

    /// The series of numbers in which the author wrote a wrong one.
    private var wrongSeries: Set<Int> {
        var wrong: Set<Int> = []
        for (index, anchor) in numbering.anchors.enumerated() {
            guard let number = anchor.written, let right = Renumbering.right(self, index) else { continue }
            if FullWidth.text(source.bytes[number.indices]) != right { wrong.insert(series(anchor)) }
        }
        return wrong
    }

    /// What is numbered together: clauses, tables, figures, the notes or the examples of one place.
    private func series(_ anchor: Anchor) -> Int {
        switch anchor.kind {
        case .element, .clause, .annex, .term: -10
        case .table: -11
        case .figure: -12
        case .formula, .item, .footnote, .block: -13
        case .note: anchor.parent * 2
        case .example: anchor.parent * 2 + 1
        }
    }

    private func headingInsertion(_ anchor: Anchor) -> EditGroup? {
        let heading = anchor.node + 1
        guard heading < tree.nodes.count, tree[heading].kind == .heading else { return nil }
        let bytes = source.bytes
        let range = tree[heading].range
        if case .annex = anchor.kind {
            var at = range.lower
            while at < range.upper, !bytes.has("附录", at: at, limit: range.upper) { at += 1 }
            return at < range.upper ? EditGroup(at + 6, at + 6, anchor.number.text) : nil
        }
        guard heading + 1 < tree.end(heading) else { return EditGroup(range.upper, range.upper, " " + anchor.number.text) }
        let first = tree[heading + 1].range.lower
        return EditGroup(first, first, anchor.number.text + " ")
    }

    /// The edit that leaves out one number, and a blank that belonged to it.
    private func removal(_ anchor: Anchor, _ number: ByteRange) -> Edit? {
        let bytes = source.bytes
        let range = tree[anchor.node].range
        switch anchor.kind {
        case .element, .clause, .term:
            let heading = anchor.node + 1
            let limit = tree[heading].range.upper
            let next = bytes.skipBlanks(number.upper, limit: limit)
            if next < limit { return Edit(range: ByteRange(number.lower, next), text: "") }
            var start = number.lower
            while start > range.lower, Byte.isBlank(bytes[start - 1]) { start -= 1 }
            return Edit(range: ByteRange(start, number.upper), text: "")
        case .annex:
            return Edit(range: ByteRange(number.lower, bytes.has(" （", at: number.upper, limit: bytes.count) ? number.upper + 1 : number.upper), text: "")
        case .table, .figure:
            guard let caption = tree.firstChild(anchor.node, where: { $0 == .caption }) else { return nil }
            let limit = tree[caption].range.upper
            let next = bytes.skipBlanks(number.upper, limit: limit)
            let isBare = next == limit || Byte.isLineEnd(bytes[next])
            return Edit(range: ByteRange(tree[caption].range.lower + 3, next), text: isBare ? "" : " ")
        case .note, .example: return Edit(range: number, text: "")
        case .formula, .item, .footnote, .block: return nil
        }
    }
}
