/// Limits in sentences: `水分应不大于14.5%`, `温度应为(15±2) ℃`, `3次以上` (GB/T 1.1—2020 9.4.6; GB/T 8170 4.1). A phrase is found by its words, never by
/// its numbers alone: years, clause numbers, dates and numbers of standards are none. What is not sure to be a limit is left out.

import Syntax

public struct LimitPhrase: Sendable, Equatable {
    /// Of the sentence's bytes: from the word of comparison to the end of the unit, or of 以上, 以内, 之间.
    public let range: ByteRange
    /// What the phrase says; its text is that of the range.
    public let limit: Limit
    /// Whether it says when something holds (`水分大于15%时`, `净含量不大于50 g的产品除外`), and limits nothing.
    public let isCondition: Bool

    /// The limits in the printed text of one sentence, in its order.
    public static func find(in text: [UInt8], aliases: Unit.Aliases = []) -> [LimitPhrase] {
        guard text.contains(where: { Byte.isDigit($0) || $0 == 0xEF }) || text.contains(anyOf: ["检出"]) else { return [] }
        var finder = LimitPhraseFinder(QuantityText(bytes: text), aliases)
        finder.run()
        return finder.phrases(of: text)
    }
}

extension [UInt8] {
    fileprivate func contains(anyOf words: [StaticString]) -> Bool {
        indices.contains { at in words.contains { has($0, at: at, limit: count) } }
    }
}

/// Goes through the folded text of a sentence once.
struct LimitPhraseFinder {
    /// What is found, in offsets of the folded text.
    struct Found {
        var start: Int
        var end: Int
        var form: Limit.Form
        var unit: Unit?
        /// Of a comparison with one value.
        var comparator: Comparator?
    }

    let text: QuantityText
    let aliases: Unit.Aliases
    var cursor: QuantityCursor
    private(set) var found: [Found] = []

    var bytes: [UInt8] { text.bytes }

    init(_ text: QuantityText, _ aliases: Unit.Aliases) {
        self.text = text
        self.aliases = aliases
        cursor = QuantityCursor(text)
    }

    mutating func run() {
        while !cursor.isAtEnd {
            let start = cursor.at
            if !mayBegin(start) {
                cursor.at = min(bytes.count, bytes.characterEnd(start))
            } else if let end = standardNumber() {
                cursor.at = end
            } else if let phrase = notDetected() ?? compared() ?? introduced() ?? followed() {
                found.append(phrase)
                cursor.at = max(phrase.end, start + 1)
            } else if cursor.at == start {
                cursor.at = min(bytes.count, bytes.characterEnd(start))
            }
        }
    }

    /// Whether a number or one of the words may begin here: most characters begin neither.
    private func mayBegin(_ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 {
            return Byte.isDigit(byte) || Byte.isUpper(byte) || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
        }
        guard byte >= 0xE4, at + 2 < bytes.count else { return true }
        return LimitPhraseFinder.firsts.contains(bytes.code(at: at))
    }

    /// The first characters of the words.
    private static let firsts = CharacterSieve(introductions + Comparator.words.map(\.0) + ["不"])

    /// The end of the standard number here.
    private func standardNumber() -> Int? {
        guard Byte.isUpper(cursor.next), !Byte.isAlphanumeric(cursor.peek(-1)) else { return nil }
        return StandardNumber.match(bytes, at: cursor.at, limit: bytes.count)?.end
    }

    /// `不得检出`, with the parenthesis that belongs to it.
    private mutating func notDetected() -> Found? {
        let start = cursor.at
        guard cursor.has("不"), cursor.take(anyOf: ["不得检出", "不应检出"]) else { return nil }
        let word = cursor.at
        defer { cursor.at = start }
        if cursor.next == UInt8(ascii: "("), let closing = bytes[word..<min(bytes.count, word + 60)].firstIndex(of: UInt8(ascii: ")")) {
            var reader = LimitReader(QuantityCursor(bytes, at: start, limit: closing + 1), unit: nil, comparator: nil, aliases: aliases)
            if let (form, unit) = reader.notDetected() { return Found(start: start, end: closing + 1, form: form, unit: unit) }
        }
        if cursor.next == UInt8(ascii: "/"), let sample = cursor.unit(), sample.isPerSample {
            return Found(start: start, end: cursor.at, form: .sample(count: 0, per: sample), unit: sample)
        }
        return Found(start: start, end: word, form: .notDetected, unit: nil)
    }

