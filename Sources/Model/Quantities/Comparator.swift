/// The words and signs of comparison (GB/T 1.1—2020 9.4.6; GB/T 8170 4.1 lists the words and what they mean).

public enum Comparator: Sendable, Equatable, CaseIterable {
    case atMost, atLeast, below, above

    /// `≤`
    public var printed: String {
        switch self {
        case .atMost: "≤"
        case .atLeast: "≥"
        case .below: "<"
        case .above: ">"
        }
    }

    /// Whether it bounds from above.
    public var isUpper: Bool { self == .atMost || self == .below }
    /// Whether the value itself lies outside.
    public var isOpen: Bool { self == .below || self == .above }

    /// Reads a cell of a narrow column, or a sign alone: `≤`, `＞`, `不大于`; nil for anything else.
    public init?(_ text: String) {
        var cursor = QuantityCursor(QuantityText(text))
        guard let comparator = cursor.sign() ?? cursor.comparisonWord(), cursor.isAtEnd else { return nil }
        self = comparator
    }

    /// Longest first where one begins another.
    static let signs: [(StaticString, Comparator)] = [
        ("<=", .atMost), ("=<", .atMost), (">=", .atLeast), ("=>", .atLeast), ("≤", .atMost), ("≥", .atLeast), ("<", .below), (">", .above),
    ]

    /// Before a number.
    static let words: [(StaticString, Comparator)] = [
        ("大于或等于", .atLeast), ("大于等于", .atLeast), ("小于或等于", .atMost), ("小于等于", .atMost), ("不大于", .atMost), ("不高于", .atMost),
        ("不超过", .atMost), ("不多于", .atMost), ("不得大于", .atMost), ("不得高于", .atMost), ("不得超过", .atMost), ("不得多于", .atMost),
        ("不应大于", .atMost), ("不应高于", .atMost), ("不应超过", .atMost), ("不应多于", .atMost), ("不宜大于", .atMost), ("不宜高于", .atMost),
        ("不宜超过", .atMost), ("不宜多于", .atMost), ("不小于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast), ("不得小于", .atLeast),
        ("不得低于", .atLeast), ("不得少于", .atLeast), ("不应小于", .atLeast), ("不应低于", .atLeast), ("不应少于", .atLeast), ("不宜小于", .atLeast),
        ("不宜低于", .atLeast), ("不宜少于", .atLeast), ("不足", .below), ("大于", .above), ("高于", .above), ("超过", .above), ("多于", .above), ("小于", .below), ("低于", .below),
        ("少于", .below), ("至少为", .atLeast), ("至少", .atLeast), ("最少", .atLeast), ("至多", .atMost), ("最多", .atMost),
    ]

    static let all = signs + words

    /// The words by their first characters, each list in its order: there are few such characters.
    fileprivate static let wordsByFirst: [(first: Int, words: [(StaticString, Comparator)])] = words.reduce(into: []) { groups, word in
        let first = Array(UnsafeBufferPointer(start: word.0.utf8Start, count: 3)).code(at: 0)
        if let known = groups.firstIndex(where: { $0.first == first }) { groups[known].words.append(word) } else { groups.append((first, [word])) }
    }
    fileprivate static let trailingFirsts = CharacterSieve(trailing.map(\.0).filter { $0.utf8Start[0] >= 0xE4 })

    /// Behind a number and its unit. 以上 and 以下 hold the number itself.
    static let trailing: [(StaticString, Comparator)] = [
        ("及以上", .atLeast), ("及其以上", .atLeast), ("(含)以上", .atLeast), ("以上(含)", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("及其以下", .atMost),
        ("(含)以下", .atMost), ("以下(含)", .atMost), ("以下", .atMost), ("之内", .atMost), ("以内", .atMost), ("及以内", .atMost),
    ]
}

extension QuantityCursor {
    mutating func sign() -> Comparator? { next < 0xE4 ? first(of: Comparator.signs) : nil }
    mutating func comparisonWord() -> Comparator? {
        guard next >= 0xE4, limit - at >= 3 else { return nil }
        let code = bytes.code(at: at)
        for group in Comparator.wordsByFirst where group.first == code { return first(of: group.words) }
        return nil
    }

    /// Whether a word that stands behind numbers may begin at `at` or later, before the end of the clause or a hundred bytes.
    func mayTrail(from at: Int) -> Bool {
        var at = at
        let end = min(limit, at + 100)
        while at < end, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: ";") {
            if bytes[at] == UInt8(ascii: "(") { return true }
            if bytes[at] >= 0xE4, limit - at >= 3, Comparator.trailingFirsts.contains(bytes.code(at: at)) { return true }
            at += 1
        }
        return false
    }

    mutating func trailingWord() -> Comparator? {
        // Most numbers are followed by none.
        guard next == UInt8(ascii: "(") || next >= 0xE4 && limit - at >= 3 && Comparator.trailingFirsts.contains(bytes.code(at: at)) else { return nil }
        return first(of: Comparator.trailing)
    }

    private mutating func first(of rows: [(StaticString, Comparator)]) -> Comparator? {
        for (word, comparator) in rows where take(word) { return comparator }
        return nil
    }
}
