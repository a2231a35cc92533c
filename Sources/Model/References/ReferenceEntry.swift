/// The entries of 规范性引用文件 and 参考文献: a standard's number and its title, or another publication
/// (GB/T 1.1—2020, 8.6.3, 8.13).

import Syntax

public struct ReferenceEntry: Sendable {
    public var isNormative: Bool
    /// The list item.
    public var item: NodeID
    /// The item's first paragraph, if it has one.
    public var paragraph: NodeID?
    public var number: StandardNumber?
    /// Of the number as written.
    public var numberRange: ByteRange?
    /// The children of the paragraph after the number: the title, or for another publication all of it.
    public var title: Range<NodeID>

    /// The entries of both lists, in order.
    static func read(_ parse: Parse) -> [ReferenceEntry] {
        let tree = parse.tree
        var result: [ReferenceEntry] = []
        var section = 1
        while section < tree.nodes.count {
            let isNormative: Bool
            switch tree[section].kind {
            case .element(.normativeReferences): isNormative = true
            case .element(.bibliography): isNormative = false
            default:
                section = tree.end(section)
                continue
            }
            // 8.6.1, 8.13: neither list is divided; a list below a subclause is an ordinary one.
            for id in tree.children(section) {
                guard case .list = tree[id].kind else { continue }
                for item in tree.children(id) { result.append(entry(item, isNormative, parse)) }
            }
            section = tree.end(section)
        }
        return result
    }

    private static func entry(_ item: NodeID, _ isNormative: Bool, _ parse: Parse) -> ReferenceEntry {
        let tree = parse.tree
        guard let paragraph = tree.firstChild(item, where: { $0 == .paragraph }) else {
            return ReferenceEntry(isNormative: isNormative, item: item, title: item..<item)
        }
        var entry = ReferenceEntry(isNormative: isNormative, item: item, paragraph: paragraph, title: paragraph + 1..<tree.end(paragraph))
        guard let first = tree.children(paragraph).first(where: { _ in true }), tree[first].kind == .citation else { return entry }
        let range = tree[first + 1].range
        entry.number = StandardNumber(bytes: Array(parse.source.bytes[range.indices]))
        entry.numberRange = range
        entry.title = tree.end(first)..<tree.end(paragraph)
        return entry
    }

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var seen: [Int: [Int]] = [:]
        for (index, entry) in document.entries.enumerated() {
            guard let number = entry.number, let range = entry.numberRange else { continue }
            let isTitled = entry.title.contains { document.tree[$0].kind == .text }
            if !isTitled { result.append(Diagnostic("nref-title-present", at: range, [.text(number.printed)])) }
            guard entry.isNormative else { continue }
            if let first = seen[number.digits]?.first(where: { document.entries[$0].number == number }) {
                let notes = document.entries[first].numberRange.map { [Note(range: $0)] } ?? []
                result.append(Diagnostic("nref-duplicate", at: range, [.text(number.printed)], notes: notes))
            } else {
                seen[number.digits, default: []].append(index)
            }
        }
        return result
    }
}

extension Document {
    /// The entry that a list item is, as an index into `entries`.
    public func entry(at item: NodeID) -> Int? {
        entries.index(of: item) { $0.item }
    }
}
