/// Compares what the program said with what it must say. Findings of the untouched family are set aside, so that one flaw of an
/// example is one failed control and not a hundred.

import AccuracySupport

struct Verdict {
    var isFound = false
    /// Findings that should not be there.
    var wrong: [Finding] = []
    /// All new findings that were judged, for the report.
    var seen: [Finding] = []
    /// The inserted, correct text already had a finding.
    var unclean: [Finding] = []
    var failure: String?
}

enum Judge {
    static let closure = ["prod-req-has-method", "prod-method-orphan", "prod-inspection", "prod-marking-gap", "cert-"]

    static func isJudged(_ rule: String, closure isClosure: Bool) -> Bool {
        rule.hasPrefix("family-") || rule.hasPrefix("indicator-") || rule.hasPrefix("limit-") || rule == "citation-clause"
            || isClosure && closure.contains { rule.hasPrefix($0) }
    }

    static func new(_ findings: [Finding], beside known: [Finding], closure: Bool) -> [Finding] {
        var left: [String: Int] = [:]
        for finding in known { left[finding.identity, default: 0] += 1 }
        return findings.filter { finding in
            guard isJudged(finding.rule, closure: closure) else { return false }
            if let count = left[finding.identity], count > 0 {
                left[finding.identity] = count - 1
                return false
            }
            return true
        }
    }

    static func judge(_ fault: Fault, of kind: Kind, findings: [Finding], prepared: [Finding]?, known: [Finding]) -> Verdict {
        var verdict = Verdict()
        verdict.seen = new(findings, beside: known, closure: kind.isClosure)
        verdict.isFound = fault.expected.allSatisfy { expectation in verdict.seen.contains { expectation.isMet(by: $0) } }
        verdict.wrong = verdict.seen.filter { finding in
            if kind.forbidden.contains(finding.rule) { return true }
            return !fault.tolerated.contains(finding.rule) && !fault.expected.contains { $0.isNear(finding) }
        }
        if let prepared { verdict.unclean = new(prepared, beside: known, closure: kind.isClosure) }
        return verdict
    }
}
