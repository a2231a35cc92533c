/// A list of accepted findings (`--known`, `--write-known`): they are matched by rule and by the text they stand on, with
/// a count, never by line, so that edits elsewhere do not wake them. One entry a line, sorted, for readable diffs.

import Syntax

public struct KnownFindings: Sendable {
    private var counts: [FindingGround: Int] = [:]

    private init() {}

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

    /// The findings that are not accepted, and how many entries of the rules that were asked accept nothing any more.
    public func filtering(_ findings: Findings, asked: (String) -> Bool = { _ in true }) -> (findings: Findings, stale: Int) {
        var left = counts
        var result = findings
        result.diagnostics = findings.diagnostics.filter { diagnostic in
            let key = FindingGround(diagnostic, findings)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
        return (result, left.reduce(0) { $0 + ($1.value > 0 && asked($1.key.rule) ? $1.value : 0) })
    }

    /// What of the list accepts findings of each file, by the number of the file: so that files can be mended each by itself.
    public func shares(_ findings: Findings) -> [Int: KnownFindings] {
        var left = counts
        var shares: [Int: KnownFindings] = [:]
        for diagnostic in findings.diagnostics {
            let key = FindingGround(diagnostic, findings)
            guard let count = left[key], count > 0 else { continue }
            left[key] = count - 1
            shares[Int(diagnostic.file.index), default: KnownFindings()].counts[key, default: 0] += 1
        }
        return shares
    }

    /// Which findings of a text the list accepts. Where no finding has the line of an entry any more, the rest of that line was mended:
    /// the entry then accepts as many findings of its rule on the same words.
    public func accepts(_ diagnostics: [Diagnostic], in source: Source) -> [Bool] {
        let grounds = diagnostics.map { FindingGround($0, source) }
        var left = counts
        var result = grounds.map { ground in
            guard let count = left[ground], count > 0 else { return false }
            left[ground] = count - 1
            return true
        }
        let present = Set(grounds)
        var loose: [FindingGround: Int] = [:]
        for (ground, count) in left where count > 0 && !present.contains(ground) { loose[ground.withoutLine, default: 0] += count }
        if loose.isEmpty { return result }
        for at in grounds.indices where !result[at] {
            guard let count = loose[grounds[at].withoutLine], count > 0 else { continue }
            loose[grounds[at].withoutLine] = count - 1
            result[at] = true
        }
        return result
    }

    public var bytes: [UInt8] {
        var text = "# gangmu known 1: rule, count, marked text, line\n"
        let sorted = counts.sorted { ($0.key.rule, $0.key.line, $0.key.marked) < ($1.key.rule, $1.key.line, $1.key.marked) }
        for (key, count) in sorted { text += "\(key.rule)\t\(count)\t\(key.marked)\t\(key.line)\n" }
        return Array(text.utf8)
    }
}
