/// Findings that the author lets pass with a reason: `<!-- gangmu: allow RULE 理由 -->` (language, section 3). They are not
/// shown, not counted and not mended; what is published stays as it is. Like the best linters, a comment that lets nothing
/// pass is told, so that none outlives its cause, and what keeps a text from being read as written cannot be let pass.

import Model
import Syntax

struct Allowances {
    private struct Entry {
        var rule: RuleID
        /// The id as written, and the comment it stands in.
        var word: ByteRange
        var directive: Int
        /// Its place among the rules of the comment.
        var index: Int
        var covered: ByteRange
        var isUsed = false
    }

    private let source: Source
    private let directives: [Directive]
    private var entries: [Entry] = []
    /// By rule, the entries in order of place; outer ones before those within them.
    private var byRule: [RuleID: [Int]] = [:]
    /// What is wrong with the comments themselves.
    private var findings: [Diagnostic] = []
    /// Only so many wrong names are compared with all there are.
    private var suggestionsLeft = 20

    private let settings: RuleSettings

    init(_ directives: [Directive], _ source: Source, _ tree: Tree, _ settings: RuleSettings) {
        self.settings = settings
        self.source = source
        self.directives = directives
        let reach = tree.reach(of: directives, in: source.bytes)
        for (index, directive) in directives.enumerated() where reach[index] != .code && isSound(directive) {
            var covered = ByteRange(0, 0)
            if case .bytes(let range) = reach[index] { covered = range }
            for (position, word) in directive.rules.enumerated() {
                let rule = RuleID(source.text(word))
                guard Rule.named(rule) != nil else {
                    reportUnknown(word)
                    continue
                }
                guard !Allowances.excluded.contains(rule) else {
                    findings.append(Diagnostic("allow-syntax", at: word, phrase: 3, [.text(rule.name)]))
                    continue
                }
                entries.append(Entry(rule: rule, word: word, directive: index, index: position, covered: covered))
            }
        }
        for index in entries.indices.sorted(by: { (entries[$0].covered.start, entries[$1].covered.end) < (entries[$1].covered.start, entries[$0].covered.end) })
        {
            byRule[entries[index].rule, default: []].append(index)
        }
    }

    /// The findings that are left of `shown`, and those about the comments. `all` are the findings before any was turned off or
    /// yielded to another: what one of these is let pass is of use.
    mutating func left(of shown: [Diagnostic], among all: [Diagnostic]) -> [Diagnostic] {
        _ = areCovered(all)
        let areCovered = areCovered(shown)
        return shown.indices.lazy.filter { !areCovered[$0] }.map { shown[$0] } + findings + unused()
    }

    /// Which of the findings are let pass, by the innermost comment; covered ranges nest, so each costs one look.
    private mutating func areCovered(_ findings: [Diagnostic]) -> [Bool] {
        var result = [Bool](repeating: false, count: findings.count)
        var open: [RuleID: (next: Int, stack: [Int])] = [:]
        for at in findings.indices.sorted(by: { findings[$0].range.start < findings[$1].range.start }) {
            let finding = findings[at]
            guard let candidates = byRule[finding.rule] else { continue }
            var (next, stack) = open.removeValue(forKey: finding.rule) ?? (0, [])
            while next < candidates.count, entries[candidates[next]].covered.start <= finding.range.start {
                while let last = stack.last, entries[last].covered.end <= entries[candidates[next]].covered.start { stack.removeLast() }
                stack.append(candidates[next])
                next += 1
            }
            while let last = stack.last, entries[last].covered.end <= finding.range.start { stack.removeLast() }
            if let last = stack.last {
                entries[last].isUsed = true
                result[at] = true
            }
            open[finding.rule] = (next, stack)
        }
        return result
    }

    // What is wrong with the comments.

