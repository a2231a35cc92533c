/// Places and messages as SARIF 2.1.0 has them: `physicalLocation` (3.29), `region` (3.30) and `message` (3.11).

import Syntax

extension JSONWriter {
    /// The member `physicalLocation`: the file and the region in it, in text and, where both say the same, in bytes on disk.
    mutating func sarifPlace(_ file: FileID, _ range: ByteRange, _ tables: inout LineTables) {
        let source = tables.sources[Int(file.index)]
        object("physicalLocation") { writer in
            writer.sarifArtifact(file, tables)
            writer.object("region") { writer in
                writer.sarifText(file, range, &tables)
                // In a file with bad bytes, which are one character here, a reader may count others (3.30.1: identical ranges).
                guard source.repairs.allSatisfy({ $0.cause == .byteOrderMark }) else { return }
                writer.member("byteOffset", source.diskOffset(range.lower))
                writer.member("byteLength", source.diskOffset(range.upper) - source.diskOffset(range.lower))
            }
        }
    }

    /// The member `artifactLocation`.
    mutating func sarifArtifact(_ file: FileID, _ tables: LineTables) {
        object("artifactLocation") { $0.member("uri", ReportPath.uri(tables.sources[Int(file.index)].path)) }
    }

    /// The members of a text region: lines and columns from 1, the end exclusive; a byte order mark is no column (3.30.2).
    mutating func sarifText(_ file: FileID, _ range: ByteRange, _ tables: inout LineTables) {
        let start = tables.sarifPosition(file, range.lower)
        let end = tables.sarifPosition(file, range.upper)
        member("startLine", start.line)
        member("startColumn", start.column)
        member("endLine", end.line)
        member("endColumn", end.column)
    }

    /// A member whose value is a `message`. Braces would be places for arguments and are doubled (3.11.5); where brackets and
    /// parentheses would be read as an embedded link (3.11.6), brackets and backslashes have a backslash before them.
    mutating func sarifMessage(_ name: StaticString, _ text: String) {
        let holdsLink = text.contains("](")
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}": result.append(scalar)
            case "[", "]", "\\": if holdsLink { result.append("\\") }
            default: break
            }
            result.append(scalar)
        }
        object(name) { $0.member("text", String(result)) }
    }
}

extension LineTables {
    /// SARIF knows no line after the last line end: the end of a file stands behind that line end, in its line (3.30.2).
    fileprivate mutating func sarifPosition(_ file: FileID, _ offset: Int) -> LineTable.Position {
        var position = position(file, offset)
        let bytes = sources[Int(file.index)].bytes
        guard offset == bytes.count, position.column == 1, position.line > 1 else { return position }
        position.line -= 1
        let start = Int(table(file).starts[position.line - 1])
        position.column = bytes[start...].count { !Byte.isContinuation($0) } + 1
        return position
    }
}
