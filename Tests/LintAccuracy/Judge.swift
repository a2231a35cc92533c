/// Compares what the program said of an edited document with what it said of the document before.

import AccuracySupport
import Foundation

struct Verdict: Sendable {
    /// The rule spoke somewhere.
    var isSeen = false
    /// It spoke on the right line.
    var isFound = false
    /// Its range touches the edited words.
    var isExact = false
    /// New findings of other rules.
    var wrong: [Finding] = []
    /// All new findings, for the report.
    var new: [Finding] = []
    /// What the correct text that the operator inserted caused by itself.
    var unclean: [Finding] = []
}

enum Judge {
    /// Those that the known ones do not account for, one by one: of equal findings the nearest to the known one's line is the old one.
    static func new(_ findings: [Finding], beside known: [Finding]) -> [Finding] {
        var old: Set<Int> = []
        let places = Dictionary(grouping: findings.indices, by: { findings[$0].identity })
        for (identity, before) in Dictionary(grouping: known, by: \.identity) {
            guard let after = places[identity] else { continue }
            if before.count >= after.count {
                old.formUnion(after)
                continue
            }
            for finding in before {
                let free = after.filter { !old.contains($0) }
                if let nearest = free.min(by: { abs(findings[$0].start.line - finding.start.line) < abs(findings[$1].start.line - finding.start.line) }) {
                    old.insert(nearest)
                }
            }
        }
        return findings.indices.filter { !old.contains($0) && !Operator.isAside(findings[$0].rule) }.map { findings[$0] }
    }

    static func judge(_ mutation: Mutation, of kind: Operator, _ findings: [Finding], before: [Finding], original: [Finding]) -> Verdict {
        var verdict = Verdict()
        verdict.new = new(findings, beside: before)
        let own = verdict.new.filter { kind.rules.contains($0.rule) }
        verdict.isSeen = !own.isEmpty
        let lines = mutation.expectedLines
        let there = lines.isEmpty ? own : own.filter { lines.contains($0.start.line) }
        verdict.isFound = !there.isEmpty
        verdict.isExact =
            lines.isEmpty
            ? !there.isEmpty
            : there.contains { finding in
                mutation.marks.contains { finding.start < $0.end && $0.start < finding.end || finding.start == $0.start }
            }
        verdict.wrong = verdict.new.filter {
            !kind.rules.contains($0.rule) && !kind.tolerates($0.rule) && !mutation.tolerated.contains($0.rule)
        }
        if mutation.prepared != nil { verdict.unclean = new(before, beside: original).filter { !kind.tolerates($0.rule) } }
        return verdict
    }
}
