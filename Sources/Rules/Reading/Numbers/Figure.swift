/// A number of the text with its unit, as the rules on numbers, quantities and units see it (GB/T 1.1—2020, 9.4.4 to 9.4.7, 10.4.6).
/// Numbers bound by ～, ±, × stand in one row.

import Syntax

struct Figure {
    enum Unit: Equatable {
        case none
        /// `mm`, `mg/kg`, `℃`: a blank before it.
        case symbol
        case percent
        /// `°`, `′`, `″`: no blank before it.
        case tight
        case word
    }

    /// What binds a figure to the one before.
    enum Bond: Equatable { case none, wave, dash, plusMinus, times, letterTimes }

    var bond = Bond.none
    var bondRange = ByteRange(0, 0)
    var number: ByteRange
    /// Of the unit; empty where there is none.
    var unit: ByteRange
    var kind = Unit.none
    /// In `10⁴`, `10<sup>4</sup>` nothing is measured in the base.
    var isPower = false

    var hasUnit: Bool { kind != .none }
    /// Whether a blank stands between number and unit.
    var isApart: Bool { hasUnit && unit.lower > number.upper }
    var end: Int { hasUnit ? unit.upper : number.upper }
}

extension [UInt8] {
    /// The figure whose digits begin at `start`.
    func figure(at start: Int, limit: Int) -> Figure {
        let end = numberEnd(from: start, limit: limit)
        var figure = Figure(number: ByteRange(start, end), unit: ByteRange(end, end))
        if end < limit, self[end] == 0xC2 || self[end] == 0xE2, isSuperscript(at: end, limit: limit) {
            figure.isPower = true
            return figure
        }
        var at = end
        while at < limit, self[at] == 0x20 { at += 1 }
        if let (kind, stop) = unit(at: at, limit: limit) {
            figure.kind = kind
            figure.unit = ByteRange(at, stop)
        }
        return figure
    }

    /// Digits, one decimal point, and groups of three parted by blanks.
    func numberEnd(from start: Int, limit: Int) -> Int {
        var at = start
        while at < limit, Byte.isDigit(self[at]) { at += 1 }
        let isGrouped = at - start <= 3
        while at + 3 < limit, self[at] == 0x20, isGrouped, (1...3).allSatisfy({ Byte.isDigit(self[at + $0]) }),
            at + 4 >= limit || !Byte.isDigit(self[at + 4])
        {
            at += 4
        }
        if at + 1 < limit, self[at] == UInt8(ascii: "."), Byte.isDigit(self[at + 1]) {
            at += 1
            while at < limit, Byte.isDigit(self[at]) { at += 1 }
        }
        return at
    }

    private func isSuperscript(at: Int, limit: Int) -> Bool {
        (["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁻"] as [StaticString]).contains { has($0, at: at, limit: limit) }
    }

    /// The unit at `at`, and where it ends.
    private func unit(at: Int, limit: Int) -> (Figure.Unit, Int)? {
        guard at < limit else { return nil }
        let byte = self[at]
        if byte < 0x80 {
            if byte == UInt8(ascii: "%") { return (.percent, at + 1) }
            guard Byte.isLetter(byte) else { return nil }
            return symbol(at: at, limit: limit)
        }
        switch byte {
        case 0xC2, 0xCE:
            if has("°C", at: at, limit: limit) { return (.symbol, at + 3) }
            if has("° C", at: at, limit: limit) { return (.symbol, at + 4) }
            if has("°", at: at, limit: limit) { return (.tight, at + 2) }
            return symbol(at: at, limit: limit)
        case 0xE2:
            if has("‰", at: at, limit: limit) { return (.percent, at + 3) }
            if has("℃", at: at, limit: limit) { return (.symbol, at + 3) }
            if has("′", at: at, limit: limit) || has("″", at: at, limit: limit) { return (.tight, at + 3) }
            return nil
        case 0xEF: return has("％", at: at, limit: limit) ? (.percent, at + 3) : nil
        default:
            guard let word = UnitWord.at(at, in: self, limit: limit) else { return nil }
            return (.word, at + word.word.utf8CodeUnitCount)
        }
    }

    /// `mg/kg`, `W/(m·K)`: symbols joined by solidus, point and power. Nil for letters that are no unit.
    private func symbol(at start: Int, limit: Int) -> (Figure.Unit, Int)? {
        var at = unitLettersEnd(start, limit: limit)
        guard at > start else { return nil }
        let packed = UnitSymbols.pack(self, start, at)
        guard UnitSymbols.isLegal(packed) || UnitSymbols.wrong(packed) != nil, !isAnotherWord(start, at, limit) else { return nil }
        var depth = 0
        while at < limit {
            let byte = self[at]
            let next = at + 1 < limit ? self[at + 1] : 0
            if byte == UInt8(ascii: "/"), Byte.isLetter(next) || next == UInt8(ascii: "(") || next == 0xC2 || next == 0xCE || next >= 0xE4 {
                let solidus = at
                if next == UInt8(ascii: "(") {
                    depth += 1
                    at += 2
                } else {
                    at += 1
                }
                let end = unitLettersEnd(at, limit: limit)
                if end == at {
                    let word = UnitWord.at(at, in: self, limit: limit).map { at + $0.word.utf8CodeUnitCount }
                    guard let end = word ?? CountWord.end(at, in: self, limit: limit) else { return (.symbol, solidus) }
                    at = end
                } else {
                    at = end
                }
            } else if has("·", at: at, limit: limit), at + 2 < limit, Byte.isLetter(self[at + 2]) {
                at = unitLettersEnd(at + 2, limit: limit)
            } else if byte == UInt8(ascii: ")"), depth > 0 {
                depth -= 1
                at += 1
            } else if byte == 0xC2, has("²", at: at, limit: limit) || has("³", at: at, limit: limit) {
                at += 2
            } else if byte == UInt8(ascii: "2") || byte == UInt8(ascii: "3"), !Byte.isAlphanumeric(next), next != UInt8(ascii: ".") {
                at += 1
            } else {
                break
            }
        }
        return (.symbol, at)
    }

    private func unitLettersEnd(_ start: Int, limit: Int) -> Int {
        var at = start
        while at < limit {
            if Byte.isLetter(self[at]) {
                at += 1
            } else if has("µ", at: at, limit: limit) || has("μ", at: at, limit: limit) || has("Ω", at: at, limit: limit) {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    /// `5A级`, `3C认证`, `5S管理`, `4G网络`: a letter that is no unit.
    private func isAnotherWord(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
        guard end - start == 1, Byte.isUpper(self[start]) else { return false }
        return (["级", "景", "类", "型", "认证", "管理", "标", "证", "法", "区", "等", "网", "字", "座", "栋", "号"] as [StaticString])
            .contains { has($0, at: end, limit: limit) }
    }
}

/// Words that count, in denominators: `次/min`, `kg/人`.
private enum CountWord {
    /// Where the word at `at` ends; nil where there is none.
    static func end(_ at: Int, in bytes: [UInt8], limit: Int) -> Int? {
        words.first { bytes.has($0, at: at, limit: limit) }.map { at + $0.utf8CodeUnitCount }
    }

    private static let words: [StaticString] = ["天", "日", "年", "月", "周", "次", "人", "株", "头", "只", "个", "件", "批", "台", "户", "亩", "床", "班"]
}
