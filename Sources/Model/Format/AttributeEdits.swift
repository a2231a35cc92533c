/// `{#id 键=值}`: one blank before it and between its tokens, the id first, quotes only where a value needs them.

import Syntax

extension Document {
    func attributeEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        var parents: [NodeID] = []
        for id in tree.nodes.indices {
            while let last = parents.last, tree.end(last) <= id { parents.removeLast() }
            defer { if tree.end(id) > id + 1 { parents.append(id) } }
            guard case .attributes(let first, let count) = tree[id].kind else { continue }
            let entries = tree.attributes[Int(first)..<Int(first) + Int(count)]
            let tokens = entries.filter { $0.key == .id } + entries.filter { $0.key != .id }
            let range = tree[id].range
            groups.append(EditGroup(range.lower, range.upper, "{" + tokens.map(text).joined(separator: " ") + "}"))
            let gap = blanksBefore(range.lower)
            guard let parent = parents.last, gap > tree[parent].range.lower, !Byte.isLineEnd(source.bytes[gap - 1]) else { continue }
            // After a marker or the marks of a heading, those see to the blank.
            if tree[parent].kind == .heading, parent + 1 == id { continue }
            groups.append(EditGroup(gap, range.lower, " "))
        }
        return groups
    }

    private func blanksBefore(_ at: Int) -> Int {
        var start = at
        while start > 0 {
            let blank = source.bytes.characterStart(before: start)
            guard source.bytes.blankLength(at: blank, limit: start) == start - blank else { break }
            start = blank
        }
        return start
    }

    private func text(_ attribute: Attribute) -> String {
        let raw = source.text(attribute.range)
        let value = source.text(attribute.value)
        guard raw.hasSuffix("\"" + value + "\""), !value.isEmpty, !value.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }),
            (attribute.value.lower..<attribute.value.upper).allSatisfy({ source.bytes.blankLength(at: $0, limit: attribute.value.upper) == 0 })
        else { return raw }
        return String(raw.dropLast(value.count + 2)) + value
    }
}
