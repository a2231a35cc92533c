/// The keys of `family.md`, in one table (language, section 6).

public enum FamilyKey: UInt8, Sendable, CaseIterable {
    case title, english, mark, generals, products, baselines, old, excluded, categories, grades, indicatorAliases, unitAliases, vocabulary, rules, site

    public enum Form: Sendable { case text, texts, map, listMap }

    public struct Row: Sendable {
        public var key: FamilyKey
        public var name: String
        public var alias: String
        public var form: Form
        public var meaning: String
    }

    public static let table: [Row] = [
        Row(key: .title, name: "名称", alias: "title", form: .text, meaning: "标准族的名称"),
        Row(key: .english, name: "英文名称", alias: "title-en", form: .text, meaning: "英文名称"),
        Row(key: .mark, name: "标识", alias: "mark", form: .text, meaning: "品牌或标志的名称"),
        Row(key: .generals, name: "通用标准", alias: "generals", form: .map, meaning: "领域 → 文件"),
        Row(key: .products, name: "产品", alias: "products", form: .texts, meaning: "产品标准的文件（通配符）"),
        Row(key: .baselines, name: "基准", alias: "baselines", form: .texts, meaning: "基准的文件（通配符）"),
        Row(key: .old, name: "旧版", alias: "old", form: .texts, meaning: "旧版的文件（通配符）"),
        Row(key: .excluded, name: "排除", alias: "exclude", form: .texts, meaning: "不属于本族、不看的文件（通配符）"),
        Row(key: .categories, name: "类别", alias: "categories", form: .listMap, meaning: "类别 → 文件（通配符）"),
        Row(key: .grades, name: "等级", alias: "grades", form: .texts, meaning: "等级，最严的在前"),
        Row(key: .indicatorAliases, name: "指标别名", alias: "indicator-aliases", form: .listMap, meaning: "指标名 → 别名"),
        Row(key: .unitAliases, name: "单位别名", alias: "unit-aliases", form: .listMap, meaning: "单位 → 别名"),
        Row(key: .vocabulary, name: "词汇", alias: "vocabulary", form: .texts, meaning: "本族的词表"),
        Row(key: .rules, name: "规则", alias: "rules", form: .map, meaning: "规则 → error warning style info off"),
        Row(key: .site, name: "站点", alias: "site", form: .map, meaning: "站点的设置"),
    ]
}
