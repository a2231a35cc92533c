/// The name of an indicator as it is compared: blanks, the width of marks and an alias of the family do not count; what stands in
/// parentheses is no part of the name but a condition of the limit: 干基 is not 湿基, 以NaCl计 is not 以Na计.

import Syntax

public struct IndicatorName: Equatable, Sendable {
    /// Folded, aliases resolved, without conditions; what indicators are found by.
    public let key: String
    /// Folded, in the order of their bytes.
    public let conditions: [String]

    init(_ text: String, _ vocabulary: IndicatorVocabulary) {
        var name = vocabulary.canonical(IndicatorName.folded(text))
        var conditions: [String] = []
        while let open = name.firstIndex(of: "（"), let close = name[open...].firstIndex(of: "）") {
            let inner = name[name.index(after: open)..<close]
            conditions += inner.split(whereSeparator: { $0 == "，" || $0 == "；" || $0 == "、" }).map(String.init)
            name.removeSubrange(open...close)
        }
        key = vocabulary.canonical(name)
        self.conditions = conditions.sorted()
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
    func isWritten(as other: String) -> Bool { utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8) }

    func isWritten(as other: StaticString) -> Bool { utf8.count == other.utf8CodeUnitCount && utf8.elementsEqual(other.utf8Bytes) }
}

extension Optional<String> {
    func isWritten(as other: String?) -> Bool {
        switch (self, other) {
        case (let mine?, let theirs?): mine.isWritten(as: theirs)
        case (nil, nil): true
        default: false
        }
    }
}
