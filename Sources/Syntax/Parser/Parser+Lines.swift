/// Lines, and the comments that may span several of them.

/// One line; a comment that begins in it and ends in a later one makes them one line.
struct Line {
    var start: Int
    /// The first byte that is no blank; `end` on a blank line.
    var content: Int
    /// Before the line end.
    var end: Int
    /// The beginning of the next line.
    var next: Int
    /// Columns before `content`: an ideographic space counts two, a tab to the next multiple of four.
    var indent: Int
    var isBlank: Bool { content == end }
}

extension Parser {
    mutating func readLine(_ start: Int) -> Line? {
        guard start < bytes.count else { return nil }
        var end = lineEnd(start)
        var comment = firstComment(endingAfter: start)
        while comment < comments.count, comments[comment].lower < end {
            if comments[comment].upper > end { end = lineEnd(comments[comment].upper) }
            comment += 1
        }
        var next = end
        if next < bytes.count { next += bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A ? 2 : 1 }
        return measured(start: start, end: end, next: next)
    }

    /// The line that begins its content at `from`, as within `> `.
    func measured(start: Int, end: Int, next: Int) -> Line {
        var content = start
        var indent = 0
        while content < end {
            let byte = bytes[content]
            if byte == 0x20 {
                indent += 1
                content += 1
            } else if byte == 0x09 {
                indent += 4 - indent % 4
                content += 1
            } else {
                if byte < 0xC2 { break }
                let length = bytes.blankLength(at: content, limit: end)
                if length == 0 { break }
                indent += length == 3 ? 2 : 1
                content += length
            }
        }
        return Line(start: start, content: content, end: end, next: next, indent: indent)
    }

    func lineEnd(_ from: Int) -> Int {
        var at = from
        let count = bytes.count
        while at < count, bytes[at] > 0x0D || !Byte.isLineEnd(bytes[at]) { at += 1 }
        return at
    }

    /// Pairs every `<!--` with the next `-->`. One without is text and one error.
    mutating func indexComments(from start: Int) {
        var at = start
        let last = bytes.count - 4
        while at <= last {
            guard bytes[at] == UInt8(ascii: "<"), bytes.has("<!--", at: at, limit: bytes.count) else {
                at += 1
                continue
            }
            var close = at + 4
            while close + 3 <= bytes.count, !bytes.has("-->", at: close, limit: bytes.count) { close += 1 }
            guard close + 3 <= bytes.count else {
                let end = lineEnd(at)
                let fix = Fix(edits: [Edit(range: ByteRange(end, end), text: " -->")], safety: .review)
                report("unclosed-comment", at, at + 4, fix: fix)
                return
            }
            comments.append(ByteRange(at, close + 3))
            at = close + 3
        }
    }

    /// The index of the first comment that ends after `offset`.
    private func firstComment(endingAfter offset: Int) -> Int {
        var low = 0
        var high = comments.count
        while low < high {
            let middle = (low + high) / 2
            if comments[middle].upper <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The comment that begins exactly at `at`.
    func comment(at: Int) -> ByteRange? {
        let index = firstComment(endingAfter: at)
        return index < comments.count && comments[index].lower == at ? comments[index] : nil
    }
}
