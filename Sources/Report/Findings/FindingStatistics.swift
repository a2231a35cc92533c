/// How often each rule was met: a line for each, the most frequent first (`--statistics`).

import Rules
import Syntax

public enum FindingStatistics {
    /// `  12  error  modal-no-must  必须 states …`
    public static func text(_ findings: Findings, _ language: Language) -> String {
        var counts: [RuleID: (count: Int, severity: Severity)] = [:]
        for diagnostic in findings.diagnostics {
            let severity = diagnostic.severity ?? .error
            let known = counts[diagnostic.rule]
            counts[diagnostic.rule] = ((known?.count ?? 0) + 1, max(known?.severity ?? severity, severity))
        }
        let sorted = counts.sorted { ($1.value.count, $0.key.name) < ($0.value.count, $1.key.name) }
        let width = sorted.first.map { String($0.value.count).count } ?? 1
        return sorted.map { rule, value in
            let count = String(value.count)
            let summary = Rule.named(rule)?.summary.text(language) ?? ""
            return String(repeating: " ", count: width - count.count) + "\(count)  \(value.severity.name)  \(rule)  \(summary)\n"
        }.joined()
    }
}
