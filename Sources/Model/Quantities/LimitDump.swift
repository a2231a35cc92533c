/// Limits as text, one way for each meaning: for tests and for messages that show what was read.

import Syntax

extension Limit {
    /// `≤ 0.2 %`, `[63, 67] %`, `plan n=5 c=2 m=10 M=100 CFU/g`
    public var dump: String {
        let behind = unit.map { " " + $0.printed } ?? ""
        switch form {
        case .interval(let lower?, let upper?):
            if lower == upper { return "= " + lower.value.printed + behind }
            return (lower.isOpen ? "(" : "[") + lower.value.printed + ", " + upper.value.printed + (upper.isOpen ? ")" : "]") + behind
        case .interval(let lower?, nil): return (lower.isOpen ? "> " : "≥ ") + lower.value.printed + behind
        case .interval(nil, let upper?): return (upper.isOpen ? "< " : "≤ ") + upper.value.printed + behind
        case .interval(nil, nil): return "any" + behind
        case .set(let values): return "{" + values.map(\.printed).joined(separator: ", ") + "}" + behind
        case .notDetected: return "not detected" + behind
        case .absent: return "absent"
        case .sample(let count, let per): return "sample \(count)" + per.printed
        case .plan(let plan): return "plan " + plan.printed + (unit?.isPerSample == true ? "" : behind)
        case .words(let words): return "words " + words
        case .citation(let citation): return "citation " + citation.standard.printed + (citation.place.isEmpty ? "" : " at " + citation.place)
        case .unlimited: return "unlimited"
        }
    }
}
