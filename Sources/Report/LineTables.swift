/// From byte offsets to lines and columns, which only what prints knows: line tables of files, each made once, when the first place
/// in its file is asked for.

import Syntax

public struct LineTables {
    /// By `FileID`.
    let sources: [Source]
    private var tables: [Int: LineTable] = [:]

    /// `sources` by `FileID`.
    public init(_ sources: [Source]) { self.sources = sources }

    mutating func table(_ file: FileID) -> LineTable {
        if let table = tables[Int(file.index)] { return table }
        let table = LineTable(sources[Int(file.index)].bytes)
        tables[Int(file.index)] = table
        return table
    }

    /// Line and column from 1, columns in scalars.
    public mutating func position(_ file: FileID, _ offset: Int) -> LineTable.Position {
        table(file).position(offset, in: sources[Int(file.index)].bytes)
    }

    /// `products/rice.std.md:12:3`: where a range begins.
    mutating func text(_ file: FileID, _ range: ByteRange) -> String {
        let position = position(file, range.lower)
        return "\(sources[Int(file.index)].path):\(position.line):\(position.column)"
    }
}

extension JSONWriter {
    /// The members `file`, `start` and `end`: offsets in bytes on disk, lines and columns (scalars) from 1, the end exclusive.
    mutating func place(_ file: FileID, _ range: ByteRange, _ tables: inout LineTables) {
        let source = tables.sources[Int(file.index)]
        key("file")
        string(source.path)
        for (name, offset) in [("start", range.lower), ("end", range.upper)] as [(StaticString, Int)] {
            let position = tables.position(file, offset)
            key(name)
            object { writer in
                writer.key("offset")
                writer.number(source.diskOffset(offset))
                writer.key("line")
                writer.number(position.line)
                writer.key("column")
                writer.number(position.column)
            }
        }
    }
}
