/// Numbers as limits: intervals with their comparators, tolerances, sets (GB/T 1.1—2020 9.4.5 and 9.4.6).

import Syntax

extension LimitReader {
    enum Numbers {
        case form(Limit.Form, Unit?)
        case unreadable(Limit.Unreadable)
        /// Not meant as a number, or a number amid other words.
        case words
    }

    /// A number and the unit behind it.
    struct Part {
        var value: ExactNumber
        var unit: Unit?
    }

    enum PartReading {
        case part(Part)
        case failed(Numbers)
    }

    static let introductions: [StaticString] = ["应为", "应在", "应", "为", "在"]

    mutating func numbers() -> Numbers {
        restart()
        let isMeant = beginsNumber()
        if isPlace() { return .words }
        if cursor.next == UInt8(ascii: "~"), Byte.isDigit(cursor.peek(1)) { return .unreadable(.incompleteRange) }
        _ = cursor.take(anyOf: LimitReader.introductions)
        let sign = cursor.sign()
        let word = sign == nil ? cursor.comparisonWord() : nil
        cursor.takeBlank()
        let result: Numbers
        if let comparator = sign ?? word {
            var ahead = cursor
            if ahead.sign() != nil || ahead.comparisonWord() != nil { return isMeant ? .unreadable(.twoComparators) : .words }
            result = compared(comparator)
        } else {
            guard beginsNumber() else { return isMeant ? .unreadable(.noNumber) : .words }
            result = bare()
        }
        if case .unreadable = result, !isMeant { return .words }
        return result
    }

    /// A digit, a sign or an opening parenthesis before one, a sign of comparison.
    private func beginsNumber() -> Bool {
        var ahead = cursor
        if ahead.sign() != nil || ahead.has("±") { return true }
        _ = ahead.take("(")
        ahead.takeBlank()
        if ahead.take(anyOf: ["+", "-", "–"]) { ahead.takeBlank() }
        return Byte.isDigit(ahead.next) || (ahead.next == UInt8(ascii: ".") && Byte.isDigit(ahead.peek(1)))
    }

    /// `2026-09-28`, `7.2.1`: digits that are no quantity.
    private func isPlace() -> Bool {
        var at = cursor.at
        var runs: [Int] = []
        var marks: [UInt8] = []
        while at < cursor.limit {
            let first = at
            while at < cursor.limit, Byte.isDigit(cursor.bytes[at]) { at += 1 }
            guard at > first else { return false }
            runs.append(at - first)
            guard at < cursor.limit else { break }
            marks.append(cursor.bytes[at])
            at += 1
        }
        guard marks.count == runs.count - 1, marks.count == 2, marks[0] == marks[1] else { return false }
        return marks[0] == UInt8(ascii: ".") || (marks[0] == UInt8(ascii: "-") && runs[0] == 4)
    }

    /// Behind a comparator.
    private mutating func compared(_ comparator: Comparator) -> Numbers {
        guard beginsNumber() else { return .unreadable(.noNumber) }
        let first: Part
        switch part() {
        case .failed(let result): return result
        case .part(let part): first = part
        }
        if takeRangeMark() {
            if cursor.isAtEnd { return .unreadable(.incompleteRange) }
            // `>50～100`
            guard !comparator.isUpper else { return .unreadable(.twoComparators) }
            return range(from: first, isOpen: comparator.isOpen)
        }
        let bound = Limit.Bound(first.value, isOpen: comparator.isOpen)
        // `≥80%以上` says it twice.
        cursor.takeBlank()
        if let trailing = cursor.trailingWord(), trailing.isUpper != comparator.isUpper { return .unreadable(.twoComparators) }
        if let second = secondComparison() {
            guard second.isUpper != comparator.isUpper else { return .unreadable(.twoComparators) }
            guard case .part(let other) = part() else { return .unreadable(.noNumber) }
            let (lower, upper) = comparator.isUpper ? (other, first) : (first, other)
            let (isLowerOpen, isUpperOpen) = comparator.isUpper ? (second.isOpen, comparator.isOpen) : (comparator.isOpen, second.isOpen)
            return finished(interval(lower, isLowerOpen, upper, isUpperOpen))
        }
        return finished(.form(comparator.isUpper ? .interval(lower: nil, upper: bound) : .interval(lower: bound, upper: nil), first.unit))
    }

