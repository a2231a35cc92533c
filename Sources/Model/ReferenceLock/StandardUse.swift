/// Where a document names other standards, as a register is asked about them: in its lists, in its text, or only as history. A replaced
/// edition has to be named where the document tells what it replaces; nobody cites it by that.

import Syntax

public struct StandardUse: Sendable {
    public enum Place: Sendable {
        /// An entry of 规范性引用文件.
        case list
        /// An entry of 参考文献.
        case bibliography
        case text
        /// The foreword, the document itself, what it replaces or adopts, 代替, 废止 and the like beside it.
        case history
    }

    public var number: StandardNumber
    /// As written.
    public var range: ByteRange
    public var node: NodeID
    /// In `Document.entries`, for one of the lists.
    public var entry: Int?
    public var place: Place
}

extension Document {
    /// Every standard that the document names, in order.
    public var standardUses: [StandardUse] {
        let bytes = source.bytes
        // In order, as citations are.
        var silent: [Range<NodeID>] = []
        for anchor in numbering.anchors {
            switch anchor.kind {
            case .element(.foreword), .element(.normativeReferences), .element(.bibliography), .element(.index):
                silent.append(anchor.node..<tree.end(anchor.node))
            default: break
            }
        }
        let own = ownPublications.map { ($0.digits, $0) }
        var result: [StandardUse] = []
        var entry = 0
        var span = 0
        for citation in bindings.citations {
            let range = tree[citation.node + 1].range
            guard let number = StandardNumber(bytes: Array(bytes[range.indices])) else { continue }
            while entry < entries.count, (entries[entry].numberRange?.lower ?? 0) < range.lower { entry += 1 }
            while span < silent.count, silent[span].upperBound <= citation.node { span += 1 }
            var use = StandardUse(number: number, range: range, node: citation.node, place: .text)
            if entry < entries.count, entries[entry].numberRange == range {
                use.entry = entry
                use.place = entries[entry].isNormative ? .list : .bibliography
            } else if span < silent.count, silent[span].contains(citation.node) {
                use.place = .history
            }
            let digits = number.digits
            let isOwn = own.contains { $0.0 == digits && $0.1.samePublication(as: number) }
            if isOwn || use.place == .text && bytes.tellsHistory(around: range) { use.place = .history }
            result.append(use)
        }
        return result
    }

    /// The document's own numbers, and those of what it replaces, amends or adopts; undated.
    private var ownPublications: [StandardNumber] {
        var numbers = (metadata.numbers + metadata.replaces + metadata.partlyReplaces + metadata.amends).map(\.value)
        numbers += metadata.adoptions.map(\.value.number)
        numbers += metadata.history.compactMap { StandardNumber($0.value) }
        return numbers.map(\.undated)
    }
}

extension [UInt8] {
    /// Whether a number is that of something replaced: 代替 and its like right before it or before the numbers that lead to it, or 已废止
    /// behind it. 替代 elsewhere in a sentence says what a reagent or a method may do.
    fileprivate func tellsHistory(around range: ByteRange) -> Bool {
        var at = range.lower
        let floor = Swift.max(0, at - 200)
        while at > floor, !Byte.isLineEnd(self[at - 1]) {
            if [UInt8].partings.contains(where: { has($0, before: at, floor: 0) }) { break }
            if [UInt8].replacing.contains(where: { has($0, before: at, floor: 0) }) { return true }
            at = characterStart(before: at)
        }
        var end = range.upper
        if has("《", at: end, limit: count) {
            while end < Swift.min(count, range.upper + 300), !Byte.isLineEnd(self[end]), !has("》", before: end, floor: range.upper) { end += 1 }
        }
        end = skipBlanks(end, limit: count)
        if has("（", at: end, limit: count) { end += 3 }
        return [UInt8].replaced.contains { has($0, at: end, limit: count) }
    }

    private static let partings: [StaticString] = ["。", "，", "；", "：", "应", "按", "符合", "的规定"]
    private static let replacing: [StaticString] = ["代替", "替代", "取代", "废止", "作废", "历次版本", "前一版", "旧版"]
    private static let replaced: [StaticString] = ["已废止", "已作废", "已代替", "已被", "已由", "同时废止", "废止", "作废", "自行废止"]
}
