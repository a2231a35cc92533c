/// What is found of one document: how it answers its generals, how its limits compare, what its claims are worth, and the findings
/// that all this makes.

import Syntax

public struct Examination: Sendable {
    public let file: FileID
    /// Nil for a document without a general standard.
    public internal(set) var coverage: DocumentCoverage?
    /// Limits beside those of generals and baselines.
    public internal(set) var matches: [IndicatorMatch] = []
    public internal(set) var claims: [Claim] = []
    /// Of a product, those that others may have, too.
    var sentences: [ShareableSentence] = []
    /// Not yet weighed.
    public internal(set) var diagnostics: [Diagnostic] = []

    init(file: FileID) { self.file = file }
}

extension FamilyProof {
    /// Examines a document; nil for an old edition, a baseline, or a document that was not read.
    public func examine(_ file: FileID) -> Examination? {
        guard let document = document(file), index.role(of: file) != .old else { return nil }
        let facts = facts(of: file)
        let survey = IndicatorSurvey(document, vocabulary(of: file), findsFaults: facts == nil)
        var result = Examination(file: file)
        result.diagnostics += facts?.diagnostics ?? survey.diagnostics
        if let facts { result.diagnostics += gradeOrder(facts, vocabulary(of: file)) }
        if index.role(of: file) != .baseline, document.metadata.kind != .baseline {
            examineEditions(document, &result)
            if let facts {
                examineReplaced(document, facts, &result)
                examineCoverage(document, facts, &result)
                examineLimits(document, facts, &result)
                examineTerms(document, &result)
                examineClaims(document, facts, &result)
                if index.role(of: file) == .product { result.sentences = shareableSentences(document, facts) }
            }
            if var closure = Closure(document, survey, sentences: facts?.indicators.filter { $0.table == nil } ?? []) {
                closure.run()
                result.diagnostics += closure.diagnostics
            }
            if let certification = CertificationClauses(document, hasGeneral: !document.metadata.generals.isEmpty) {
                result.diagnostics += certification.diagnostics(document)
            }
        }
        for at in result.diagnostics.indices { result.diagnostics[at].settle(in: file) }
        return result
    }
}
