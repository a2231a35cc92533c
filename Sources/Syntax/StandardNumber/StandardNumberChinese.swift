/// Numbers of national standards, industries and metrology (rules `docnum-shape`, `docnum-mandatory-letter`): letters, perhaps `/T` or `/Z`, digits.

extension StandardNumberScanner {
    mutating func chinese(_ code: StandardCode, _ start: Int) -> Bool {
        if code.kind != .group { takeNature() }
        var hasPlace = false
        if code.kind == .metrology {
            if match.nature == .mandatory { match.nature = .none }
            hasPlace = place()
        }
        match.code = ByteRange(start, position)
        if !hasPlace {
            gap()
        } else if takeBlanks() != .none {
            match.irregularities.insert(.strayBlank)
        }
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
        gap()
        guard body(code) else { return false }
        return !inProse || match.year != nil || code.kind == .national
    }

    private mutating func body(_ code: StandardCode) -> Bool {
        // Road standards: JTG D60, JTG F80/1.
        let isRoad = code.word == CodeWord.jtg || code.word == CodeWord.jts
        if isRoad, next.isCapital, second.isDigit {
            match.series = ByteRange(position, position + glyph(at: position).length)
            advance()
        }
        guard components(joints: isRoad ? .road : .dot) else { return false }
        suffix()
        let digits = match.number.count
        guard tail() else { return false }
        match.isUnmistaken = code.witness == .none && digits >= 2
        guard inProse, match.nature == .mandatory, match.year == nil || match.irregularities.contains(.twoDigitYear) else { return true }
        return isBelievable(code, digits)
    }

    /// A bare code with an undated number in prose: `QB 2019` is a standard, `HB 180`, `5 GB 2` and `TB3` are not.
    private func isBelievable(_ code: StandardCode, _ digits: Int) -> Bool {
        // A lethal dose is written `LD 50`.
        if code.kind == .industry, digits > (code.word == CodeWord.ld ? 2 : 1), match.year == nil, hasNeighbours { return true }
        switch code.witness {
        case .year: return false
        case .fourDigits: return digits >= 4 && match.year == nil
        case .threeDigits: return digits >= 3
        case .none: break
        }
        // Nothing that is bare and mandatory has fewer than three digits today, but `LD 50`, `LY 12` and `16 GB 2` are written.
        if match.year == nil || code.word == CodeWord.gb, digits < 3 { return false }
        return match.year != nil || code.kind == .national || !match.irregularities.contains(.missingBlank)
    }

    /// Whether the sentence speaks of a document: 按 HJ 38 测定, 符合SL 190的规定. One blank parts code and number, as in print.
    private var hasNeighbours: Bool {
        guard match.irregularities.isEmpty else { return false }
        return StandardNumberWitness.precedes(bytes, match.code.lower) && StandardNumberWitness.follows(bytes, position, limit: limit)
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

    mutating func natureLetter() -> Bool {
        let letter = next | 0x20
        guard letter == 0x74 || letter == 0x7A, !second.isLetter else { return false }
        if !next.isCapital { match.irregularities.insert(.letterCase) }
        match.nature = letter == 0x74 ? .recommended : .guide
        advance()
        return true
    }

    /// Local metrology: JJF（京）30, without a blank.
    private mutating func place() -> Bool {
        let open = glyph(at: position)
        guard open.byte == 0x28 else { return false }
        var end = position + open.length
        while end < position + 12, end + 2 < limit, 0xE4...0xE9 ~= bytes[end] { end += 3 }
        let close = glyph(at: end)
        guard end > position + open.length, close.byte == 0x29 else { return false }
        if open.length == 1 || close.length == 1 { match.irregularities.insert(.parentheses) }
        position = end + close.length
        return true
    }
}
