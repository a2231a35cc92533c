/// Lines: none begins the file blank or ends in a blank, one blank line stands between blocks and no two anywhere, one line
/// end closes the file (language, section 3: blank lines part paragraphs and otherwise mean nothing).

import Syntax

extension Document {
    func lineEdits() -> [EditGroup] { trailingBlankEdits() + blankLineEdits() + partingEdits() }

    /// As the author ends lines: `\n`, `\r\n` or `\r`.
    var lineEnding: String {
        guard let first = source.bytes.firstIndex(where: Byte.isLineEnd) else { return "\n" }
        if source.bytes[first] == 0x0A { return "\n" }
        return first + 1 < source.bytes.count && source.bytes[first + 1] == 0x0A ? "\r\n" : "\r"
    }

    /// The first byte of the line that `at` stands in.
    func lineStart(_ at: Int) -> Int { source.bytes.lineStart(at) }

    /// Whether only blanks stand before `at` in its line.
    func beginsLine(_ at: Int) -> Bool { source.bytes.skipBlanks(lineStart(at), limit: at) == at }

    /// Code, formulas and comments: their lines are not ours.
    private var untouched: [ByteRange] {
        var ranges: [ByteRange] = []
        for node in tree.nodes {
            switch node.kind {
            case .codeBlock, .comment, .formula: if ranges.last.map({ $0.end <= node.range.start }) ?? true { ranges.append(node.range) }
            default: continue
            }
        }
        return ranges
    }

    private var bodyStart: Int { header.map { source.bytes.afterLineEnd(source.bytes.lineEnd($0.range.upper)) } ?? 0 }

    private func trailingBlankEdits() -> [EditGroup] {
        let bytes = source.bytes
        let untouched = untouched
        var groups: [EditGroup] = []
        var next = 0
        var at = 0
        while at < bytes.count {
            let end = bytes.lineEnd(at)
            let (start, content) = bytes.trimmed(at, end)
            while next < untouched.count, untouched[next].upper <= content { next += 1 }
            let isOurs = next == untouched.count || untouched[next].lower >= end
            if isOurs, start < content, content < end { groups.append(EditGroup(content, end, "")) }
            at = bytes.afterLineEnd(end)
        }
        return groups
    }

    /// Runs of blank lines become one; at the beginning none, at the end of the file one line end.
    private func blankLineEdits() -> [EditGroup] {
        let bytes = source.bytes
        let ending = lineEnding
        let untouched = untouched
        var groups: [EditGroup] = []
        var next = 0
        var at = bodyStart
        while at < bytes.count {
            var runEnd = at
            var lines = 0
            while runEnd < bytes.count {
                let end = bytes.lineEnd(runEnd)
                guard bytes.skipBlanks(runEnd, limit: end) == end else { break }
                runEnd = bytes.afterLineEnd(end)
                lines += 1
            }
            while next < untouched.count, untouched[next].upper <= at { next += 1 }
            let isOurs = next == untouched.count || untouched[next].lower >= at
            if lines > 0, isOurs, runEnd < bytes.count {
                groups.append(EditGroup(at, runEnd, at == 0 ? "" : ending))
            }
            if runEnd == bytes.count { break }
            at = bytes.afterLineEnd(bytes.lineEnd(runEnd))
        }
        if bytes.isEmpty { return groups }
        var end = bytes.count
        while end > 0 {
            let start = bytes.characterStart(before: end)
            guard Byte.isLineEnd(bytes[start]) || bytes.blankLength(at: start, limit: end) == end - start else { break }
            end = start
        }
        groups.append(EditGroup(end, bytes.count, end == 0 ? "" : ending))
        return groups
    }

    /// A blank line between two blocks that have none.
    private func partingEdits() -> [EditGroup] {
        let ending = lineEnding
        var groups: [EditGroup] = []
        for parent in tree.nodes.indices {
            if case .formula = tree[parent].kind, let key = tree.firstChild(parent, where: { $0 == .legend }) {
                // 式中： is a child of its formula.
                let start = lineStart(tree[key].range.lower)
                if beginsLine(tree[key].range.lower), start > 0, !isBlankLine(before: start) { groups.append(EditGroup(start, start, ending)) }
            }
            guard holdsBlocks(tree[parent].kind) else { continue }
            var before: NodeID?
            for child in tree.children(parent) {
                defer { before = child }
                guard let before, isParted(tree[before].kind, tree[child].kind, in: parent) else { continue }
                let start = lineStart(tree[child].range.lower)
                guard start >= tree[before].range.upper, start > 0, beginsLine(tree[child].range.lower), !isBlankLine(before: start) else { continue }
                groups.append(EditGroup(start, start, ending))
            }
        }
        return groups
    }

    private func isBlankLine(before start: Int) -> Bool {
        let bytes = source.bytes
        let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
        return beginsLine(start - (isPair ? 2 : 1))
    }

    private func holdsBlocks(_ kind: Kind) -> Bool {
        switch kind {
        case .document, .clause, .element, .annex, .term, .table, .figure, .legend: true
        case .list(let marker): marker == .letter
        default: false
        }
    }

    private func isParted(_ first: Kind, _ second: Kind, in parent: NodeID) -> Bool {
        // A comment stays with what it is said of; the text of an untitled clause with its marks.
        if first == .comment || second == .comment { return false }
        if first == .heading { return tree.firstChild(parent + 1) { $0 == .title } != nil }
        if case .row = first, case .row = second { return false }
        // Lines of images are one figure.
        if case .image = first, case .image = second { return false }
        // Definitions stand as close as the author has them, like list items of a dash.
        if first == .definition, second == .definition { return false }
        return true
    }
}