    /// `，且≤` behind a first comparison.
    private mutating func secondComparison() -> Comparator? {
        var ahead = cursor
        ahead.takeBlank()
        let isJoined = ahead.take(anyOf: [",", "、", ";"])
        ahead.takeBlank()
        guard ahead.take(anyOf: ["且", "并且", "和"]) || isJoined else { return nil }
        ahead.takeBlank()
        guard let comparator = ahead.sign() ?? ahead.comparisonWord() else { return nil }
        ahead.takeBlank()
        cursor = ahead
        return comparator
    }

    /// Without a comparator before it.
    private mutating func bare() -> Numbers {
        if cursor.take("±") {
            cursor.takeBlank()
            return tolerance(nil)
        }
        if cursor.take("(") { return bracketed() }
        let first: Part
        switch part() {
        case .failed(let result): return result
        case .part(let part): first = part
        }
        let end = cursor.at
        cursor.takeBlank()
        if cursor.take("±") {
            cursor.takeBlank()
            return tolerance(first)
        }
        cursor.at = end
        if let deviations = deviations(first) { return finished(deviations) }
        if takeRangeMark(after: first.value.decimal.isNegative) { return range(from: first, isOpen: false) }
        cursor.takeBlank()
        if let trailing = cursor.trailingWord() {
            let bound = Limit.Bound(first.value, isOpen: trailing.isOpen)
            return finished(.form(trailing.isUpper ? .interval(lower: nil, upper: bound) : .interval(lower: bound, upper: nil), first.unit))
        }
        if cursor.has("、") || cursor.has("或") { return set(first) }
        let bound = Limit.Bound(first.value, isOpen: comparator?.isOpen ?? false)
        guard let comparator else { return finished(.form(.interval(lower: bound, upper: bound), first.unit)) }
        return finished(.form(comparator.isUpper ? .interval(lower: nil, upper: bound) : .interval(lower: bound, upper: nil), first.unit))
    }

    /// `(65±2)%`, `(15～18) mm`; the parenthesis is read.
    private mutating func bracketed() -> Numbers {
        cursor.takeBlank()
        guard case .part(let first) = part() else { return .unreadable(.malformedNumber) }
        cursor.takeBlank()
        let isTolerance = cursor.take("±")
        guard isTolerance || takeRangeMark() else { return finished(.unreadable(.unknownEnd)) }
        cursor.takeBlank()
        guard case .part(let second) = part() else { return .unreadable(.incompleteRange) }
        cursor.takeBlank()
        guard cursor.take(")") else { return .unreadable(.unknownEnd) }
        cursor.takeBlank()
        var (lower, upper) = (first, second)
        if first.unit == nil, second.unit == nil, !cursor.isAtEnd, let unit = unitBehindNumber() { lower.unit = unit }
        if isTolerance {
            guard let ends = ends(lower, second) else { return .unreadable(.malformedNumber) }
            (lower, upper) = ends
        }
        return finished(interval(lower, false, upper, false))
    }

    /// Behind `±`.
    private mutating func tolerance(_ middle: Part?) -> Numbers {
        guard case .part(let deviation) = part() else { return .unreadable(.noNumber) }
        cursor.takeBlank()
        _ = cursor.take(anyOf: ["以内", "之内"])
        let middle = middle ?? Part(value: ExactNumber(.zero), unit: deviation.unit)
        // `65±2%` says a relative deviation where the value has another unit.
        if middle.unit == nil, let own = deviation.unit, own.printed == "%", let unit, unit != own { return .unreadable(.differentUnits) }
        guard let (lower, upper) = ends(middle, deviation) else { return .unreadable(.malformedNumber) }
        return finished(interval(lower, false, upper, false))
    }

