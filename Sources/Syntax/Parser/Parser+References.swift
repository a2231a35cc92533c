/// Places of this document by their printed number: `见5.2`, `第4章`, `附录A`, `表1`, `公式（3）` (GB/T 1.1—2020, 9.5.3).
/// The parser marks candidates by their neighbours in the text (language, section 4); whether there is such a place is
/// the model's business. Everything starts at a digit or capital letter, so that Han text is passed over at full speed.

/// `5.2.1` or `A.1` in running text.
struct PrintedNumber {
    /// Its bytes.
    var range: ByteRange
    var components: UInt8
    var hasLetter: Bool
    /// A component begins with 0: a decimal, a date, never a clause.
    var hasLeadingZero: Bool

    var start: Int { range.lower }
    var end: Int { range.upper }
}

extension [UInt8] {
    /// After the letters, digits and dots that belong together.
    fileprivate func tokenEnd(_ start: Int, limit: Int) -> Int {
        var at = start
        while at < limit {
            let byte = self[at]
            if Byte.isAlphanumeric(byte) {
                at += 1
                continue
            }
            guard byte == UInt8(ascii: "."), at + 1 < limit, Byte.isDigit(self[at + 1]) else { break }
            at += 2
        }
        return at > start ? at : start + 1
    }

    /// Digits parted by dots, at most two a component and six components, a capital letter first for an annex.
    func printedNumber(_ start: Int, limit: Int) -> PrintedNumber? {
        var at = start
        var number = PrintedNumber(range: ByteRange(start, start), components: 0, hasLetter: false, hasLeadingZero: false)
        if Byte.isUpper(self[at]) {
            number.hasLetter = true
            number.components = 1
            at += 1
            if at < limit, Byte.isAlphanumeric(self[at]) { return nil }
            number.range.end = UInt32(at)
            guard at + 1 < limit, self[at] == UInt8(ascii: "."), Byte.isDigit(self[at + 1]) else { return number }
            at += 1
        }
        while true {
            let digits = at
            while at < limit, Byte.isDigit(self[at]) { at += 1 }
            guard at > digits, at - digits <= 2 || (number.components == 0 && at - digits <= 3) else { return nil }
            if self[digits] == UInt8(ascii: "0") { number.hasLeadingZero = true }
            if number.components < 7 { number.components += 1 }
            number.range.end = UInt32(at)
            guard at + 1 < limit, self[at] == UInt8(ascii: "."), Byte.isDigit(self[at + 1]) else { break }
            at += 1
        }
        // `5.2d)` names an item; `5.2d` is a quantity.
        if at < limit, Byte.isLetter(self[at]), at + 1 >= limit || (self[at + 1] != UInt8(ascii: ")") && self[at + 1] != 0xEF) { return nil }
        return number.components <= 6 ? number : nil
    }
}

extension Parser {
    /// A digit or capital letter in text that recognises: the offset after what was taken.
    mutating func parseNumber(_ at: Int) -> Int {
        let previous = at > inline.textStart ? bytes[at - 1] : 0
        if Byte.isAlphanumeric(previous) || previous == UInt8(ascii: "\\") { return bytes.tokenEnd(at, limit: inline.end) }
        if Byte.isUpper(bytes[at]), let end = parseCitation(at) { return end }
        guard previous != UInt8(ascii: "."), previous != UInt8(ascii: "_") else { return bytes.tokenEnd(at, limit: inline.end) }
        if inline.isWide, let number = bytes.widePrintedNumber(at, limit: inline.end), bytes.hasWide(number.start, number.end) {
            guard let end = parseReference(number) else { return number.end }
            reportTyped(.number, number.start, number.end)
            return end
        }
        if let number = bytes.printedNumber(at, limit: inline.end), let end = parseReference(number) { return end }
        return bytes.tokenEnd(at, limit: inline.end)
    }

    mutating func parseReference(_ number: PrintedNumber) -> Int? {
        let before = backOverBlanks(number.start)
        let left = before > floor ? bytes[before - 1] : 0
        // The last bytes of 表 图 第 录 （ (, which alone can label a number.
        let mayBeLabelled = left == 0xA8 || left == 0xBE || left == 0xAC || left == 0x95 || left == 0x88 || left == UInt8(ascii: "(")
        if mayBeLabelled, let end = parseLabelled(number, before) { return end }
        guard number.components > 1 else { return nil }
        if let end = parseTermNumber(number) { return end }
        let item = itemLocator(number.end)
        guard number.components >= 2, !number.hasLeadingZero else { return nil }
        let joined = isJoined(to: number.start)
        if number.components == 2 && !number.hasLetter {
            guard joined || item != nil || PrintedWord.isTrigger(bytes, before: before, floor: floor) || isInstructed(before) else { return nil }
        }
        guard item != nil || !isQuantity(number) else { return nil }
        let isCertain = joined && inline.isCertain || item != nil || isAnchored(number.end)
        write(.clause, number.start, number.end, isCertain: isCertain)
        inline.isCertain = isCertain
        return parseSubLocators(after: number.end)
    }

