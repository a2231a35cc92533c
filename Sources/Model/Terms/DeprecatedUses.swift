/// Where a text uses a term that its own entry deprecates (GB/T 1.1—2020, 5.4.1). Not in that entry, which must name it; not
/// in the foreword, which tells what changed; not in titles of other documents, in quotation marks, code, or the index.

import Syntax

/// A deprecated term that is used.
public struct DeprecatedUse: Sendable {
    public var name: String
    /// Its entry.
    public var term: AnchorID
    /// What to write instead; nil where that is no plain text.
    public var preferred: String?
    public var ranges: [ByteRange]
}

extension Document {
    public func deprecatedUses() -> [DeprecatedUse] {
        guard tree.attributes.contains(where: { $0.key == .deprecated }) else { return [] }
        var uses: [DeprecatedUse] = []
        var finder = NameFinder()
        let terms = numbering.anchors.indices.filter { self[$0].kind == .term }.map { (anchor: $0, entry: TermEntry(tree, self[$0].node)) }
        // A name that is a term somewhere may be used.
        for term in terms { for name in term.entry.names { finder.insert(plainBytes(name.node), Int.max) } }
        for (anchor, entry) in terms {
            let preferred = entry.names.first.flatMap { plainName($0.node) }
            for name in entry.deprecated {
                finder.insert(plainBytes(name), uses.count)
                uses.append(DeprecatedUse(name: plainText(name), term: anchor, preferred: preferred, ranges: []))
            }
        }
        var id = 0
        while id < tree.nodes.count {
            switch tree[id].kind {
            case .header, .element(.foreword), .element(.normativeReferences), .element(.bibliography), .element(.index), .source, .codeBlock, .attributes,
                .english:
                id = tree.end(id)
            case .text:
                find(finder, in: tree[id].range, id, &uses)
                id += 1
            default: id += 1
            }
        }
        return uses.filter { !$0.ranges.isEmpty }
    }

    private func find(_ finder: NameFinder, in range: ByteRange, _ node: NodeID, _ uses: inout [DeprecatedUse]) {
        let bytes = source.bytes
        var at = range.lower
        while at < range.upper {
            guard let (use, end) = finder.longest(bytes, at: at, limit: range.upper) else {
                at = bytes.characterEnd(at)
                continue
            }
            let isQuoted = bytes.has("“", before: at, floor: 0) && bytes.has("”", at: end, limit: bytes.count)
            if use < uses.count, !isQuoted {
                let term = self[uses[use].term].node
                if node < term || node >= tree.end(term) { uses[use].ranges.append(ByteRange(at, end)) }
            }
            at = end
        }
    }

    private func plainBytes(_ node: NodeID) -> [UInt8] {
        var bytes: [UInt8] = []
        writePlainText(node, to: &bytes)
        return bytes
    }

    private func plainName(_ node: NodeID) -> String? {
        tree[node].range.count <= 192 && tree.children(node).allSatisfy { tree[$0].kind == .text } ? source.text(tree[node].range) : nil
    }
}
