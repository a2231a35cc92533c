/// Codes of international and foreign bodies: ISO, IEC and their deliverables, ITU, OIML, Codex, EN and those who adopt it, JIS, ASTM.

extension StandardNumberScanner {
    /// ISO, ISO/IEC, `ISO/TS`, `ISO/IEC Guide`, `IEC/IEEE`, CISPR.
    mutating func iso(_ code: StandardCode, _ start: Int) -> Bool {
        deliverables(startsISO: code.word == CodeWord.iso)
        match.code = ByteRange(start, position)
        gap()
        guard components(joints: .hyphen) else { return false }
        let digits = match.number.count
        let isGlued = match.irregularities.contains(.missingBlank)
        guard tail() else { return false }
        guard inProse, match.year == nil, match.allParts == nil else { return true }
        if code.witness == .year { return false }
        // `ISO 5级` is a class of clean rooms.
        if digits == 1, has((0xE7, 0xBA, 0xA7), at: position) { return false }
        return !isGlued || digits >= 3
    }

    /// `/IEC`, `/TS`, ` Guide` and so on after ISO or IEC.
    private mutating func deliverables(startsISO: Bool) {
        while true {
            let before = mark
            if take(0x2F) {
                let word = takeLetters(capitalsOnly: false)
                if CodeWord.partners.contains(word) {
                    if startsISO, word == CodeWord.iec { match.kind = .isoIEC }
                    continue
                }
                if CodeWord.deliverables.contains(word) { continue }
            } else if takeInnerBlank(), CodeWord.deliverables.contains(takeLetters(capitalsOnly: false)) {
                continue
            }
            return restore(before)
        }
    }

    /// The blank within a code, as in `OIML R`.
    private mutating func takeInnerBlank() -> Bool {
        let blank = takeBlanks()
        if blank == .other { match.irregularities.insert(.strayBlank) }
        return blank != .none
    }

    /// ITU-T X.509
    mutating func itu(_ start: Int) -> Bool {
        guard take(0x2D), next == 0x54 || next == 0x52 || next == 0x44 else { return false }
        advance()
        match.code = ByteRange(start, position)
        gap()
        let letters = position
        guard case let word = takeLetters(capitalsOnly: true), word != 0, word <= 0xFFFF else { return false }
        match.series = ByteRange(letters, position)
        return take(0x2E) && components(joints: .both) && tail()
    }

    /// OIML R 76-1
    mutating func oiml(_ start: Int) -> Bool {
        guard takeInnerBlank(), next.isCapital, !second.isLetter else { return false }
        advance()
        match.code = ByteRange(start, position)
        gap()
        return components(joints: .hyphen) && tail()
    }

    /// CAC/GL 50, CODEX STAN 198, CXS 198
    mutating func codex(_ code: StandardCode, _ start: Int) -> Bool {
        if code.word == CodeWord.cac {
            guard take(0x2F), takeLetters(capitalsOnly: true) != 0 else { return false }
        } else if code.word == CodeWord.codex {
            guard takeInnerBlank(), takeLetters(capitalsOnly: true) == CodeWord.stan else { return false }
        }
        match.code = ByteRange(start, position)
        gap()
        guard components(joints: .dot), tail() else { return false }
        return true
    }

    /// EN 71-3, DIN EN ISO 3696, BS 5750, AOAC 985.29, IEEE Std 802.3
    mutating func european(_ code: StandardCode, _ start: Int) -> Bool {
        var adopts = false
        while true {
            let before = mark
            let isWord = takeInnerBlank() || take(0x2F)
            let word = isWord ? takeLetters(capitalsOnly: false) : 0
            guard word == CodeWord.en || word == CodeWord.iso || word == CodeWord.iec || word == CodeWord.std else {
                restore(before)
                break
            }
            adopts = true
        }
        // NF alone is a membrane or a mark more often than a French standard.
        if code.word == CodeWord.nf, !adopts { return false }
        match.code = ByteRange(start, position)
        gap()
        guard components(joints: code.yearMark == .hyphen ? .dot : .both) else { return false }
        let digits = match.number.count
        guard tail() else { return false }
        guard inProse, match.year == nil, match.allParts == nil else { return true }
        let isGlued = match.irregularities.contains(.missingBlank)
        return digits >= (code.witness == .threeDigits || isGlued && code.word != CodeWord.en ? 3 : 2)
    }

    /// ASTM D1238-20, `ASTM E96/E96M`, JIS K 7210
    mutating func lettered(_ start: Int) -> Bool {
        match.code = ByteRange(start, position)
        gap()
        let letters = position
        guard next.isCapital else { return false }
        advance()
        match.series = ByteRange(letters, position)
        _ = takeInnerBlank()
        let isJapanese = match.yearMark == .colon
        guard components(joints: isJapanese ? .both : .dot) else { return false }
        metric(letter: glyph(at: letters).byte)
        return tail(shortYear: !isJapanese)
    }

    /// `M` or `/E96M`: the same method in SI units.
    private mutating func metric(letter: UInt8) {
        suffix()
        guard next == 0x2F, second == letter else { return }
        let before = mark
        advance()
        advance()
        guard takeDigits() > 0, take(0x4D) else { return restore(before) }
        match.number.end = UInt32(position)
    }
}
