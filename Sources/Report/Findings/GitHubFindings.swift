/// Findings as annotations of a run on GitHub Actions: "Workflow commands for GitHub Actions", the commands `error`, `warning`
/// and `notice`, escaped as `@actions/core` does. Whoever reads a pull request sees each at its line, with the reason and the fix.

import Rules
import Syntax

/// Workflow commands of GitHub Actions.
public enum GitHubFindings {
    /// One command a line, in the order of the findings.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var tables = LineTables(findings.sources)
        var text = ""
        for diagnostic in findings.diagnostics {
            let (start, end) = tables.marked(diagnostic.file, diagnostic.range)
            var properties = [
                ("file", property(ReportPath.plain(findings.source(diagnostic.file).path))), ("line", String(start.line)), ("endLine", String(end.line)),
            ]
            // The runner takes columns within one line only and drops those of several.
            if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
            properties.append(("title", property("gangmu (\(diagnostic.rule))")))
            let lines = [diagnostic.message(language)] + diagnostic.remarks(language).map { "\($0.lead): \($0.text)" }
            let command = (diagnostic.severity ?? .error).command
            text += "::\(command) \(properties.map { "\($0)=\($1)" }.joined(separator: ","))::\(data(lines.joined(separator: "\n")))\n"
        }
        for failure in findings.failures {
            text += "::error file=\(property(ReportPath.plain(failure.path))),title=gangmu::\(data(failure.message(language)))\n"
        }
        return Array(text.utf8)
    }

    /// A message: what would end the line, and the mark of escapes.
    private static func data(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
    }

    /// A property also ends at a comma, and a colon may begin the `::` before the message.
    private static func property(_ text: String) -> String {
        escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
    }

    private static func escaped(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard isSpecial(scalar) else {
                result.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result.append(contentsOf: "%\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
        }
        return String(result)
    }
}

extension Severity {
    fileprivate var command: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .style, .info: "notice"
        }
    }
}
