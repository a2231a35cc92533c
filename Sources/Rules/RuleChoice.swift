/// What a command line says of rules, on top of what a family says: which are asked, how much they weigh, and for which stage.

import Model
import Syntax

public struct RuleChoice: Equatable, Sendable {
    /// Names, or their beginnings before `*`: only these rules are asked, those that are off by default among them.
    public var selected: [String] = []
    /// These are not asked.
    public var ignored: [String] = []
    public var severities: [Level] = []
    /// Decides what must be there, where not the document's own.
    public var stage: Stage?

    public struct Level: Equatable, Sendable {
        public var pattern: String
        public var severity: Severity
    }

    public init() {}

    /// Whether some rule is meant: by its name, or by how names begin (`modal-*`).
    public static func isKnown(_ pattern: String) -> Bool { Rule.all.contains { matches($0.id.name, pattern) } }

    /// What is nearest to a name that is none.
    public static func nearest(to pattern: String) -> String? { Spelling.nearest(to: pattern, among: Rule.all.map(\.id.name)) }

    static func matches(_ name: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }

    /// `modal-must=warning`; nil for what is none.
    public mutating func setLevel(_ word: String) -> Bool {
        let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, RuleChoice.isKnown(parts[0]), let severity = Severity(name: parts[1]) else { return false }
        severities.append(Level(pattern: parts[0], severity: severity))
        return true
    }
}

extension RuleSettings {
    /// Goes on with what the command line says.
    public mutating func apply(_ choice: RuleChoice) {
        if choice.stage != nil { stage = choice.stage }
        guard !choice.selected.isEmpty || !choice.ignored.isEmpty || !choice.severities.isEmpty else { return }
        for (index, rule) in Rule.all.enumerated() {
            let name = rule.id.name
            if !choice.selected.isEmpty { turn(index, choice.selected.contains { RuleChoice.matches(name, $0) }) }
            if choice.ignored.contains(where: { RuleChoice.matches(name, $0) }) { turn(index, false) }
            for level in choice.severities where isOn[index] && RuleChoice.matches(name, level.pattern) { set(rule.id, level.severity) }
        }
    }
}
