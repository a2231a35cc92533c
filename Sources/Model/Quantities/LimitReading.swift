/// What the text of a cell says as a limit: words that stand for values first, then plans, citations and numbers; the rest is words.
/// Reading is total. A text that begins like a number and is none is said to be unreadable, since its author meant a number.

import Syntax

extension Limit {
    /// Reads a cell. `unit` and `comparator` are those of the heading or of columns of their own; what the cell itself says wins.
    public static func read(_ text: String, unit: Unit?, comparator: Comparator?, aliases: Unit.Aliases = []) -> Reading {
        let folded = QuantityText(text)
        let whole = folded.string
        if whole.isEmpty { return .empty }
        func limit(_ form: Form, _ own: Unit? = nil) -> Reading { .limit(Limit(form: form, unit: own ?? unit, text: text)) }
        if unlimitedWords.contains(whole) { return limit(.unlimited) }
        if absentWords.contains(whole) { return limit(.absent) }
        var reader = LimitReader(QuantityCursor(folded), unit: unit, comparator: comparator, aliases: aliases)
        if let (form, own) = reader.notDetected() ?? reader.sample() ?? reader.plan() { return limit(form, own) }
        if reader.isPlan { return .unreadable(.noPlan) }
        if let between = reader.between() { return limit(between.0, between.1) }
        if let citation = reader.citation() { return limit(.citation(citation)) }
        switch reader.numbers() {
        case .form(let form, let own): return limit(form, own)
        case .unreadable(let reason): return .unreadable(reason)
        case .words: return limit(.words(whole))
        }
    }

    private static let absentWords: Set<String> = ["无", "不允许", "不允许有", "不得有", "不应有", "不允许存在", "不应存在", "不得存在"]
}

/// Reads one cell. Each of its questions begins at the beginning.
struct LimitReader {
    var cursor: QuantityCursor
    let unit: Unit?
    let comparator: Comparator?
    let aliases: Unit.Aliases
    /// Amid a sentence, where only known units belong to a number.
    let isProse: Bool
    private let start: Int

    init(_ cursor: QuantityCursor, unit: Unit?, comparator: Comparator?, aliases: Unit.Aliases, isProse: Bool = false) {
        self.isProse = isProse
        self.cursor = cursor
        self.unit = unit
        self.comparator = comparator
        self.aliases = aliases
        start = cursor.at
    }

    mutating func restart() { cursor.at = start }

    // Words that stand for values.

    /// `不得检出`, with its sample or its detection limit.
    mutating func notDetected() -> (Limit.Form, Unit?)? {
        restart()
        _ = cursor.take("应")
        guard cursor.take(anyOf: ["不得检出", "未检出", "不应检出", "不可检出", "N.D.", "ND", "n.d.", "nd"]) else { return nil }
        if cursor.isAtEnd {
            guard let unit, unit.isPerSample else { return (.notDetected, nil) }
            return (.sample(count: 0, per: unit), unit)
        }
        cursor.takeBlank()
        let isBracketed = cursor.take("(")
        cursor.takeBlank()
        // `/25 g`, `0/25 g`, `25 g中不得检出` is words.
        if isBracketed, cursor.next == UInt8(ascii: "0"), cursor.peek(1) == UInt8(ascii: "/") { cursor.at += 1 }
        if let sample = cursor.unit() {
            cursor.takeBlank()
            guard sample.isPerSample, !isBracketed || cursor.take(")"), cursor.isAtEnd else { return nil }
            return (.sample(count: 0, per: sample), sample)
        }
        guard isBracketed else { return nil }
        _ = cursor.take("方法")
        let isNamed = cursor.take(anyOf: ["检出限", "LOD", "定量限", "LOQ"])
        if isNamed {
            cursor.takeBlank()
            _ = cursor.take(anyOf: ["为", ":", "="])
        }
        cursor.takeBlank()
        let comparator = cursor.sign()
        cursor.takeBlank()
        guard isNamed || comparator?.isUpper == true, comparator?.isUpper != false, case .read(let value) = cursor.decimal() else { return nil }
        cursor.takeBlank()
        let own = cursor.unit()
        cursor.takeBlank()
        guard cursor.take(")"), cursor.isAtEnd else { return nil }
        return (.interval(lower: nil, upper: Limit.Bound(ExactNumber(value), isOpen: comparator != .atMost)), own)
    }

    /// `0/25 g`
    mutating func sample() -> (Limit.Form, Unit?)? {
        restart()
        guard case .read(let decimal) = cursor.decimal(), let count = decimal.count else { return nil }
        if cursor.isAtEnd, decimal.isZero, let unit, unit.isPerSample { return (.sample(count: 0, per: unit), unit) }
        cursor.takeBlank()
        guard let sample = cursor.unit(), sample.isPerSample, cursor.isAtEnd else { return nil }
        return (.sample(count: count, per: sample), sample)
    }

