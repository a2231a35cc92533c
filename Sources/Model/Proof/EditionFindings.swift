/// Whether a document means one edition of its general standard, and says so everywhere (GB/T 1.1—2020, 9.5.4.2): its text cites the
/// year that the header gives; where the header gives none, places are named by id, since numbers move with the next edition.

import Syntax

extension FamilyProof {
    func examineEditions(_ document: Document, _ result: inout Examination) {
        let generals = document.metadata.generals.compactMap { placed in StandardNumber(placed.value).map { (number: $0, range: placed.range) } }
        guard !generals.isEmpty else { return }
        let firsts = generals.map { $0.number.printed.utf8.first }
        var others: [(range: ByteRange, written: StandardNumber, general: StandardNumber, place: ByteRange)] = []
        var numbered: [ByteRange] = []
        for citation in document.bindings.citations {
            let node = citation.node + 1
            guard document.tree[node].kind == .standardNumber, document.speaksForToday(citation.node) else { continue }
            let range = document.tree[node].range
            // Most are not of a general, as their first letter says.
            let first = FullWidth.glyph(document.source.bytes, range.lower, range.upper).byte
            guard firsts.contains(first),
                let number = StandardNumber(bytes: Array(document.source.bytes[range.indices])),
                let general = generals.first(where: { $0.number.samePublication(as: number) })
            else { continue }
            if let year = number.year, let meant = general.number.year, year != meant { others.append((range, number, general.number, general.range)) }
            if !general.number.isDated, !number.isDated {
                numbered += document.tree.children(citation.node).filter { if case .locator = document.tree[$0].kind { true } else { false } }.map {
                    document.tree[$0].range
                }
            }
        }
        for other in others {
            result.diagnostics.append(
                Diagnostic(
                    "family-general-edition", at: other.range, [.text(other.written.printed), .text(other.general.printed)], notes: [Note(range: other.place)],
                    fix: Fix(arguments: [.text(other.general.printed)], edits: [Edit(range: other.range, text: other.general.printed)], safety: .review)))
        }
        let undated = generals.contains { !$0.number.isDated }
        if undated {
            numbered += document.bindings.relations.map(\.range).filter {
                document.source.text($0).utf8.allSatisfy { Byte.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
            }
        }
        guard let first = numbered.first, let general = generals.first(where: { !$0.number.isDated }) else { return }
        result.diagnostics.append(
            Diagnostic(
                "family-undated-locator", at: first, [.text(general.number.printed), .number(numbered.count)],
                notes: [Note(range: general.range)] + numbered.dropFirst().prefix(Binder.noteLimit).map { Note(phrase: 1, range: $0) }))
    }
}

extension Document {
    /// Whether a citation is one of the standard itself, and not of its history or sources.
    fileprivate func speaksForToday(_ node: NodeID) -> Bool {
        for child in tree.children(0) where child <= node && node < tree.end(child) {
            switch tree[child].kind {
            case .element(.foreword), .element(.bibliography): return false
            default: return true
            }
        }
        return false
    }
}
