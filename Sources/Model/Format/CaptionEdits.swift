/// Captions: `表 标题`, `图1 标题`, at the beginning of the line; images with a half-width `!`.

import Syntax

extension Document {
    func captionEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices {
            let range = tree[id].range
            if case .image = tree[id].kind, source.bytes.has("！", at: range.lower, limit: range.upper) {
                groups.append(EditGroup(range.lower, range.lower + 3, "!"))
            }
            guard tree[id].kind == .caption else { continue }
            if beginsLine(range.lower) { groups.append(EditGroup(lineStart(range.lower), range.lower, "")) }
            let number = tree.firstChild(id) { $0 == .number }
            let title = tree.firstChild(id) { $0 == .title }
            if let number { groups.append(EditGroup(range.lower + 3, tree[number].range.lower, "")) }
            if let title { groups.append(EditGroup(number.map { tree[$0].range.upper } ?? range.lower + 3, tree[title].range.lower, " ")) }
        }
        return groups
    }
}
