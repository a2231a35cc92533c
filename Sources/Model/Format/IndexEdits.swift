/// The lines of 索引, `- 水分 5.2、表1`: a blank before the first place, `、` between places. And `〈领域〉` right before its
/// definition.

import Syntax

extension Document {
    func indexEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for element in tree.children(0) where tree[element].kind == .element(.index) {
            for line in DocumentIndex.lines(tree, element) {
                var isFirst = true
                for gap in DocumentIndex.gaps(tree, line) {
                    groups.append(EditGroup(tree[gap].range.lower, tree[gap].range.upper, isFirst ? " " : "、"))
                    isFirst = false
                }
            }
        }
        return groups
    }

    func domainEdits() -> [EditGroup] {
        tree.nodes.indices.compactMap { id in
            guard tree[id].kind == .domain else { return nil }
            let end = tree[id].range.upper
            return EditGroup(end, source.bytes.skipBlanks(end, limit: source.bytes.count), "")
        }
    }
}
