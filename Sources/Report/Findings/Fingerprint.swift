/// What makes a finding the same one in another run: its rule and the text that it stands on, never its line. A list of accepted
/// findings matches by it; GitLab and SARIF's readers tell new findings from old ones by its hash.

import Syntax

/// The text that a finding stands on.
struct FindingGround: Hashable, Sendable {
    var rule: String
    /// The marked text, then the line it stands in, blanks folded.
    var marked: String
    var line: String

    init(rule: String, marked: String, line: String) {
        self.rule = rule
        self.marked = marked
        self.line = line
    }

    init(_ diagnostic: Diagnostic, _ findings: Findings) { self.init(diagnostic, findings.source(diagnostic.file)) }

    init(_ diagnostic: Diagnostic, _ source: Source) {
        let range = diagnostic.range
        var start = range.lower
        while start > 0, !Byte.isLineEnd(source.bytes[start - 1]), range.lower - start < 400 { start -= 1 }
        var end = range.lower
        while end < source.bytes.count, !Byte.isLineEnd(source.bytes[end]), end - range.lower < 400 { end += 1 }
        rule = diagnostic.rule.name
        marked = FindingGround.folded(source, range)
        line = FindingGround.folded(source, ByteRange(start, end))
    }

    /// The same on whatever line.
    var withoutLine: FindingGround { FindingGround(rule: rule, marked: marked, line: "") }

    private static func folded(_ source: Source, _ range: ByteRange) -> String {
        source.text(ByteRange(range.lower, min(range.upper, range.lower + 400))).split { $0.isWhitespace }.joined(separator: " ")
    }
}

/// Fingerprints of the findings of one run, asked for in their order.
struct Fingerprints {
    private let findings: Findings
    /// How many findings had a hash so far.
    private var counts: [Int: Int] = [:]

    init(_ findings: Findings) { self.findings = findings }

    /// Sixteen hexadecimal digits: of rule, path, marked text and line, and of how many equal findings stood before, so that no
    /// two findings of a run have the same, and a line put in above changes none. Version 1: another way would be another name.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        let ground = FindingGround(diagnostic, findings)
        var hash = ByteHash.seed
        for part in [ground.rule, ReportPath.plain(findings.source(diagnostic.file).path), ground.marked, ground.line] {
            hash = ByteHash.mix(part.utf8, hash)
            hash = ByteHash.mix([0], hash)
        }
        let ordinal = counts[Int(truncatingIfNeeded: hash), default: 0]
        counts[Int(truncatingIfNeeded: hash)] = ordinal + 1
        return Fingerprints.digits(ByteHash.mix(String(ordinal).utf8, hash))
    }

    /// Of a file that cannot be read: the same as long as it cannot.
    static func of(_ failure: FailedInput) -> String {
        digits(ByteHash.mix(ReportPath.plain(failure.path).utf8, ByteHash.mix("unreadable".utf8, ByteHash.seed)))
    }

    private static func digits(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
