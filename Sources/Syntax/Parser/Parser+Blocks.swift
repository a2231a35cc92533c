/// What a line is, and which open block it belongs to (language, section 3). The order of the questions is the
/// language's precedence: comment, heading, table, label line, list marker, and a paragraph for everything else.

extension Parser {
    /// Takes one line; `following` is the offset after it, for the questions that need the next line.
    mutating func parse(_ line: Line, following: Int) {
        if line.isBlank {
            flushParagraph()
            table?.sawBlank = true
            return
        }
        if !comments.isEmpty, holdsOnlyComments(line) { return }
        if line.content > line.start { reportIndentation(line) }
        if let quoted = quoted(line) {
            if bytes[line.content] == 0xEF { reportTyped(.quoteMark, line.content, line.content + 3) }
            parseQuoted(quoted, mark: line.content, following: following)
            return
        }
        if parseHeading(line) { return }
        dispatch(line, floor: 0, following: following)
    }

    /// Takes a line of comments. It is nothing to the paragraph around it.
    private mutating func holdsOnlyComments(_ line: Line) -> Bool {
        var at = line.content
        var count = 0
        while let comment = comments.range(at: at) {
            at = bytes.skipBlanks(comment.upper, limit: line.end)
            count += 1
        }
        guard count > 0, at == line.end else { return false }
        at = line.content
        for _ in 0..<count {
            guard let comment = comments.range(at: at) else { break }
            heldComments.append(comment)
            at = bytes.skipBlanks(comment.upper, limit: line.end)
        }
        if paragraph == nil { writeHeldComments() }
        return true
    }

    private mutating func writeHeldComments() {
        for comment in heldComments { builder.leaf(.comment, comment.lower, comment.upper) }
        if let last = heldComments.last, !frames.isEmpty { frames[frames.count - 1].end = last.upper }
        heldComments.removeAll(keepingCapacity: true)
    }

    /// A line below the innermost quoting note, or at the top when `floor` is 0.
    private mutating func dispatch(_ line: Line, floor: Int, following: Int) {
        if floor == 0, paragraph == nil { leaveQuotation() }
        if floor > 0 { reportQuotedTable(line) }
        if bytes[line.content] == UInt8(ascii: "$"), parseFormula(line, floor: floor, following: following) { return }
        if isFence(line), parseFence(line, floor: floor, following: following) { return }
        if floor == 0 {
            if parseTableRow(line, following: following) { return }
            if parseFigureLine(line, following: following) { return }
            if bytes[line.content] == 0xE8, let caption = captionLine(line, word: "表"), isTableAhead(following) || namesData(line) {
                startTable(caption: caption, line)
                return
            }
        }
        if floor == 0, bytes[line.content] == UInt8(ascii: "[") || bytes[line.content] == 0xEF, let end = entryNumber(line.content, line) {
            parseItem(ListMarker(marker: .dash, ordinal: 0, end: end, isRegular: false), line, floor: 0)
            return
        }
        if let label = bytes.labelLine(line) {
            if floor == 0 { leaveQuotation() }
            parseLabel(label, line, floor: floor)
            return
        }
        if let marker = bytes.listMarker(line, within: frames) {
            if floor == 0 { leaveQuotation() }
            parseItem(marker, line, floor: floor)
            return
        }
        if let last = frames.last, last.isOfKey, let key = legendLine(line, floor: floor) {
            closeFrames(to: key)
            openBareDefinition(line)
            return
        }
        let isRule = isStrayRule(line)
        if paragraph != nil, !isRule {
            paragraph!.end = UInt32(line.end)
            if !heldComments.isEmpty { heldComments.removeAll(keepingCapacity: true) }
            return
        }
        closeFrames(notHolding: line, floor: floor)
        if isRule {
            report("stray-rule", line.content, line.end, [text(line.content, line.end)])
            paragraph = ByteRange(line.content, line.end)
            flushParagraph()
            return
        }
        paragraph = ByteRange(line.content, line.end)
    }

    /// Closes what lines with `> ` opened in a note or quotation: a line without it goes on with none of that, but for the words
    /// of a paragraph.
    private mutating func leaveQuotation() {
        guard frames.count > 1 else { return }
        guard let quoting = frames.firstIndex(where: \.isQuoting) else { return }
        if quoting + 1 < frames.count { closeFrames(to: quoting + 1) }
    }

