/// Finds places by printed number. A heading or caption that carries the number as written comes first; where there is
/// none, the place whose computed number it is (language: "must not go stale silently").

import Syntax

struct PlaceIndex {
    private var computed: NumberTable
    private var written: NumberTable
    private(set) var terms = TermsByName()

    init(_ document: Document) {
        computed = NumberTable(capacity: document.numbering.anchors.count)
        written = NumberTable(capacity: document.numbering.anchors.count / 4)
        for (index, anchor) in document.numbering.anchors.enumerated() {
            let group: UInt8
            switch anchor.kind {
            case .element, .clause, .term: group = 0
            case .annex: group = 1
            case .table: group = 2
            case .figure: group = 3
            case .formula: group = 4
            case .note, .example, .item, .footnote, .block: continue
            }
            if !anchor.number.isEmpty { computed.set(group, anchor.number, index) }
            if let range = anchor.written, let number = PlaceNumber(document.source.bytes[range.indices]) {
                // Of two that carry one number the first is meant; the other is a finding (`number-mismatch`).
                if written.find(group, number) == nil { written.set(group, number, index) }
            }
            guard anchor.kind == .term else { continue }
            let entry = TermEntry(document.tree, anchor.node)
            for node in entry.names.map(\.node) + entry.deprecated {
                var name: [UInt8] = []
                document.writePlainText(node, to: &name)
                terms.add(name, index)
            }
        }
        terms.sort()
    }

    func find(_ form: ReferenceForm, _ number: PlaceNumber) -> (anchor: AnchorID, isWritten: Bool)? {
        let group: UInt8
        switch form {
        case .chapter, .clause: group = 0
        case .annex: group = 1
        case .table: group = 2
        case .figure: group = 3
        case .formula: group = 4
        case .item, .paragraph, .method: return nil
        }
        if let anchor = written.find(group, number) { return (anchor, true) }
        return computed.find(group, number).map { ($0, false) }
    }

    /// The canonical print of a place, for messages.
    static func label(_ form: ReferenceForm, _ number: PlaceNumber) -> String {
        switch form {
        case .chapter: "第\(number.text)章"
        case .clause: number.text
        case .annex: "附录\(number.text)"
        case .table: "表\(number.text)"
        case .figure: "图\(number.text)"
        case .formula: "公式（\(number.text)）"
        case .item, .paragraph, .method: number.text
        }
    }
}
