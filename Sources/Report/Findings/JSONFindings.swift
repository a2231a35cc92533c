/// Findings as one JSON object (contracts, `check --format json`). Keys and enumerations are never translated; texts are
/// given in both languages.

import Rules
import Syntax

/// One object of our own.
public enum JSONFindings {
    /// All findings and how many there are of each weight; `version` is the program's.
    public static func bytes(_ findings: Findings, version: String) -> [UInt8] {
        var writer = JSONWriter()
        var tables = LineTables(findings.sources)
        writer.object { writer in
            writer.key("version")
            writer.number(1)
            writer.key("tool")
            writer.object { writer in
                writer.key("name")
                writer.string("gangmu")
                writer.key("version")
                writer.string(version)
            }
            writer.key("findings")
            writer.array { writer in
                for diagnostic in findings.diagnostics { writer.finding(diagnostic, findings, &tables) }
            }
            writer.array("failures") { writer in
                for failure in findings.failures {
                    writer.object { writer in
                        writer.member("file", failure.path)
                        writer.both("message") { failure.message($0) }
                    }
                }
            }
            writer.key("summary")
            writer.object { writer in
                writer.key("files")
                writer.number(findings.fileCount)
                for severity in Severity.allCases.reversed() {
                    writer.key(severity.key)
                    writer.number(findings.count(severity))
                }
            }
        }
        writer.lineEnd()
        return writer.bytes
    }
}

extension Severity {
    fileprivate var key: StaticString {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .style: "style"
        case .info: "info"
        }
    }
}