    /// `---` and `===` mean nothing in the body.
    @inline(__always)
    private func isStrayRule(_ line: Line) -> Bool {
        let byte = bytes[line.content]
        return (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")) && line.end - line.content >= 3
            && bytes[line.content..<line.end].allSatisfy { $0 == byte || Byte.isBlank($0) }
    }

    /// A line that begins with `>` or `＞`, without it.
    @inline(__always)
    private func quoted(_ line: Line) -> Line? {
        let length = bytes[line.content] == UInt8(ascii: ">") ? 1 : bytes.has("＞", at: line.content, limit: line.end) ? 3 : 0
        guard length > 0 else { return nil }
        var start = line.content + length
        if start < line.end, Byte.isBlank(bytes[start]) { start += 1 }
        return bytes.line(start: start, end: line.end, next: line.next)
    }

    /// `>` goes on with the note or example before it; without one it is text and an error. In a 修改单 it quotes new text.
    private mutating func parseQuoted(_ line: Line, mark: Int, following: Int) {
        if isAmendment, !frames.contains(where: { $0.kind == .note || $0.kind == .quotation }) { openQuotation(at: mark) }
        // Within new text a note ends with its paragraph, for what follows is of the text.
        guard let note = frames.firstIndex(where: { $0.kind == .quotation }) ?? frames.lastIndex(where: { $0.kind == .note }) else {
            flushParagraph()
            report("quote-without-note", mark, line.end)
            guard !line.isBlank else { return }
            closeFrames(notHolding: line, floor: 0)
            paragraph = ByteRange(line.content, line.end)
            return
        }
        if line.isBlank {
            flushParagraph()
            return
        }
        if !comments.isEmpty, holdsOnlyComments(line) { return }
        if frames[note].kind == .quotation, let heading = quotedHeading(line) {
            closeFrames(to: note + 1)
            writeQuotedHeading(heading, bytes.trimmed(heading, line.end).end)
            return
        }
        dispatch(line, floor: note + 1, following: following)
    }

    /// New text belongs to the instruction before it, be that an item.
    private mutating func openQuotation(at mark: Int) {
        flushParagraph()
        table = nil
        while let last = frames.last {
            if case .item = last.kind { break }
            closeFrame()
        }
        frames.append(Frame(kind: .quotation, node: builder.open(.quotation, at: mark), indent: 0, end: mark + 1))
    }

    /// A heading within new text is a paragraph in 黑体 with the number that it bears, as it stands.
    private mutating func writeQuotedHeading(_ start: Int, _ end: Int) {
        guard start < end else { return }
        let paragraph = builder.open(.paragraph, at: start)
        let words = builder.open(.strong, at: start)
        builder.leaf(.text, start, end)
        builder.close(words, at: end)
        builder.close(paragraph, at: end)
        frames[frames.count - 1].end = end
    }

    /// Where the words of a heading within new text begin.
    private func quotedHeading(_ line: Line) -> Int? {
        var at = line.content
        while at < line.end, bytes[at] == UInt8(ascii: "#") { at += 1 }
        return at > line.content && bytes.blankLength(at: at, limit: line.end) > 0 ? bytes.skipBlanks(at, limit: line.end) : nil
    }

    /// Writes the open paragraph, inlines and all.
    mutating func flushParagraph() {
        guard var range = paragraph else { return }
        paragraph = nil
        defer { if !heldComments.isEmpty { writeHeldComments() } }
        if let last = frames.last, last.kind == .definition, !last.isDefined { range = writeDefined(range) }
        if range.isEmpty { return }
        let end = bytes.trimmed(range.lower, range.upper).end
        let node = builder.open(.paragraph, at: range.lower)
        var content = parseAttributes(from: range.lower, to: end, host: .block)
        if content.range == nil, end - range.lower > 5, bytes[end - 4] == UInt8(ascii: "}") || bytes[end - 2] == UInt8(ascii: "}"),
            let early = parseEarlyAttributes(from: range.lower, to: end)
        {
            content = early
        }
        // Inside an example nothing is cited.
        let isExample = frames.contains { if case .example = builder.nodes[$0.node].kind { true } else { false } }
        // New text stands as it is written.
        inline.isLatin = frames.contains { $0.kind == .quotation }
        defer { inline.isLatin = false }
        if frames.isEmpty, !sections.isEmpty, sections[sections.count - 1].awaitsDefinition {
            sections[sections.count - 1].awaitsDefinition = false
            parseInlines(from: writeDomains(range.lower, content.end), to: content.end, recognises: true)
        } else if isIndexLine {
            writeIndexLine(range.lower, content.end)
        } else {
            parseInlines(from: range.lower, to: content.end, recognises: !isExample)
        }
        writeAttributes(content)
        if let tail = content.tail { builder.leaf(.text, tail.lower, tail.upper) }
        builder.close(node, at: range.upper)
        if !frames.isEmpty { frames[frames.count - 1].end = range.upper }
    }

    /// Whether the paragraph is that of a line of 索引.
    @inline(__always)
    private var isIndexLine: Bool {
        guard frames.count == 1, let section = sections.last, section.content == .index, case .item = frames[0].kind else { return false }
        return builder.nodes[builder.count - 2].kind == .label
    }

    /// Closes what the line is not part of: notes, tables and footnotes above `floor`, and items that it is not
    /// indented below.
    mutating func closeFrames(notHolding line: Line, floor: Int) {
        flushParagraph()
        while frames.count > floor, let frame = frames.last {
            if frame.holdsIndented, line.indent >= frame.indent + 2 { return }
            closeFrame()
        }
    }

    mutating func closeFrames(to count: Int) {
        flushParagraph()
        while frames.count > count { closeFrame() }
    }

    /// Closes the innermost frame and, for the last item of a list, the list.
    mutating func closeFrame() {
        flushParagraph()
        let frame = frames.removeLast()
        if frame.kind == .table { table = nil }
        builder.close(frame.node, at: frame.end)
        if case .item = frame.kind { builder.close(frame.list, at: frame.end) }
        if !frames.isEmpty { frames[frames.count - 1].end = max(frames[frames.count - 1].end, frame.end) }
    }
}
