/// Blocks that begin with a printed label: 注, 示例, the words of a safety statement, a source, a footnote
/// (GB/T 1.1—2020, 9.10–9.12, 9.13.3, 9.5.4.3). The label is syntax because it is what prints.

/// A label found at the beginning of a line.
struct LabelLine {
    enum Block {
        case note, example
        case warning(Warning)
        case source, footnote, legend
    }
    var block: Block
    /// The written number of a note or example; 0 when none.
    var ordinal: UInt16 = 0
    /// Of the written number, for the fix; of a footnote, its label.
    var inner: ByteRange
    /// After the label.
    var end: Int
}

extension Parser {
    @inline(__always)
    func labelLine(_ line: Line) -> LabelLine? {
        let at = line.content
        switch bytes[at] {
        case 0xE6 where bytes.has("注意", at: at, limit: line.end): return warning(.caution, at + 6, line)
        case 0xE6 where bytes.has("注", at: at, limit: line.end): return numbered(.note, at + 3, line)
        case 0xE7 where bytes.has("示例", at: at, limit: line.end): return numbered(.example, at + 6, line)
        case 0xE8 where bytes.has("警告", at: at, limit: line.end): return warning(.warning, at + 6, line)
        case 0xE5 where bytes.has("式中", at: at, limit: line.end): return legend(at + 6, line)
        case 0xE6 where bytes.has("标引序号说明", at: at, limit: line.end): return legend(at + 18, line)
        case 0xE9 where bytes.has("重要提示", at: at, limit: line.end): return warning(.important, at + 12, line)
        case 0xE5 where bytes.has("危险", at: at, limit: line.end): return warning(.danger, at + 6, line)
        case UInt8(ascii: "["), 0xEF:
            let open = bytes.mark("[", at: at, limit: line.end)
            return open == 0 ? nil : source(at, line) ?? footnote(at, line, open: open)
        case 0xE3 where bytes.has("【", at: at, limit: line.end): return source(at, line)
        default: return nil
        }
    }

    /// A half-width colon after a label that prints, digits of the input method in it.
    private mutating func reportTyped(_ label: LabelLine, _ line: Line) {
        var isPrinted = true
        switch label.block {
        case .footnote:
            isPrinted = false
            let colon = bytes.has("：", before: label.end, floor: line.content) ? label.end - 3 : label.end - 1
            let hasWideMark = bytes[line.content] == 0xEF || bytes[line.content + 1] == 0xEF || label.inner.upper + 1 != colon || label.end - colon == 3
            if hasWideMark {
                let right = "[^" + String(decoding: bytes[label.inner.indices], as: UTF8.self) + "]:"
                reportTyped(.link, line.content, label.end, right: right)
            }
        case .source:
            if bytes[line.content] >= 0x80 { reportTyped(.link, line.content, line.content + 3, right: "[") }
        case .note, .example:
            if bytes.hasWide(label.inner.lower, label.inner.upper), label.ordinal > 0 { reportTyped(.number, label.inner.lower, label.inner.upper) }
        case .warning, .legend: break
        }
        if isPrinted, bytes[label.end - 1] == UInt8(ascii: ":") { reportTyped(.colon, label.end - 1, label.end, right: "：") }
    }

    /// The offset after `：` or `:` at `at`.
    func colon(_ at: Int, _ limit: Int) -> Int? {
        if bytes.has("：", at: at, limit: limit) { return at + 3 }
        return at < limit && bytes[at] == UInt8(ascii: ":") ? at + 1 : nil
    }

    /// `[来源：`, also after `［` or `【`.
    private func source(_ start: Int, _ line: Line) -> LabelLine? {
        let word = bytes.characterEnd(start)
        guard bytes.has("来源", at: word, limit: line.end), let end = colon(word + 6, line.end) else { return nil }
        return LabelLine(block: .source, inner: ByteRange(start, word), end: end)
    }

    private func warning(_ kind: Warning, _ at: Int, _ line: Line) -> LabelLine? {
        colon(at, line.end).map { LabelLine(block: .warning(kind), inner: ByteRange(at, at), end: $0) }
    }

