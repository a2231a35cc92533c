/// Headings: `## 4.1 产地环境 {#id}`, `## 云片糕；雪片糕 cloud-slice cake；snow-slice cake`, one blank between the parts, half-width marks at the beginning of the line.

import Syntax

extension Document {
    func headingEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices where tree[id].kind == .heading {
            let range = tree[id].range
            let start = lineStart(range.lower)
            if beginsLine(range.lower) { groups.append(EditGroup(start, range.lower, "")) }
            groups += annexEdits(id)
            var at = range.lower
            var level = 0
            while at < range.upper {
                let length = source.bytes[at] == UInt8(ascii: "#") ? 1 : source.bytes.has("＃", at: at, limit: range.upper) ? 3 : 0
                if length == 0 { break }
                at += length
                level += 1
            }
            let content = source.bytes.skipBlanks(at, limit: range.upper)
            groups.append(EditGroup(range.lower, content, String(repeating: "#", count: level) + (content < range.upper ? " " : "")))
            var before: NodeID?
            // `## 产地 ##` closes as Markdown allows; here it says nothing.
            let end = tree.children(id).reduce(content) { max($0, tree[$1].range.upper) }
            if source.bytes[end..<range.upper].contains(where: { $0 > 0x20 }) { groups.append(EditGroup(end, range.upper, "")) }
            for child in tree.children(id) {
                if let before, let gap = gap(tree[before].kind, tree[child].kind), !isAnnex(id) {
                    groups.append(EditGroup(tree[before].range.upper, tree[child].range.lower, gap))
                }
                before = child
            }
        }
        return groups
    }

    /// What stands between two parts of a heading; nil where other edits see to it.
    private func gap(_ before: Kind, _ after: Kind) -> String? {
        switch (before, after) {
        case (.number, .title), (.number, .english), (.title, .english), (.admitted, .english): " "
        case (.title, .admitted), (.admitted, .admitted), (.english, .admitted), (.english, .english): "；"
        default: nil
        }
    }

    private func isAnnex(_ heading: NodeID) -> Bool { if heading > 0, case .annex = tree[heading - 1].kind { true } else { false } }

    /// `# 附录（规范性） 标题`: full-width parentheses, a blank before the title, none within.
    private func annexEdits(_ heading: NodeID) -> [EditGroup] {
        guard isAnnex(heading), case .annex(let nature) = tree[heading - 1].kind, nature != .unstated else { return [] }
        let bytes = source.bytes
        let range = tree[heading].range
        var at = range.lower
        while at < range.upper, !bytes.has("附", at: at, limit: range.upper) { at += 1 }
        let title = tree.firstChild(heading) { $0 == .title }
        let letter = tree.firstChild(heading) { $0 == .number }
        var head = letter.map { tree[$0].range.upper } ?? at + 6
        var groups: [EditGroup] = []
        if let letter { groups.append(EditGroup(at + 6, tree[letter].range.lower, "")) }
        let word = bytes.skipBlanks(head, limit: range.upper)
        groups.append(EditGroup(head, word, ""))
        head = word
        if head < range.upper, bytes[head] == UInt8(ascii: "(") {
            groups.append(EditGroup(head, head + 1, "（"))
            if let close = bytes[head..<range.upper].firstIndex(of: UInt8(ascii: ")")) { groups.append(EditGroup(close, close + 1, "）")) }
        }
        if let title {
            var gap = tree[title].range.lower
            while gap > head {
                let blank = bytes.characterStart(before: gap)
                guard bytes.blankLength(at: blank, limit: gap) == gap - blank else { break }
                gap = blank
            }
            groups.append(EditGroup(gap, tree[title].range.lower, " "))
        }
        return groups
    }
}
