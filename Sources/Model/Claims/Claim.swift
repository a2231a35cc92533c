/// What a document says of its own limits beside those of another standard: `碎米总量、不完善粒和杂质限量均严于GB/T 1354—2018`. A claim is
/// proved by the limits of both, refuted by them, or cannot be checked, which is said with its reason (model: "严于 is
/// verified, not believed").

import Syntax

public struct Claim: Sendable {
    public enum Verdict: String, Sendable, CaseIterable { case proved, refuted, unchecked }

    /// What is claimed.
    public enum Kind: Sendable, Equatable {
        /// 严于, 优于, 高于
        case stricter
        /// 不低于, 不宽于: at least as strict.
        case atLeastAsStrict
        /// 比…低2.0个百分点: that the limits differ by what is said, whichever way.
        case different
    }

    /// Why a claim, or a part of it, cannot be checked.
    public enum Obstacle: Sendable, Equatable {
        /// The workspace has no baseline of the standard.
        case noBaseline
        /// The document limits nothing of this name.
        case noIndicator(String)
        /// The baseline does not.
        case noReference(String)
        /// The baseline has the indicator, not in this grade.
        case noGrade(String)
        /// The document has no grades, and keeps the claim beside some grades of the baseline only.
        case someGrades(String)
        /// The limits cannot be compared.
        case incomparable(String, Strictness.Reason)
        /// A table of limits cannot be read, so what is known of its indicators is not all that the document says.
        case unreadTable
    }

    /// A number of the text beside the one that the limits give.
    public struct Misstatement: Sendable {
        public var match: IndicatorMatch
        public var stated: String
        public var actual: String
    }

    public var kind: Kind
    public var verdict: Verdict
    /// From the subject to the standard; byte offsets.
    public var range: ByteRange
    public var standard: StandardNumber
    /// The limits that were compared.
    public var matches: [IndicatorMatch] = []
    /// Numbers that it states and that are others.
    public var misstatements: [Misstatement] = []
    public var obstacles: [Obstacle] = []

    /// Whether a comparison is what the claim says.
    func isKept(by strictness: Strictness) -> Bool {
        switch kind {
        case .stricter: strictness == .stricter
        case .atLeastAsStrict: strictness == .stricter || strictness == .equal
        case .different: !strictness.isIncomparable
        }
    }
}

extension Claim.Obstacle {
    /// For messages and tables.
    public var zh: String {
        switch self {
        case .noBaseline: "工作区没有该标准的基准"
        case .noIndicator(let name): "本文件没有名为“\(name)”的指标"
        case .noReference(let name): "该标准的基准没有“\(name)”"
        case .noGrade(let name): "该标准的“\(name)”没有这个等级"
        case .someGrades(let name): "该标准的“\(name)”分等级，本文件的限量只严于其中的部分等级"
        case .incomparable(let name, let reason): "“\(name)”不能比较：\(reason.zh)"
        case .unreadTable: "本文件有指标表读不出限量"
        }
    }

    public var en: String {
        switch self {
        case .noBaseline: "the workspace has no baseline of that standard"
        case .noIndicator(let name): "this document has no indicator of the name “\(name)”"
        case .noReference(let name): "the baseline has no “\(name)”"
        case .noGrade(let name): "the baseline has no such grade of “\(name)”"
        case .someGrades(let name): "the baseline has grades of “\(name)”, and the limit here is stricter than some of them only"
        case .incomparable(let name, let reason): "“\(name)” cannot be compared: \(reason.en)"
        case .unreadTable: "a table of limits in this document cannot be read"
        }
    }
}
