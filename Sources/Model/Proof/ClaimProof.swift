/// Proves claims: each indicator that a claim names, in each grade and for each object that it is made of, beside the same of the
/// standard that it names. One limit that is not stricter refutes it; one that cannot be compared leaves it open.

import Syntax

extension FamilyProof {
    func examineClaims(_ document: Document, _ facts: Facts, _ result: inout Examination) {
        let vocabulary = vocabulary(of: document.file)
        var next = 0
        for citation in document.bindings.citations {
            let range = document.tree[citation.node].range
            while next < facts.provisions.all.count, facts.provisions.all[next].range.end <= range.start { next += 1 }
            guard next < facts.provisions.all.count, facts.provisions.all[next].range.encloses(range) else { continue }
            guard let sentence = ClaimSentence(document, citation.node, in: facts.provisions.all[next].range, vocabulary) else { continue }
            let claim = prove(sentence, document, facts, vocabulary)
            result.claims.append(claim)
            switch claim.verdict {
            case .proved: continue
            case .refuted: result.diagnostics += refuted(claim, document)
            case .unchecked: result.diagnostics.append(unchecked(claim, document))
            }
        }
    }

    private func prove(_ sentence: ClaimSentence, _ document: Document, _ facts: Facts, _ vocabulary: IndicatorVocabulary) -> Claim {
        var claim = Claim(kind: sentence.kind, verdict: .unchecked, range: sentence.range, standard: sentence.standard)
        guard let (file, reference) = self.reference(sentence.standard, for: document) else {
            claim.obstacles = [.noBaseline]
            return claim
        }
        let own = facts.indicators.filter { indicator in
            (sentence.grade == nil || indicator.grade == nil || indicator.grade == sentence.grade)
                && (sentence.object == nil || indicator.objects.isEmpty || indicator.objects.contains { $0 == sentence.object })
        }
        // An object that no limit has was only a way of speaking.
        let meant = own.isEmpty ? facts.indicators : own
        if sentence.names.isEmpty {
            for indicator in meant where indicator.table != nil { claim.matches += reference.matches(indicator, in: file, grades: vocabulary.grades) }
            if claim.matches.isEmpty { claim.obstacles.append(.noReference("—")) }
        }
        for printed in sentence.names {
            let name = IndicatorName(printed, vocabulary)
            var named = meant.filter { $0.name.key == name.key }
            if named.isEmpty { named = meant.filter { $0.name.stem == name.stem } }
            if named.contains(where: { $0.table != nil }) { named = named.filter { $0.table != nil } }
            guard !named.isEmpty else {
                claim.obstacles.append(.noIndicator(printed))
                continue
            }
            let matches = named.flatMap { reference.matches($0, in: file, grades: vocabulary.grades) }
            if matches.isEmpty { claim.obstacles.append(.noReference(printed)) }
            claim.matches += matches
        }
        for match in claim.matches {
            if case .incomparable(let reason) = match.strictness { claim.obstacles.append(.incomparable(match.own.label, reason)) }
        }
        let decided = claim.matches.map(\.strictness)
        // Of a claim about all indicators some may be equal.
        let isKept = sentence.names.isEmpty
            ? !decided.contains(.looser) && (decided.contains(.stricter) || claim.kind == .atLeastAsStrict)
            : decided.allSatisfy { claim.isKept(by: $0) || $0.isIncomparable }
        if !isKept, decided.contains(where: { !$0.isIncomparable }) {
            claim.verdict = .refuted
        } else if claim.obstacles.isEmpty, !decided.isEmpty {
            claim.verdict = .proved
        }
        return claim
    }

    /// The limits of a standard that a claim names: a baseline of the family, a general, or another document of the workspace.
    private func reference(_ standard: StandardNumber, for document: Document) -> (FileID, IndicatorsByName)? {
        for baseline in allBaselines(of: document.file) where baseline.metadata.baseline.contains(where: { own in
            own.value.samePublication(as: standard) && (!standard.isDated || !own.value.isDated || own.value.year == standard.year)
        }) {
            return references(of: baseline.file).map { (baseline.file, $0) }
        }
        guard let file = index.file(for: standard), file != document.file, let facts = facts(of: file) else { return nil }
        return (file, references(of: file) ?? IndicatorsByName(facts.indicators))
    }

    private func refuted(_ claim: Claim, _ document: Document) -> [Diagnostic] {
        claim.matches.filter { !claim.isKept(by: $0.strictness) && !$0.strictness.isIncomparable }.map { match in
            Diagnostic(
                "family-claim-refuted", at: claim.range, phrase: match.strictness == .equal ? 1 : 0,
                [
                    .text(match.own.label), .text(match.own.limit.printed), .text(claim.standard.printed), .text(match.other.limit.printed),
                ], notes: [Note(file: match.own.file, range: match.own.range), Note(phrase: 1, file: match.other.file, range: match.other.range)])
        }
    }

    private func unchecked(_ claim: Claim, _ document: Document) -> Diagnostic {
        let zh = claim.obstacles.map(\.zh).joined(separator: "；")
        let en = claim.obstacles.map(\.en).joined(separator: "; ")
        return Diagnostic("family-claim-unchecked", at: claim.range, [.text(claim.standard.printed), .word(zh: zh, en: en)])
    }
}

extension Strictness {
    public var isIncomparable: Bool { if case .incomparable = self { true } else { false } }
}

extension Limit {
    /// As messages print it: as written, with its unit where numbers lack one.
    public var printed: String {
        switch form {
        case .interval, .set, .sample, .plan: break
        case .notDetected, .absent, .words, .citation, .unlimited: return text
        }
        // `6个月以上` has it amid the words.
        guard let unit, !text.contains(unit.printed), !unit.isPerSample || !text.contains("/") else { return text }
        return unit.printed.first == "%" || unit.printed.first == "‰" || unit.printed.first == "/" || unit.printed.first == "°" ? text + unit.printed : text + " " + unit.printed
    }
}