    /// The ends of a tolerance; nil where they are no decimals.
    func ends(_ middle: Part, _ deviation: Part) -> (Part, Part)? {
        let unit = middle.unit ?? deviation.unit
        var value = deviation.value
        if let unit, let own = deviation.unit, own != unit {
            guard let converted = converted(deviation, to: unit) else { return nil }
            value = converted
        }
        guard !middle.value.isRatio, !value.isRatio, !value.decimal.isNegative, let lower = middle.value.decimal - value.decimal,
            let upper = middle.value.decimal + value.decimal
        else { return nil }
        return (Part(value: ExactNumber(lower), unit: unit), Part(value: ExactNumber(upper), unit: unit))
    }

    /// `2.0+0.5`, `2.0+0.5/-0.2`, `+0.5/-0.2`: limit deviations (GB/T 4458.5).
    private mutating func deviations(_ first: Part) -> Numbers? {
        let start = cursor.at
        let isSigned = cursor.bytes[firstByte()] == UInt8(ascii: "+") || first.value.decimal.isNegative
        cursor.takeBlank()
        func end(_ deviation: Decimal, from middle: Decimal) -> Part? { (middle + deviation).map { Part(value: ExactNumber($0), unit: nil) } }
        if isSigned, cursor.take("/"), cursor.next == UInt8(ascii: "-") || cursor.next == UInt8(ascii: "+"), case .part(let second) = part() {
            let (low, high) = first.value.decimal.isLess(than: second.value.decimal) ? (first, second) : (second, first)
            return interval(low, false, high, false)
        }
        cursor.at = start
        cursor.takeBlank()
        if cursor.next == UInt8(ascii: "+"), !first.value.isRatio, case .part(let above) = part() {
            var below = Part(value: ExactNumber(.zero), unit: nil)
            if cursor.take("/") {
                guard cursor.next == UInt8(ascii: "-"), case .part(let part) = part() else { return .unreadable(.malformedNumber) }
                below = part
            }
            guard let low = end(below.value.decimal, from: first.value.decimal), let high = end(above.value.decimal, from: first.value.decimal) else {
                return .unreadable(.tooLong)
            }
            let unit = first.unit ?? above.unit ?? below.unit
            return interval(Part(value: low.value, unit: unit), false, Part(value: high.value, unit: unit), false)
        }
        cursor.at = start
        return nil
    }

    /// `、10、15` behind the first.
    private mutating func set(_ first: Part) -> Numbers {
        var parts = [first]
        while cursor.take(anyOf: ["、", "或者", "或"]) {
            cursor.takeBlank()
            if cursor.isAtEnd { return .unreadable(.unknownEnd) }
            guard case .part(let part) = part() else { return .words }
            parts.append(part)
            cursor.takeBlank()
        }
        guard cursor.isAtEnd else { return .words }
        let unit = parts.compactMap(\.unit).last
        guard parts.allSatisfy({ $0.unit == nil || $0.unit == unit }) else { return .words }
        return .form(.set(parts.map(\.value)), unit)
    }

    /// What stands behind a complete number.
    private mutating func finished(_ result: Numbers) -> Numbers {
        cursor.takeBlank()
        guard !cursor.isAtEnd else { return result }
        let rest = cursor.next
        var ahead = cursor
        if ahead.sign() != nil { return .unreadable(.twoComparators) }
        // `1,000`: standards group digits by blanks (GB/T 15835).
        if rest == UInt8(ascii: ","), (1...3).allSatisfy({ Byte.isDigit(cursor.peek($0)) }), !Byte.isDigit(cursor.peek(4)), Byte.isDigit(cursor.peek(-1)) {
            return .unreadable(.malformedNumber)
        }
        if rest >= 0xE3 || ",;/:(×".utf8.contains(rest) || cursor.has("×") { return .words }
        return .unreadable(.unknownEnd)
    }
}
