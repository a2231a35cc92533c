/// What a sentence does (GB/T 1.1—2020, 9.1 and annex C): it requires, instructs, recommends, permits, says what can be or what
/// may happen, or states. The verbal forms that say so stand here in one table, with those of everyday Chinese that the annex
/// does not list (必须, 不得, 禁止, 应当 …): how they ought to be written is a rule's business, what they demand is not in doubt.

import Syntax

/// Kinds of provision, strongest first: a sentence with several verbal forms is the strongest of them.
public enum Modality: UInt8, Sendable, CaseIterable {
    /// 应, 不应 (table C.1).
    case requirement
    /// A sentence in the imperative, in procedures (table C.2).
    case instruction
    /// 宜, 不宜 (table C.3).
    case recommendation
    /// 可, 不必 (table C.4).
    case permission
    /// 可能, 不可能 (table C.6).
    case possibility
    /// 能, 不能 (table C.5).
    case capability
    /// None of these.
    case statement

    /// As the standard calls the provision: 要求, 指示 …
    public var name: String {
        switch self {
        case .requirement: "要求"
        case .instruction: "指示"
        case .recommendation: "推荐"
        case .permission: "允许"
        case .possibility: "可能性"
        case .capability: "能力"
        case .statement: "陈述"
        }
    }

    /// What a general standard binds its products to: what requires, instructs or recommends.
    public var binds: Bool { self == .requirement || self == .instruction || self == .recommendation }
}

/// A verbal form found in a text.
struct ModalWord {
    var modality: Modality
    var isNegative: Bool
    /// Byte offsets.
    var range: ByteRange
}

extension [UInt8] {
    /// Whether a verbal form may begin with the character at `at`, of three bytes: most of a text is none of these.
    @inline(__always)
    func mayBeModal(at: Int, limit: Int) -> Bool {
        guard at + 2 < limit else { return false }
        switch UInt32(self[at]) << 16 | UInt32(self[at + 1]) << 8 | UInt32(self[at + 2]) {
        case 0xE5BA94, 0xE5BF85, 0xE9A1BB, 0xE4B8A5, 0xE7A681, 0xE58FAA, 0xE58786, 0xE58581, 0xE5AE9C, 0xE58FAF, 0xE883BD: return true  // 应必须严禁只准允宜可能
        case 0xE4B88D: return has("得", at: at + 3, limit: limit) || has("必", at: at + 3, limit: limit)  // 不
        default: return false
        }
    }

    /// The verbal form that begins at `at`, or whose main word does: 不 before it counts in. Nil for a word that only looks like
    /// one. Nothing before `floor` is looked at.
    func modalWord(at: Int, floor: Int, limit: Int) -> ModalWord? {
        for (index, row) in ModalWord.table.enumerated() where has(row.word, at: at, limit: limit) {
            let end = at + row.word.utf8CodeUnitCount
            let isNegated = row.takesNegation && has("不", before: at, floor: floor)
            let start = isNegated ? at - 3 : at
            if ModalWord.isFalseFriend(index, isNegated, self, start, end, floor, limit) { return nil }
            guard let modality = isNegated ? row.negated : row.modality else { return nil }
            return ModalWord(modality: modality, isNegative: isNegated || row.isNegative, range: ByteRange(start, end))
        }
        return nil
    }
}

extension ModalWord {
    struct Row {
        var word: StaticString
        var modality: Modality?
        /// With 不 before it; nil where 不 is no part of it.
        var negated: Modality?
        var isNegative = false

        var takesNegation: Bool { negated != nil }
    }

    /// Longer words first.
    static let table: [Row] = [
        Row(word: "应当", modality: .requirement, negated: .requirement),
        Row(word: "应该", modality: .requirement, negated: .requirement),
        Row(word: "应", modality: .requirement, negated: .requirement),
        Row(word: "必须", modality: .requirement),
        Row(word: "须", modality: .requirement),
        Row(word: "不得", modality: .requirement, isNegative: true),
        Row(word: "严禁", modality: .requirement, isNegative: true),
        Row(word: "禁止", modality: .requirement, isNegative: true),
        Row(word: "只准许", modality: .requirement),
        Row(word: "准许", modality: .permission, negated: .requirement),
        Row(word: "允许", modality: .permission, negated: .requirement),
        Row(word: "宜", modality: .recommendation, negated: .recommendation),
        Row(word: "不必", modality: .permission, isNegative: true),
        Row(word: "可能", modality: .possibility, negated: .possibility),
        Row(word: "可以", modality: .permission, negated: .requirement),
        Row(word: "可", modality: .permission, negated: .requirement),
        Row(word: "能", modality: .capability, negated: .capability),
    ]
}
