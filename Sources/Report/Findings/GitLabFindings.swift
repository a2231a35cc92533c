/// Findings as a Code Quality report of GitLab ("Code Quality report format", a subset of the Code Climate engine specification):
/// a merge request then shows which findings it brings and which it mends. GitLab tells them apart by `fingerprint` alone: equal
/// ones would be one finding, one that changes with its line would be a new one.

import Rules
import Syntax

/// A Code Quality report.
public enum GitLabFindings {
    /// One array; descriptions in one language, all else untranslated.
    public static func bytes(_ findings: Findings, _ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        var tables = LineTables(findings.sources)
        var fingerprints = Fingerprints(findings)
        writer.array { writer in
            for diagnostic in findings.diagnostics {
                let (start, end) = tables.marked(diagnostic.file, diagnostic.range)
                writer.object { writer in
                    writer.member("description", diagnostic.message(language))
                    writer.member("check_name", diagnostic.rule.name)
                    writer.member("fingerprint", fingerprints.next(diagnostic))
                    writer.member("severity", (diagnostic.severity ?? .error).codeQuality)
                    writer.object("location") { writer in
                        writer.member("path", ReportPath.plain(findings.source(diagnostic.file).path))
                        // Some readers know lines only.
                        writer.object("lines") { writer in
                            writer.member("begin", start.line)
                            writer.member("end", end.line)
                        }
                        writer.object("positions") { writer in
                            writer.position("begin", start)
                            writer.position("end", end)
                        }
                    }
                }
            }
            // Without them all that was found in such a file before would count as mended.
            for failure in findings.failures {
                writer.object { writer in
                    writer.member("description", failure.message(language))
                    writer.member("check_name", "gangmu")
                    writer.member("fingerprint", Fingerprints.of(failure))
                    writer.member("severity", "blocker")
                    writer.object("location") { writer in
                        writer.member("path", ReportPath.plain(failure.path))
                        writer.object("lines") { $0.member("begin", 1) }
                    }
                }
            }
        }
        writer.lineEnd()
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func position(_ name: StaticString, _ position: LineTable.Position) {
        object(name) { writer in
            writer.member("line", position.line)
            writer.member("column", position.column)
        }
    }
}

extension Severity {
    /// `critical` and, but for what cannot be read, `blocker` stay free: GitLab's readers know them from what crashes or leaks, and a
    /// standard that breaks a rule of drafting does neither. What breaks an 应 must be mended (major), a 宜 may have its reasons (minor).
    fileprivate var codeQuality: String {
        switch self {
        case .error: "major"
        case .warning: "minor"
        case .style, .info: "info"
        }
    }
}
