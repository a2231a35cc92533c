/// Findings as JSON lines (jsonlines.org; RFC 8259 a line): each line is one object of `findings` in `--format json`, so that a
/// program can read a long report as it comes, and `grep` and `jq` one finding at a time. No findings are no lines.

import Syntax

/// A finding a line.
public enum JSONLinesFindings {
    /// One object a line, in the order of the findings.
    public static func bytes(_ findings: Findings) -> [UInt8] {
        var tables = LineTables(findings.sources)
        var bytes: [UInt8] = []
        for diagnostic in findings.diagnostics {
            var writer = JSONWriter()
            writer.finding(diagnostic, findings, &tables)
            writer.lineEnd()
            bytes += writer.bytes
        }
        return bytes
    }
}
