/// A list of accepted findings (`--known`, `--write-known`): they are matched by rule and by the text they stand on, with
/// a count, never by line, so that edits elsewhere do not wake them. One entry a line, sorted, for readable diffs.

import Syntax

public struct KnownFindings: Sendable {
    private struct Key: Hashable {
        var rule: String
        /// The marked text, then the line it stands in, blanks folded.
        var marked: String
        var line: String
    }

    private var counts: [Key: Int] = [:]

    /// Reads a list; nil when a line is none of its entries.
    public init?(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 4, let count = Int(parts[1]), count > 0 else { return nil }
            counts[Key(rule: String(parts[0]), marked: String(parts[2]), line: String(parts[3])), default: 0] += count
        }
    }

    /// The list that accepts all of these findings.
    public init(_ findings: Findings) {
        for diagnostic in findings.diagnostics { counts[KnownFindings.key(diagnostic, findings), default: 0] += 1 }
    }

    /// The findings that are not accepted, and how many entries accept nothing any more.
    public func filtering(_ findings: Findings) -> (findings: Findings, stale: Int) {
        var left = counts
        var result = findings
        result.diagnostics = findings.diagnostics.filter { diagnostic in
            let key = KnownFindings.key(diagnostic, findings)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
        return (result, left.values.reduce(0, +))
    }

    public var bytes: [UInt8] {
        var text = "# gangmu known 1: rule, count, marked text, line\n"
        let sorted = counts.sorted { ($0.key.rule, $0.key.line, $0.key.marked) < ($1.key.rule, $1.key.line, $1.key.marked) }
        for (key, count) in sorted { text += "\(key.rule)\t\(count)\t\(key.marked)\t\(key.line)\n" }
        return Array(text.utf8)
    }

    private static func key(_ diagnostic: Diagnostic, _ findings: Findings) -> Key {
        let source = findings.source(diagnostic.file)
        let range = diagnostic.range
        var start = range.lower
        while start > 0, !Byte.isLineEnd(source.bytes[start - 1]), range.lower - start < 400 { start -= 1 }
        var end = range.lower
        while end < source.bytes.count, !Byte.isLineEnd(source.bytes[end]), end - range.lower < 400 { end += 1 }
        return Key(rule: diagnostic.rule.name, marked: folded(source, range), line: folded(source, ByteRange(start, end)))
    }

    private static func folded(_ source: Source, _ range: ByteRange) -> String {
        source.text(ByteRange(range.lower, min(range.upper, range.lower + 400))).split { $0.isWhitespace }.joined(separator: " ")
    }
}
