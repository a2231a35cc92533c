/// How often each rule was met: a line for each, the most frequent first (`--statistics`).

import Rules
import Syntax

public enum FindingStatistics {
    /// `  12  error  modal-no-must  必须 states …`
    public static func text(_ findings: Findings, _ language: Language) -> String {
        let rows = rows(findings)
        let width = rows.first.map { String($0.count).count } ?? 1
        return rows.map { row in
            let count = String(row.count)
            let summary = Rule.named(row.rule)?.summary.text(language) ?? ""
            return String(repeating: " ", count: width - count.count) + "\(count)  \(row.severity.name)  \(row.rule)  \(summary)\n"
        }.joined()
    }

    /// The same as one object, texts in both languages; `version` is the program's.
    public static func json(_ findings: Findings, version: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("version", 1)
            writer.object("tool") { writer in
                writer.member("name", "gangmu")
                writer.member("version", version)
            }
            writer.array("statistics") { writer in
                for row in rows(findings) {
                    writer.object { writer in
                        writer.member("rule", row.rule.name)
                        writer.member("severity", row.severity.name)
                        writer.member("count", row.count)
                        writer.both("summary") { Rule.named(row.rule)?.summary.text($0) ?? "" }
                    }
                }
            }
        }
        writer.lineEnd()
        return writer.bytes
    }

    private static func rows(_ findings: Findings) -> [(rule: RuleID, count: Int, severity: Severity)] {
        var counts: [RuleID: (count: Int, severity: Severity)] = [:]
        for diagnostic in findings.diagnostics {
            let severity = diagnostic.severity ?? .error
            let known = counts[diagnostic.rule]
            counts[diagnostic.rule] = ((known?.count ?? 0) + 1, max(known?.severity ?? severity, severity))
        }
        return counts.map { (rule: $0.key, count: $0.value.count, severity: $0.value.severity) }.sorted { ($1.count, $0.rule.name) < ($0.count, $1.rule.name) }
    }
}
