/// The scaffolds of single documents, one file of Templates/scaffold/standard for each kind.

import Model

struct ScaffoldKind: Choosable {
    let kind: DocumentKind
    /// Below Templates/scaffold.
    let template: String

    init(_ kind: DocumentKind) {
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
        case .amendment: name = "amendment"
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

    /// Whether such a document may name the general standard of its family: a general is one, a baseline and a 修改单 speak of
    /// another document.
    var hasGeneral: Bool {
        switch kind {
        case .product, .specification, .code, .guide, .testMethod, .classification, .terminology, .evaluation: true
        case .general, .baseline, .amendment: false
        }
    }

    static let allCases = DocumentKind.allCases.map { ScaffoldKind($0) }
    static let product = ScaffoldKind(.product)
}
