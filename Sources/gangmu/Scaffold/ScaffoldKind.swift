/// The kinds of documents that there is a scaffold for, one file of Templates/scaffold/standard each. An amendment has
/// none: it follows the document that it amends.

enum ScaffoldKind: String, Choosable {
    case product = "产品"
    case specification = "规范"
    case code = "规程"
    case guide = "指南"
    case testMethod = "试验方法"
    case classification = "分类"
    case terminology = "术语"
    case evaluation = "评价"
    case general = "通用要求"
    case baseline = "基准"

    /// Below Templates/scaffold.
    var template: String {
        let name =
            switch self {
            case .product: "product"
            case .specification: "specification"
            case .code: "code"
            case .guide: "guide"
            case .testMethod: "test-method"
            case .classification: "classification"
            case .terminology: "terminology"
            case .evaluation: "evaluation"
            case .general: "general"
            case .baseline: "baseline"
            }
        return "standard/\(name).std.md"
    }
}
