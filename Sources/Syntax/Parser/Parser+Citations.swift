/// Standards cited in running text, with places in them: `GB 2762—2022 表1和表2`, `DB15/T 1700.1—2024 中 4.2`, `…第一法`
/// (GB/T 1.1—2020, 9.5.4.1). A place belongs to the cited standard only if it adjoins (blank, 中, 的, 第) or is joined to
/// one that does; `GB 2762 和表1` names our own table.

extension Parser {
    /// Writes the citation that begins at `at`, if one does; the offset after it.
    mutating func parseCitation(_ at: Int) -> Int? {
        guard let match = StandardNumber.match(bytes, at: at, limit: inline.end) ?? lone(at) else { return nil }
        cutText(at: at)
        let citation = builder.open(.citation, at: at)
        builder.leaf(.standardNumber, at, match.end)
        inline.textStart = match.end
        if at == inline.floor, isListedDocument {
            // What follows is the title: the blanks between are not printed.
            builder.close(citation, at: match.end)
            inline.textStart = bytes.skipBlanks(match.end, limit: inline.end)
            return inline.textStart
        }
        var end = match.end
        while let locator = locator(after: end, isFirst: end == match.end) {
            reportTyped(locator, after: end)
            if let gap = locator.gap { writeGap(from: inline.textStart, to: gap) }
            builder.leaf(.locator(locator.form), locator.start, locator.end)
            inline.textStart = locator.end
            end = locator.end
        }
        builder.close(citation, at: end)
        inline.referenceEnd = end
        inline.isCertain = false
        return end
    }

    /// A number that nobody would believe in a sentence: the first word of a listed document, or all of a cell.
    private func lone(_ at: Int) -> StandardNumber.Match? {
        guard at == inline.floor, inline.end - at >= 4 else { return nil }
        if isListedDocument { return StandardNumber.match(listed: bytes, at: at, limit: inline.end) }
        guard inline.end - at <= 16, builder.nodes[builder.count - 1].kind == .cell(.none),
            let match = StandardNumber.match(whole: ByteRange(at, inline.end), of: bytes)
        else { return nil }
        return match.kind == .industry && match.irregularities.isEmpty && match.isUnmistaken ? match : nil
    }

    /// Whether the block is an entry of 规范性引用文件 or 参考文献.
    private var isListedDocument: Bool {
        guard frames.count == 1, case .item = frames[0].kind, let section = sections.last else { return false }
        let kind = builder.nodes[section.node].kind
        return kind == .element(.normativeReferences) || kind == .element(.bibliography)
    }

    private struct Locator {
        var form: ReferenceForm
        var start: Int
        var end: Int
        /// The end of the text before it that prints.
        var gap: Int?
    }

    /// A half-width tilde before a place, full-width digits in it.
    private mutating func reportTyped(_ locator: Locator, after end: Int) {
        for at in end..<max(end, locator.start) where bytes[at] == UInt8(ascii: "~") { reportTyped(.range, at, at + 1, right: "～") }
        guard inline.isWide else { return }
        var at = locator.start
        func isTyped(_ at: Int) -> Int {
            let (byte, length) = FullWidth.glyph(bytes, at, locator.end)
            return Byte.isAlphanumeric(byte) || byte == UInt8(ascii: ".") ? length : 0
        }
        while at < locator.end, isTyped(at) == 0 { at = bytes.characterEnd(at) }
        let start = at
        while at < locator.end, isTyped(at) > 0 { at += isTyped(at) }
        if bytes.hasWide(start, at) { reportTyped(.number, start, at) }
    }

    private func printedNumber(_ at: Int) -> PrintedNumber? {
        inline.isWide ? bytes.widePrintedNumber(at, limit: inline.end) : bytes.printedNumber(at, limit: inline.end)
    }

    private func locator(after end: Int, isFirst: Bool) -> Locator? {
        var at = end
        if isFirst, inline.isSource, let comma = comma(end) {
            // 9.5.4.3: `[来源：GB/T 1354—2018，3.1，有修改]`.
            return place(bytes.skipBlanks(comma, limit: inline.end), mayBeNumber: true)
        }
        if !isFirst {
            if let sub = subLocator(end) { return sub }
            guard let joint = PrintedWord.joint(bytes, at: end, limit: inline.end) else { return innerPlace(end) }
            at = joint
            if let item = itemLocator(joint), bytes[item.end - 1] != 0x20 { return Locator(form: .item, start: item.start, end: item.end, gap: item.start) }
        }
        at = bytes.skipBlanks(at, limit: inline.end)
        for particle in ["中的", "的", "中"] as [StaticString] where bytes.has(particle, at: at, limit: inline.end) {
            at = bytes.skipBlanks(at + particle.utf8CodeUnitCount, limit: inline.end)
            break
        }
        return place(at, mayBeNumber: at > end)
    }

