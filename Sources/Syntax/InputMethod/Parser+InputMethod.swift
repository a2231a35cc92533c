/// Where the parser meets characters of `InputMethodCharacter.table`: what it tells, and the full-width marks of running text,
/// which are looked for only in files that hold such characters.

extension Parser {
    /// These findings leave room for graver ones.
    static let typedLimit = Parser.diagnosticLimit / 2

    /// What stands from `start` to `end` is read as its ASCII, or as `right`.
    mutating func reportTyped(_ place: InputMethodCharacter, _ start: Int, _ end: Int, right: String? = nil) {
        guard diagnostics.count < Parser.typedLimit else { return }
        diagnostics.append(place.finding(bytes, start, end, right ?? FullWidth.text(bytes[start..<end])))
    }

    /// One finding for several characters of one place, all within `start..<end` unless `right` says what stands there.
    mutating func reportTyped(_ place: InputMethodCharacter, _ start: Int, _ end: Int, right: String? = nil, _ edits: [Edit]) {
        guard !edits.isEmpty, diagnostics.count < Parser.typedLimit else { return }
        let right = right ?? String(decoding: Array(bytes[start..<end]).replacing(edits, from: start), as: UTF8.self)
        diagnostics.append(place.finding(bytes, start, end, right, edits: edits))
    }

    /// The ASCII of a full-width character that stands from `start` on.
    func typed(_ start: Int, _ length: Int, as text: String) -> Edit? {
        length == 3 ? Edit(range: ByteRange(start, start + 3), text: text) : nil
    }

    /// Ideographic and other blanks before a line; an item keeps its columns.
    mutating func reportIndentation(_ line: Line) {
        guard bytes.hasWide(line.start, line.content), !line.isBlank else { return }
        reportTyped(.blank, line.start, line.content, right: frames.isEmpty ? "" : String(repeating: " ", count: line.indent))
    }

    /// Blanks between a mark and what it marks.
    mutating func reportBlanks(_ start: Int, _ end: Int) {
        if bytes.hasWide(start, end) { reportTyped(.blank, start, end, right: " ") }
    }

    // Running text.

