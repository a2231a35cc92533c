/// The name of an indicator as it is compared: blanks, the width of marks and an alias of the family do not count; what stands in
/// parentheses is no part of the name but a condition of the limit: 干基 is not 湿基, 以NaCl计 is not 以Na计.

import Syntax

public struct IndicatorName: Equatable, Sendable {
    /// Folded, aliases resolved, without conditions; what indicators are found by.
    public let key: String
    /// A hash of `key`: a dictionary by text in Chinese costs ten times as much.
    let code: Int
    /// Folded, in the order of their bytes.
    public let conditions: [String]

    /// `condition`: that of the sentence, `环境温度高于30 ℃时`; empty where it has none.
    init(_ text: String, _ vocabulary: IndicatorVocabulary, condition: String = "") {
        var name = vocabulary.canonical(IndicatorName.folded(text))
        // Most names have no parentheses; looking for them as characters is slow.
        guard name.utf8.contains(0xEF), name.utf8.contains(0xBC) else {
            key = name
            code = IndicatorName.code(of: name)
            conditions = condition.isEmpty ? [] : [IndicatorName.folded(condition)]
            return
        }
        var conditions = condition.isEmpty ? [] : [IndicatorName.folded(condition)]
        while let open = name.firstIndex(of: "（"), let close = name[open...].firstIndex(of: "）") {
            let inner = name[name.index(after: open)..<close]
            conditions += inner.split(whereSeparator: { $0 == "，" || $0 == "；" || $0 == "、" }).map(String.init)
            name.removeSubrange(open...close)
        }
        key = vocabulary.canonical(name)
        code = IndicatorName.code(of: key)
        self.conditions = conditions.sorted()
    }

    /// FNV-1a.
    private static func code(of key: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash)
    }

    /// Without blanks; marks full-width.
    static func folded(_ text: String) -> String { FixedSentence.folded(text) }

    /// The key without a last word that adds nothing: 含量, 限量, 指标 and their like.
    var stem: String {
        let bytes = Array(key.utf8)
        for word in ["含量", "限量", "总量", "的含量", "指标", "质量分数", "值"] as [StaticString]
        where bytes.count > word.utf8CodeUnitCount + 3 && bytes.has(word, before: bytes.count, floor: 0) {
            return String(decoding: bytes.dropLast(word.utf8CodeUnitCount), as: UTF8.self)
        }
        return key
    }
}

extension String {
    /// Whether both are the same bytes. `==` compares text in Chinese by canonical equivalence, which takes a hundred times as long
    /// for texts that differ.
    func isWritten(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isEqual = utf8.withContiguousStorageIfAvailable { mine in other.utf8.withContiguousStorageIfAvailable { mine.elementsEqual($0) } }
        return (isEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    func isWritten(as other: StaticString) -> Bool {
        guard utf8.count == other.utf8CodeUnitCount else { return false }
        return utf8.withContiguousStorageIfAvailable { $0.elementsEqual(other.utf8Bytes) } ?? utf8.elementsEqual(other.utf8Bytes)
    }
}

extension String? {
    func isWritten(as other: String?) -> Bool {
        switch (self, other) {
        case (let mine?, let theirs?): mine.isWritten(as: theirs)
        case (nil, nil): true
        default: false
        }
    }
}
