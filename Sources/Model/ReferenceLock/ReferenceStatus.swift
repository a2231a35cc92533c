/// Whether an edition of a standard is in force, in the four words of a register, and in those of the databases that people copy from.

public enum ReferenceStatus: String, Sendable, CaseIterable {
    case inForce = "in-force"
    case upcoming
    case superseded
    case withdrawn

    /// As a register prints it.
    public var printed: String {
        switch self {
        case .inForce: "现行"
        case .upcoming: "即将实施"
        case .superseded: "被代替"
        case .withdrawn: "废止"
        }
    }

    /// Whether the edition may not be cited.
    public var isOver: Bool { self == .superseded || self == .withdrawn }

    /// A remark in parentheses behind the word does not count: `现行（2025年复审继续有效）`.
    public init?(_ text: String) {
        var word = FixedSentence.folded(text).lowercased()
        if word.hasSuffix("）"), let open = word.firstIndex(of: "（"), open > word.startIndex { word = String(word[..<open]) }
        guard let found = ReferenceStatus.allCases.first(where: { $0.words.contains(word) }) else { return nil }
        self = found
    }

    /// Folded: without blanks, `-` as a dash.
    private var words: [String] {
        switch self {
        case .inForce: ["现行", "现行有效", "现行标准", "有效", "inforce", "in—force", "current", "valid", "active", "published"]
        case .upcoming:
            ["即将实施", "尚未实施", "未实施", "已发布未实施", "待实施", "upcoming", "notyetvalid", "notyetinforce", "notyetimplemented", "tobeimplemented"]
        case .superseded: ["被代替", "已代替", "已被代替", "被替代", "已替代", "已被替代", "被取代", "已被取代", "superseded", "replaced"]
        case .withdrawn: ["废止", "已废止", "作废", "已作废", "撤销", "已撤销", "失效", "已失效", "withdrawn", "abolished", "cancelled", "obsolete"]
        }
    }
}
