/// How a clause of a document relates to a clause of its general standard: it adopts it by a printed sentence, refines,
/// supplements or tightens it, or says why it does not apply. In a family of one general standard and many product standards
/// these are the joints; coverage and comparison are computed from nothing else.

import Syntax

public struct Relation: Equatable, Sendable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// 采用: the general's clause holds as it is.
        case adopts
        /// 细化
        case refines
        /// 补充
        case supplements
        /// 加严
        case tightens
        /// 不适用
        case excludes

        /// As the language writes it.
        public var name: String {
            switch self {
            case .adopts: "采用"
            case .refines: "细化"
            case .supplements: "补充"
            case .tightens: "加严"
            case .excludes: "不适用"
            }
        }

        init?(_ key: AttributeKey) {
            switch key {
            case .refines: self = .refines
            case .supplements: self = .supplements
            case .tightens: self = .tightens
            case .excludes: self = .excludes
            default: return nil
            }
        }

        /// Whether the product gives content of its own, as a clause left to products wants it.
        public var givesContent: Bool { self == .refines || self == .supplements || self == .tightens }
    }

    public var kind: Kind
    /// The general standard.
    public var general: FileID
    /// Its clause; nil for the document as a whole.
    public var place: AnchorID?
    /// The clause of this document that says so; a relation holds for its subclauses, too.
    public var clause: AnchorID
    /// Of the attribute's value, or of the citation; byte offsets of this document.
    public var range: ByteRange
    /// By an attribute, not by a printed sentence.
    public var isAttribute: Bool
}
