/// Findings in the XML of Checkstyle's own reports (`XMLLogger`, version 8), which readers of many linters accept: elements `file`
/// with elements `error`, of line, column, severity, message and source; and with `exception` where a file could not be read.

import Rules
import Syntax

/// A report of Checkstyle.
public enum CheckstyleFindings {
    /// An element for each file that has findings.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var writer = XMLWriter()
        var tables = LineTables(findings.sources)
        writer.element("checkstyle", ["version": "8.0"]) { writer in
            for (source, diagnostics) in findings.byFile where !diagnostics.isEmpty {
                writer.element("file", ["name": ReportPath.plain(source.path)]) { writer in
                    for diagnostic in diagnostics {
                        let start = tables.position(diagnostic.file, diagnostic.range.lower)
                        writer.element(
                            "error",
                            [
                                "line": String(start.line), "column": String(start.column), "severity": (diagnostic.severity ?? .error).checkstyle,
                                "message": diagnostic.message(language), "source": "gangmu.\(diagnostic.rule)",
                            ])
                    }
                }
            }
            for failure in findings.failures {
                writer.element("file", ["name": ReportPath.plain(failure.path)]) { $0.element("exception", [:], text: failure.message(language)) }
            }
        }
        return writer.bytes
    }
}

extension Severity {
    /// Checkstyle has a fourth, `ignore`, which reports nothing.
    fileprivate var checkstyle: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .style, .info: "info"
        }
    }
}
