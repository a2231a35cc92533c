/// The year of a standard number: `—2020` in China (8.1 note 1), `:2009` for ISO, `-1995` for Codex, `-20a` for ASTM,
/// and everything that authors type instead (rule `nref-year-dash`).

extension StandardNumberScanner {
    /// Takes mark and year and sets `match.year`; takes nothing where no year follows. `short`: two digits are regular (ASTM).
    mutating func year(short: Bool) -> Bool {
        let before = mark
        let blankBefore = takeBlanks()
        guard let mark = yearMark() else {
            restore(before)
            return false
        }
        let blank = takeBlanks() != .none || blankBefore != .none
        let start = position
        let count = takeDigits()
        // A `2022年` after a blank or a colon begins the next words of the sentence.
        let opensWords = (blank || (mark == .colon && match.yearMark != .colon)) && has((0xE5, 0xB9, 0xB4), at: position)
        let isFull = count == 4 && isYear(at: start) && !opensWords
        let isShort = count == 2 && !blank && mark != .colon && isShortYear(at: start, short: short)
        guard isFull || isShort else {
            restore(before)
            return false
        }
        if mark != match.yearMark { match.irregularities.insert(.yearMark) }
        if isShort && !short { match.irregularities.insert(.twoDigitYear) }
        if blank { match.irregularities.insert(.strayBlank) }
        if short { editionLetter() } else if mark == .colon { month() }
        match.year = ByteRange(start, position)
        return true
    }

    /// The mark as typed; nil where there is none. A wrong dash gives another mark than the one due.
    private mutating func yearMark() -> StandardNumber.YearMark? {
        if next == 0x3A {
            // The full-width colon is noted as such by `advance`.
            advance()
            return .colon
        }
        let first = takeDash()
        guard first != .none else { return nil }
        let isDoubled = takeDash() != .none
        switch first {
        case .em where !isDoubled: return .dash
        case .hyphen where !isDoubled: return .hyphen
        default:
            match.irregularities.insert(.yearMark)
            return match.yearMark
        }
    }

    /// `-87` of old standards. Below 50 it is no year: nobody wrote two digits after 1999, but many write ranges.
    private func isShortYear(at start: Int, short: Bool) -> Bool {
        guard short || match.yearMark == .dash, glyph(at: start).byte >= (short ? 0x30 : 0x35) else { return false }
        if next.isDigit || next == 0x25 || (next == 0x2E && second.isDigit) { return false }
        return short || !next.isLetter
    }

    /// `20a`, `13e1` of ASTM.
    private mutating func editionLetter() {
        guard next.isLetter, !next.isCapital, !second.isLetter else { return }
        advance()
        if next.isDigit { advance() }
    }

    /// `:2002-02` of old editions of IEC.
    private mutating func month() {
        guard next == 0x2D, second == 0x30 || second == 0x31 else { return }
        let before = mark
        advance()
        let start = position
        let isTen = next == 0x31
        guard takeDigits() == 2, case let last = glyph(at: start + glyph(at: start).length).byte, isTen ? last <= 0x32 : last >= 0x31
        else { return restore(before) }
    }
}
