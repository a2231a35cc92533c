/// The rows of a CSV file (RFC 4180): fields parted by commas, in quotes where they hold a comma, a quote or a line end; LF,
/// CRLF or CR; a BOM is dropped. A line with nothing on it is no row.
///
/// A field is literal text: `*`, `$`, `[` and `见5.2` in it mean nothing. Such a file is written by a spreadsheet or a
/// program that knows nothing of this language; what it holds must print as it stands, and a number in it must never turn
/// into a reference. Only `<<` and `^^` without quotes join cells, as in a pipe table; in quotes they, too, are text.

import Syntax

public struct DataTable: Sendable {
    struct Field: Sendable {
        /// Without the quotes.
        var range: ByteRange
        var isQuoted: Bool
    }

    let source: Source
    let file: FileID
    /// What parts fields: a comma, for some spreadsheets a semicolon or a tab.
    private let separator: UInt8
    private(set) var fields: [Field] = []
    /// Indices into `fields`.
    private(set) var rows: [Range<Int>] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// A quote that opens and never closes was met: no later one is looked at, so that reading stays linear.
    private var ignoresQuotes = false

    init(_ source: Source, _ file: FileID, separator: UInt8 = UInt8(ascii: ",")) {
        self.source = source
        self.file = file
        self.separator = separator
        diagnostics = source.diagnostics()
        var at = 0
        while at < source.bytes.count { at = readRow(at) }
        for index in diagnostics.indices { diagnostics[index].settle(in: file) }
    }

    /// The text of a field: blanks at its ends left out, a doubled quote within quotes is one.
    func text(_ field: Int) -> String {
        let range = trimmed(field)
        guard fields[field].isQuoted else { return source.text(range) }
        var result: [UInt8] = []
        var wasQuote = false
        for byte in source.bytes[range.indices] {
            if byte == UInt8(ascii: "\""), wasQuote {
                wasQuote = false
                continue
            }
            wasQuote = byte == UInt8(ascii: "\"")
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    func trimmed(_ field: Int) -> ByteRange {
        let (start, end) = source.bytes.trimmed(fields[field].range.lower, fields[field].range.upper)
        return ByteRange(start, max(start, end))
    }

    func merge(_ field: Int) -> Merge {
        let range = trimmed(field)
        guard !fields[field].isQuoted, range.count == 2 else { return .none }
        if source.bytes.has("<<", at: range.lower, limit: range.upper) { return .left }
        return source.bytes.has("^^", at: range.lower, limit: range.upper) ? .up : .none
    }

    /// From the first field to the last.
    func range(ofRow row: Range<Int>) -> ByteRange {
        guard let first = row.first, let last = row.last else { return ByteRange(0, 0) }
        return ByteRange(fields[first].range.lower, max(fields[first].range.lower, fields[last].range.upper))
    }

    // Reading.

    /// Reads one line, or several where quotes hold line ends; the offset of the next.
    private mutating func readRow(_ start: Int) -> Int {
        let bytes = source.bytes
        let first = fields.count
        var at = start
        guard !Byte.isLineEnd(bytes[at]) else { return at + 1 }
        while true {
            at = readField(at)
            guard at < bytes.count, bytes[at] == separator else { break }
            at += 1
        }
        rows.append(first..<fields.count)
        return at < bytes.count ? at + 1 : at
    }

    /// Reads a field; the offset of the separator or line end behind it.
    private mutating func readField(_ start: Int) -> Int {
        let bytes = source.bytes
        if !ignoresQuotes, start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
            if let close = closingQuote(start + 1) {
                let end = fieldEnd(close + 1)
                if bytes.trimmed(close + 1, end).end > close + 1 {
                    report(ByteRange(start, end), phrase: 1)
                    fields.append(Field(range: ByteRange(start, end), isQuoted: false))
                } else {
                    fields.append(Field(range: ByteRange(start + 1, close), isQuoted: true))
                }
                return end
            }
            ignoresQuotes = true
            report(ByteRange(start, start + 1), phrase: 0)
        }
        let end = fieldEnd(start)
        if !ignoresQuotes, bytes[start..<end].contains(UInt8(ascii: "\"")) { report(ByteRange(start, end), phrase: 1) }
        fields.append(Field(range: ByteRange(start, end), isQuoted: false))
        return end
    }

    private func fieldEnd(_ start: Int) -> Int {
        var at = start
        while at < source.bytes.count, source.bytes[at] != separator, !Byte.isLineEnd(source.bytes[at]) { at += 1 }
        return at
    }

    /// The first quote that is not doubled.
    private func closingQuote(_ start: Int) -> Int? {
        let bytes = source.bytes
        var at = start
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { return at }
                at += 1
            }
            at += 1
        }
        return nil
    }

    private mutating func report(_ range: ByteRange, phrase: Int) {
        guard diagnostics.count < 100 else { return }
        diagnostics.append(Diagnostic("csv-syntax", at: range, phrase: phrase, file: file))
    }
}
