/// Proves claims: each indicator that a claim names, in each grade and for each object that it is made of, beside the same of the
/// standard that it names. One limit that is not stricter refutes it, and so does a number that is another; one that cannot be
/// compared leaves it open.

import Syntax

extension FamilyProof {
    func examineClaims(_ document: Document, _ facts: Facts, _ result: inout Examination) {
        var reader = ClaimReader(self, document, facts)
        reader.read()
        result.claims = reader.claims
        for claim in reader.claims {
            switch claim.verdict {
            case .proved: continue
            case .refuted: result.diagnostics += refuted(claim)
            case .unchecked:
                let zh = claim.obstacles.map(\.zh).joined(separator: "；")
                let en = claim.obstacles.map(\.en).joined(separator: "; ")
                result.diagnostics.append(
                    Diagnostic(
                        "family-claim-unchecked", at: claim.range, phrase: claim.kind == .different ? 1 : 0,
                        [.text(claim.standard.printed), .word(zh: zh, en: en)]))
            }
        }
    }

    /// The claim with its verdict: `subject` says of what, `numbers` what is stated besides.
    func prove(_ claim: Claim, _ subject: ClaimSubject, _ numbers: [ClaimNumber], _ document: Document, _ facts: Facts) -> Claim {
        var claim = claim
        let vocabulary = vocabulary(of: document.file)
        guard let (file, reference) = self.reference(claim.standard, for: document) else {
            claim.obstacles = [.noBaseline]
            return claim
        }
        let meant = subject.meant(facts.indicators)
        // Limits that are stricter than some grades of the standard only decide nothing.
        var decided: [Strictness] = []
        func add(_ own: Indicator) -> Bool {
            let matches = reference.claimed(own, in: file, grade: subject.grade)
            claim.matches += matches
            let kept = matches.count { claim.isKept(by: $0.strictness) }
            if own.grade == nil, subject.grade == nil, kept > 0, kept < matches.count,
                matches.allSatisfy({ $0.other.grade != nil && !$0.strictness.isIncomparable })
            {
                claim.obstacles.append(.someGrades(own.printedName))
            } else {
                decided += matches.map(\.strictness)
            }
            return !matches.isEmpty
        }
        if subject.names.isEmpty {
            var isKnown = false
            for indicator in meant {
                // Of sentences, those whose limits can be compared.
                let isMeant = indicator.table != nil || !reference.claimed(indicator, in: file, grade: subject.grade).contains { $0.strictness.isIncomparable }
                if isMeant, add(indicator) { isKnown = true }
            }
            if !isKnown { claim.obstacles.append(.noReference("—")) }
        }
        for printed in subject.names {
            var named = ClaimSubject.named(printed, meant, vocabulary)
            // 单果的果面缺陷面积 is one name.
            if named.isEmpty, subject.names.count == 1, let whole = subject.whole { named = ClaimSubject.named(whole, facts.indicators, vocabulary) }
            // Of a grade whose own limit is not there, another limit is not taken.
            let isGraded = ClaimSubject.named(printed, facts.indicators, vocabulary).contains { $0.grade != nil }
            let hasGrade = subject.grade.map { grade in !isGraded || named.contains { $0.grade.isWritten(as: grade) } } ?? true
            guard !named.isEmpty, hasGrade else {
                claim.obstacles.append(.noIndicator(subject.grade.map { $0 + "的" + printed } ?? printed))
                continue
            }
            let found = named.map(add)
            if !found.contains(true) {
                claim.obstacles.append(named.contains { !reference[$0.name].isEmpty } ? .noGrade(printed) : .noReference(printed))
            }
        }
        for match in claim.matches {
            if case .incomparable(let reason) = match.strictness { claim.obstacles.append(.incomparable(match.own.label, reason)) }
        }
        for number in numbers {
            // Of several objects or grades a number need be that of one.
            let verdicts = claim.matches.map { (match: $0, verdict: number.verdict($0)) }
            if verdicts.contains(where: { if case .right = $0.verdict { true } else { false } }) { continue }
            for (match, verdict) in verdicts {
                guard case .wrong(let stated, let actual) = verdict else { continue }
                claim.misstatements.append(Claim.Misstatement(match: match, stated: stated, actual: actual))
                break
            }
        }
        // Of a claim about all indicators some may be equal.
        let isKept =
            subject.names.isEmpty
            ? claim.kind == .different || !decided.contains(.looser) && (decided.contains(.stricter) || claim.kind == .atLeastAsStrict)
            : decided.allSatisfy { claim.isKept(by: $0) || $0.isIncomparable }
        if !isKept && decided.contains(where: { !$0.isIncomparable }) || !claim.misstatements.isEmpty {
            // Of a table that cannot be read one error is enough.
            if facts.holdsUnreadTables { claim.obstacles.append(.unreadTable) } else { claim.verdict = .refuted }
        } else if claim.obstacles.isEmpty, !decided.isEmpty {
            claim.verdict = .proved
        }
        return claim
    }

    /// The limits of a standard that a claim names: a baseline of the family, a general, or another document of the workspace.
    private func reference(_ standard: StandardNumber, for document: Document) -> (FileID, IndicatorsByName)? {
        for baseline in allBaselines(of: document.file)
        where baseline.metadata.baseline.contains(where: { own in
            own.value.samePublication(as: standard) && (!standard.isDated || !own.value.isDated || own.value.year == standard.year)
        }) {
            return references(of: baseline.file).map { (baseline.file, $0) }
        }
        guard let file = index.file(for: standard), file != document.file, let facts = facts(of: file) else { return nil }
        return (file, references(of: file) ?? IndicatorsByName(facts.indicators))
    }

    private func refuted(_ claim: Claim) -> [Diagnostic] {
        func finding(_ match: IndicatorMatch, _ phrase: Int, _ arguments: [Argument]) -> Diagnostic {
            Diagnostic(
                "family-claim-refuted", at: claim.range, phrase: phrase, arguments,
                notes: [Note(file: match.own.file, range: match.own.range), Note(phrase: 1, file: match.other.file, range: match.other.range)])
        }
        let looser = claim.matches.filter { !claim.isKept(by: $0.strictness) && !$0.strictness.isIncomparable }
        let found = looser.map { match in
            finding(
                match, match.strictness == .equal ? 1 : 0,
                [.text(match.own.label), .text(match.own.limit.printed), .text(claim.standard.printed), .text(match.other.limit.printed)])
        }
        // What is looser needs no reckoning.
        if !found.isEmpty { return found }
        return claim.misstatements.map { wrong in finding(wrong.match, 2, [.text(wrong.stated), .text(wrong.match.own.label), .text(wrong.actual)]) }
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
        return "%‰/°".contains(unit.printed.first ?? " ") ? text + unit.printed : text + " " + unit.printed
    }
}