    /// `不大于14.5%`, `≥90%`, `至少3项`
    private mutating func compared() -> Found? {
        var start = cursor.at
        defer { cursor.at = start }
        guard cursor.next >= 0x80 || cursor.next == UInt8(ascii: "<") || cursor.next == UInt8(ascii: ">"),
            let comparison = cursor.sign() ?? cursor.comparisonWord()
        else { return nil }
        cursor.takeBlank()
        guard let value = value(), value.isSingle, value.isEnded, value.unit?.printed != "月", !isListed(value.end) else { return nil }
        var comparator = comparison
        if comparator.isOpen, let negation = negation(before: start) {
            comparator = comparator == .above ? .atMost : .atLeast
            start = negation
        }
        let bound = Limit.Bound(value.first, isOpen: comparator.isOpen)
        let form = comparator.isUpper ? Limit.Form.interval(lower: nil, upper: bound) : .interval(lower: bound, upper: nil)
        return Found(start: start, end: value.end, form: form, unit: value.unit, comparator: comparator)
    }

    /// `分别不低于92%和78%`: several values for several things.
    private func isListed(_ at: Int) -> Bool {
        for word in ["和", "与", "、"] as [StaticString] where bytes.has(word, at: at, limit: bytes.count) {
            let next = at + word.utf8CodeUnitCount
            return next < bytes.count && Byte.isDigit(bytes[next])
        }
        return false
    }

    /// `不能超过`: the words that turn a comparison round, where they are no part of its own word.
    private func negation(before at: Int) -> Int? {
        for word in ["不能", "不可", "不允许", "不准", "不许", "不需要", "未", "没有"] as [StaticString] where bytes.has(word, before: at, floor: 0) {
            return at - word.utf8CodeUnitCount
        }
        return nil
    }

    /// `为15～18`, `应为(65±2)%`, `在±3 g以内`, `介于5和8之间`
    private mutating func introduced() -> Found? {
        let start = cursor.at
        defer { cursor.at = start }
        guard cursor.next >= 0xE4, let word = LimitPhraseFinder.introductions.first(where: { cursor.has($0) }) else { return nil }
        cursor.at += word.utf8CodeUnitCount
        cursor.takeBlank()
        let isPlace = bytes.has("在", before: cursor.at, floor: start) || bytes.has("于", before: cursor.at, floor: start)
        guard let value = value(joinedByAnd: bytes.has("介于", at: start, limit: cursor.at)), value.isEnded, !value.isDate else { return nil }
        if value.isSingle {
            // `保存期应为180 d`; 满分为100分 only tells.
            guard bytes.has("应", before: start, floor: 0), bytes.has("为", at: start, limit: start + 3), value.unit != nil else { return nil }
            let bound = Limit.Bound(value.first)
            return Found(start: start, end: value.end, form: .interval(lower: bound, upper: bound), unit: value.unit)
        }
        // `在5.2～5.4中` names clauses.
        if isPlace, value.unit == nil, !value.isEnclosed { return nil }
        if isPlace, value.isTimeOfDay { return nil }
        // 代码为3-5 is a name.
        if value.unit == nil, value.isDashed, !bytes.has("应", before: start, floor: 0) { return nil }
        return Found(start: start, end: value.end, form: value.form, unit: value.unit)
    }

    static let introductions: [StaticString] = ["控制在", "保持在", "维持在", "稳定在", "介于", "达到", "为", "在"]

    /// `90%以上`, `±0.5 ℃以内`
    private mutating func followed() -> Found? {
        let start = cursor.at
        guard Byte.isDigit(cursor.next) || cursor.has("±"), isFree(start) else { return nil }
        let value = cursor.mayTrail(from: start + 1) ? value() : nil
        if let value, let trailing = value.trailing, value.isSingle, !value.isDate, value.unit?.printed != "月" {
            let bound = Limit.Bound(value.first, isOpen: trailing.isOpen)
            cursor.at = start
            return Found(
                start: start, end: value.end, form: trailing.isUpper ? .interval(lower: nil, upper: bound) : .interval(lower: bound, upper: nil),
                unit: value.unit,
                comparator: trailing)
        }
        // No digit of this number begins another.
        cursor.at = max(start + 1, value?.numberEnd ?? cursor.at)
        while Byte.isDigit(cursor.next) { cursor.at += 1 }
        while cursor.at < bytes.count, Byte.isContinuation(cursor.next) { cursor.at += 1 }
        return nil
    }

