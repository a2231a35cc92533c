/// Formulas (language, sections 3 and 4; GB/T 1.1—2020, 9.9): `$$ … $$ （1） {#id}` on lines of its own, `$…$` in text. What
/// stands between the dollars is TeX, read by `FormulaParser`.

extension Parser {
    /// Takes a formula that begins on this line and ends at a blank line at the latest. Without its end `$$` is text and
    /// an error.
    mutating func parseFormula(_ line: Line, floor: Int, following: Int) -> Bool {
        guard bytes.has("$$", at: line.content, limit: line.end) else { return false }
        let start = line.content + 2
        guard let close = formulaEnd(start, isQuoted: floor > 0) else {
            report("unclosed-formula", line.content, start)
            return false
        }
        let lastEnd = close < line.end ? line.end : bytes.lineEnd(close)
        let end = bytes.trimmed(close, lastEnd).end
        let group = parseAttributes(from: close + 2, to: end, host: .block)
        let (numberStart, numberEnd) = bytes.trimmed(close + 2, group.end)
        let number = formulaNumber(numberStart, numberEnd)
        let isNumbered = number != nil || isSubnumber(numberStart, numberEnd)
        if !isNumbered, numberStart < numberEnd {
            // Only a number and attributes may follow.
            report("formula-trailing-text", numberStart, numberEnd)
            return false
        }
        flushParagraph()
        closeFrames(notHolding: line, floor: floor)
        var tex = bytes.trimmed(start, close)
        while tex.start < tex.end, bytes[tex.start] <= 0x20 {
            tex.start += 1
            if floor > 0, Byte.isLineEnd(bytes[tex.start - 1]) { tex.start = bytes.afterQuoteMark(tex.start, limit: tex.end) ?? tex.start }
        }
        while tex.start < tex.end, bytes[tex.end - 1] <= 0x20 { tex.end -= 1 }
        let node = builder.open(.formula(tex: ByteRange(tex.start, max(tex.start, tex.end))), at: line.content)
        if number == nil, isNumbered { report("eq-no-subnumber", numberStart, numberEnd, [text(numberStart, numberEnd)]) }
        if let number {
            builder.leaf(.number, number.lower, number.upper)
            let edits = [numberStart, numberEnd - 1].filter { bytes[$0] < 0x80 }.map { Edit(range: ByteRange($0, $0 + 1), text: $0 == numberStart ? "（" : "）") }
            reportTyped(.parenthesis, numberStart, numberEnd, edits)
            if bytes.hasWide(number.lower, number.upper) { reportTyped(.number, number.lower, number.upper) }
        }
        writeAttributes(group)
        frames.append(Frame(kind: .formula, node: node, indent: line.indent, end: end))
        if lastEnd > line.end { resume = bytes.afterLineEnd(lastEnd) }
        return true
    }

    /// The next `$$` before a blank line; below `> ` before a line without that mark.
    private func formulaEnd(_ start: Int, isQuoted: Bool) -> Int? {
        let limit = bytes.count
        var at = start
        while at < limit {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\\") {
                at += 2
                continue
            }
            if byte == UInt8(ascii: "$"), at + 1 < limit, bytes[at + 1] == UInt8(ascii: "$") { return at }
            if Byte.isLineEnd(byte) {
                var next = bytes.afterLineEnd(at)
                if isQuoted {
                    guard let content = bytes.afterQuoteMark(next, limit: limit) else { return nil }
                    next = content
                }
                let content = bytes.skipBlanks(next, limit: limit)
                if content >= limit || Byte.isLineEnd(bytes[content]) { return nil }
                at = next
                continue
            }
            at += 1
        }
        return nil
    }

    /// Whether the text is a number such as `（2a）`, `(1-1)`: meant as one, and none (9.9.2).
    private func isSubnumber(_ start: Int, _ end: Int) -> Bool {
        let open = bytes.has("（", at: start, limit: end) ? 3 : bytes.has("(", at: start, limit: end) ? 1 : 0
        let close = bytes.has("）", before: end, floor: start) ? 3 : bytes.has(")", before: end, floor: start) ? 1 : 0
        guard open > 0, close > 0, start + open < end - close, end - start < 24 else { return false }
        let inner = FullWidth.folded(bytes[start + open..<end - close])
        return inner.contains { Byte.isDigit($0) }
            && inner.allSatisfy { Byte.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
    }

    /// The number in `（1）`, `(A.1)`.
    private func formulaNumber(_ start: Int, _ end: Int) -> ByteRange? {
        let open = bytes.has("（", at: start, limit: end) ? 3 : bytes.has("(", at: start, limit: end) ? 1 : 0
        let close = bytes.has("）", before: end, floor: start) ? 3 : bytes.has(")", before: end, floor: start) ? 1 : 0
        guard open > 0, close > 0, start + open < end - close else { return nil }
        let inner = start + open..<end - close
        guard FullWidth.folded(bytes[inner]).allSatisfy({ Byte.isDigit($0) || Byte.isUpper($0) || $0 == UInt8(ascii: ".") }) else { return nil }
        return ByteRange(inner.lowerBound, inner.upperBound)
    }

    /// `$…$`: opens before and closes after a non-blank, never closes before a digit.
    mutating func parseDollar(_ at: Int) -> Int {
        guard at < inline.lastDollar, at + 2 < inline.end, !isBlankOrEnd(at + 1), bytes[at + 1] != UInt8(ascii: "$") else { return at + 1 }
        var close = at + 2
        while close < inline.end {
            if bytes[close] == UInt8(ascii: "\\") {
                close += 2
                continue
            }
            if bytes[close] == UInt8(ascii: "$"), !isBlankOrEnd(close - 1), close + 1 == inline.end || !Byte.isDigit(bytes[close + 1]) {
                flushText(to: at)
                builder.leaf(.inlineFormula(tex: ByteRange(at + 1, close)), at, close + 1)
                inline.textStart = close + 1
                return close + 1
            }
            close += 1
        }
        inline.lastDollar = at
        return at + 1
    }

    private func isBlankOrEnd(_ at: Int) -> Bool { at >= inline.end || bytes[at] <= 0x20 }
}

extension [UInt8] {
    /// After the `>` that begins the line at `start`; nil where none does.
    func afterQuoteMark(_ start: Int, limit: Int) -> Int? {
        let at = skipBlanks(start, limit: limit)
        if has(">", at: at, limit: limit) { return at + 1 }
        return has("＞", at: at, limit: limit) ? at + 3 : nil
    }

    /// Whether the line that `at` stands in begins with `>`.
    public func isQuoted(_ at: Int) -> Bool { afterQuoteMark(lineStart(at), limit: at) != nil }
}
