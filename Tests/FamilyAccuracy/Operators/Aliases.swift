/// 指标别名 of family.md that contradict each other.

import Foundation

let aliasKinds: [Kind] = [
    Kind(name: "one alias of two names", rules: ["family-alias-conflict"], forbidden: ["family-indicator-name-drift"]) { family in
        family.aliases.flatMap { line, name, aliases, last in
            aliases.map { alias in
                Fault(
                    label: "family.md: \(alias) is an alias of \(name) and of 其他指标",
                    broken: family.inserting(["  其他指标: [\(alias)]"], in: "family.md", at: last + 1),
                    expected: [
                        Expectation(
                            ["family-alias-conflict"],
                            [
                                .init(place: Place("family.md", line: last + 1), notes: [Place("family.md", line: line)]),
                                .init(place: Place("family.md", line: line), notes: [Place("family.md", line: last + 1)]),
                            ])
                    ])
            }
        }
    },
    Kind(name: "alias with aliases", rules: ["family-alias-conflict"], forbidden: ["family-indicator-name-drift"]) { family in
        family.aliases.flatMap { line, name, aliases, last in
            aliases.map { alias in
                Fault(
                    label: "family.md: \(alias) is an alias of \(name) and has one of its own",
                    broken: family.inserting(["  \(alias): [其他写法]"], in: "family.md", at: last + 1),
                    expected: [
                        Expectation(
                            ["family-alias-conflict"],
                            [
                                .init(place: Place("family.md", line: last + 1), notes: [Place("family.md", line: line)]),
                                .init(place: Place("family.md", line: line), notes: [Place("family.md", line: last + 1)]),
                            ])
                    ])
            }
        }
    },
]

extension Family {
    /// Each entry of 指标别名: its line, name, aliases; and the line of the last entry.
    fileprivate var aliases: [(Int, String, [String], Int)] {
        let lines = main.lines
        guard let start = lines.firstIndex(of: "指标别名:") else { return [] }
        var entries: [(Int, String, [String])] = []
        var line = start + 1
        while let match = lines[line].wholeMatch(of: #/  ([^:]+): \[([^\]]+)\]/#) {
            entries.append((line, String(match.1), match.2.components(separatedBy: ", ")))
            line += 1
        }
        return entries.map { ($0.0, $0.1, $0.2, line - 1) }
    }
}
