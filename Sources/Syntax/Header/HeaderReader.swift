/// Reads the header: `键: 值` a line, values bare or quoted, lists in brackets or as indented `- ` lines, one level of
/// indented keys, comments after a blank and `#`. A line that fits none of these is one error and is skipped.

struct HeaderReader {
    let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var directives: [Directive] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The header at the beginning of the file, and the offset where the body begins.
    mutating func read() -> (header: Header?, body: Int) {
        guard bytes.starts(with: "---".utf8), let first = line(at: 0), isFence(first) else {
            diagnostics.append(Diagnostic("header-missing", at: ByteRange(0, min(firstLineEnd, bytes.count))))
            return (nil, 0)
        }
        var lines: [HeaderLine] = []
        var at = first.next
        while let next = line(at: at) {
            if isFence(next) {
                let range = ByteRange(0, next.end)
                return (Header(range: range, entries: entries(lines[...])), next.next)
            }
            lines.append(next)
            at = next.next
        }
        return unclosed(first, lines)
    }

    /// No second `---`: the header is taken to reach as far as the lines look like one.
    private mutating func unclosed(_ first: HeaderLine, _ lines: [HeaderLine]) -> (Header?, Int) {
        diagnostics.append(Diagnostic("header-unclosed", at: ByteRange(first.start, first.end)))
        let count = lines.firstIndex { $0.isBlank || (!$0.isComment && $0.colon == nil && !$0.isListEntry) } ?? lines.count
        let body = count < lines.count ? lines[count].start : bytes.count
        return (Header(range: ByteRange(0, body), entries: entries(lines[..<count])), body)
    }

    private var firstLineEnd: Int {
        bytes.firstIndex(where: Byte.isLineEnd) ?? bytes.count
    }

