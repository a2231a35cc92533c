/// A finding as message `Diagnostic` of reviewdog.proto. Its columns count bytes of the line as the disk has it, from 1, so also
/// those of a byte order mark; reviewdog cuts the line there to build a suggestion.

import Rules
import Syntax

extension JSONWriter {
    /// The object of one finding.
    mutating func reviewdog(_ diagnostic: Diagnostic, _ tables: inout LineTables, _ language: Language) {
        object { writer in
            writer.member("message", diagnostic.message(language))
            writer.reviewdogLocation(diagnostic.file, diagnostic.range, &tables)
            writer.member("severity", (diagnostic.severity ?? .error).reviewdog)
            writer.object("source") { $0.member("name", "gangmu") }
            writer.object("code") { $0.member("value", diagnostic.rule.name) }
            if let suggestion = tables.suggestion(of: diagnostic) {
                writer.array("suggestions") { writer in
                    writer.object { writer in
                        writer.reviewdogRange(diagnostic.file, suggestion.range, &tables)
                        writer.member("text", suggestion.text)
                    }
                }
            }
            guard !diagnostic.notes.isEmpty else { return }
            writer.array("related_locations") { writer in
                for note in diagnostic.notes {
                    writer.object { writer in
                        writer.member("message", diagnostic.noteText(note, language))
                        writer.reviewdogLocation(note.file, note.range, &tables)
                    }
                }
            }
        }
    }

    /// The object of a file that could not be read: a place without a range.
    mutating func reviewdog(_ failure: FailedInput, _ language: Language) {
        object { writer in
            writer.member("message", failure.message(language))
            writer.object("location") { $0.member("path", ReportPath.plain(failure.path)) }
            writer.member("severity", Severity.error.reviewdog)
            writer.object("source") { $0.member("name", "gangmu") }
        }
    }

    private mutating func reviewdogLocation(_ file: FileID, _ range: ByteRange, _ tables: inout LineTables) {
        object("location") { writer in
            writer.member("path", ReportPath.plain(tables.sources[Int(file.index)].path))
            writer.reviewdogRange(file, range, &tables)
        }
    }

    private mutating func reviewdogRange(_ file: FileID, _ range: ByteRange, _ tables: inout LineTables) {
        object("range") { writer in
            for (name, offset) in [("start", range.lower), ("end", range.upper)] as [(StaticString, Int)] {
                let position = tables.bytePosition(file, offset)
                writer.object(name) { writer in
                    writer.member("line", position.line)
                    writer.member("column", position.column)
                }
            }
        }
    }
}

extension LineTables {
    /// Line and column from 1, columns in bytes on disk.
    fileprivate mutating func bytePosition(_ file: FileID, _ offset: Int) -> LineTable.Position {
        let source = sources[Int(file.index)]
        var position = position(file, offset)
        let start = position.line == 1 ? 0 : source.diskOffset(Int(table(file).starts[position.line - 1]))
        position.column = source.diskOffset(offset) - start + 1
        return position
    }

    /// The fix as one text for one range of the finding's own file, as a button applies it. A suggestion of its own for each edit
    /// could be applied by halves; so edits that stand apart take the text between them along, unless that is long or mended.
    fileprivate mutating func suggestion(of diagnostic: Diagnostic) -> Edit? {
        guard let edits = diagnostic.fix?.edits.sorted(by: { $0.range.start < $1.range.start }), let first = edits.first, let last = edits.last,
            edits.allSatisfy({ $0.file == diagnostic.file })
        else { return nil }
        if edits.count == 1 { return first }
        let source = sources[Int(diagnostic.file.index)]
        let whole = ByteRange(first.range.lower, last.range.upper)
        guard position(diagnostic.file, whole.upper).line - position(diagnostic.file, whole.lower).line < 10 else { return nil }
        var text = ""
        var at = whole.lower
        for edit in edits {
            guard edit.range.lower >= at else { return nil }
            let between = source.text(ByteRange(at, edit.range.lower))
            if between.unicodeScalars.contains("\u{FFFD}") { return nil }
            text += between + edit.text
            at = edit.range.upper
        }
        return Edit(file: diagnostic.file, range: whole, text: text)
    }
}

extension Severity {
    fileprivate var reviewdog: String {
        switch self {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .style, .info: "INFO"
        }
    }
}
