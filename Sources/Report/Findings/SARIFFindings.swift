/// Findings as SARIF 2.1.0 (OASIS, with errata 01), for code scanning, result databases and editors: one log of one run. Beyond its
/// schema the text asks for `columnKind` (3.14.27), for the line ends that were counted (3.14.26), for braces doubled in messages
/// (3.11.5), for URIs without Chinese characters (3.10.1), for regions of text alone in replacements (3.57.2), and for notifications of
/// what kept the program from its work (3.20.21). There is no
/// `automationDetails`: GitHub's uploader sets it, but only where a log has none. What was accepted (`--known`) is left out, without
/// `suppressions` (3.27.23): GitHub shows those results as open alerts.

import Rules
import Syntax

/// SARIF 2.1.0.
public enum SARIFFindings {
    /// One log; messages and what is said of rules in one language, which `language` names; `version` is the program's.
    public static func bytes(_ findings: Findings, _ language: Language, version: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.array("runs") { $0.object { run(findings, language, version, &$0) } }
        }
        writer.lineEnd()
        return writer.bytes
    }

    private static func run(_ findings: Findings, _ language: Language, _ version: String, _ writer: inout JSONWriter) {
        let tag = language == .zh ? "zh-CN" : "en"
        let rules = SARIFRules(of: findings.diagnostics)
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.member("name", "gangmu")
                writer.member("version", version)
                writer.member("language", tag)
                writer.array("rules") { rules.write(language, &$0) }
            }
        }
        writer.array("invocations") { $0.object { invocation(findings, language, &$0) } }
        writer.member("language", tag)
        writer.member("defaultEncoding", "UTF-8")
        writer.member("newlineSequences", ["\r\n", "\n", "\r"])
        writer.member("columnKind", "unicodeCodePoints")
        var tables = LineTables(findings.sources)
        var fingerprints = Fingerprints(findings)
        writer.array("results") { writer in
            for diagnostic in findings.diagnostics {
                let fingerprint = fingerprints.next(diagnostic)
                writer.object { result(diagnostic, rules.index(diagnostic.rule), fingerprint, language, &tables, &$0) }
            }
        }
    }

    /// Whether the program could do its work (3.20.14), whatever it found; and what it could not read.
    private static func invocation(_ findings: Findings, _ language: Language, _ writer: inout JSONWriter) {
        writer.key("executionSuccessful")
        writer.bool(findings.failures.isEmpty)
        if let status = findings.status { writer.member("exitCode", Int(status)) }
        if findings.failures.isEmpty { return }
        writer.array("toolExecutionNotifications") { writer in
            for failure in findings.failures {
                writer.object { writer in
                    writer.member("level", "error")
                    writer.sarifMessage("message", failure.message(language))
                    writer.array("locations") { writer in
                        writer.object { writer in
                            writer.object("physicalLocation") { writer in
                                writer.object("artifactLocation") { $0.member("uri", ReportPath.uri(failure.path)) }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func result(
        _ diagnostic: Diagnostic, _ rule: Int, _ fingerprint: String, _ language: Language, _ tables: inout LineTables, _ writer: inout JSONWriter
    ) {
        let severity = diagnostic.severity ?? .error
        writer.member("ruleId", diagnostic.rule.name)
        writer.member("ruleIndex", rule)
        writer.member("level", severity.sarif)
        writer.sarifMessage("message", diagnostic.message(language))
        writer.array("locations") { writer in
            writer.object { $0.sarifPlace(diagnostic.file, diagnostic.range, &tables) }
        }
        if !diagnostic.notes.isEmpty {
            writer.array("relatedLocations") { writer in
                for note in diagnostic.notes {
                    writer.object { writer in
                        writer.sarifPlace(note.file, note.range, &tables)
                        let text = diagnostic.noteText(note, language)
                        if !text.isEmpty { writer.sarifMessage("message", text) }
                    }
                }
            }
        }
        if let fix = diagnostic.fix, !fix.edits.isEmpty {
            writer.array("fixes") { writer in
                writer.object { self.fix(fix, diagnostic.fixTitle(language), &tables, &$0) }
            }
        }
        writer.object("partialFingerprints") { $0.member("gangmu/v1", fingerprint) }
        // `style` and `info` are both notes.
        writer.object("properties") { $0.member("severity", severity.name) }
    }

    private static func fix(_ fix: Fix, _ title: String?, _ tables: inout LineTables, _ writer: inout JSONWriter) {
        if let title { writer.sarifMessage("description", title) }
        // One change a file (3.55.3), files in the order of their first edits.
        var files: [FileID] = []
        for edit in fix.edits where !files.contains(edit.file) { files.append(edit.file) }
        writer.array("artifactChanges") { writer in
            for file in files {
                writer.object { writer in
                    writer.sarifArtifact(file, tables)
                    writer.array("replacements") { writer in
                        for edit in fix.edits where edit.file == file {
                            writer.object { writer in
                                writer.object("deletedRegion") { $0.sarifText(file, edit.range, &tables) }
                                if !edit.text.isEmpty { writer.object("insertedContent") { $0.member("text", edit.text) } }
                            }
                        }
                    }
                }
            }
        }
        writer.object("properties") { $0.member("safety", fix.safety.name) }
    }
}

extension Severity {
    /// The `level` of a result (3.27.10).
    var sarif: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .style, .info: "note"
        }
    }
}
