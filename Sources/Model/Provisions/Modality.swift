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
public struct ModalWord {
    public var modality: Modality
    public var isNegative: Bool
    /// Byte offsets.
    public var range: ByteRange
}

extension [UInt8] {
    /// The rows of `ModalWord.table` that begin with the character at `at`, of three bytes, as first row and count: none for most of
    /// a text.
    @inline(__always)
    func modalRows(at: Int, limit: Int) -> (first: Int, count: Int) {
        guard at + 2 < limit else { return (0, 0) }
        switch UInt32(self[at]) << 16 | UInt32(self[at + 1]) << 8 | UInt32(self[at + 2]) {
        case 0xE5BA94: return (0, 3)  // 应
        case 0xE58FAF: return (3, 3)  // 可
        case 0xE4B88D: return (6, 2)  // 不
        case 0xE883BD: return (8, 1)  // 能
        case 0xE5AE9C: return (9, 1)  // 宜
        case 0xE5BF85: return (10, 1)  // 必
        case 0xE9A1BB: return (11, 1)  // 须
        case 0xE4B8A5: return (12, 1)  // 严
        case 0xE7A681: return (13, 1)  // 禁
        case 0xE58FAA: return (14, 1)  // 只
        case 0xE58786: return (15, 1)  // 准
        case 0xE58581: return (16, 1)  // 允
        case 0xE58AA1: return (17, 1)  // 务
        case 0xE58887: return (18, 1)  // 切
        default: return (0, 0)
        }
    }

    /// Whether a verbal form of these rows may make a requirement here.
    func mayRequire(_ firstRow: Int, at: Int, floor: Int) -> Bool {
        switch firstRow {
        case 3, 15, 16: has("不", before: at, floor: floor)  // 不可, 不准许, 不允许
        case 8, 9: false  // 能, 宜
        default: true
        }
    }

    /// The verbal form that begins at `at`, or whose main word does, as the other function says.
    public func modalWord(at: Int, floor: Int, limit: Int) -> ModalWord? {
        let rows = modalRows(at: at, limit: limit)
        return rows.count > 0 ? modalWord(rows, at: at, floor: floor, limit: limit) : nil
    }

    /// The verbal form of some rows that begins at `at`, or whose main word does: 不 before it counts in. Nil for a word that only
    /// looks like one. Nothing before `floor` is looked at.
    func modalWord(_ rows: (first: Int, count: Int), at: Int, floor: Int, limit: Int) -> ModalWord? {
        for index in rows.first..<rows.first + rows.count where has(ModalWord.table[index].word, at: at, limit: limit) {
            let row = ModalWord.table[index]
            let end = at + row.word.utf8CodeUnitCount
            let isNegated = row.takesNegation && has("不", before: at, floor: floor)
            let start = isNegated ? at - 3 : at
            if ModalWord.isFalseFriend(index, isNegated, self, start, end, floor, limit) {
                if row.fallsBack { continue }
                return nil
            }
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
        /// Whether a false friend of it begins with a shorter form: 应当面 is 应 and 当面.
        var fallsBack = false

        var takesNegation: Bool { negated != nil }
    }

    /// By their first character, as `modalRows` tells; longer words first.
    static let table: [Row] = [
        Row(word: "应当", modality: .requirement, negated: .requirement, fallsBack: true),
        Row(word: "应该", modality: .requirement, negated: .requirement),
        Row(word: "应", modality: .requirement, negated: .requirement),
        Row(word: "可能", modality: .possibility, negated: .possibility),
        Row(word: "可以", modality: .permission, negated: .requirement),
        Row(word: "可", modality: .permission, negated: .requirement),
        Row(word: "不得", modality: .requirement, isNegative: true),
        Row(word: "不必", modality: .permission, isNegative: true),
        Row(word: "能", modality: .capability, negated: .capability),
        Row(word: "宜", modality: .recommendation, negated: .recommendation),
        Row(word: "必须", modality: .requirement),
        Row(word: "须", modality: .requirement),
        Row(word: "严禁", modality: .requirement, isNegative: true),
        Row(word: "禁止", modality: .requirement, isNegative: true),
        Row(word: "只准许", modality: .requirement),
        Row(word: "准许", modality: .permission, negated: .requirement),
        Row(word: "允许", modality: .permission, negated: .requirement),
        Row(word: "务必", modality: .requirement),
        Row(word: "切勿", modality: .requirement, isNegative: true),
    ]
}