    /// `将4.2中…`, `删除2.2` in a 修改单, outside the new text that it quotes.
    private func isInstructed(_ before: Int) -> Bool {
        isAmendment && PrintedWord.isInstruction(bytes, before: before, floor: floor) && !frames.contains { $0.kind == .quotation }
    }

    /// `第4章`, `附录A`, `表1`, `图A.2`, `公式（3）`: the label makes it a reference, whatever follows.
    private mutating func parseLabelled(_ number: PrintedNumber, _ before: Int) -> Int? {
        let isTableNumber = number.hasLetter ? number.components == 2 : number.components == 1
        if isTableNumber, !number.hasLeadingZero {
            if let form = bytes.has("表", before: before, floor: floor) ? ReferenceForm.table : bytes.has("图", before: before, floor: floor) ? .figure : nil {
                let start = before - 3
                let after = bytes.skipBlanks(number.end, limit: inline.end)
                guard PrintedWord.mayPrecedeTable(bytes, before: backOverBlanks(start), floor: floor),
                    !PrintedWord.countsThings(bytes, at: after, limit: inline.end),
                    itemLocator(number.end) != nil || !isQuantity(number)
                else { return nil }
                write(form, start, number.end, isCertain: true)
                return parseSubLocators(after: number.end)
            }
            if let end = parseFormula(number) { return end }
        }
        if number.hasLetter, number.components == 1, bytes.has("附录", before: before, floor: floor) {
            write(.annex, before - 6, number.end, isCertain: true)
            return number.end
        }
        if !number.hasLetter, number.components == 1, bytes.has("第", before: before, floor: floor) {
            let after = bytes.skipBlanks(number.end, limit: inline.end)
            guard bytes.has("章", at: after, limit: inline.end) else { return nil }
            write(.chapter, before - 3, after + 3, isCertain: true)
            return parseSubLocators(after: after + 3)
        }
        return nil
    }

    private mutating func parseFormula(_ number: PrintedNumber) -> Int? {
        let open = bytes.has("（", before: number.start, floor: floor) ? 3 : bytes.has("(", before: number.start, floor: floor) ? 1 : 0
        let word = backOverBlanks(number.start - open)
        guard open > 0, bytes.has("公式", before: word, floor: floor) else { return nil }
        let close = bytes.has("）", at: number.end, limit: inline.end) ? 3 : number.end < inline.end && bytes[number.end] == UInt8(ascii: ")") ? 1 : 0
        guard close > 0 else { return nil }
        write(.formula, word - 6, number.end + close, isCertain: true)
        if open == 1 || close == 1 { reportParentheses(number.start - open, number.end + close, open, close) }
        return number.end + close
    }

    private mutating func reportParentheses(_ start: Int, _ end: Int, _ open: Int, _ close: Int) {
        var edits: [Edit] = []
        if open == 1 { edits.append(Edit(range: ByteRange(start, start + 1), text: "（")) }
        if close == 1 { edits.append(Edit(range: ByteRange(end - 1, end), text: "）")) }
        reportTyped(.parenthesis, start, end, edits)
    }

    /// `盟丰大米（3.1）`
    private mutating func parseTermNumber(_ number: PrintedNumber) -> Int? {
        guard number.components >= 2, !number.hasLetter, !number.hasLeadingZero,
            bytes.has("（", before: number.start, floor: floor) || bytes.has("(", before: number.start, floor: floor),
            bytes.has("）", at: number.end, limit: inline.end) || bytes.has(")", at: number.end, limit: inline.end)
        else { return nil }
        let word = number.start - (bytes[number.start - 1] == UInt8(ascii: "(") ? 1 : 3)
        guard word > floor,
            bytes[word - 1] >= 0x80 ? Characters.isHan(bytes.scalar(at: bytes.characterStart(before: word))) : Byte.isAlphanumeric(bytes[word - 1])
        else { return nil }
        let open = bytes[number.start - 1] < 0x80 ? 1 : 3, close = bytes[number.end] < 0x80 ? 1 : 3
        if open == 1 || close == 1 { reportParentheses(number.start - open, number.end + close, open, close) }
        cutText(at: number.start)
        builder.leaf(.termNumber, number.start, number.end)
        inline.textStart = number.end
        return number.end
    }

