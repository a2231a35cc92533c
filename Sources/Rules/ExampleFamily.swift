/// The family that examples of several files are about, so that each example says only what its rule is about: one general, its
/// products, the extract of a national standard, and `family.md`, which names them.

enum ExampleFamily {
    /// The header of a file of the family, without its `---`; nil for a path that is none of its files. `paths` are the files of the
    /// example.
    static func header(of path: String, among paths: [String]) -> [String]? {
        switch path {
        case "family.md":
            let products = paths.filter { $0.hasSuffix(".std.md") && $0 != general && $0 != baseline }
            return ["名称: 示例品牌"]
                + (products.isEmpty ? [] : ["产品: [\(products.joined(separator: ", "))]"])
                + (paths.contains(baseline) ? ["基准: \(baseline)"] : [])
        case general: return ["编号: \(generalNumber)", "名称: 示例　通用要求　第1部分：农业", "类型: 通用要求", "…"]
        case baseline: return ["类型: 基准", "基准: GB/T 1354—2018", "名称: 大米（示例摘录）"]
        default:
            guard let product = products[path] else { return nil }
            return ["编号: \(product.number)", "名称: 示例　\(product.name)", "类型: 产品"]
                + (paths.contains(general) ? ["通用标准: \(generalNumber)"] : []) + ["…"]
        }
    }

    private static let general = "general.std.md"
    private static let generalNumber = "DB15/T 1700.1—2024"
    private static let baseline = "base.std.md"
    private static let products: [String: (number: String, name: String)] = [
        "rice.std.md": ("T/XMB 101—2026", "大米"), "oat.std.md": ("T/XMB 102—2026", "燕麦"), "tea.std.md": ("T/XMB 103—2026", "茶叶"),
    ]
}
