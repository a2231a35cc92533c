/// The parts of a number as a limit: the unit behind it, ranges, two ends in two units.

import Syntax

extension LimitReader {
    /// A number, and the unit behind it where one stands.
    mutating func part() -> PartReading {
        switch cursor.number() {
        case .none: return .failed(.unreadable(.noNumber))
        case .malformed: return .failed(.unreadable(.malformedNumber))
        case .tooLong: return .failed(.unreadable(.tooLong))
        case .read(let value): return .part(Part(value: value, unit: unitBehindNumber()))
        }
    }

    /// The unit at a number's end; moved only where one stands.
    mutating func unitBehindNumber() -> Unit? {
        let start = cursor.at
        cursor.takeBlank()
        let hasBlank = cursor.at > start
        if let unit = aliased() ?? cursor.unit() {
            // `5 kg箱`: another word follows that is no part of a range.
            return unit
        }
        if isProse {
            cursor.at = start
            return nil
        }
        let first = cursor.at
        while !cursor.isAtEnd, !endsWord() { cursor.at = cursor.bytes.characterEnd(cursor.at) }
        let word = cursor.text(first, min(cursor.at, cursor.limit))
        let count = word.unicodeScalars.count
        let isHan = first < cursor.limit && cursor.bytes[first] >= 0xE4
        guard count > 0, Unit.isWord(word), isHan ? count <= 3 : hasBlank else {
            cursor.at = start
            return nil
        }
        return Unit(opaque: word)
    }

    private mutating func aliased() -> Unit? {
        var best: (end: Int, name: String)?
        for row in aliases {
            for word in [row.name] + row.aliases {
                let folded = QuantityText(word).string
                if !folded.isEmpty, cursor.has(folded), cursor.at + folded.utf8.count > best?.end ?? 0 { best = (cursor.at + folded.utf8.count, row.name) }
            }
        }
        guard let best, let unit = Unit(best.name) else { return nil }
        cursor.at = best.end
        return unit
    }

    /// A blank, a mark, or a word that belongs to the limit and to no unit.
    private func endsWord() -> Bool {
        cursor.next == 0x20 || ",;()~±+-<>=:".utf8.contains(cursor.next)
            || ["、", "。", "—", "–", "至", "到", "以", "及", "之", "且", "和", "或", "±", "≤", "≥", "×"].contains { cursor.has($0 as StaticString) }
    }

    /// Where the limit's number begins, signs included.
    func firstByte() -> Int {
        var ahead = self
        ahead.restart()
        _ = ahead.cursor.take(anyOf: LimitReader.introductions)
        return min(ahead.cursor.at, max(0, cursor.limit - 1))
    }

    /// `～`, and the dashes that stand for it before a number.
    mutating func takeRangeMark(after isNegative: Bool = false) -> Bool {
        let start = cursor.at
        cursor.takeBlank()
        if cursor.take("~") {
            cursor.takeBlank()
            return true
        }
        // `-6--2` ends at a negative number.
        if cursor.take(anyOf: isNegative ? ["——", "—", "–", "-", "至", "到"] : ["——", "--", "—", "–", "-", "至", "到"]) {
            cursor.takeBlank()
            var ahead = cursor
            if case .read = ahead.number() { return true }
            if cursor.isAtEnd { return true }
        }
        cursor.at = start
        return false
    }

    /// Behind the mark of a range.
    mutating func range(from first: Part, isOpen: Bool) -> Numbers {
        var isOpenAbove = false
        if let comparator = cursor.sign() {
            guard comparator.isUpper else { return .unreadable(.twoComparators) }
            isOpenAbove = comparator.isOpen
            cursor.takeBlank()
        }
        if cursor.isAtEnd { return .unreadable(.incompleteRange) }
        switch part() {
        case .failed(.unreadable(.noNumber)): return .unreadable(.incompleteRange)
        case .failed(let result): return result
        case .part(let second):
            cursor.takeBlank()
            _ = cursor.take(anyOf: ["之间", "间"])
            let result = interval(first, isOpen, second, isOpenAbove)
            cursor.takeBlank()
            if cursor.isAtEnd { return result }
            return cursor.next >= 0x80 || ",;/:(".utf8.contains(cursor.next) ? .words : .unreadable(.unknownEnd)
        }
    }

    /// From one end to the other, in the unit of the first; either may name it for both.
    func interval(_ lower: Part, _ isLowerOpen: Bool, _ upper: Part, _ isUpperOpen: Bool) -> Numbers {
        let unit = lower.unit ?? upper.unit
        var (low, high) = (lower.value, upper.value)
        if let unit, let own = upper.unit, own != unit {
            guard let converted = converted(upper, to: unit) else { return .unreadable(.differentUnits) }
            high = converted
        }
        guard let first = low.fraction?.comparable, let last = high.fraction?.comparable else { return .unreadable(.tooLong) }
        guard first < last || (first == last && !isLowerOpen && !isUpperOpen) else { return .unreadable(.reversedRange) }
        (low, high) = (low, high)
        return .form(.interval(lower: Limit.Bound(low, isOpen: isLowerOpen), upper: Limit.Bound(high, isOpen: isUpperOpen)), unit)
    }

    /// Nil where the dimensions differ or the value is no decimal.
    func converted(_ part: Part, to unit: Unit) -> ExactNumber? {
        guard let own = part.unit, own.isComparable(with: unit), let inverse = unit.factor.inverse, let factor = own.factor.times(inverse),
            let decimal = part.value.fraction?.times(factor)?.decimal
        else { return nil }
        return ExactNumber(decimal)
    }
}
