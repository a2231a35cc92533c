/// A table for spreadsheets (RFC 4180): CRLF, quotes where they are needed. It begins with a byte order mark, since Excel and WPS take
/// a file without one for GBK and show Chinese as rubbish; what reads CSV as UTF-8 drops it, as our own reader does.

extension ReportTable {
    var csv: [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        func line(_ fields: [String]) {
            for (number, field) in fields.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += ReportTable.field(field)
            }
            bytes += [0x0D, 0x0A]
        }
        line(columns.map(\.title))
        for row in rows { line(row.map(\.text)) }
        return bytes
    }

    private static func field(_ text: String) -> [UInt8] {
        let needsQuotes =
            text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
            || text.utf8.first == 0x20 || text.utf8.last == 0x20
        guard needsQuotes else { return Array(text.utf8) }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }
}
