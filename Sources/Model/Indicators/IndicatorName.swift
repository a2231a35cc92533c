/// The name of an indicator as it is compared: blanks, the width of marks and an alias of the family do not count; what stands in
/// parentheses is no part of the name but a condition of the limit: 干基 is not 湿基, 以NaCl计 is not 以Na计.

import Syntax

public struct IndicatorName: Equatable, Sendable {
    /// Folded, aliases resolved, without conditions; what indicators are found by.
    public let key: String
    /// A hash of `key`: a dictionary by text in Chinese costs ten times as much.
    let code: Int
    /// 干基, 以NaCl计: what stands in parentheses, folded, in the order of their bytes.
    public let conditions: [String]
    /// Of a sentence, when it holds: `气温高于30℃时`; empty where it always does.
    public let circumstance: String

    init(_ text: String, _ vocabulary: IndicatorVocabulary, circumstance: String = "") {
        self.circumstance = circumstance.isEmpty ? "" : IndicatorName.folded(circumstance)
        var name = vocabulary.canonical(IndicatorName.folded(text))
        // Most names have no parentheses; looking for them as characters is slow.
        guard name.utf8.contains(0xEF), name.utf8.contains(0xBC) else {
            key = name
            code = IndicatorName.code(of: name.utf8)
            conditions = []
            return
        }
        var conditions: [String] = []
        while let open = name.firstIndex(of: "（"), let close = name[open...].firstIndex(of: "）") {
            let inner = name[name.index(after: open)..<close]
            conditions += inner.split(whereSeparator: { $0 == "，" || $0 == "；" || $0 == "、" }).map(String.init)
            name.removeSubrange(open...close)
        }
        let key = vocabulary.canonical(name)
        self.key = key
        code = IndicatorName.code(of: key.utf8)
        // 铅（以Pb计）is 铅.
        let plain = String(decoding: key.utf8.prefix(IndicatorName.plainCount(key)), as: UTF8.self)
        conditions.removeAll { condition in
            condition.isWritten(as: "以质量分数计") || IndicatorName.elements.contains { $0.isSaid(by: condition) && plain.ends(inElement: $0.name) }
        }
        self.conditions = conditions.sorted()
    }

    /// Elements whose limits say by the way that they are counted as themselves.
    private static let elements: [Element] = [
        ("铅", "Pb"), ("砷", "As"), ("镉", "Cd"), ("汞", "Hg"), ("铬", "Cr"), ("锡", "Sn"), ("镍", "Ni"), ("铜", "Cu"), ("锌", "Zn"), ("铁", "Fe"), ("硒", "Se"),
        ("锰", "Mn"),
        ("锑", "Sb"), ("钡", "Ba"), ("银", "Ag"), ("钴", "Co"), ("钼", "Mo"), ("铝", "Al"), ("铊", "Tl"), ("硼", "B"), ("氟", "F"), ("钠", "Na"), ("钾", "K"), ("钙", "Ca"),
        ("镁", "Mg"),
    ].map { Element(name: $0.0, symbol: $0.1) }

    private struct Element {
        let name: StaticString
        let symbol: String

        /// By 以Pb计, or the symbol alone.
        func isSaid(by condition: String) -> Bool { condition.isWritten(as: symbol) || condition.isWritten(as: "以" + symbol + "计") }
    }

    /// The code of the plain key.
    var plainCode: Int {
        let count = plainCount
        return count == key.utf8.count ? code : IndicatorName.code(of: key.utf8.prefix(count))
    }

    /// The key without 含量, 限量 or 质量分数 at its end: 铅含量 is 铅.
    var plainKey: String { String(decoding: key.utf8.prefix(plainCount), as: UTF8.self) }

    /// The bytes of the plain key.
    private var plainCount: Int { IndicatorName.plainCount(key) }

    private static func plainCount(_ key: String) -> Int {
        let bytes = Array(key.utf8)
        for word in ["的含量", "含量", "的限量", "限量", "的质量分数", "质量分数"] as [StaticString]
        where bytes.count > word.utf8CodeUnitCount && bytes.has(word, before: bytes.count, floor: 0) {
            return bytes.count - word.utf8CodeUnitCount
        }
        return bytes.count
    }

    /// Whether limits of both names are limits of one thing.
    func isSame(as other: IndicatorName) -> Bool {
        plainKey.isWritten(as: other.plainKey) && conditions == other.conditions && circumstance.isWritten(as: other.circumstance)
    }

    private static func code(of key: some Sequence<UInt8>) -> Int { Int(truncatingIfNeeded: ByteHash.mix(key)) }

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
    /// Whether a name is that of an element: 铅, 总砷, 无机砷, 六价铬, but not 甲基汞, which weighs more than its mercury.
    fileprivate func ends(inElement element: StaticString) -> Bool {
        ["", "总", "无机", "六价", "可溶性"].contains { (opening: String) in
            utf8.count == opening.utf8.count + element.utf8CodeUnitCount && utf8.starts(with: opening.utf8)
                && utf8.suffix(element.utf8CodeUnitCount).elementsEqual(element.utf8Bytes)
        }
    }

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
