/// Labels that print: `注1：`, `示例：`, `警告：`, `式中：`, `[来源：`, and `[^x]: ` — a full-width colon, no blanks within.

import Syntax

extension Document {
    func labelEdits() -> [EditGroup] {
        var groups: [EditGroup] = []
        for id in tree.nodes.indices {
            let range = tree[id].range
            switch tree[id].kind {
            case .note: groups += numberedLabel(range, word: 3)
            case .example: groups += numberedLabel(range, word: 6)
            case .warning(let warning): groups += colonEdits(range.lower + (warning == .important ? 12 : 6), range.upper)
            case .source: groups += sourceEdits(range)
            case .legend:
                if id + 1 < tree.end(id), tree[id + 1].kind == .label { groups += colonEdits(tree[id + 1].range.upper, range.upper) }
            case .footnote: groups += footnoteLabel(id)
            default: continue
            }
        }
        return groups
    }

    /// `[来源：` and `]`, whatever the brackets are.
    private func sourceEdits(_ range: ByteRange) -> [EditGroup] {
        let bytes = source.bytes
        let open = bytes.characterEnd(range.lower)
        var groups = [EditGroup(range.lower, open, "[")] + colonEdits(open + 6, range.upper)
        let end = bytes.trimmed(open, range.upper).end
        for bracket: StaticString in ["］", "】"] where bytes.has(bracket, before: end, floor: open) { groups.append(EditGroup(end - 3, end, "]")) }
        return groups
    }

    /// `注 1:` after `word` bytes of 注 or 示例.
    private func numberedLabel(_ range: ByteRange, word: Int) -> [EditGroup] {
        let start = range.lower + word
        let digits = source.bytes.skipBlanks(start, limit: range.upper)
        var at = digits
        while at < range.upper, Byte.isDigit(source.bytes[at]) { at += 1 }
        return (digits > start ? [EditGroup(start, digits, "")] : []) + colonEdits(at, range.upper)
    }

    /// The colon at `at` and the blanks after it.
    private func colonEdits(_ at: Int, _ limit: Int) -> [EditGroup] {
        let length = at < limit && source.bytes[at] == UInt8(ascii: ":") ? 1 : source.bytes.has("：", at: at, limit: limit) ? 3 : 0
        guard length > 0 else { return [] }
        return [EditGroup(at, source.bytes.skipBlanks(at + length, limit: limit), "：")]
    }

    private func footnoteLabel(_ id: NodeID) -> [EditGroup] {
        let limit = tree[id].range.upper
        let at = tree[id + 1].range.upper + 1
        let length = at < limit && source.bytes[at] == UInt8(ascii: ":") ? 1 : source.bytes.has("：", at: at, limit: limit) ? 3 : 0
        guard length > 0 else { return [] }
        let content = source.bytes.skipBlanks(at + length, limit: limit)
        return [EditGroup(at, content, content < limit && !Byte.isLineEnd(source.bytes[content]) ? ": " : ":")]
    }
}
