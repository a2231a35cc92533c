/// Paths as other programs match them with those of a repository: without `.` and empty segments, or as a URI reference.

import Syntax

enum ReportPath {
    /// `./a//b.std.md` is `a/b.std.md`. `..` stays: what it leaves is not known here.
    static func plain(_ path: String) -> String {
        let segments = path.split(separator: "/").filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + (segments.isEmpty && !path.hasPrefix("/") ? "." : segments.joined(separator: "/"))
    }

    /// The path as RFC 3986 writes it: a relative reference, or `file:///…`. All but the characters of `segment-nz-nc` are
    /// percent-encoded, so also `:`, which in a first segment would be a scheme's.
    static func uri(_ path: String) -> String {
        var result: [UInt8] = Array((path.hasPrefix("/") ? "file://" : "").utf8)
        for byte in plain(path).utf8 {
            if byte == UInt8(ascii: "/") || isPlain(byte) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                for digit in [byte >> 4, byte & 15] { result.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `unreserved`, `sub-delims` and `@`.
    private static func isPlain(_ byte: UInt8) -> Bool { Byte.isAlphanumeric(byte) || marks.contains(byte) }

    private static let marks: [UInt8] = Array("-._~!$&'()*+,;=@".utf8)
}
