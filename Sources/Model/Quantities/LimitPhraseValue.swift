/// The number of a phrase, its unit, and what may stand behind it. A number counts only where what follows shows that it is complete: a
/// unit, a measure word, 的, a mark, 以上.

import Syntax

extension LimitPhraseFinder {
    struct Value {
        var form: Limit.Form
        var unit: Unit?
        var first: ExactNumber
        var isSingle: Bool
        /// Behind the number and its unit.
        var numberEnd: Int
        /// Behind 以上, 以内, 之间 as well.
        var end: Int
        /// 以上, 以下, 以内 behind a single number.
        var trailing: Comparator?
        /// Whether 之间 or 范围 stands behind it.
        var isEnclosed = false
        /// Whether a dash stands where `～` should.
        var isDashed = false
        /// Whether what follows lets the number count.
        var isEnded: Bool

        /// `2026年`, `6月～8月`
        var isDate: Bool {
            guard let unit else { return false }
            if unit.printed == "月" || unit.printed == "日" { return true }
            return unit.printed == "年" && !first.decimal.isLess(than: Decimal(digits: 1900, scale: 0))
        }

        /// `22:30～23:30`
        var isTimeOfDay: Bool {
            guard let minutes = first.divisor else { return false }
            return first.decimal.isLess(than: Decimal(digits: 25, scale: 0)) && minutes.isLess(than: Decimal(digits: 60, scale: 0))
        }
    }

    /// The value at the cursor, which moves behind it where there is one.
    mutating func value(joinedByAnd: Bool = false) -> Value? {
        var reader = LimitReader(cursor, unit: nil, comparator: nil, aliases: aliases, isProse: true)
        let result: LimitReader.Numbers
        let first: ExactNumber
        var isSingle = false
        var isDashed = false
        if reader.cursor.take("(") {
            guard let (lower, upper, value) = reader.enclosed() else { return nil }
            first = value
            result = reader.interval(lower, false, upper, false)
        } else if reader.cursor.take("±") {
            reader.cursor.takeBlank()
            guard case .part(let deviation) = reader.part(),
                let (lower, upper) = reader.ends(LimitReader.Part(value: ExactNumber(.zero), unit: deviation.unit), deviation)
            else { return nil }
            first = deviation.value
            result = reader.interval(lower, false, upper, false)
        } else {
            guard case .part(let part) = reader.part() else { return nil }
            first = part.value
            let end = reader.cursor.at
            reader.cursor.takeBlank()
            if reader.cursor.take("±") {
                reader.cursor.takeBlank()
                guard case .part(let deviation) = reader.part(), let (lower, upper) = reader.ends(part, deviation) else { return nil }
                result = reader.interval(lower, false, upper, false)
            } else {
                reader.cursor.at = end
                if reader.takeRangeMark(after: part.value.decimal.isNegative) || (joinedByAnd && reader.cursor.take(anyOf: ["和", "与"])) {
                    isDashed = ![0x20, UInt8(ascii: "~")].contains(reader.cursor.peek(-1)) && !joinedByAnd
                    reader.cursor.takeBlank()
                    guard case .part(let second) = reader.part() else { return nil }
                    result = reader.interval(part, false, second, false)
                } else {
                    isSingle = true
                    let bound = Limit.Bound(part.value)
                    result = .form(.interval(lower: bound, upper: bound), part.unit)
                }
            }
        }
        guard case .form(let form, let unit) = result else { return nil }
        cursor = QuantityCursor(bytes, at: reader.cursor.at, limit: bytes.count)
        return ended(Value(form: form, unit: unit, first: first, isSingle: isSingle, numberEnd: cursor.at, end: cursor.at, isDashed: isDashed, isEnded: false))
    }

    /// With what stands behind the number.
    private mutating func ended(_ value: Value) -> Value {
        var value = value
        let start = cursor.at
        cursor.takeBlank()
        if value.isSingle, let trailing = cursor.trailingWord() {
            value.trailing = trailing
            (value.end, value.isEnded) = (cursor.at, true)
        } else if !value.isSingle, cursor.take(anyOf: ["之间", "以内", "之内", "的范围内", "范围内", "间"]) {
            value.isEnclosed = true
            (value.end, value.isEnded) = (cursor.at, true)
        } else {
            cursor.at = start
            let next = cursor.next
            if value.unit != nil {
                // A digit or letter, `×`, `/`: the number goes on in a way that is not understood; `4A级` is no current.
                value.isEnded =
                    !Byte.isAlphanumeric(next) && next != UInt8(ascii: "/") && !cursor.has("×") && !cursor.has("±") && !cursor.has("~")
                    && !(Byte.isLetter(cursor.peek(-1)) && (cursor.has("级") || cursor.has("类")))
            } else {
                value.isEnded =
                    cursor.isAtEnd || ",;)".utf8.contains(next)
                    || LimitPhraseFinder.ends.contains { cursor.has($0) }
            }
        }
        return value
    }

    private static let ends: [StaticString] = ["。", "、", "的", "且", "并", "和", "或", "及", "时", "！"]
}

extension LimitReader {
    /// `20±2) ℃`, `15～18)%`: the parenthesis is read. Ends of the interval and the first number.
    fileprivate mutating func enclosed() -> (Part, Part, ExactNumber)? {
        cursor.takeBlank()
        guard case .part(var first) = part() else { return nil }
        cursor.takeBlank()
        let isTolerance = cursor.take("±")
        guard isTolerance || takeRangeMark() else { return nil }
        cursor.takeBlank()
        guard case .part(let second) = part() else { return nil }
        cursor.takeBlank()
        guard cursor.take(")") else { return nil }
        if first.unit == nil, second.unit == nil { first.unit = unitBehindNumber() }
        let value = first.value
        guard isTolerance else { return (first, second, value) }
        return ends(first, second).map { ($0.0, $0.1, value) }
    }
}
