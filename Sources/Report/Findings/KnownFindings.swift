/// A list of accepted findings (`--known`, `--write-known`): they are matched by rule and by the text they stand on, with
/// a count, never by line, so that edits elsewhere do not wake them. One entry a line, sorted, for readable diffs.

import Syntax

public struct KnownFindings: Sendable {
    private var counts: [FindingGround: Int] = [:]

    /// Reads a list; nil when a line is none of its entries.
    public init?(_ bytes: [UInt8]) {
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 4, let count = Int(parts[1]), count > 0 else { return nil }
            counts[FindingGround(rule: String(parts[0]), marked: String(parts[2]), line: String(parts[3])), default: 0] += count
        }
    }

    /// The list that accepts all of these findings.
    public init(_ findings: Findings) {
        for diagnostic in findings.diagnostics { counts[FindingGround(diagnostic, findings), default: 0] += 1 }
    }

    /// The findings that are not accepted, and how many entries accept nothing any more.
    public func filtering(_ findings: Findings) -> (findings: Findings, stale: Int) {
        var left = counts
        var result = findings
        result.diagnostics = findings.diagnostics.filter { diagnostic in
            let key = FindingGround(diagnostic, findings)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
        return (result, left.values.reduce(0, +))
    }

    /// Whether the list holds a finding like this one; the rest of its line may have been mended.
    public func accepts(_ diagnostic: Diagnostic, in source: Source) -> Bool {
        let ground = FindingGround(diagnostic, source)
        return counts.keys.contains { $0.rule == ground.rule && $0.marked == ground.marked }
    }

    public var bytes: [UInt8] {
        var text = "# gangmu known 1: rule, count, marked text, line\n"
        let sorted = counts.sorted { ($0.key.rule, $0.key.line, $0.key.marked) < ($1.key.rule, $1.key.line, $1.key.marked) }
        for (key, count) in sorted { text += "\(key.rule)\t\(count)\t\(key.marked)\t\(key.line)\n" }
        return Array(text.utf8)
    }
}
