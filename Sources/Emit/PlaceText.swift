/// Labels and ids on their way into an output: both emitters write them into one reused array, since a closure that
/// captured the document would copy all its side tables at every label.

import Model
import Syntax

/// What an emitter has so that it can write labels and ids.
protocol PlaceWriter {
    var document: Document { get }
    /// For each node the index of its anchor, or -1.
    var anchorAt: [Int32] { get }
    var labels: ReferenceLabels { get }
    var writer: MarkupWriter { get set }
    /// Reused for each label and id.
    var scratch: [UInt8] { get set }
}

extension PlaceWriter {
    /// The place at a node, if it is one.
    func anchor(at node: NodeID) -> AnchorID? { anchorAt[node] >= 0 ? Int(anchorAt[node]) : nil }

    mutating func writeLabelText(_ anchor: AnchorID) {
        scratch.removeAll(keepingCapacity: true)
        document.writeLabel(anchor, to: &scratch)
        writer.text(scratch)
    }

    mutating func writeReferenceText(_ anchor: AnchorID) {
        if let range = labels.range(of: anchor) {
            writer.text(labels.bytes, range)
            return
        }
        scratch.removeAll(keepingCapacity: true)
        document.writeReference(anchor, to: &scratch)
        writer.text(scratch)
    }

    /// `prefix` is `#` in links of HTML.
    mutating func writeID(_ name: StaticString, _ anchor: AnchorID, prefix: StaticString = "") {
        scratch.removeAll(keepingCapacity: true)
        document.publicIDs.write(anchor, to: &scratch)
        writer.attribute(name, prefix: prefix, scratch)
    }

    mutating func writeID(_ name: StaticString, entry: Int, prefix: StaticString = "") {
        scratch.removeAll(keepingCapacity: true)
        document.publicIDs.write(entry: entry, to: &scratch)
        writer.attribute(name, prefix: prefix, scratch)
    }
}
