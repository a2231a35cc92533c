/// The kinds of documents that there is a scaffold for, one file of Templates/scaffold/standard each. An amendment has
/// none: it follows the document that it amends.

import Model

struct ScaffoldKind: Choosable {
    let kind: DocumentKind
    /// Below Templates/scaffold.
    let template: String

    /// Nil for an amendment.
    init?(_ kind: DocumentKind) {
        let name: String
        switch kind {
        case .product: name = "product"
        case .specification: name = "specification"
        case .code: name = "code"
        case .guide: name = "guide"
        case .testMethod: name = "test-method"
        case .classification: name = "classification"
        case .terminology: name = "terminology"
        case .evaluation: name = "evaluation"
        case .general: name = "general"
        case .baseline: name = "baseline"
        case .amendment: return nil
        }
        self.kind = kind
        template = "standard/\(name).std.md"
    }

    init?(rawValue: String) {
        guard let kind = DocumentKind(rawValue: rawValue) else { return nil }
        self.init(kind)
    }

    /// As in 类型.
    var rawValue: String { kind.rawValue }

    static let allCases = DocumentKind.allCases.compactMap { ScaffoldKind($0) }
    static let product = ScaffoldKind(.product)!
}
