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
        var count = 0
        for (index, entry) in document.entries.enumerated() {
            if !entry.isNormative {
                count += 1
                if let written = document.writtenNumber(of: entry), written.number != count { result.append(mismatch(written, count)) }
            }
            guard let number = entry.number, let range = entry.numberRange else { continue }
            let isTitled = entry.title.contains { document.tree[$0].kind == .text || document.tree[$0].kind == .citedTitle }
            if isTitled {
                result += separator(of: entry, in: document)
            } else {
                result.append(Diagnostic("nref-title-present", at: range, [.text(number.printed)]))
            }
            guard entry.isNormative else { continue }
            if let first = seen[number.digits]?.first(where: { document.entries[$0].number == number }) {
                let notes = document.entries[first].numberRange.map { [Note(range: $0)] } ?? []
                result.append(Diagnostic("nref-duplicate", at: range, [.text(number.printed)], notes: notes))
            } else if let first = seen[number.digits]?.first(where: {
                document.entries[$0].number?.isDated != number.isDated && document.entries[$0].number?.undated == number.undated
            }) {
                let notes = document.entries[first].numberRange.map { [Note(range: $0)] } ?? []
                result.append(Diagnostic("nref-duplicate", at: range, phrase: 1, [.text(number.undated.printed)], severity: .warning, notes: notes))
            } else {
                seen[number.digits, default: []].append(index)
            }
        }
        return result
    }
}

extension ReferenceEntry {
    private static func mismatch(_ written: (number: Int, range: ByteRange), _ count: Int) -> Diagnostic {
        let fix = Fix(arguments: [.text("[\(count)]")], edits: [Edit(range: written.range, text: "[\(count)]")], safety: .safe)
        return Diagnostic("bib-number", at: written.range, [.text("[\(written.number)]"), .text("[\(count)]")], fix: fix)
    }

    /// What stands between number and title where only a blank should: `GB/T 191，包装…`, `GB/T 192《普通螺纹》`.
    private static func separator(of entry: ReferenceEntry, in document: Document) -> [Diagnostic] {
        guard let number = entry.numberRange, let first = entry.title.first else { return [] }
        let bytes = document.source.bytes
        let range = document.tree[first].range
        let start = range.lower
        if document.tree[first].kind == .citedTitle {
            let name = bytes.trimmed(start, range.upper)
            let isMarked = bytes.has("《", at: name.start, limit: name.end) && bytes.has("》", before: name.end, floor: name.start)
            let words = isMarked ? ByteRange(name.start + 3, name.end - 3) : range
            let fix = Fix(edits: [Edit(range: ByteRange(number.upper, range.upper), text: "\u{3000}" + document.source.text(words))], safety: .review)
            return [Diagnostic("nref-separator", at: range, phrase: 1, [.text(document.source.text(range))], fix: fix)]
        }
        for mark in ["～", "~", "〜"] as [StaticString] where bytes.has(mark, at: start, limit: range.upper) {
            return [Diagnostic("nref-separator", at: ByteRange(start, start + mark.utf8CodeUnitCount), phrase: 2)]
        }
        for mark in ["，", ",", "：", ":", "、", "；", ";", "-", "－", "—", "–"] as [StaticString] where bytes.has(mark, at: start, limit: range.upper) {
            let end = bytes.skipBlanks(start + mark.utf8CodeUnitCount, limit: range.upper)
            let fix = Fix(edits: [Edit(range: ByteRange(number.upper, end), text: "\u{3000}")], safety: .safe)
            return [Diagnostic("nref-separator", at: ByteRange(start, start + mark.utf8CodeUnitCount), [.text(mark.description)], fix: fix)]
        }
        return []
    }
}

extension Document {
    /// The `[1]` that the author wrote before an entry of 参考文献: part of the label of its item.
    fileprivate func writtenNumber(of entry: ReferenceEntry) -> (number: Int, range: ByteRange)? {
        guard tree[entry.item + 1].kind == .label else { return nil }
        let label = tree[entry.item + 1].range
        let words = source.bytes.trimmed(label.lower, label.upper)
        let digits = FullWidth.folded(source.bytes[words.start..<words.end]).filter(Byte.isDigit)
        guard !digits.isEmpty else { return nil }
        // Without the dash.
        let start = source.bytes[words.start] == UInt8(ascii: "-") ? source.bytes.skipBlanks(words.start + 1, limit: words.end) : words.start
        return (digits.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 99999) }, ByteRange(start, words.end))
    }

    /// The entry that a list item is, as an index into `entries`.
    public func entry(at item: NodeID) -> Int? {
        entries.index(of: item) { $0.item }
    }
}
