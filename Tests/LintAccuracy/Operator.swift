/// A kind of fault: the rule that must see it, and how it finds its sites in a document.

import Foundation

struct Operator: Sendable {
    enum Grade: String, Sendable {
        /// Syntax alone decides.
        case strict = "★"
        /// Words and heuristics decide.
        case heuristic = "☆"
    }

    /// The first names the operator's row; the others are ids of the same defect, any of which suffices.
    var rules: [String]
    var grade: Grade
    var name: String
    /// True consequences of the edit; `*` for everything.
    var tolerated: Set<String> = []
    var sites: @Sendable (Manuscript) -> [Mutation]

    /// At most so many sites in one document.
    static let sitesPerDocument = 4

    init(
        _ rules: String, _ grade: Grade, _ name: String, tolerating tolerated: Set<String> = [],
        sites: @escaping @Sendable (Manuscript) -> [Mutation]
    ) {
        self.rules = rules.components(separatedBy: "|")
        self.grade = grade
        self.name = name
        self.tolerated = tolerated
        self.sites = sites
    }

    /// Rules of the family, which single documents do not have, and what many copies of one number in a folder cause.
    static func isAside(_ rule: String) -> Bool {
        rule.hasPrefix("family-") || rule.hasPrefix("workspace-") || rule.hasPrefix("csv-") || rule.hasPrefix("cert-")
    }

    func tolerates(_ rule: String) -> Bool {
        tolerated.contains("*") || tolerated.contains(rule) || tolerated.contains { $0.hasSuffix("-") && rule.hasPrefix($0) }
    }
}
