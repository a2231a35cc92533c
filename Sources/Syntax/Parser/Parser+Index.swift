/// The lines of 索引, `- 压印 7.2、表1` (language, section 3; GB/T 1.1—2020, 8.14): a word, then the places to look for it, each a
/// reference like any other, or a link. In no other text is a plain `7.2` a place.

extension Parser {
    /// Writes the word and the places of a line.
    mutating func writeIndexLine(_ start: Int, _ end: Int) {
        let places = trailingPlaces(start, end)
        let wordEnd = places.last.map { bytes.trimmed(start, gapStart(before: $0.lower, floor: start)).end } ?? end
        parseInlines(from: start, to: wordEnd, recognises: false)
        var before = wordEnd
        for place in places.reversed() {
            builder.leaf(.softBreak(isBlank: true), before, place.lower)
            if let form = indexPlace(place.lower, place.upper) {
                builder.leaf(.reference(form, isCertain: true), place.lower, place.upper)
            } else {
                parseInlines(from: place.lower, to: place.upper, recognises: false)
            }
            before = place.upper
        }
    }

    /// The places at the end of a line, last first; something must stand before them.
    private func trailingPlaces(_ start: Int, _ end: Int) -> [ByteRange] {
        var places: [ByteRange] = []
        var at = end
        while true {
            let tokenEnd = gapStart(before: at, floor: start)
            if tokenEnd == at, at < end { return places }
            guard tokenEnd > start else { return [] }
            var token = tokenEnd
            while token > start, gapStart(before: token, floor: start) == token { token = bytes.characterStart(before: token) }
            guard indexPlace(token, tokenEnd) != nil || isIndexLink(token, tokenEnd) else { return places }
            if token == start { return [] }
            places.append(ByteRange(token, tokenEnd))
            at = token
        }
    }

    /// Before the blanks, line ends and commas that end at `at`.
    private func gapStart(before end: Int, floor: Int) -> Int {
        var at = end
        while at > floor {
            let start = bytes.characterStart(before: at)
            let isGap =
                bytes.blankLength(at: start, limit: at) == at - start || bytes[start] == UInt8(ascii: ",") || bytes.has("，", at: start, limit: at)
                || bytes.has("、", at: start, limit: at) || Byte.isLineEnd(bytes[start])
            if !isGap { break }
            at = start
        }
        return at
    }

    /// `[7.2](#id)`, all of it.
    private func isIndexLink(_ start: Int, _ end: Int) -> Bool {
        guard bytes[start] == UInt8(ascii: "["), bytes[end - 1] == UInt8(ascii: ")") else { return false }
        var at = start
        while at < end, bytes[at] != UInt8(ascii: "]") { at += 1 }
        return bytes.has("](#", at: at, limit: end)
    }

    /// `7`, `第7章`, `7.2`, `A.1`, `附录A`, `表1`, `图A.2`, `公式（3）`, and nothing besides.
    private func indexPlace(_ start: Int, _ end: Int) -> ReferenceForm? {
        var (from, to) = (start, end)
        var form: ReferenceForm?
        if bytes.has("附录", at: from, limit: to) {
            return end - start == 7 && Byte.isUpper(bytes[start + 6]) ? .annex : nil
        } else if bytes.has("表", at: from, limit: to) {
            (form, from) = (.table, from + 3)
        } else if bytes.has("图", at: from, limit: to) {
            (form, from) = (.figure, from + 3)
        } else if bytes.has("公式（", at: from, limit: to), bytes.has("）", before: to, floor: from + 9) {
            (form, from, to) = (.formula, from + 9, to - 3)
        } else if bytes.has("第", at: from, limit: to), bytes.has("章", before: to, floor: from + 3) {
            (form, from, to) = (.chapter, from + 3, to - 3)
        }
        guard from < to, Byte.isAlphanumeric(bytes[from]), Byte.isDigit(bytes[to - 1]), let number = bytes.printedNumber(from, limit: to), number.end == to,
            !number.hasLeadingZero
        else { return nil }
        let isSimple = number.hasLetter ? number.components == 2 : number.components == 1
        switch form {
        case nil: return number.components == 1 ? .chapter : .clause
        case .chapter: return !number.hasLetter && number.components == 1 ? .chapter : nil
        default: return isSimple ? form : nil
        }
    }
}
