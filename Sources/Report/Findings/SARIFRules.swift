/// What a SARIF log says of the rules that occur in it: `reportingDescriptor` (3.49). Viewers show `help` beside a result; it is
/// what `gangmu explain` prints, as text and as GitHub-flavoured Markdown. Braces stay single here: a descriptor has no arguments.

import Rules
import Syntax

struct SARIFRules {
    /// In the order in which they first occur.
    private var ids: [RuleID] = []
    private var places: [String: Int] = [:]

    init(of diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where places[diagnostic.rule.name] == nil {
            places[diagnostic.rule.name] = ids.count
            ids.append(diagnostic.rule)
        }
    }

    /// Which of the rules it is; a result names it by id and by this.
    func index(_ id: RuleID) -> Int { places[id.name]! }

    /// The elements of `rules`.
    func write(_ language: Language, _ writer: inout JSONWriter) {
        for id in ids {
            writer.object { writer in
                writer.member("id", id.name)
                guard let rule = Rule.named(id) else { return }
                writer.object("shortDescription") { $0.member("text", rule.summary.text(language)) }
                writer.object("fullDescription") { $0.member("text", rule.why.text(language)) }
                writer.object("help") { writer in
                    let text = rule.explanation(language)
                    writer.member("text", text)
                    writer.member("markdown", SARIFRules.markdown(text))
                }
                writer.object("defaultConfiguration") { writer in
                    if !rule.isDefault {
                        writer.key("enabled")
                        writer.bool(false)
                    }
                    writer.member("level", rule.severity.sarif)
                }
                writer.object("properties") { $0.member("clause", rule.clause.description) }
            }
        }
    }

    /// An explanation as Markdown: examples are indented code already; of the other lines the first is a heading, each is a
    /// paragraph of its own, and what would be markup is none (CommonMark 2.4: any ASCII punctuation may be escaped).
    static func markdown(_ explanation: String) -> String {
        var result = ""
        for (number, line) in explanation.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
            if line.isEmpty || line.hasPrefix("    ") {
                result += line + "\n"
                continue
            }
            result += number == 0 ? "# " : ""
            for scalar in line.unicodeScalars {
                if "\\`*_[]<>#|~&".unicodeScalars.contains(scalar) { result += "\\" }
                result.unicodeScalars.append(scalar)
            }
            result += number == 0 ? "\n\n" : "\n"
        }
        return result
    }
}
