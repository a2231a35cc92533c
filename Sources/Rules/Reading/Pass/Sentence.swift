/// A sentence while it is read, and what was found in it. Rules are told of it when it ends, since what a word means may be decided
/// behind it: 尽量 is wrong with 应 and right with 宜 (GB/T 1.1—2020, 9.4.2.2).

import Model
import Syntax

/// Where a word of a list stands.
public struct Hit: Sendable {
    /// Of the catalogue's word lists.
    var list: Int
    public var range: ByteRange
    /// In quotation marks: somebody else's words.
    public var isQuoted: Bool
}

/// A verbal form, outside quotation marks.
public struct ModalUse: Sendable {
    public var modality: Modality
    public var isNegative: Bool
    public var range: ByteRange

    public var set: Modalities { Modalities(rawValue: 1 << modality.rawValue) }
}

/// A place of this document, another standard, or the title of a publication that a sentence names.
public struct Mention: Sendable {
    public enum Kind: UInt8, Sendable {
        case place
        /// Of another document of the workspace, or one that could not be bound.
        case elsewhere
        case citation
        /// `《标准化法》`.
        case title
    }

    public var kind: Kind
    public var node: NodeID
    /// The place; -1 for what is none of this document.
    public var anchor: AnchorID
    /// The entry of 规范性引用文件 or 参考文献; -1 for what is in neither.
    public var entry: Int
    public var range: ByteRange
}

public struct Sentence: Sendable {
    /// The paragraph, cell or other block.
    public var block: NodeID = 0
    public var range = ByteRange(0, 0)
    /// The verbal forms in it.
    public var modalities: Modalities = []
    /// For an item: those of the paragraph that leads its list.
    public var lead: Modalities = []
    /// Whether it is the first of its block.
    public var isFirst = true
    /// Whether one of its verbal forms is none of those that annex C prefers: 必须, 不得, 可以.
    public var hasRareForm = false

    /// What the sentence does, be it said by its lead.
    public var force: Modalities { modalities.isEmpty ? lead : modalities }
}
