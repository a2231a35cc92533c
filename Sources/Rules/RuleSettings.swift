/// Which rules are asked, and how much each weighs: what `family.md` (`规则`) and the command line say of them.

import Model
import Syntax

public struct RuleSettings: Sendable {
    /// By rule, in the order of `Rule.all`: whether its findings are wanted.
    public private(set) var isOn: [Bool]
    /// What was said of a rule: a weight, or nil where it is off.
    private var levels: [RuleID: Severity?] = [:]
    /// The stage that decides what must be there, where not the document's own.
    public var stage: Stage?
    /// Whether the text is read for drafting rules at all, or only what the language itself asks is found.
    public private(set) var readsText = true

    public init() { isOn = Rule.defaults }

    /// The same settings, but only for what the language itself asks: whether a text is read as it is meant. A formatter keeps to that.
    public var ofLanguage: RuleSettings {
        var settings = self
        settings.readsText = false
        return settings
    }

    /// Only these of the rules that are asked while a text is read; all others as usual.
    public static func reading(only rules: Set<String>) -> RuleSettings {
        var settings = RuleSettings()
        for (index, rule) in Rule.all.enumerated() where rule.check.isReading { settings.isOn[index] = rules.contains(rule.id.name) }
        // A rule that is also raised elsewhere reads only where it is asked for.
        settings.readsText = !rules.isEmpty
        return settings
    }

    /// Goes on with what a family says; a rule or level that does not exist is a finding at its place.
    mutating func adopt(_ family: Family, _ diagnostics: inout [Diagnostic]) {
        for (rule, level) in family.rules {
            let id = RuleID(rule.value)
            guard Rule.named(id) != nil else {
                let near = Spelling.nearest(to: rule.value, among: Rule.all.map(\.id.name))
                let fix = near.map { Fix(arguments: [.text($0)], edits: [Edit(range: rule.range, text: $0)], safety: .review) }
                diagnostics.append(
                    Diagnostic(
                        "header-unknown-key", at: rule.range, phrase: near == nil ? 0 : 1, [.text(rule.value)] + (near.map { [.text($0)] } ?? []), fix: fix))
                continue
            }
            if level.value == "off" {
                set(id, nil)
            } else if let severity = Severity(name: level.value) {
                set(id, severity)
            } else {
                diagnostics.append(
                    Diagnostic(
                        "header-value", at: level.range, phrase: 6,
                        [.text(rule.value), .text(level.value), .word(zh: "可用 error、warning、style、info、off", en: "one of error, warning, style, info, off")]))
            }
        }
    }

    /// Gives a rule a weight, or turns it off.
    public mutating func set(_ rule: RuleID, _ severity: Severity?) {
        levels[rule] = .some(severity)
        if let index = Rule.index(of: rule) { isOn[index] = severity != nil }
    }

    /// Turns a rule on or off by its place in `Rule.all`; its weight stays.
    mutating func turn(_ index: Int, _ isWanted: Bool) { isOn[index] = isWanted }

    /// Whether a rule was asked at all.
    func asks(_ rule: RuleID) -> Bool {
        guard let index = Rule.index(of: rule) else { return true }
        return isOn[index] && (readsText || !Rule.all[index].check.isReading)
    }

    /// The weight of a finding; nil when its rule is off.
    func severity(of diagnostic: Diagnostic) -> Severity? {
        guard let index = Rule.index(of: diagnostic.rule) else { return diagnostic.severity ?? .error }
        guard isOn[index] else { return nil }
        if let level = levels[diagnostic.rule], let level { return level }
        return diagnostic.severity ?? Rule.all[index].severity
    }
}

extension Rule {
    /// By rule, in the order of `Rule.all`.
    fileprivate static let defaults = Rule.all.map(\.isDefault)
}
