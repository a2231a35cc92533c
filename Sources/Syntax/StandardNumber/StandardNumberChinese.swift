/// Codes of Chinese documents: national, industry and metrology, local (loc-number), group and enterprise (grp-number, ent-number).

extension StandardNumberScanner {
    mutating func chinese(_ code: StandardCode, _ start: Int) -> Bool {
        if code.kind != .group { takeNature() }
        if code.kind == .metrology {
            if match.nature == .none || match.nature == .mandatory { match.nature = .none }
            place()
        }
        match.code = ByteRange(start, position)
        return body(code)
    }

    /// `GBT 1354`, `NYT 419—2021`: the slash was forgotten.
    mutating func slashless(_ word: UInt64, _ start: Int) -> Bool {
        let letter = UInt8(truncatingIfNeeded: word)
        guard letter == 0x54 || letter == 0x5A, let code = StandardCode.find(word >> 8), code.grammar == .chinese else { return false }
        match.kind = code.kind
        match.nature = letter == 0x54 ? .recommended : .guide
        match.irregularities.insert(.missingSlash)
        match.code = ByteRange(start, position)
        guard body(code) else { return false }
        return !inProse || match.year != nil || code.kind == .national
    }

    private mutating func body(_ code: StandardCode) -> Bool {
        gap()
        // Road standards: JTG D60, JTG F80/1.
        let isRoad = code.word == CodeWord.jtg || code.word == CodeWord.jts
        if isRoad, next.isCapital, second.isDigit {
            match.series = ByteRange(position, position + glyph(at: position).length)
            advance()
        }
        guard components(joints: isRoad ? "./-" : ".") else { return false }
        suffix()
        let digits = match.number.count
        guard tail() else { return false }
        guard inProse, match.nature == .mandatory, match.year.map({ $0.count < 4 }) ?? true else { return true }
        return isBelievable(code, digits)
    }

    /// A bare code with an undated number in prose: `QB 2019` is a standard, `HB 180`, `5 GB 2` and `TB3` are not.
    private func isBelievable(_ code: StandardCode, _ digits: Int) -> Bool {
        switch code.witness {
        case .year: return false
        case .fourDigits: return digits >= 4 && match.year == nil
        case .threeDigits: return digits >= 3
        case .none: break
        }
        if match.year != nil { return true }
        if code.word == CodeWord.gb { return digits >= 3 }
        return code.kind == .national || !match.irregularities.contains(.missingBlank)
    }

    /// `/T` or `/Z`; without it the document is mandatory.
    mutating func takeNature() {
        match.nature = .mandatory
        let before = mark
        let first = takeBlanks()
        guard take(0x2F) else { return restore(before) }
        let blank = takeBlanks() != .none || first != .none
        guard natureLetter() else { return restore(before) }
        if blank { match.irregularities.insert(.strayBlank) }
    }

    private mutating func natureLetter() -> Bool {
        let letter = next | 0x20
        guard letter == 0x74 || letter == 0x7A, !second.isLetter else { return false }
        if !next.isCapital { match.irregularities.insert(.letterCase) }
        match.nature = letter == 0x74 ? .recommended : .guide
        advance()
        return true
    }

    /// Local metrology: JJF（京）30.
    private mutating func place() {
        let open = glyph(at: position)
        guard open.byte == 0x28 else { return }
        var end = position + open.length
        while end < position + 12, end + 2 < limit, 0xE4...0xE9 ~= bytes[end] { end += 3 }
        let close = glyph(at: end)
        guard end > position + open.length, close.byte == 0x29 else { return }
        if open.length == 1 || close.length == 1 { match.irregularities.insert(.parentheses) }
        position = end + close.length
    }

    /// DB15/T, DB5101/T, `DB11/ 307`, `DBS15/ 001`, DBJ04/T, `DBJ/T 15-22`, SZDB/Z.
    mutating func local(_ code: StandardCode, _ start: Int) -> Bool {
        let before = mark
        let blank = takeBlanks() != .none
        let digits = position
        let count = takeDigits()
        if count == 2 || count == 4 || count == 6, region(code, ByteRange(digits, position), blank) {
            match.code = ByteRange(start, position)
            return localBody(code)
        }
        restore(before)
        match.region = nil
        guard code.word != StandardCode.word("DBS".utf8) else { return false }
        takeNature()
        match.code = ByteRange(start, position)
        if code.word == CodeWord.db {
            // Without a region DB is 地震, an industry.
            match.kind = .industry
            guard localBody(code) else { return false }
            return !inProse || match.nature != .mandatory || (match.year?.count ?? 0) >= 4
        }
        return localBody(code) && (!inProse || match.nature != .mandatory || match.year != nil || match.series != nil)
    }

    /// What follows the digits of a region: `/T`, `/`, or a blank and a dated number where the slash was forgotten.
    private mutating func region(_ code: StandardCode, _ digits: ByteRange, _ blank: Bool) -> Bool {
        let after = mark
        takeNature()
        if match.nature == .mandatory {
            let second = takeBlanks() != .none
            if take(0x2F) {
                if second { match.irregularities.insert(.strayBlank) }
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
            // Construction: the region, then the number (`DBJ/T 15-22-2006`); a last group of four digits is the year.
            let before = mark
            let start = position
            if takeDigits() > 0, next == 0x2D, second.isDigit, !isYear(at: position + 1) {
                match.series = ByteRange(start, position)
                advance()
            } else {
                restore(before)
            }
        }
        guard components(joints: ".") else { return false }
        suffix()
        guard tail() else { return false }
        return !inProse || !match.irregularities.contains(.missingSlash) || match.year != nil
    }

    /// T/ and Q/, then the code of the body, then perhaps a series of its own.
    mutating func organisation(_ start: Int) -> Bool {
        match.kind = next == 0x54 ? .group : .enterprise
        advance()
        advance()
        if takeBlanks() != .none { match.irregularities.insert(.strayBlank) }
        var letters = 0, count = 0
        var digits: Mark?
        while next.isCapital || next.isDigit {
            if next.isCapital {
                letters += 1
                digits = nil
            } else if digits == nil {
                digits = mark
            }
            count += 1
            advance()
        }
        // One letter alone is a quantity over its unit: T/K, Q/J.
        guard letters > 0, count <= 14, count > 1 || !inProse else { return false }
        match.code = ByteRange(start, position)
        var needsYear = false
        if next == 0x2E, second.isCapital {
            advance()
            needsYear = !series()
            if needsYear { return false }
        } else if blanksAhead {
            gap()
            if next.isCapital { needsYear = !series() }
        } else {
            guard let digits else { return false }
            restore(digits)
            match.code = ByteRange(start, position)
            gap()
            needsYear = true
        }
        guard components(joints: ".-") else { return false }
        suffix()
        return tail() && (!needsYear || !inProse || match.year != nil)
    }

    private var blanksAhead: Bool {
        var copy = self
        return copy.takeBlanks() != .none
    }

    /// `MZB01.` before a running number, `J` glued to it or `GD` and a blank. True only for the first, which nothing else looks like.
    private mutating func series() -> Bool {
        let start = position
        _ = takeLetters(capitalsOnly: true)
        let afterLetters = mark
        let count = takeDigits()
        if next == 0x2E, second.isDigit {
            match.series = ByteRange(start, position)
            advance()
            return true
        }
        match.series = ByteRange(start, afterLetters.position)
        restore(afterLetters)
        if count == 0 { _ = takeBlanks() }
        return false
    }
}
