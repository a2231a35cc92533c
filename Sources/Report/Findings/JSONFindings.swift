/// Findings as one JSON object (contracts, `check --format json`). Keys and enumerations are never translated; texts are
/// given in both languages.

import Rules
import Syntax

public enum JSONFindings {
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
                for diagnostic in findings.diagnostics { write(diagnostic, findings, &tables, &writer) }
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

    private static func write(_ diagnostic: Diagnostic, _ findings: Findings, _ tables: inout LineTables, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("rule")
            writer.string(diagnostic.rule.name)
            writer.key("severity")
            writer.string((diagnostic.severity ?? .error).name)
            writer.place(diagnostic.file, diagnostic.range, &tables)
            writer.key("message")
            both(&writer) { diagnostic.message($0) }
            writer.key("notes")
            writer.array { writer in
                if diagnostic.why(.zh) != nil {
                    // The first note is the reason; it stands at the finding's own place.
                    writer.object { writer in
                        writer.place(diagnostic.file, diagnostic.range, &tables)
                        writer.key("message")
                        both(&writer) { diagnostic.why($0) ?? "" }
                    }
                }
                for note in diagnostic.notes {
                    writer.object { writer in
                        writer.place(note.file, note.range, &tables)
                        writer.key("message")
                        both(&writer) { diagnostic.noteText(note, $0) }
                    }
                }
            }
            writer.key("fix")
            guard let fix = diagnostic.fix else {
                writer.null()
                return
            }
            writer.object { writer in
                writer.key("title")
                both(&writer) { diagnostic.fixTitle($0) ?? "" }
                writer.key("safety")
                writer.string(fix.safety.name)
                writer.key("edits")
                writer.array { writer in
                    for edit in fix.edits {
                        writer.object { writer in
                            writer.place(edit.file, edit.range, &tables)
                            writer.key("text")
                            writer.string(edit.text)
                        }
                    }
                }
            }
        }
    }

    private static func both(_ writer: inout JSONWriter, _ text: (Language) -> String) {
        writer.object { writer in
            writer.key("zh")
            writer.string(text(.zh))
            writer.key("en")
            writer.string(text(.en))
        }
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