    /// `n=5,c=2,m=10,M=100 CFU/g`
    mutating func plan() -> (Limit.Form, Unit?)? {
        restart()
        var cells: [UInt8: String] = [:]
        var own: Unit?
        while let key = planKey() {
            let first = cursor.at
            while !cursor.isAtEnd {
                var ahead = self
                if ahead.planSeparator(), ahead.planKey() != nil { break }
                cursor.at += 1
            }
            let value = cursor.text(first, cursor.at)
            _ = planSeparator()
            guard cells[key] == nil else { return nil }
            var number = QuantityCursor(QuantityText(value))
            if case .read = number.decimal(), !number.isAtEnd {
                let end = number.at
                number.takeBlank()
                if let unit = number.unit(), number.isAtEnd, !unit.isPerSample {
                    guard own == nil || own == unit else { return nil }
                    own = unit
                    cells[key] = number.text(0, end)
                    continue
                }
            }
            cells[key] = value
        }
        guard cursor.isAtEnd, let n = cells[UInt8(ascii: "n")], let c = cells[UInt8(ascii: "c")], let m = cells[UInt8(ascii: "m")],
            let plan = SamplingPlan(n: n, c: c, m: m, M: cells[UInt8(ascii: "M")] ?? "", unit: unit)
        else { return nil }
        return (.plan(plan), own)
    }

    /// Whether n and c are given, whatever their values.
    var isPlan: Bool {
        var ahead = self
        ahead.restart()
        guard ahead.planKey() == UInt8(ascii: "n") else { return false }
        while !ahead.cursor.isAtEnd {
            if ahead.planSeparator(), ahead.planKey() == UInt8(ascii: "c") { return true }
            if !ahead.cursor.isAtEnd { ahead.cursor.at += 1 }
        }
        return false
    }

    /// `30<L≤40`: a class of sizes, by a letter or a short name.
    mutating func between() -> (Limit.Form, Unit?)? {
        restart()
        guard Byte.isDigit(cursor.next), case .part(let lower) = part() else { return nil }
        cursor.takeBlank()
        guard let first = cursor.sign(), first.isUpper else { return nil }
        cursor.takeBlank()
        let name = cursor.at
        while !cursor.isAtEnd, cursor.at - name <= 12, Byte.isLetter(cursor.next) || cursor.next >= 0xE4 { cursor.at += 1 }
        guard cursor.at > name else { return nil }
        cursor.takeBlank()
        guard let second = cursor.sign(), second.isUpper else { return nil }
        cursor.takeBlank()
        guard case .part(let upper) = part(), cursor.isAtEnd, let low = lower.value.fraction?.comparable, let high = upper.value.fraction?.comparable,
            lower.unit == nil || lower.unit == upper.unit, low < high
        else { return nil }
        return (.interval(lower: Limit.Bound(lower.value, isOpen: first.isOpen), upper: Limit.Bound(upper.value, isOpen: second.isOpen)), upper.unit)
    }

    /// `n=`
    private mutating func planKey() -> UInt8? {
        let key = cursor.next
        guard key == UInt8(ascii: "n") || key == UInt8(ascii: "c") || key == UInt8(ascii: "m") || key == UInt8(ascii: "M") else { return nil }
        var ahead = cursor
        ahead.at += 1
        ahead.takeBlank()
        guard ahead.take(anyOf: ["=", ":"]) else { return nil }
        ahead.takeBlank()
        cursor = ahead
        return key
    }

    private mutating func planSeparator() -> Bool {
        let first = cursor.at
        cursor.takeBlank()
        _ = cursor.take(anyOf: [",", ";", "、"])
        cursor.takeBlank()
        return cursor.at > first
    }

    /// `应符合GB 2762—2022 表1的规定`
    mutating func citation() -> Limit.Citation? {
        restart()
        _ = cursor.take("应")
        _ = cursor.take(anyOf: ["符合", "按照", "按", "执行", "满足", "遵守", "达到", "参照", "依据", "见"])
        cursor.takeBlank()
        guard let match = StandardNumber.match(cursor.bytes, at: cursor.at, limit: cursor.limit) else { return nil }
        let standard = StandardNumber(match: match, in: cursor.bytes)
        var (first, end) = cursor.bytes.trimmed(match.end, cursor.limit)
        for word in ["执行", "规定", "要求", "的"] as [StaticString] where cursor.bytes.has(word, before: end, floor: first) { end -= word.utf8CodeUnitCount }
        for word in ["中的", "中", "的"] as [StaticString] where cursor.bytes.has(word, at: first, limit: end) { first += word.utf8CodeUnitCount }
        // A blank beside Han means nothing.
        let place = (first..<end).filter { index in
            cursor.bytes[index] != 0x20 || (cursor.bytes[index - 1] < 0x80 && cursor.peek(index + 1 - cursor.at) < 0x80)
        }.map { cursor.bytes[$0] }
        return Limit.Citation(standard: standard, place: String(decoding: place, as: UTF8.self))
    }
}

extension Decimal {
    /// The value of a whole number that is not negative.
    var count: Int? {
        guard digits >= 0, let value = Fraction(self)?.comparable, value.denominator == 1 else { return nil }
        return value.numerator
    }
}
