/// The printed forms of a place: as it stands in its own heading or caption, and as others cite it
/// (GB/T 1.1—2020, 9.5.3: 第4章, 5.2, 附录A, 表1, 5.2 b)).

import Syntax

extension Document {
    /// The label as it stands in its own heading or caption.
    public func label(_ id: AnchorID) -> String { labels.printed[id] }

    /// `第4章`, `5.2`, `附录A`, `表1`, `5.2 b)`, `3.1`; false when the place has none.
    @discardableResult
    public func writeReference(_ id: AnchorID, to bytes: inout [UInt8]) -> Bool {
        let cited = labels.cited.range(id)
        if !cited.isEmpty {
            bytes += labels.cited.bytes[cited.indices]
            return true
        }
        let anchor = numbering.anchors[id]
        switch anchor.kind {
        case .element, .clause:
            // Without a number: 前言, a clause of it.
            guard let title = anchor.title else { return false }
            writePlainText(title, to: &bytes)
            return true
        case .annex, .term, .table, .figure, .formula: return false
        case .note, .example:
            bytes += labels.printed.bytes[labels.printed.range(id).indices].dropLast(3)
            return true
        case .item:
            guard anchor.parent >= 0, writeReference(anchor.parent, to: &bytes) else { return false }
            bytes.append(UInt8(ascii: " "))
            bytes += labels.printed.bytes[labels.printed.range(id).indices]
            return true
        case .footnote: return false
        case .block: return anchor.parent >= 0 && writeReference(anchor.parent, to: &bytes)
        }
    }

    /// Whether `writeReference` prints anything.
    public func hasReference(_ id: AnchorID) -> Bool {
        let anchor = numbering.anchors[id]
        switch anchor.kind {
        case .element, .clause: return !anchor.number.isEmpty || anchor.title != nil
        case .annex, .term, .table, .figure, .formula, .note, .example: return true
        case .item, .block: return anchor.parent >= 0 && hasReference(anchor.parent)
        case .footnote: return false
        }
    }

    /// How others cite the place, for messages; empty when it has no label.
    public func reference(_ id: AnchorID) -> String {
        var bytes: [UInt8] = []
        writeReference(id, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a subtree as it prints, without markup.
    public func writePlainText(_ id: NodeID, to bytes: inout [UInt8]) {
        for node in tree.nodes[id..<tree.end(id)] {
            switch node.kind {
            case .text, .domain, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator:
                bytes += source.bytes[node.range.indices]
            case .softBreak(let isBlank): if isBlank { bytes.append(0x20) }
            default: break
            }
        }
    }

    public func plainText(_ id: NodeID) -> String {
        var bytes: [UInt8] = []
        writePlainText(id, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The title of a place, as it prints.
    public func title(_ id: AnchorID) -> String { numbering.anchors[id].title.map(plainText) ?? "" }
}

extension Anchor {
    /// `4`, `5.2`, `附录A`, `表1`, `注1：`, `a)`; empty for what prints no label.
    fileprivate func writeLabel(to bytes: inout [UInt8]) {
        switch kind {
        case .element, .clause, .term: number.write(to: &bytes)
        case .annex:
            bytes.append(text: "附录")
            number.write(to: &bytes)
        case .table:
            bytes.append(text: "表")
            number.write(to: &bytes)
        case .figure:
            bytes.append(text: "图")
            number.write(to: &bytes)
        case .formula:
            bytes.append(text: "（")
            number.write(to: &bytes)
            bytes.append(text: "）")
        case .note, .example:
            bytes.append(text: kind == .note ? "注" : "示例")
            if number.last > 0 { number.write(to: &bytes) }
            bytes.append(text: "：")
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

/// The labels of a document's places, made once: each prints several times, and a standard refers to each many times.
public struct PlaceLabels: Sendable {
    /// By anchor: the label as it stands in its own heading or caption; empty for what prints none.
    public let printed: PackedTexts
    /// By anchor: how others cite a numbered section or a table; empty for all else.
    public let cited: PackedTexts

    init(_ numbering: Numbering) {
        var printed = PackedTexts(capacity: numbering.anchors.count)
        var cited = PackedTexts(capacity: numbering.anchors.count)
        for anchor in numbering.anchors {
            let start = printed.bytes.count
            anchor.writeLabel(to: &printed.bytes)
            printed.endText()
            switch anchor.kind {
            case .element, .clause:
                let isChapter = anchor.number.count == 1 && anchor.number.letter == 0
                if isChapter { cited.bytes.append(text: "第") }
                cited.bytes += printed.bytes[start...]
                if isChapter { cited.bytes.append(text: "章") }
            case .annex, .term, .table, .figure: cited.bytes += printed.bytes[start...]
            case .formula:
                cited.bytes.append(text: "公式")
                cited.bytes += printed.bytes[start...]
            case .note, .example, .item, .footnote, .block: break
            }
            cited.endText()
        }
        self.printed = printed
        self.cited = cited
    }
}
