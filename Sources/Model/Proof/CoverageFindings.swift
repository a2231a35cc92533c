/// What a document owes to its general standards: rows that nothing answers, exclusions that are not allowed, relations that
/// contradict each other, clauses that answer a requirement and require nothing. Findings stand in the product; the other
/// place is the clause of the general.

import Syntax

extension FamilyProof {
    func examineCoverage(_ document: Document, _ facts: Facts, _ result: inout Examination) {
        guard let coverage = coverage(of: document) else { return }
        result.coverage = coverage
        // A general between is asked about what it says, not about what it leaves to products.
        let mustAnswer = document.metadata.kind != .general && index.role(of: document.file) != .general
        for section in coverage.sections {
            guard let general = self.document(section.general) else { continue }
            let number = general.metadata.printedNumber
            for (row, cell) in section.cells {
                let note = Note(file: general.file, range: general.heading(of: row.place))
                let place = general.place(row.place)
                guard cell.status != .missing else {
                    let isSuspected = document.bindings.suspected.contains { $0.general == section.general && general.isWithin(row.place, $0.place) }
                    if mustAnswer, !isSuspected { result.diagnostics.append(missing(row, cell, document, section.general, number, place, note)) }
                    continue
                }
                guard cell.via == nil else { continue }
                check(row, cell, document, facts, [.text(number), .text(place)], note, &result)
            }
        }
    }

    private func missing(
        _ row: GeneralOutline.Row, _ cell: Cell, _ document: Document, _ general: FileID, _ number: String, _ place: String, _ note: Note
    ) -> Diagnostic {
        if cell.isAdoptedOnly, let relation = cell.relations.first {
            return Diagnostic("family-clause-missing", at: relation.range, phrase: 1, [.text(number), .text(place)], notes: [note])
        }
        let phrase: Int
        switch row.duty {
        case .direct: phrase = 2
        case .leftToProducts: phrase = 0
        case .tailorable: phrase = 3
        }
        return Diagnostic("family-clause-missing", at: document.range(ofGeneral: general, index), phrase: phrase, [.text(number), .text(place)], notes: [note])
    }

    private func check(
        _ row: GeneralOutline.Row, _ cell: Cell, _ document: Document, _ facts: Facts, _ arguments: [Argument], _ note: Note, _ result: inout Examination
    ) {
        let excluding = cell.relations.first { $0.kind == .excludes }
        if let excluding {
            if row.duty != .tailorable || !document.hasText(document[excluding.clause].node) { contradictRow(row, document, &result) }
            if let other = cell.relations.first(where: { $0.kind != .excludes && $0.place == excluding.place }) {
                result.diagnostics.append(
                    Diagnostic(
                        "family-relation-conflict", at: excluding.range, arguments + [.word(zh: other.kind.name, en: "\(other.kind)")],
                        notes: [Note(phrase: 1, range: other.range), note]))
            } else if row.duty != .tailorable {
                result.diagnostics.append(
                    Diagnostic("family-exclusion-not-allowed", at: excluding.range, phrase: row.duty == .leftToProducts ? 1 : 0, arguments, notes: [note]))
            }
            return
        }
        let giving = cell.relations.filter { $0.isAttribute && $0.kind.givesContent }
        guard row.requires, let first = giving.first, giving.count == cell.relations.count else { return }
        let requires = giving.contains { relation in
            facts.provisions.within(document[relation.clause].node, of: document.tree).contains { index in
                let provision = facts.provisions.all[index]
                // A limit of 不得检出 is no sentence that requires.
                return provision.place.isNormative && provision.place != .cell && (provision.modality == .requirement || provision.modality == .instruction)
            }
        }
        if !requires { result.diagnostics.append(Diagnostic("family-modality-weakened", at: first.range, arguments, notes: [note])) }
    }
}

extension FamilyProof {
    /// An exclusion that is not allowed, or gives no reason, answers nothing.
    private func contradictRow(_ row: GeneralOutline.Row, _ document: Document, _ result: inout Examination) {
        for section in result.coverage?.sections.indices ?? 0..<0 {
            for index in result.coverage!.sections[section].cells.indices {
                let (other, cell) = result.coverage!.sections[section].cells[index]
                guard other.place == row.place, cell.via == nil,
                    cell.relations.contains(where: { $0.kind == .excludes && $0.general == result.coverage!.sections[section].general })
                else { continue }
                result.coverage!.sections[section].cells[index].cell.status = .contradicted
            }
        }
    }
}

extension Document {
    /// `4.2 灌溉水`: how messages name a clause.
    public func place(_ anchor: AnchorID) -> String { [reference(anchor), title(anchor)].filter { !$0.isEmpty }.uniqued().joined(separator: " ") }

    /// Where the header names a general standard, or the first of them.
    func range(ofGeneral general: FileID, _ index: WorkspaceIndex) -> ByteRange {
        let printed = index.document(general)?.number?.undated.printed
        let named = metadata.generals.first { placed in StandardNumber(placed.value)?.undated.printed == printed }
        return (named ?? metadata.generals.first)?.range ?? ByteRange(0, 0)
    }
}

extension [String] {
    /// Without a text that repeats the one before it.
    fileprivate func uniqued() -> [String] { enumerated().filter { $0.offset == 0 || self[$0.offset - 1] != $0.element }.map(\.element) }
}