    /// Whether the comment can be read at all; a missing reason is told, but takes nothing away.
    private mutating func isSound(_ directive: Directive) -> Bool {
        let verb = source.text(directive.verb)
        if !directive.hasColon {
            let fix = Fix(phrase: 1, edits: [Edit(range: ByteRange(directive.verb.lower, directive.verb.lower), text: ": ")], safety: .review)
            findings.append(Diagnostic("allow-syntax", at: directive.range, phrase: 2, fix: fix))
            return false
        }
        guard verb == "allow" else {
            let isNear = Spelling.nearest(to: verb, among: ["allow"]) != nil
            let fix = isNear ? Fix(edits: [Edit(range: directive.verb, text: "allow")], safety: .review) : nil
            findings.append(Diagnostic("allow-syntax", at: directive.verb.isEmpty ? directive.range : directive.verb, [.text(verb)], fix: fix))
            return false
        }
        guard !directive.rules.isEmpty else {
            findings.append(Diagnostic("allow-syntax", at: directive.range, phrase: 1))
            return false
        }
        if directive.reason.isEmpty { findings.append(Diagnostic("allow-without-reason", at: directive.range)) }
        return true
    }

    private mutating func reportUnknown(_ word: ByteRange) {
        let name = source.text(word)
        suggestionsLeft -= 1
        let near = suggestionsLeft >= 0 ? Spelling.nearest(to: name, among: Rule.all.map(\.id.name)) : nil
        let fix = near.map { Fix(arguments: [.text($0)], edits: [Edit(range: word, text: $0)], safety: .review) }
        findings.append(Diagnostic("allow-unknown-rule", at: word, phrase: near == nil ? 0 : 1, [.text(name)] + (near.map { [.text($0)] } ?? []), fix: fix))
    }

    /// A comment that lets nothing pass goes as a whole, a rule among several alone.
    private func unused() -> [Diagnostic] {
        var result: [Diagnostic] = []
        var at = 0
        while at < entries.count {
            let directive = directives[entries[at].directive]
            let group = entries[at...].prefix { $0.directive == entries[at].directive }
            let unused = group.filter { !$0.isUsed && !Allowances.dependent.contains($0.rule) && settings.asks($0.rule) }
            if unused.count == directive.rules.count {
                let names = unused.map(\.rule.name).joined(separator: ", ")
                let fix = Fix(edits: [Edit(range: wholeLine(directive.range), text: "")], safety: .review)
                result.append(Diagnostic("allow-unused", at: directive.range, [.text(names)], fix: fix))
            } else {
                for entry in unused {
                    let fix = Fix(
                        phrase: 1, arguments: [.text(entry.rule.name)], edits: [Edit(range: listed(entry.index, directive), text: "")], safety: .review)
                    result.append(Diagnostic("allow-unused", at: entry.word, [.text(entry.rule.name)], fix: fix))
                }
            }
            at += group.count
        }
        return result
    }

    /// With its line, where nothing else stands in it.
    private func wholeLine(_ range: ByteRange) -> ByteRange {
        let bytes = source.bytes
        var start = range.lower
        while start > 0, Byte.isBlank(bytes[start - 1]) { start -= 1 }
        let end = bytes.lineEnd(range.upper)
        guard start == 0 || Byte.isLineEnd(bytes[start - 1]) else {
            return bytes.skipBlanks(range.upper, limit: end) == end ? ByteRange(start, range.upper) : range
        }
        return bytes.skipBlanks(range.upper, limit: end) == end ? ByteRange(start, bytes.afterLineEnd(end)) : range
    }

    /// With the comma that parts it from the next, or the last from the one before.
    private func listed(_ index: Int, _ directive: Directive) -> ByteRange {
        let word = directive.rules[index]
        if index + 1 < directive.rules.count { return ByteRange(word.lower, directive.rules[index + 1].lower) }
        return index > 0 ? ByteRange(directive.rules[index - 1].upper, word.upper) : word
    }

    /// Found or not by which files are looked at together: never said to be missing.
    static let dependent: Set<RuleID> = ["family-general-missing", "family-unknown-clause", "family-duplicate-number", "family-cycle", "citation-clause"]

    /// Where one of these is found, what is published is not what was written.
    static let excluded: Set<RuleID> = [
        "text-not-publishable", "unclosed-comment", "unclosed-fence", "unclosed-formula", "header-missing", "header-unclosed", "header-syntax",
        "formula-brace", "formula-environment", "formula-left-right", "formula-missing-argument", "formula-too-deep", "formula-unknown-command",
        "workspace-unreadable", "allow-syntax", "allow-unknown-rule", "allow-without-reason", "allow-unused",
    ]
}
