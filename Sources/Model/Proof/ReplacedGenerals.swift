/// What a newer edition of a general standard means for the products that still name the older one: each clause that answers a clause
/// which the new edition words otherwise, or no longer has (model: "when the general changes, every product clause that it
/// touches"). Clauses of both editions are the same by their id, else by a title that is alone.

import Syntax

extension FamilyProof {
    func examineReplaced(_ document: Document, _ facts: Facts, _ result: inout Examination) {
        for relation in facts.relations {
            guard index.role(of: relation.general) == .old, let old = self.document(relation.general), let place = relation.place.flatMap(old.nameable),
                let number = old.metadata.numbers.first?.value, let file = index.file(for: number.undated), let new = self.document(file),
                let year = new.metadata.numbers.first?.value.year, let before = number.year, year > before
            else { continue }
            let arguments: [Argument] = [.text(old.metadata.printedNumber), .text(old.place(place)), .text(new.metadata.printedNumber)]
            if let now = new.clause(like: place, of: old) {
                if old.isWritten(place, as: now, in: new) { continue }
                result.diagnostics.append(
                    Diagnostic("family-clause-outdated", at: relation.range, arguments, notes: [Note(file: file, range: new.heading(of: now))]))
            } else {
                result.diagnostics.append(
                    Diagnostic(
                        "family-clause-outdated", at: relation.range, phrase: 1, arguments,
                        notes: [Note(phrase: 1, file: old.file, range: old.heading(of: place))]))
            }
        }
    }
}

extension Document {
    /// The nearest clause around a place, itself included, that can be found again in another edition: it has an id, or a title alone.
    fileprivate func nameable(_ place: AnchorID) -> AnchorID? {
        var place = place
        while place >= 0 {
            if self[place].id != nil { return place }
            if let title = self[place].title, names.find(tree[title].range, in: source.bytes) == place { return place }
            place = self[place].parent
        }
        return nil
    }

    /// The clause of this edition that a clause of another one became.
    fileprivate func clause(like place: AnchorID, of other: Document) -> AnchorID? {
        if let id = other[place].id { return names.find(id, in: other.source.bytes) }
        return other[place].title.flatMap { names.find(other.tree[$0].range, in: other.source.bytes) }
    }

    /// Whether a clause, with all that is below it, is written as in another edition; blanks and line ends do not count.
    fileprivate func isWritten(_ place: AnchorID, as now: AnchorID, in other: Document) -> Bool {
        func words(_ document: Document, _ anchor: AnchorID) -> [UInt8] {
            document.source.bytes[document.tree[document[anchor].node].range.indices].filter { $0 > 0x20 }
        }
        return words(self, place) == words(other, now)
    }
}
