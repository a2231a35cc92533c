/// Clauses that say 加严 and whose limits are all those of the general. What a clause tightens in words, or by limiting what the
/// general leaves open, nobody can prove, and nothing is said of it.

import Syntax

extension FamilyProof {
    /// `relations` are those of the document to the general; its limits have been compared.
    func examineTightening(_ document: Document, _ facts: Facts, _ general: Document, _ relations: [Relation], _ result: inout Examination) {
        for relation in relations where relation.kind == .tightens && relation.isAttribute {
            guard let place = relation.place else { continue }
            let own = facts.indicators.filter { document.isWithin($0.section, relation.clause) }
            guard !own.isEmpty else { continue }
            let equal = result.matches.filter { match in
                match.file == general.file && match.strictness == .equal && general.isWithin(match.other.section, place)
            }
            guard own.allSatisfy({ one in equal.contains { $0.own === one } }), !document.requiresMore(facts.provisions, relation.clause, own) else { continue }
            result.diagnostics.append(
                Diagnostic(
                    "family-not-tightened", at: relation.range, [.text(general.metadata.printedNumber), .text(general.place(place))],
                    notes: [Note(file: general.file, range: general.heading(of: place))]))
        }
    }
}

extension Document {
    /// Whether a sentence of a clause requires something without a limit; one that leads to a table of limits does not.
    fileprivate func requiresMore(_ provisions: Provisions, _ clause: AnchorID, _ limits: [Indicator]) -> Bool {
        if limits.contains(where: { $0.table != nil }) { return false }
        return provisions.within(self[clause].node, of: tree).contains { index in
            provisions.all[index].modality == .requirement && !limits.contains { $0.provision == index }
        }
    }
}

extension Strictness.Reason {
    /// Whether limits of one indicator that are incomparable for this reason cannot both be kept by what the other admits, or say
    /// different things of it; other forms, words and conditions are only another way of limiting.
    var isConflict: Bool {
        switch self {
        case .oppositeDirections, .overlap, .disjoint, .differentDimensions, .unknownUnit, .notAdmitted, .differentSamples, .differentPlans: true
        case .tooLong, .differentForms, .differentWords, .differentCitations, .differentConditions: false
        }
    }
}
