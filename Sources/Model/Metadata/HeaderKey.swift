/// The keys of a document's header, in one table: name, English alias, form of the value, the stage from which it must be
/// there, the clause that asks for it, and where it goes. README prints this table; a test compares them.

/// A key of the header.
public enum HeaderKey: UInt8, Sendable, CaseIterable {
    case number, title, english, ics, ccs, kind, stage, generals, baseline, replaces, partlyReplaces, consistency, issuer, proposer,
        administrator, published, implemented, drafters, people, patents, filing, history, amends, amendmentNumber, copyright, keywords

    /// The form of a value.
    public enum Form: Sendable {
        /// One text.
        case text
        /// One or more texts.
        case texts
        /// One or more standard numbers.
        case numbers
        case date
        case ics, ccs
        case kind, stage
    }

    public struct Row: Sendable {
        public var key: HeaderKey
        public var name: String
        public var alias: String
        public var form: Form
        /// The first stage whose documents must have it; nil when it is never required.
        public var required: Stage?
        /// GB/T 1.1—2020 unless another source is named.
        public var clause: String
        public var sts: String
        public var place: String

        /// From which stage a document of a kind must have it. A 修改单 is known by the document that it amends: number, ICS,
        /// CCS and drafters are those of that one.
        public func required(_ kind: DocumentKind?) -> Stage? {
            guard kind == .amendment else { return required }
            switch key {
            case .amends, .amendmentNumber: return .draft
            case .number, .ics, .ccs, .administrator, .drafters, .people: return nil
            default: return required
            }
        }
    }

    public static let table: [Row] = [
        Row(key: .number, name: "编号", alias: "number", form: .numbers, required: .consultation, clause: "8.1", sts: "std-ident, std-ref", place: "封面"),
        Row(key: .title, name: "名称", alias: "title", form: .text, required: .draft, clause: "6.1, 8.1", sts: "title-wrap", place: "封面、正文首页"),
        Row(key: .english, name: "英文名称", alias: "title-en", form: .text, required: nil, clause: "6.1, 8.1", sts: "title-wrap", place: "封面"),
        Row(key: .ics, name: "ICS", alias: "ics", form: .ics, required: .consultation, clause: "8.1", sts: "ics", place: "封面"),
        Row(key: .ccs, name: "CCS", alias: "ccs", form: .ccs, required: .consultation, clause: "8.1", sts: "subj-group", place: "封面"),
        Row(key: .kind, name: "类型", alias: "kind", form: .kind, required: .draft, clause: "4.2", sts: "custom-meta-group", place: "—"),
        Row(key: .stage, name: "阶段", alias: "stage", form: .stage, required: nil, clause: "8.1", sts: "release-version", place: "封面"),
        Row(key: .generals, name: "通用标准", alias: "general", form: .texts, required: nil, clause: "1+N", sts: "std-xref", place: "封面"),
        Row(key: .baseline, name: "基准", alias: "baseline", form: .numbers, required: nil, clause: "1+N", sts: "—", place: "—"),
        Row(key: .replaces, name: "代替", alias: "replaces", form: .numbers, required: nil, clause: "8.1, 8.3 c)", sts: "std-xref", place: "封面、前言"),
        Row(
            key: .partlyReplaces, name: "部分代替", alias: "partly-replaces", form: .numbers, required: nil, clause: "8.1, 8.3 c)", sts: "std-xref", place: "封面、前言"),
        Row(key: .consistency, name: "一致性", alias: "consistency", form: .texts, required: nil, clause: "8.1, 8.3 d)", sts: "std-xref", place: "封面、前言"),
        Row(key: .issuer, name: "发布机构", alias: "issuer", form: .texts, required: .consultation, clause: "8.1", sts: "std-org", place: "封面"),
        Row(key: .proposer, name: "提出", alias: "proposer", form: .texts, required: nil, clause: "8.3 f)", sts: "std-org", place: "前言"),
        Row(key: .administrator, name: "归口", alias: "administrator", form: .texts, required: .review, clause: "8.3 f)", sts: "std-org", place: "前言"),
        Row(key: .published, name: "发布日期", alias: "published", form: .date, required: .publication, clause: "8.1", sts: "release-date", place: "封面"),
        Row(key: .implemented, name: "实施日期", alias: "implemented", form: .date, required: .publication, clause: "8.1", sts: "meta-date", place: "封面"),
        Row(key: .drafters, name: "起草单位", alias: "drafters", form: .texts, required: .consultation, clause: "8.3 g)", sts: "std-org", place: "前言"),
        Row(key: .people, name: "起草人", alias: "people", form: .texts, required: .approval, clause: "8.3 g)", sts: "meta-note", place: "前言"),
        Row(key: .patents, name: "专利", alias: "patents", form: .texts, required: nil, clause: "8.3 e), 附录D", sts: "meta-note", place: "—"),
        Row(key: .filing, name: "备案号", alias: "filing", form: .text, required: nil, clause: "10.3.1.5", sts: "custom-meta-group", place: "封面"),
        Row(key: .history, name: "历次版本", alias: "history", form: .texts, required: nil, clause: "8.3 h)", sts: "meta-note", place: "前言"),
        Row(key: .amends, name: "修改", alias: "amends", form: .numbers, required: nil, clause: "修改单", sts: "std-xref", place: "封面"),
        Row(key: .amendmentNumber, name: "修改单号", alias: "amendment", form: .text, required: nil, clause: "修改单", sts: "std-ident", place: "封面"),
        Row(key: .copyright, name: "版权", alias: "copyright", form: .text, required: nil, clause: "—", sts: "permissions", place: "封面"),
        Row(key: .keywords, name: "关键词", alias: "keywords", form: .texts, required: nil, clause: "—", sts: "kwd-group", place: "—"),
    ]

    /// The key that an unknown name means.
    static func meant(_ name: String) -> String? {
        // As announcements have it; by its letters it would be as near to another key.
        if name == "实施时间" || name == "生效日期" { return "实施日期" }
        if name == "发布时间" { return "发布日期" }
        return Spelling.nearest(to: name, among: table.map(\.name) + table.map(\.alias)) ?? near(name)
    }

    /// A key that is part of the name, or the name of it: 主要起草人 means 起草人.
    private static func near(_ name: String) -> String? {
        table.map(\.name).filter { name.hasSuffix($0) || name.hasPrefix($0) || $0.hasPrefix(name) || $0.hasSuffix(name) }.max { $0.count < $1.count }
    }

    public var row: Row { HeaderKey.table[Int(rawValue)] }
}

/// 类型: what kind of document it is (GB/T 1.1—2020, 4.2; the last three are of the 1+N model).
public enum DocumentKind: String, Sendable, CaseIterable {
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
    case amendment = "修改单"
}

/// 阶段, in order; what a document must hold depends on it.
public enum Stage: String, Sendable, CaseIterable, Comparable {
    case draft = "草案"
    case consultation = "征求意见稿"
    case review = "送审稿"
    case approval = "报批稿"
    case publication = "发布稿"

    public static func < (a: Stage, b: Stage) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }

    /// The international harmonized stage code nearest to it (ISO Guide 69), for STS `release-version`.
    public var code: String {
        switch self {
        case .draft: "20.00"
        case .consultation: "30.00"
        case .review: "40.00"
        case .approval: "50.00"
        case .publication: "60.60"
        }
    }
}
