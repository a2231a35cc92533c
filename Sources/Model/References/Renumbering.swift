/// Written numbers that differ from the computed ones: one finding for a file, since one inserted clause makes them all
/// wrong, and one fix that rewrites the headings and every plain reference that follows them (rule `number-mismatch`).

import Syntax

enum Renumbering {
    static func diagnostic(_ document: Document, _ references: [(range: ByteRange, anchor: AnchorID)]) -> Diagnostic? {
        var wrong: [(anchor: AnchorID, range: ByteRange, written: String, right: String)] = []
        for (index, anchor) in document.numbering.anchors.enumerated() {
            guard let range = anchor.written, let right = right(document, index) else { continue }
            let written = FullWidth.text(document.source.bytes[range.indices])
            if written != right { wrong.append((index, range, written, right)) }
        }
        guard let first = wrong.first else { return nil }
        var edits: [Edit] = []
        for place in wrong { edits.append(Edit(range: place.range, text: place.right)) }
        let moved = Dictionary(uniqueKeysWithValues: wrong.map { ($0.anchor, $0.right) })
        for reference in references where moved[reference.anchor] != nil {
            // Only the number is rewritten: 表1 keeps its 表, 第4章 its 第 and 章.
            let text = document.reference(reference.anchor)
            edits.append(Edit(range: reference.range, text: text))
        }
        edits.sort { $0.range.start < $1.range.start }
        let others = wrong.dropFirst()
        return Diagnostic(
            "number-mismatch", at: first.range, phrase: others.isEmpty ? 0 : 1,
            [name(document[first.anchor]), .text(first.written), .text(first.right.isEmpty ? "—" : first.right), .number(others.count)],
            notes: others.prefix(Binder.noteLimit).map { Note(range: $0.range, arguments: [.text($0.written), .text($0.right.isEmpty ? "—" : $0.right)]) },
            fix: Fix(edits: edits, safety: .review))
    }

    /// What the author's number should be; nil where a number is not compared.
    static func right(_ document: Document, _ index: AnchorID) -> String? {
        let anchor = document[index]
        switch anchor.kind {
        case .element, .clause, .term, .annex, .table, .figure, .formula: return anchor.number.text
        case .note, .example: return anchor.number.last == 0 ? "" : String(anchor.number.last)
        case .item, .footnote, .block: return nil
        }
    }

    private static func name(_ anchor: Anchor) -> Argument {
        switch anchor.kind {
        case .element, .clause: anchor.parent < 0 ? .word(zh: "章", en: "the chapter") : .word(zh: "条", en: "the clause")
        case .annex: .word(zh: "附录", en: "the annex")
        case .term: .word(zh: "术语条目", en: "the term entry")
        case .table: .word(zh: "表", en: "the table")
        case .figure: .word(zh: "图", en: "the figure")
        case .formula: .word(zh: "公式", en: "the formula")
        case .note: .word(zh: "注", en: "the note")
        case .example: .word(zh: "示例", en: "the example")
        case .item, .footnote, .block: .word(zh: "项", en: "the item")
        }
    }
}