    /// ` b)`, `列项 a)`, `第二段` after a place; `和b)` after an item.
    mutating func parseSubLocators(after start: Int) -> Int {
        var at = start
        var hasItem = false
        while true {
            let joint = hasItem ? PrintedWord.joint(bytes, at: at, limit: inline.end) : at
            if let item = itemLocator(joint ?? at) {
                write(.item, item.start, item.end, isCertain: true)
                at = item.end
                hasItem = true
            } else if let paragraph = PrintedWord.ordinal(bytes, at: bytes.skipBlanks(at, limit: inline.end), limit: inline.end, unit: "段") {
                write(.paragraph, paragraph.start, paragraph.end, isCertain: true)
                at = paragraph.end
            } else {
                inline.referenceEnd = at
                return at
            }
        }
    }

    /// A single letter or number before `)`, where an item may be named.
    func itemLocator(_ from: Int) -> (start: Int, end: Int)? {
        var at = bytes.skipBlanks(from, limit: inline.end)
        if bytes.has("的列项", at: at, limit: inline.end) { at += 9 } else if bytes.has("列项", at: at, limit: inline.end) { at += 6 }
        at = bytes.skipBlanks(at, limit: inline.end)
        guard at < inline.end else { return nil }
        let start = at
        if Byte.isLower(bytes[at]) {
            at += 1
        } else {
            while at < inline.end, Byte.isDigit(bytes[at]), at - start < 2 { at += 1 }
        }
        guard at > start else { return nil }
        if bytes.has(")", at: at, limit: inline.end) { return (start, at + 1) }
        return bytes.has("）", at: at, limit: inline.end) ? (start, at + 3) : nil
    }

    // Neighbours.

    /// No neighbour is looked for before this offset: it belongs to other markup.
    private var floor: Int { inline.floor }

    @inline(__always)
    private func backOverBlanks(_ from: Int) -> Int {
        var at = from
        while at > floor, Byte.isBlank(bytes[at - 1]) { at -= 1 }
        return at
    }

    mutating func write(_ form: ReferenceForm, _ start: Int, _ end: Int, isCertain: Bool) {
        reportPlaceRange(before: start)
        cutText(at: start)
        dropBlank(before: start)
        builder.leaf(.reference(form, isCertain: isCertain), start, end)
        inline.textStart = end
        inline.referenceEnd = end
        inline.referenceForm = form
        inline.isCertain = isCertain
    }

    /// `见 附录A` prints like `见 [附录A](#a)`: the blank between means nothing.
    @inline(__always)
    private mutating func dropBlank(before start: Int) {
        guard start > floor, Byte.isBlank(bytes[start - 1]), let last = builder.nodes.last, last.kind == .text, last.range.upper == start else { return }
        let end = backOverBlanks(start)
        if end > last.range.lower, bytes.isWide(before: end), bytes.isWide(at: start) { builder.extendLast(to: end) }
    }

    /// Whether only 、和与及或～ stands between the last reference and `at`.
    private func isJoined(to at: Int) -> Bool {
        guard inline.referenceEnd >= 0, at - inline.referenceEnd <= 12 else { return false }
        return PrintedWord.joint(bytes, at: inline.referenceEnd, limit: at).map { bytes.skipBlanks($0, limit: at) == at } ?? false
    }

    /// Whether a unit or measure word follows the number, or the last number of the list it stands in.
    private func isQuantity(_ number: PrintedNumber) -> Bool {
        var end = number.end
        for _ in 0..<16 {
            let after = bytes.skipBlanks(end, limit: inline.end)
            if PrintedWord.measures(bytes, at: after, limit: inline.end) { return true }
            guard let joint = PrintedWord.joint(bytes, at: end, limit: inline.end) else { return false }
            let next = bytes.skipBlanks(joint, limit: inline.end)
            guard next < inline.end, Byte.isDigit(bytes[next]), let other = bytes.printedNumber(next, limit: inline.end) else { return false }
            end = other.end
        }
        return false
    }

    /// Whether what follows says that this is a place: 的 规定 要求 …, punctuation, or the end.
    private func isAnchored(_ end: Int) -> Bool {
        let at = bytes.skipBlanks(end, limit: inline.end)
        if at >= inline.end || Byte.isLineEnd(bytes[at]) || bytes[at] == UInt8(ascii: ":") || bytes.has("：", at: at, limit: inline.end) { return true }
        if let joint = PrintedWord.joint(bytes, at: at, limit: inline.end) {
            // `5.2～5.4`, `6.5或6.6`: a number after the joint makes a list of places.
            let next = bytes.skipBlanks(joint, limit: inline.end)
            if next < inline.end, Byte.isAlphanumeric(bytes[next]) { return true }
        }
        if PrintedWord.ordinal(bytes, at: at, limit: inline.end, unit: "段") != nil { return true }
        return PrintedWord.anchors.contains { bytes.has($0, at: at, limit: inline.end) }
    }
}
