/// Labels and ids on their way into an output: both emitters copy them from the texts that the document made once.

import Model
import Syntax

extension Document {
    /// `{差异}`: the clause differs from the international document that this one adopts (GB/T 1.2—2020), which prints as a
    /// line at its outer side.
    func isDeviation(_ anchor: AnchorID) -> Bool {
        let range = self[anchor].attributes
        guard !range.isEmpty else { return false }
        return tree.attributes[range].contains { $0.key == .deviation }
    }
}

/// What an emitter has so that it can write labels and ids.
protocol PlaceWriter {
    var document: Document { get }
    /// For each node the index of its anchor, or -1.
    var anchorAt: [Int32] { get }
    var labels: PlaceLabels { get }
    var ids: PublicIDs { get }
    var writer: MarkupWriter { get set }
}

extension PlaceWriter {
    /// The place at a node, if it is one.
    func anchor(at node: NodeID) -> AnchorID? { anchorAt[node] >= 0 ? Int(anchorAt[node]) : nil }

    mutating func writeLabelText(_ anchor: AnchorID) { writer.text(labels.printed.bytes, labels.printed.range(anchor)) }

    mutating func writeReferenceText(_ anchor: AnchorID) {
        let range = labels.cited.range(anchor)
        if range.isEmpty { writer.text(document.reference(anchor)) } else { writer.text(labels.cited.bytes, range) }
    }

    /// `prefix` is `#` in links of HTML.
    @inline(__always)
    mutating func writeID(_ name: StaticString, _ anchor: AnchorID, prefix: StaticString = "") {
        writer.attribute(name, prefix: prefix, ids.anchors.bytes, ids.anchors.range(anchor))
    }

    @inline(__always)
    mutating func writeID(_ name: StaticString, entry: Int, prefix: StaticString = "") {
        writer.attribute(name, prefix: prefix, ids.entries.bytes, ids.entries.range(entry))
    }
}
