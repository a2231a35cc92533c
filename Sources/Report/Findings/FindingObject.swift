/// A finding as an object of our own JSON (contracts, `check --format json`): a member of the array there, a line of JSON lines.

import Rules
import Syntax

extension JSONWriter {
    /// `{"rule":…,"severity":…,"file":…,"start":…,"end":…,"message":…,"notes":[…],"fix":…}`
    mutating func finding(_ diagnostic: Diagnostic, _ findings: Findings, _ tables: inout LineTables) {
        object { writer in
            writer.member("rule", diagnostic.rule.name)
            writer.member("severity", (diagnostic.severity ?? .error).name)
            writer.place(diagnostic.file, diagnostic.range, &tables)
            writer.both("message") { diagnostic.message($0) }
            writer.array("notes") { writer in
                if diagnostic.why(.zh) != nil {
                    // The first note is the reason; it stands at the finding's own place.
                    writer.object { writer in
                        writer.place(diagnostic.file, diagnostic.range, &tables)
                        writer.both("message") { diagnostic.why($0) ?? "" }
                    }
                }
                for note in diagnostic.notes {
                    writer.object { writer in
                        writer.place(note.file, note.range, &tables)
                        writer.both("message") { diagnostic.noteText(note, $0) }
                    }
                }
            }
            guard let fix = diagnostic.fix else {
                writer.key("fix")
                writer.null()
                return
            }
            writer.object("fix") { writer in
                writer.both("title") { diagnostic.fixTitle($0) ?? "" }
                writer.member("safety", fix.safety.name)
                writer.array("edits") { writer in
                    for edit in fix.edits {
                        writer.object { writer in
                            writer.place(edit.file, edit.range, &tables)
                            writer.member("text", edit.text)
                        }
                    }
                }
            }
        }
    }

    /// The member `name`: a text in both languages.
    mutating func both(_ name: StaticString, _ text: (Language) -> String) {
        object(name) { writer in
            writer.member("zh", text(.zh))
            writer.member("en", text(.en))
        }
    }

    /// The member `name`, an object.
    mutating func object(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
        key(name)
        object(content)
    }

    /// The member `name`, an array.
    mutating func array(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
        key(name)
        array(content)
    }
}