    /// `注：`, `注1：`, `注 1：`.
    private func numbered(_ block: LabelLine.Block, _ start: Int, _ line: Line) -> LabelLine? {
        let digits = bytes.skipBlanks(start, limit: line.end)
        var at = digits
        var ordinal = 0
        while case let length = bytes.digitLength(at, limit: line.end), length > 0, ordinal < 100 {
            ordinal = ordinal * 10 + bytes.digit(at, limit: line.end)
            at += length
        }
        return colon(at, line.end).map {
            LabelLine(block: block, ordinal: UInt16(ordinal), inner: ByteRange(at == digits ? start : digits, at == digits ? start : at), end: $0)
        }
    }

    /// `式中：` on a line of its own.
    private func legend(_ at: Int, _ line: Line) -> LabelLine? {
        guard let end = colon(at, line.end), bytes.skipBlanks(end, limit: line.end) == line.end else { return nil }
        return LabelLine(block: .legend, inner: ByteRange(line.content, at), end: end)
    }

    /// `[^label]: `
    private func footnote(_ start: Int, _ line: Line, open: Int) -> LabelLine? {
        let caret = bytes.mark("^", at: start + open, limit: line.end)
        guard caret > 0 else { return nil }
        let first = start + open + caret
        var at = first
        while at < line.end, bytes.mark("]", at: at, limit: line.end) == 0, !Byte.isBlank(bytes[at]) { at = bytes.characterEnd(at) }
        let close = bytes.mark("]", at: at, limit: line.end)
        guard close > 0, at > first, let end = colon(at + close, line.end) else { return nil }
        return LabelLine(block: .footnote, inner: ByteRange(first, at), end: end)
    }

    /// Opens the block. At column 0 right after a table or figure it belongs to that, indented to the item, else to the
    /// clause or term.
    mutating func parseLabel(_ label: LabelLine, _ line: Line, floor: Int) {
        flushParagraph()
        reportTyped(label, line)
        let isTableOpen = floor == 0 && line.indent < 2 && (frames.first?.kind == .table || frames.first?.kind == .figure)
        var belongsToTable = false
        switch label.block {
        case .note, .example, .footnote: belongsToTable = isTableOpen
        case .legend: belongsToTable = isTableOpen && frames.first?.kind == .figure
        case .warning, .source: break
        }
        if case .legend = label.block, !belongsToTable {
            parseLegend(label, line, floor: floor)
            return
        }
        table = nil
        closeFrames(notHolding: line, floor: belongsToTable ? 1 : floor)
        let content = bytes.skipBlanks(label.end, limit: line.end)
        let kind: Kind
        switch label.block {
        case .note: kind = .note(ordinal: label.ordinal)
        case .example: kind = .example(ordinal: label.ordinal)
        case .warning(let warning): kind = .warning(warning)
        case .footnote: kind = .footnote
        case .source:
            parseSource(from: content, line)
            return
        case .legend:
            openLegend(label, line)
            return
        }
        let node = builder.open(kind, at: line.content)
        builder.leaf(.label, label.inner.lower, label.inner.upper)
        frames.append(Frame(kind: kind == .footnote ? .footnote : .note, node: node, indent: line.indent, end: line.end))
        if content < line.end { paragraph = ByteRange(content, line.end) }
    }

    private mutating func parseSource(from content: Int, _ line: Line) {
        let node = builder.open(.source, at: line.content)
        var end = bytes.trimmed(content, line.end).end
        if let bracket = closingBracket(before: end, floor: content) {
            end -= bracket
            if bracket > 1 { reportTyped(.link, end, end + bracket, right: "]") }
        } else {
            let fix = Fix(edits: [Edit(range: ByteRange(end, end), text: "]")], safety: .safe)
            report("unclosed-source", line.content, end, fix: fix)
        }
        inline.isSource = true
        parseInlines(from: content, to: end, recognises: true)
        inline.isSource = false
        builder.close(node, at: line.end)
        if !frames.isEmpty { frames[frames.count - 1].end = line.end }
    }

    /// The length of the `]`, `］` or `】` that ends before `end`.
    private func closingBracket(before end: Int, floor: Int) -> Int? {
        if end > floor, bytes[end - 1] == UInt8(ascii: "]") { return 1 }
        return bytes.has("］", before: end, floor: floor) || bytes.has("】", before: end, floor: floor) ? 3 : nil
    }
}
