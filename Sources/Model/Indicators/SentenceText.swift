/// The text of a sentence as it prints, with the way back to the source: what reads limits in prose works on plain bytes, and a
/// finding must stand under the author's.

import Syntax

struct SentenceText {
    private(set) var bytes: [UInt8] = []
    /// Runs of `bytes` and where in the source each begins.
    private var runs: [(at: Int, source: Int)] = []

    /// The part of a block that stands in `range`. Superscripts are written `^{2}`, formulas as their TeX.
    init(_ document: Document, _ block: NodeID, _ range: ByteRange) {
        let tree = document.tree
        let source = document.source.bytes
        var id = block + 1
        while id < tree.end(block), tree[id].range.start < range.end {
            let node = tree[id]
            switch node.kind {
            case .text, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator:
                let from = max(node.range.lower, range.lower)
                let to = min(node.range.upper, range.upper)
                if from < to { append(source[from..<to], from: from) }
                id = tree.end(id)
                continue
            case .superscript where node.range.lower >= range.lower:
                var inner: [UInt8] = []
                document.writeLimitText(id, to: &inner)
                append(("^{".utf8 + inner + "}".utf8)[...], from: node.range.lower)
                id = tree.end(id)
                continue
            case .inlineFormula(let tex) where node.range.lower >= range.lower: append(source[tex.indices], from: tex.lower)
            case .softBreak(true) where node.range.lower >= range.lower: append([0x20], from: node.range.lower)
            case .comment, .attributes, .footnoteMark, .label, .list, .table, .paragraph:
                id = tree.end(id)
                continue
            default: break
            }
            id += 1
        }
    }

    private mutating func append(_ text: ArraySlice<UInt8>, from source: Int) {
        runs.append((bytes.count, source))
        bytes += text
    }

    /// The bytes of the source that a part of the text was made of.
    func source(_ part: ByteRange) -> ByteRange {
        ByteRange(source(at: part.lower), part.isEmpty ? source(at: part.lower) : source(at: part.upper - 1) + 1)
    }

    private func source(at: Int) -> Int {
        guard let run = runs.last(where: { $0.at <= at }) else { return 0 }
        return run.source + at - run.at
    }
}
