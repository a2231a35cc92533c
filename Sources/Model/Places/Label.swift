/// The printed forms of a place: as it stands in its own heading or caption, and as others cite it
/// (GB/T 1.1—2020, 9.5.3: 第4章, 5.2, 附录A, 表1, 5.2 b)).

import Syntax

extension Document {
    /// The label of an anchor, as `Anchor.writeLabel` has it.
    package func writeLabel(_ id: AnchorID, to bytes: inout [UInt8]) { numbering.anchors[id].writeLabel(to: &bytes) }

    /// The label as it stands in its own heading or caption.
    package func label(_ id: AnchorID) -> String {
        var bytes: [UInt8] = []
        writeLabel(id, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `第4章`, `5.2`, `附录A`, `表1`, `5.2 b)`, `3.1`; false when the place has none.
    @discardableResult
    package func writeReference(_ id: AnchorID, to bytes: inout [UInt8]) -> Bool {
        if let range = labels.range(of: id) {
            bytes += labels.bytes[range.indices]
            return true
        }
        return makeReference(id, to: &bytes)
    }

    private func makeReference(_ id: AnchorID, to bytes: inout [UInt8]) -> Bool {
        let anchor = numbering.anchors[id]
        switch anchor.kind {
        case .element, .clause:
            // Without a number: 前言, a clause of it.
            guard let title = anchor.title else { return false }
            writePlainText(title, to: &bytes)
            return true
        case .annex, .term, .table: return false
        case .note, .example:
            writeLabel(id, to: &bytes)
            bytes.removeLast(3)
            return true
        case .item:
            guard anchor.parent >= 0, writeReference(anchor.parent, to: &bytes) else { return false }
            bytes.append(UInt8(ascii: " "))
            writeLabel(id, to: &bytes)
            return true
        case .footnote: return false
        case .block: return anchor.parent >= 0 && writeReference(anchor.parent, to: &bytes)
        }
    }

    /// Whether `writeReference` prints anything.
    package func hasReference(_ id: AnchorID) -> Bool {
        let anchor = numbering.anchors[id]
        switch anchor.kind {
        case .element, .clause: return !anchor.number.isEmpty || anchor.title != nil
        case .annex, .term, .table, .note, .example: return true
        case .item, .block: return anchor.parent >= 0 && hasReference(anchor.parent)
        case .footnote: return false
        }
    }

    /// How others cite the place, for messages; empty when it has no label.
    package func reference(_ id: AnchorID) -> String {
        var bytes: [UInt8] = []
        writeReference(id, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a subtree as it prints, without markup.
    package func writePlainText(_ id: NodeID, to bytes: inout [UInt8]) {
        for node in tree.nodes[id..<tree.end(id)] {
            switch node.kind {
            case .text, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator:
                bytes += source.bytes[node.range.indices]
            case .softBreak(let isBlank): if isBlank { bytes.append(0x20) }
            default: break
            }
        }
    }

    package func plainText(_ id: NodeID) -> String {
        var bytes: [UInt8] = []
        writePlainText(id, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The title of a place, as it prints.
    package func title(_ id: AnchorID) -> String { numbering.anchors[id].title.map(plainText) ?? "" }
}

extension Anchor {
    /// `4`, `5.2`, `附录A`, `表1`, `注1：`, `a)`; empty for what prints no label.
    fileprivate func writeLabel(to bytes: inout [UInt8]) {
        switch kind {
        case .element, .clause, .term: number.write(to: &bytes)
        case .annex:
            bytes += "附录".utf8
            number.write(to: &bytes)
        case .table:
            bytes += "表".utf8
            number.write(to: &bytes)
        case .note, .example:
            bytes += (kind == .note ? "注" : "示例").utf8
            if number.last > 0 { number.write(to: &bytes) }
            bytes += "：".utf8
        case .item(let marker):
            if marker == .letter { PlaceNumber.writeLetters(number.last, to: &bytes) } else { number.write(to: &bytes) }
            bytes.append(UInt8(ascii: ")"))
        case .footnote:
            if number.letter > 0 {
                PlaceNumber.writeLetters(number.last, to: &bytes)
            } else {
                number.write(to: &bytes)
                bytes.append(UInt8(ascii: ")"))
            }
        case .block: break
        }
    }
}

/// How others cite the numbered sections and tables of a document, made once: a standard refers to each many times.
package struct ReferenceLabels: Sendable {
    /// The labels, one after the other.
    package private(set) var bytes: [UInt8] = []
    /// Where the label of each anchor ends; it begins where the one before ends.
    private var ends: [UInt32] = []

    init(_ numbering: Numbering) {
        ends.reserveCapacity(numbering.anchors.count)
        for anchor in numbering.anchors {
            switch anchor.kind {
            case .element, .clause, .term:
                if anchor.number.count == 1, anchor.number.letter == 0, anchor.kind != .term {
                    bytes += "第".utf8
                    anchor.number.write(to: &bytes)
                    bytes += "章".utf8
                } else {
                    anchor.number.write(to: &bytes)
                }
            case .annex, .table: anchor.writeLabel(to: &bytes)
            case .note, .example, .item, .footnote, .block: break
            }
            ends.append(UInt32(bytes.count))
        }
    }

    /// Where in `bytes` the label is; nil for what is not cited by a number of its own.
    package func range(of anchor: AnchorID) -> ByteRange? {
        let start = anchor > 0 ? Int(ends[anchor - 1]) : 0
        let end = Int(ends[anchor])
        return end > start ? ByteRange(start, end) : nil
    }
}
