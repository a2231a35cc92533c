/// Which rules are asked and how much they weigh, as `build` and `check` take it: `--select`, `--ignore`, `--severity`, `--stage`.

import Model
import Rules
import Syntax

enum RuleOptions {
    static let table: [Option<FindingOptions>] = [
        patterns("select", "只检查这些规则，如 modal-*,num-*", "these rules only, such as modal-*,num-*") { $0.rules.selected += $1 },
        patterns("ignore", "不检查这些规则", "do not check these rules") { $0.rules.ignored += $1 },
        Option(
            row: OptionRow(
                name: "severity", placeholder: "RULE=LEVEL", summary: Words("改变规则的级别，可多次", "give a rule another weight, repeatable"), offer: .nothing),
            effect: .value { options, word in
                for part in word.split(separator: ",") where !options.rules.setLevel(String(part)) {
                    let name = String(part.prefix { $0 != "=" })
                    if part.contains("="), !RuleChoice.isKnown(name) { return .notRule(name, near: RuleChoice.nearest(to: name)) }
                    return .notOneOf(["RULE=error", "RULE=warning", "RULE=style", "RULE=info"])
                }
                return nil
            }),
        .choice("stage", as: "STAGE", \.rules.stage, "按这个阶段的要求检查", "check as for this stage"),
    ]

    private static func patterns(
        _ name: String, _ zh: String, _ en: String, add: @escaping @Sendable (inout FindingOptions, [String]) -> Void
    ) -> Option<FindingOptions> {
        Option(
            row: OptionRow(name: name, placeholder: "RULE", summary: Words(zh, en), offer: .list(Rule.all.map(\.id.name))),
            effect: .value { options, word in
                let words = word.split(separator: ",").map(String.init)
                for word in words where !RuleChoice.isKnown(word) { return .notRule(word, near: RuleChoice.nearest(to: word)) }
                add(&options, words)
                return words.isEmpty ? .empty : nil
            })
    }
}

extension Stage: Choosable {}