    /// Whether a number may begin here: not within a word, and not the number of a table, a clause or an annex.
    private func isFree(_ at: Int) -> Bool {
        let before = bytes.trimmed(0, at).end
        guard at > 0 else { return true }
        let last = bytes[at - 1]
        if Byte.isAlphanumeric(last) || ".:-/".utf8.contains(last) { return false }
        return !["表", "图", "第", "附录", "见", "章", "条"].contains { bytes.has($0 as StaticString, before: before, floor: 0) }
    }

    func phrases(of source: [UInt8]) -> [LimitPhrase] {
        let conditions = conditions()
        var result: [LimitPhrase] = []
        var joined = -1
        for (index, one) in found.enumerated() where index > joined {
            if !conditions[index], let both = bothSides(index), !conditions[index + 1] {
                let range = ByteRange(text.origin(both.start), end(of: both, source))
                let words = String(decoding: source[range.lower..<range.upper], as: UTF8.self)
                result.append(LimitPhrase(range: range, limit: Limit(form: both.form, unit: both.unit, text: words), isCondition: false))
                joined = index + 1
                continue
            }
            // `小于5 mm或者大于12 mm` is no limit by either half.
            if !conditions[index], isAlternative(index) || (index > 0 && isAlternative(index - 1)) { continue }
            let range = ByteRange(text.origin(one.start), end(of: one, source))
            let words = String(decoding: source[range.lower..<range.upper], as: UTF8.self)
            result.append(LimitPhrase(range: range, limit: Limit(form: one.form, unit: one.unit, text: words), isCondition: conditions[index]))
        }
        return result
    }

    /// `不低于0.20%且不高于0.90%`: two comparisons of one thing are one interval; nothing but a conjunction stands between them.
    private func bothSides(_ index: Int) -> Found? {
        guard index + 1 < found.count else { return nil }
        let (first, second) = (found[index], found[index + 1])
        guard let one = first.comparator, let other = second.comparator, one.isUpper != other.isUpper, first.end <= second.start,
            second.start - first.end <= 18, first.unit == second.unit || first.unit == nil || second.unit == nil,
            case .interval(let firstLower, let firstUpper) = first.form, case .interval(let secondLower, let secondUpper) = second.form,
            let lower = firstLower ?? secondLower, let upper = firstUpper ?? secondUpper, let low = lower.value.fraction?.comparable,
            let high = upper.value.fraction?.comparable, low < high
        else { return nil }
        var start = first.end
        var end = second.start
        let hasComma = bytes.has(",", at: start, limit: end)
        if hasComma { start += 1 }
        if bytes.has("应", before: end, floor: start) { end -= 3 }
        let between = bytes[start..<end]
        guard hasComma && between.isEmpty || LimitPhraseFinder.conjunctions.contains(where: { between.elementsEqual($0.utf8Bytes) }) else { return nil }
        return Found(start: first.start, end: second.end, form: .interval(lower: lower, upper: upper), unit: first.unit ?? second.unit)
    }

    private static let conjunctions: [StaticString] = ["且", "并且", "并", "同时", "但", "而", "也", "和", "又", "且同时", "同时也"]

    /// In the sentence as written, without characters that print nothing behind it.
    private func end(of one: Found, _ source: [UInt8]) -> Int {
        let last = text.origin(one.end - 1)
        var end = min(source.count, source.characterEnd(last))
        // A character may stand for several bytes of the folded text.
        if end > text.origin(one.end) { end = text.origin(one.end) }
        return end
    }

    /// Whether this and the next comparison are joined by 或 in opposite directions.
    private func isAlternative(_ index: Int) -> Bool {
        guard index + 1 < found.count, let first = found[index].comparator, let second = found[index + 1].comparator, first.isUpper != second.isUpper else {
            return false
        }
        let between = bytes[found[index].end..<max(found[index].end, found[index + 1].start)]
        return between.elementsEqual("或".utf8) || between.elementsEqual("或者".utf8)
    }
}