    private func isFence(_ line: HeaderLine) -> Bool {
        guard line.indent == 0, line.end - line.start >= 3 else { return false }
        let (start, end) = bytes.trimmed(line.start, line.end)
        return end - start >= 3 && bytes[start..<end].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// The entries of lines at one level; more deeply indented lines belong to the key above them.
    private mutating func entries(_ lines: ArraySlice<HeaderLine>) -> [HeaderEntry] {
        for line in lines where line.comment != nil { readDirective(line) }
        return nested(lines)
    }

    private mutating func readDirective(_ line: HeaderLine) {
        guard let comment = line.comment else { return }
        let range = ByteRange(comment, bytes.trimmed(comment, line.lineEnd).end)
        if let directive = Directive(bytes, comment: range, inner: ByteRange(comment + 1, range.upper), line.isComment ? .header : .headerLine) {
            directives.append(directive)
        }
    }

    private mutating func nested(_ lines: ArraySlice<HeaderLine>) -> [HeaderEntry] {
        var result: [HeaderEntry] = []
        var at = lines.startIndex
        let level = lines.first { !$0.isBlank && !$0.isComment }?.indent ?? 0
        while at < lines.endIndex {
            let line = lines[at]
            at += 1
            if line.isBlank || line.isComment { continue }
            guard let colon = line.colon, line.indent <= level, !line.isListEntry else {
                diagnostics.append(Diagnostic("header-syntax", at: ByteRange(line.content, line.end)))
                continue
            }
            if colon.end - colon.start == 3, bytes.has("：", at: colon.start, limit: colon.end) {
                let next = bytes.skipBlanks(colon.end, limit: line.end)
                diagnostics.append(InputMethodCharacter.header.finding(bytes, colon.start, colon.end, next > colon.end || next >= line.end ? ":" : ": "))
            }
            let below = at
            while at < lines.endIndex,
                lines[at].isBlank || lines[at].isComment || lines[at].indent > line.indent
                    || (lines[at].isListEntry && lines[at].indent == line.indent)
            { at += 1 }
            let key = bytes.trimmed(line.content, colon.start)
            let value = value(of: line, after: colon.end, below: lines[below..<at])
            result.append(HeaderEntry(key: ByteRange(key.start, key.end), value: value))
        }
        return result
    }

    private mutating func value(of line: HeaderLine, after colon: Int, below: ArraySlice<HeaderLine>) -> HeaderValue {
        let (start, end) = bytes.trimmed(colon, line.end)
        let inner = below.filter { !$0.isBlank && !$0.isComment }
        if start < end {
            for stray in inner { diagnostics.append(Diagnostic("header-syntax", at: ByteRange(stray.content, stray.end))) }
            return bytes[start] == UInt8(ascii: "[") || (bytes.mark("[", at: start, limit: end) == 3 && bytes.mark("]", before: end, floor: start) > 0)
                ? list(start, end) : .scalar(scalar(start, end))
        }
        guard let first = inner.first, let last = inner.last else { return .empty(at: ByteRange(colon, colon)) }
        let range = ByteRange(first.content, last.end)
        if inner.allSatisfy(\.isListEntry) {
            return .list(
                inner.map { line in
                    let (start, end) = bytes.trimmed(line.content + 1, line.end)
                    return scalar(start, end)
                }, range: range)
        }
        return .map(nested(below), range: range)
    }

    private func scalar(_ start: Int, _ end: Int) -> HeaderScalar {
        let quote = start < end ? bytes[start] : 0
        if end - start >= 2, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes[end - 1] == quote {
            return HeaderScalar(range: ByteRange(start + 1, end - 1), isQuoted: true)
        }
        return HeaderScalar(range: ByteRange(start, end), isQuoted: false)
    }

    /// `[甲, 乙]`; the comma may be full-width, and 、 parts as well.
    private mutating func list(_ start: Int, _ end: Int) -> HeaderValue {
        let range = ByteRange(start, end)
        let close = bytes.mark("]", before: end, floor: start + 1)
        let open = bytes.mark("[", at: start, limit: end)
        let isClosed = close > 0
        var typed: [Edit] = open == 3 ? [Edit(range: ByteRange(start, start + 3), text: "[")] : []
        if !isClosed { diagnostics.append(Diagnostic("header-syntax", at: range)) }
        var items: [HeaderScalar] = []
        var itemStart = start + open
        let limit = end - close
        var at = itemStart
        var quote: UInt8 = 0
        func add(_ upTo: Int) {
            let (from, to) = bytes.trimmed(itemStart, upTo)
            if from < to { items.append(scalar(from, to)) }
        }
        while at < limit {
            let byte = bytes[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\""), bytes.skipBlanks(itemStart, limit: limit) == at {
                quote = byte
            } else {
                let length = byte == UInt8(ascii: ",") ? 1 : bytes.has("，", at: at, limit: limit) || bytes.has("、", at: at, limit: limit) ? 3 : 0
                if length > 0 {
                    add(at)
                    let next = bytes.skipBlanks(at + length, limit: limit)
                    if length == 3 { typed.append(Edit(range: ByteRange(at, at + 3), text: next > at + 3 ? "," : ", ")) }
                    at += length
                    itemStart = at
                    continue
                }
            }
            at += 1
        }
        add(limit)
        if close == 3 { typed.append(Edit(range: ByteRange(limit, end), text: "]")) }
        if let first = typed.first {
            let right = String(decoding: first.text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
            diagnostics.append(InputMethodCharacter.header.finding(bytes, first.range.lower, first.range.upper, right, edits: typed))
        }
        return .list(items, range: range)
    }
}

/// One line of a header.
private struct HeaderLine {
    var start: Int
    /// The first byte that is no blank.
    var content: Int
    /// Without comment and trailing blanks.
    var end: Int
    var next: Int
    /// Where its `#` stands.
    var comment: Int?
    var lineEnd: Int
    /// `:` or `：`, if the line has one outside quotes.
    var colon: (start: Int, end: Int)?
    var isComment: Bool
    var isListEntry: Bool
    var indent: Int { content - start }
    var isBlank: Bool { content == end && !isComment }
}

extension HeaderReader {
    fileprivate func line(at start: Int) -> HeaderLine? {
        guard start < bytes.count else { return nil }
        var end = start
        while end < bytes.count, !Byte.isLineEnd(bytes[end]) { end += 1 }
        var next = end
        if next < bytes.count { next += bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A ? 2 : 1 }
        let content = bytes.skipBlanks(start, limit: end)
        var colon: (Int, Int)?
        var quote: UInt8 = 0
        var at = content
        var valueEnd = end
        var comment: Int?
        while at < end {
            let byte = bytes[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\""), at > content, Byte.isBlank(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: "[") {
                quote = byte
            } else if byte == UInt8(ascii: "#"), at == content || bytes.blankLength(at: bytes.characterStart(before: at), limit: at) > 0 {
                valueEnd = at
                comment = at
                break
            } else if colon == nil {
                if byte == UInt8(ascii: ":") { colon = (at, at + 1) }
                if bytes.has("：", at: at, limit: end) { colon = (at, at + 3) }
            }
            at += 1
        }
        let isComment = content < end && bytes[content] == UInt8(ascii: "#")
        let isListEntry =
            content < valueEnd && bytes[content] == UInt8(ascii: "-")
            && (content + 1 == valueEnd || Byte.isBlank(bytes[content + 1]))
        let trimmedEnd = bytes.trimmed(content, valueEnd).end
        return HeaderLine(
            start: start, content: content, end: max(content, trimmedEnd), next: next, comment: comment, lineEnd: end, colon: colon,
            isComment: isComment, isListEntry: isListEntry)
    }
}
