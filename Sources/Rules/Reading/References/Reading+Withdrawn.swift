/// How a citation of what is superseded or withdrawn is told, and changed in all its places at once: number and title in the list, number
/// in the text. Clauses may have moved, so a person looks at it.

import Model
import Syntax

extension Reading {
    /// `uses`: all places of one standard, that of the list first. What no `normative` citation takes over weighs less.
    mutating func reportOver(_ uses: [RegisteredUse], _ normative: Set<NodeID>) {
        guard let first = uses.first, let entry = first.standing.entry else { return }
        let successors = first.standing.successors
        let phrase: Int
        switch first.standing {
        case .withdrawn: phrase = successors.isEmpty ? 2 : 3
        default: phrase = successors.isEmpty ? 1 : 0
        }
        var arguments = [Argument.text(first.use.number.printed)]
        if !successors.isEmpty { arguments.append(.text(successors.map(\.printed).joined(separator: "、"))) }
        let notes = registerNote(entry) + uses.dropFirst().prefix(8).map { Note(phrase: 1, range: $0.use.range) }
        let severity = uses.contains { $0.use.place == .list || normative.contains($0.use.node) } ? nil : Severity.warning
        report(
            "nref-no-withdrawn", at: first.use.range, phrase: phrase, arguments, severity: severity, notes: notes,
            fix: successors.count == 1 ? replacement(of: uses, by: successors[0]) : nil)
    }

    private func replacement(of uses: [RegisteredUse], by successor: StandardNumber) -> Fix {
        let number = uses[0].use.number.isDated ? successor : successor.undated
        var edits: [Edit] = []
        for one in uses {
            edits.append(Edit(range: one.use.range, text: number.printed))
            guard let entry = one.use.entry, let written = document.writtenTitle(of: document.entries[entry]), written.isPlain,
                let title = registeredTitle(successor), FixedSentence.folded(title) != FixedSentence.folded(written.text)
            else { continue }
            edits.append(Edit(range: written.range, text: title))
        }
        return Fix(arguments: [.text(number.printed)], edits: edits, safety: .review)
    }
}
