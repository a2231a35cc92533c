/// Gathers the findings of a document: those of parser and resolver, and those of the rules that look at the whole
/// document; gives each its weight, and lets one cause at one range be one finding.

import Model
import Syntax

/// All findings of a bound document, weighed, in order of place; `lock` is the register that its citations are held against, `external` are
/// the findings of whoever read its files.
public func check(_ document: Document, _ settings: RuleSettings, lock: ReferenceLock? = nil, external: [Diagnostic] = []) -> [Diagnostic] {
    var found = document.diagnostics
    for var diagnostic in external {
        diagnostic.settle(in: document.file)
        found.append(diagnostic)
    }
    for (rule, find) in Catalogue.shared.documents where settings.isOn[rule] {
        for var diagnostic in find(document) {
            diagnostic.settle(in: document.file)
            found.append(diagnostic)
        }
    }
    for var diagnostic in Reading.findings(document, settings, lock) {
        diagnostic.settle(in: document.file)
        found.append(diagnostic)
    }
    guard !document.directives.isEmpty else { return weighed(found, settings) }
    var allowances = Allowances(document.directives, document.source, document.tree, settings)
    return weighed(allowances.left(of: weighed(found, settings), among: found).map { $0.settled(in: document.file) }, settings)
}

/// All findings of `family.md` itself, not yet weighed; `settings` is what it says of rules, which
/// goes on from `base`.
public func check(_ family: Family, _ base: RuleSettings = RuleSettings()) -> (found: [Diagnostic], settings: RuleSettings) {
    var found = family.diagnostics + Placeholder.findings(family.source)
    var settings = base
    settings.adopt(family, &found)
    if !family.directives.isEmpty {
        var allowances = Allowances(family.directives, family.source, family.tree, settings)
        found = allowances.left(of: found, among: found)
    }
    for at in found.indices { found[at].settle(in: family.file) }
    return (found, settings)
}

extension Diagnostic {
    fileprivate func settled(in file: FileID) -> Diagnostic {
        var result = self
        result.settle(in: file)
        return result
    }
}

/// Findings with their weight, in order, one for each cause at a range.
public func weighed(_ diagnostics: [Diagnostic], _ settings: RuleSettings) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for var diagnostic in diagnostics {
        guard let severity = settings.severity(of: diagnostic) else { continue }
        diagnostic.severity = severity
        result.append(diagnostic)
    }
    result.sort { ($0.file.index, $0.range.start, $0.range.end, $0.rule.name) < ($1.file.index, $1.range.start, $1.range.end, $1.rule.name) }
    return Precedence.yielding(result)
}

/// Which rule yields where two see one cause (contracts: "one cause at one range is one finding").
enum Precedence {
    /// Each row from the rule that stays to those that yield to it.
    static let rows: [[RuleID]] = [["nref-year-dash", "docnum-shape", "docnum-code-space"]] + places.map { [$0] + forms }

    /// Where nothing may be required, how it is required does not matter: the rule of the place stays, that of the verbal form yields.
    private static let places: [RuleID] = [
        "note-no-requirement", "fn-text-no-requirement", "fore-no-clause-types", "scope-no-clause-types", "intro-no-requirement", "term-def-no-requirement",
        "term-note-no-requirement", "sym-no-requirement", "modal-in-additional-info",
    ]
    private static let forms: [RuleID] = ["modal-no-must", "modal-no-buke-bude-jinzhi", "modal-nonlisted"]

    /// `sorted` without the findings that yield, and without exact doubles.
    static func yielding(_ sorted: [Diagnostic]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        for diagnostic in sorted {
            var keeps = true
            var at = result.count - 1
            while at >= 0, result[at].file == diagnostic.file, result[at].range == diagnostic.range {
                if result[at] == diagnostic { keeps = false }
                for row in rows {
                    guard let mine = row.firstIndex(of: diagnostic.rule), let other = row.firstIndex(of: result[at].rule) else { continue }
                    if other <= mine { keeps = false } else { result.remove(at: at) }
                    break
                }
                at -= 1
            }
            if keeps { result.append(diagnostic) }
        }
        return result
    }
}
