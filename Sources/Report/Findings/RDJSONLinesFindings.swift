/// Findings in the Reviewdog Diagnostic Format, one message `Diagnostic` of reviewdog.proto a line: the same as rdjson for a reader
/// that takes findings as they come, or joins those of several tools. No findings are no lines.

import Rules
import Syntax

/// A `Diagnostic` a line.
public enum RDJSONLinesFindings {
    /// One object a line, in the order of the findings.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var tables = LineTables(findings.sources)
        var bytes: [UInt8] = []
        for diagnostic in findings.diagnostics {
            var writer = JSONWriter()
            writer.reviewdog(diagnostic, &tables, language)
            writer.lineEnd()
            bytes += writer.bytes
        }
        for failure in findings.failures {
            var writer = JSONWriter()
            writer.reviewdog(failure, language)
            writer.lineEnd()
            bytes += writer.bytes
        }
        return bytes
    }
}
