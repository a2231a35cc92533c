/// The family that examples of several files are about, so that each example says only what its rule is about: a general, or two of
/// them, or one below another, or a newer edition of it, their products, the extract of a national standard, and `family.md`, which names them.

package enum ExampleFamily {
    /// The header of a file of the family, without its `---`; nil for a path that is none of its files. `paths` are the files of the
    /// example. A product names the generals that are there, a general the one at the top.
    package static func header(of path: String, among paths: [String]) -> [String]? {
        let generals = paths.filter { $0 == general || $0 == secondGeneral }
        switch path {
        case "family.md":
            let products = paths.filter { $0.hasSuffix(".std.md") && ![general, secondGeneral, newGeneral, top, baseline].contains($0) }
            return ["名称: 示例品牌"]
                + (products.isEmpty ? [] : ["产品: [\(products.joined(separator: ", "))]"])
                + (paths.contains(baseline) ? ["基准: \(baseline)"] : []) + (paths.contains(newGeneral) ? ["旧版: \(general)"] : [])
        case general: return ["编号: \(number(path))", "名称: 示例　通用要求　第1部分：农业", "类型: 通用要求"] + naming(paths.filter { $0 == top }) + ["…"]
        case secondGeneral: return ["编号: \(number(path))", "名称: 示例　通用要求　第2部分：加工", "类型: 通用要求"] + naming(paths.filter { $0 == top }) + ["…"]
        case newGeneral: return ["编号: \(number(path))", "名称: 示例　通用要求　第1部分：农业", "类型: 通用要求", "…"]
        case top: return ["编号: \(number(path))", "名称: 示例　总则", "类型: 通用要求", "…"]
        case baseline: return ["类型: 基准", "基准: GB/T 1354—2018", "名称: 大米（示例摘录）"]
        default:
            guard let product = products[path] else { return nil }
            return ["编号: \(product.number)", "名称: 示例　\(product.name)", "类型: 产品"] + naming(generals) + ["…"]
        }
    }

    private static let general = "general.std.md"
    private static let secondGeneral = "general2.std.md"
    private static let newGeneral = "new.std.md"
    private static let top = "top.std.md"
    private static let baseline = "base.std.md"
    private static let products: [String: (number: String, name: String)] = [
        "rice.std.md": ("T/XMB 101—2026", "大米"), "oat.std.md": ("T/XMB 102—2026", "燕麦"), "tea.std.md": ("T/XMB 103—2026", "茶叶"),
    ]

    private static func number(_ path: String) -> String {
        switch path {
        case general: "DB15/T 1700.1—2024"
        case secondGeneral: "DB15/T 1700.2—2024"
        case newGeneral: "DB15/T 1700.1—2026"
        default: "DB15/T 1690—2024"
        }
    }

    private static func naming(_ generals: [String]) -> [String] {
        switch generals.count {
        case 0: []
        case 1: ["通用标准: \(number(generals[0]))"]
        default: ["通用标准: [\(generals.map(number).joined(separator: ", "))]"]
        }
    }
}
