/// Findings in the Reviewdog Diagnostic Format as one object, message `DiagnosticResult` of reviewdog.proto: reviewdog posts them as
/// comments of a review on GitHub, GitLab, Gitea and others, fixes as suggestions that a button applies.

import Rules
import Syntax

/// A `DiagnosticResult`.
public enum RDJSONFindings {
    /// One object with all findings; messages in one language.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        var tables = LineTables(findings.sources)
        writer.object { writer in
            writer.object("source") { $0.member("name", "gangmu") }
            writer.array("diagnostics") { writer in
                for diagnostic in findings.diagnostics { writer.reviewdog(diagnostic, &tables, language) }
                for failure in findings.failures { writer.reviewdog(failure, language) }
            }
        }
        writer.lineEnd()
        return writer.bytes
    }
}
