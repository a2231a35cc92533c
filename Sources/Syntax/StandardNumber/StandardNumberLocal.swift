/// Numbers of local standards (rule `loc-number`): DB and a region of two, four or six digits, with `/T`, `/Z` or a bare slash;
/// DBS for food safety and DBJ for construction. Without a region DB is an industry, 地震.

extension StandardNumberScanner {
    /// DB15/T, DB5101/T, `DB11/ 307`, `DBS15/ 001`, DBJ04/T, `DBJ/T 15-22`, SZDB/Z.
    mutating func local(_ code: StandardCode, _ start: Int) -> Bool {
        let before = mark
        let blank = takeBlanks() != .none
        let digits = position
        let count = takeDigits()
        if count == 2 || count == 4 || count == 6, region(code, ByteRange(digits, position), blank) {
            match.code = ByteRange(start, position)
            guard localBody(code) else { return false }
            // `DB 44/1989—2017` is a number, `DB 40/50` may be a pair of values.
            let isLoose = blank && code.word == CodeWord.db && match.nature == .mandatory && match.irregularities.contains(.missingBlank)
            return !inProse || !isLoose || match.year != nil
        }
        restore(before)
        match.region = nil
        guard code.word != CodeWord.dbs else { return false }
        takeNature()
        match.code = ByteRange(start, position)
        if code.word == CodeWord.db {
            // Without a region DB is 地震, an industry.
            match.kind = .industry
            guard localBody(code) else { return false }
            return !inProse || match.nature != .mandatory || (match.year != nil && !match.irregularities.contains(.twoDigitYear))
        }
        return localBody(code) && (!inProse || match.nature != .mandatory || match.year != nil || match.series != nil)
    }

    /// What follows the digits of a region: `/T`, `/`, or a blank and a dated number where the slash was forgotten.
    private mutating func region(_ code: StandardCode, _ digits: ByteRange, _ blank: Bool) -> Bool {
        let after = mark
        takeNature()
        if match.nature == .mandatory {
            let blankBefore = takeBlanks() != .none
            if take(0x2F) {
                if blankBefore { match.irregularities.insert(.strayBlank) }
            } else {
                restore(after)
                guard !blank else { return false }
                if next == 0x54 || next == 0x5A {
                    guard natureLetter() else { return false }
                } else if takeBlanks() == .none {
                    return false
                } else {
                    restore(after)
                }
                match.irregularities.insert(.missingSlash)
            }
        }
        match.region = digits
        if blank { match.irregularities.insert(.strayBlank) }
        return true
    }

    private mutating func localBody(_ code: StandardCode) -> Bool {
        gap()
        if code.word == CodeWord.dbj {
            // Construction: a province counts in a row of its own (`DBJ/T 15-22-2006`, where 15 is no region code); a last group of four digits is the year.
            let before = mark
            let start = position
            if takeDigits() > 0, next == 0x2D, second.isDigit, !isYear(at: position + 1) {
                match.series = ByteRange(start, position)
                advance()
            } else {
                restore(before)
            }
        }
        guard components(joints: .dot) else { return false }
        suffix()
        guard tail() else { return false }
        return !inProse || !match.irregularities.contains(.missingSlash) || match.year != nil
    }
}