    /// A full-width character that begins something: the offset after what was taken.
    mutating func parseWide(_ at: Int) -> Int {
        let (byte, length) = FullWidth.glyph(bytes, at, inline.end)
        guard length == 3 else { return bytes.characterEnd(at) }
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return inline.recognises ? parseWideNumber(at) : at + 3
        case UInt8(ascii: "*"): return parseWidePair(at, "*") ?? at + 3
        case UInt8(ascii: "$"): return parseWidePair(at, "$") ?? at + 3
        case UInt8(ascii: "`"): return parseWidePair(at, "`") ?? at + 3
        case UInt8(ascii: "["): return parseWideBracket(at) ?? at + 3
        default: return at + 3
        }
    }

    /// `见５．２`, `ＧＢ　２７６２`.
    private mutating func parseWideNumber(_ at: Int) -> Int {
        let previous = at > inline.textStart ? bytes[at - 1] : 0
        let isWithin = Byte.isAlphanumeric(previous) || (at >= inline.textStart + 3 && Byte.isAlphanumeric(FullWidth.glyph(bytes, at - 3, at).byte))
        if !isWithin {
            if bytes.capitalLength(at, limit: inline.end) > 0, let end = parseCitation(at) { return end }
            if let number = bytes.widePrintedNumber(at, limit: inline.end), let end = parseReference(number) {
                reportTyped(.number, number.start, number.end)
                return end
            }
        }
        var end = at
        while case let (byte, length) = FullWidth.glyph(bytes, end, inline.end), length > 0,
            Byte.isAlphanumeric(byte) || (byte == UInt8(ascii: ".") && end > at)
        {
            end += length
        }
        return max(end, at + 3)
    }

    /// `＊Oryza sativa＊`, `＄x＄`, `｀code｀`: both marks full-width, only ASCII between them, so that a star or dollar of prose stays one.
    private mutating func parseWidePair(_ at: Int, _ mark: Unicode.Scalar) -> Int? {
        var close = at + 3
        let limit = min(inline.end, at + 200)
        while close < limit, bytes[close] >= 0x20, bytes[close] < 0x7F { close += 1 }
        guard close > at + 3, bytes.mark(mark, at: close, limit: inline.end) == 3, bytes[at + 3] != 0x20, bytes[close - 1] != 0x20,
            mark == "`" || bytes[at + 3..<close].contains(where: { Byte.isLetter($0) }), !bytes[at + 3..<close].contains(UInt8(ascii: mark))
        else { return nil }
        flushText(to: at)
        let text = String(mark)
        let place: InputMethodCharacter
        switch mark {
        case "*":
            place = .emphasis
            let node = builder.open(.emphasis, at: at)
            builder.leaf(.text, at + 3, close)
            builder.close(node, at: close + 3)
        case "$":
            place = .formula
            builder.leaf(.inlineFormula(tex: ByteRange(at + 3, close)), at, close + 3)
        default:
            place = .code
            builder.leaf(.code, at + 3, close)
        }
        inline.textStart = close + 3
        reportTyped(place, at, close + 3, [typed(at, 3, as: text), typed(close, 3, as: text)].compactMap { $0 })
        return close + 3
    }

    /// `［5.2］（＃id）`, `［＾a］`; any other `［` is text.
    private mutating func parseWideBracket(_ at: Int) -> Int? {
        let limit = min(inline.end, at + 600)
        let caret = bytes.mark("^", at: at + 3, limit: limit)
        var close = at + 3 + caret
        var length = 0
        while close < limit, !Byte.isLineEnd(bytes[close]) {
            length = bytes.mark("]", at: close, limit: limit)
            if length > 0 { break }
            close = bytes.characterEnd(close)
        }
        guard length > 0 else { return nil }
        let edits = [typed(at, 3, as: "["), typed(at + 3, caret, as: "^"), typed(close, length, as: "]")].compactMap { $0 }
        if caret > 0 {
            guard close > at + 3 + caret, !bytes[at + 3 + caret..<close].contains(where: { $0 <= 0x20 }) else { return nil }
            flushText(to: at)
            builder.leaf(.footnoteMark(label: ByteRange(at + 3 + caret, close)), at, close + length)
            inline.textStart = close + length
            reportTyped(.link, at, close + length, edits)
            return close + length
        }
        guard let target = linkTarget(close + length), target.isLocal else { return nil }
        flushText(to: at)
        let node = builder.open(.link(target: target.inner), at: at)
        if close > at + 3 { builder.leaf(.text, at + 3, close) }
        builder.close(node, at: target.end)
        inline.textStart = target.end
        reportTyped(.link, at, target.end, edits + self.edits(target, from: close + length))
        return target.end
    }

    /// For the marks of a target whose parenthesis opens at `start`.
    func edits(_ target: LinkTarget, from start: Int) -> [Edit] {
        let hash = bytes.hash(before: target.inner.lower)
        let close = target.inner.upper
        return [
            typed(start, bytes.mark("(", at: start, limit: inline.end), as: "("), target.isLocal ? typed(hash, target.inner.lower - hash, as: "#") : nil,
            typed(close, target.end - close, as: ")"),
        ].compactMap { $0 }
    }

    /// `3.5~4.0`: a viewer strikes through what stands between two of these.
    mutating func parseTilde(_ at: Int, length: Int) -> Int {
        let before = at > inline.textStart || at > inline.floor ? bytes[at - 1] : 0
        let isNumber =
            isQuantityEnd(at) || before == UInt8(ascii: "%") || before == UInt8(ascii: ")")
            || (at > inline.floor + 2 && bytes.has("℃", before: at, floor: inline.floor))
        let next = bytes.skipBlanks(at + length, limit: inline.end)
        if isNumber, next < inline.end, Byte.isDigit(bytes[next]) { reportTyped(.range, at, at + length, right: "～") }
        return at + length
    }

    /// Whether a digit ends before `at`, or letters of a unit behind one: `5mg~10mg`, not `H~2~O`.
    private func isQuantityEnd(_ at: Int) -> Bool {
        var start = at
        while start > inline.floor, Byte.isLetter(bytes[start - 1]) { start -= 1 }
        while start < at, start > inline.floor, Byte.isBlank(bytes[start - 1]) { start -= 1 }
        return start > inline.floor && Byte.isDigit(bytes[start - 1])
    }

    /// `第1章~第2章`: the mark between two places, where `parseTilde` saw no number on both sides.
    mutating func reportPlaceRange(before start: Int) {
        let from = inline.referenceEnd
        guard from >= 0, start > from, start - from <= 4 else { return }
        for at in from..<start where bytes[at] == UInt8(ascii: "~") || bytes.has("〜", at: at, limit: start) {
            let length = bytes[at] == UInt8(ascii: "~") ? 1 : 3
            let next = bytes.skipBlanks(at + length, limit: inline.end)
            if isQuantityEnd(at), next < inline.end, Byte.isDigit(bytes[next]) { return }
            return reportTyped(.range, at, at + length, right: "～")
        }
    }
}

extension [UInt8] {
    /// With edits in order, given in offsets of a text that these bytes stand in from `start` on.
    fileprivate func replacing(_ edits: [Edit], from start: Int) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        for edit in edits {
            result += self[at..<edit.range.lower - start]
            result += edit.text.utf8
            at = edit.range.upper - start
        }
        return result + self[at...]
    }

    /// `５．２`, `Ａ．１`, `5．2`: as `printedNumber`, of the ASCII that is meant.
    func widePrintedNumber(_ start: Int, limit: Int) -> PrintedNumber? {
        // No number is longer, and a letter and parenthesis behind it tell what it is.
        let most = 32
        var ascii: [UInt8] = []
        var places: [Int] = []
        var at = start
        while ascii.count < most, case let (byte, length) = FullWidth.glyph(self, at, limit), byte != 0 {
            ascii.append(byte)
            places.append(at)
            at += length
        }
        places.append(at)
        guard !ascii.isEmpty, var number = ascii.printedNumber(0, limit: ascii.count) else { return nil }
        number.range = ByteRange(start, places[number.end])
        return number
    }
}
