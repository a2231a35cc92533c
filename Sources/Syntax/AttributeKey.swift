/// The names that may stand in `{…}`, in one table: Chinese name, English alias, whether a value belongs to it, and on
/// what it may stand. A brace group with any other token is text (language, "Attributes").

public enum AttributeKey: UInt8, Sendable, CaseIterable {
    case id
    // Clauses: how a clause is verified, and how it relates to the general standard.
    case method, refines, supplements, tightens, excludes, adoptsDirectly, leftToProducts, tailorable, terms, deviation
    // Terms.
    case english, symbol, deprecated
    // Tables.
    case indicators, scoring, form, unit, headRows, headColumns, csv

    /// What a `{…}` group stands on.
    public struct Hosts: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let clause = Hosts(rawValue: 1)
        public static let term = Hosts(rawValue: 2)
        public static let table = Hosts(rawValue: 4)
        public static let figure = Hosts(rawValue: 16)
        /// A paragraph or another block.
        public static let block = Hosts(rawValue: 8)
    }

    public struct Row: Sendable {
        public var key: AttributeKey
        public var name: StaticString
        public var alias: StaticString
        public var takesValue: Bool
        public var hosts: Hosts
    }

    /// `id` is written `#id` and has no name of its own.
    public static let table: [Row] = [
        Row(key: .method, name: "方法", alias: "method", takesValue: true, hosts: [.clause, .block]),
        Row(key: .refines, name: "细化", alias: "refines", takesValue: true, hosts: .clause),
        Row(key: .supplements, name: "补充", alias: "supplements", takesValue: true, hosts: .clause),
        Row(key: .tightens, name: "加严", alias: "tightens", takesValue: true, hosts: .clause),
        Row(key: .excludes, name: "不适用", alias: "excludes", takesValue: true, hosts: .clause),
        Row(key: .adoptsDirectly, name: "直接适用", alias: "adopts", takesValue: false, hosts: .clause),
        Row(key: .leftToProducts, name: "由产品规定", alias: "left-to-products", takesValue: false, hosts: .clause),
        Row(key: .tailorable, name: "可剪裁", alias: "tailorable", takesValue: false, hosts: .clause),
        Row(key: .terms, name: "术语", alias: "terms", takesValue: false, hosts: .clause),
        Row(key: .deviation, name: "差异", alias: "deviation", takesValue: false, hosts: .clause),
        Row(key: .english, name: "en", alias: "english", takesValue: true, hosts: .term),
        Row(key: .symbol, name: "sym", alias: "symbol", takesValue: true, hosts: .term),
        Row(key: .deprecated, name: "拒用", alias: "deprecated", takesValue: true, hosts: .term),
        Row(key: .indicators, name: "指标", alias: "indicators", takesValue: false, hosts: .table),
        Row(key: .scoring, name: "评分", alias: "scoring", takesValue: false, hosts: .table),
        Row(key: .form, name: "表单", alias: "form", takesValue: false, hosts: .table),
        Row(key: .unit, name: "单位", alias: "unit", takesValue: true, hosts: [.table, .figure]),
        Row(key: .headRows, name: "表头", alias: "head-rows", takesValue: true, hosts: .table),
        Row(key: .headColumns, name: "左表头", alias: "head-columns", takesValue: true, hosts: .table),
        Row(key: .csv, name: "csv", alias: "csv-file", takesValue: true, hosts: .table),
    ]

    /// Those that tie a clause to one of the general standard.
    public var isRelation: Bool { self == .refines || self == .supplements || self == .tightens || self == .excludes }
}