    /// `4.1表1`, `附录A的A.2`: a place within the place of the cited document.
    private func innerPlace(_ end: Int) -> Locator? {
        let at = bytes.skipBlanks(end, limit: inline.end)
        for particle in ["中的", "的", "中"] as [StaticString] where bytes.has(particle, at: at, limit: inline.end) {
            return place(bytes.skipBlanks(at + particle.utf8CodeUnitCount, limit: inline.end), mayBeNumber: true)
        }
        return place(at, mayBeNumber: false)
    }

    private func comma(_ at: Int) -> Int? {
        let start = bytes.skipBlanks(at, limit: inline.end)
        if bytes.has("，", at: start, limit: inline.end) { return start + 3 }
        return bytes.has(",", at: start, limit: inline.end) ? start + 1 : nil
    }

    /// `b)`, `第二段` after a place of the cited standard.
    private func subLocator(_ end: Int) -> Locator? {
        if let item = itemLocator(end) { return Locator(form: .item, start: item.start, end: item.end, gap: item.start) }
        return PrintedWord.ordinal(bytes, at: bytes.skipBlanks(end, limit: inline.end), limit: inline.end, unit: "段").map {
            Locator(form: .paragraph, start: $0.start, end: $0.end, gap: $0.start)
        }
    }

    private func place(_ at: Int, mayBeNumber: Bool) -> Locator? {
        let limit = inline.end
        guard at < limit else { return nil }
        func made(_ form: ReferenceForm, _ end: Int) -> Locator { Locator(form: form, start: at, end: end, gap: at) }
        if bytes.has("第", at: at, limit: limit) {
            for unit in ["法", "篇"] as [StaticString] {
                if let method = PrintedWord.ordinal(bytes, at: at, limit: limit, unit: unit) { return made(.method, method.end) }
            }
            return PrintedWord.ordinal(bytes, at: at, limit: limit, unit: "章").map { made(.chapter, $0.end) }
        }
        for (word, form) in PlaceWord.table where bytes.has(word, at: at, limit: limit) {
            let digits = bytes.skipBlanks(at + word.utf8CodeUnitCount, limit: limit)
            guard bytes.digitLength(digits, limit: limit) > 0 || bytes.capitalLength(digits, limit: limit) > 0, let number = printedNumber(digits)
            else { return nil }
            guard form == .formula else {
                return PrintedWord.countsThings(bytes, at: number.end, limit: limit) ? nil : made(form, number.end)
            }
            let close = bytes.has("）", at: number.end, limit: limit) ? 3 : bytes.has(")", at: number.end, limit: limit) ? 1 : 0
            return close > 0 ? made(.formula, number.end + close) : nil
        }
        guard mayBeNumber, bytes.digitLength(at, limit: limit) > 0 || bytes.capitalLength(at, limit: limit) > 0, let number = printedNumber(at),
            number.components >= 2,
            !number.hasLeadingZero,
            // The `a` of `5.2 a)` is no year.
            itemLocator(number.end) != nil || !PrintedWord.measures(bytes, at: bytes.skipBlanks(number.end, limit: limit), limit: limit)
        else { return nil }
        return made(.clause, number.end)
    }

    /// Text between the parts of a citation; a blank beside a wide character is left out.
    private mutating func writeGap(from start: Int, to end: Int) {
        var from = start
        var at = start
        while at < end {
            let length = bytes.blankLength(at: at, limit: end)
            guard length > 0 else {
                at = bytes.characterEnd(at)
                continue
            }
            let next = bytes.skipBlanks(at, limit: end)
            if bytes.isWide(before: at) != bytes.isWide(at: next) {
                if from < at { builder.leaf(.text, from, at) }
                from = next
            }
            at = next
        }
        if from < end { builder.leaf(.text, from, end) }
    }
}

private enum PlaceWord {
    static let table: [(StaticString, ReferenceForm)] = [
        ("表", .table), ("图", .figure), ("附录", .annex), ("公式（", .formula), ("公式(", .formula),
    ]
}
