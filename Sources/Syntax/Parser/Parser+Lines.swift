/// Lines, and the comments that may span several of them.

import Glibc

/// One line; a comment that begins in it and ends in a later one makes them one line.
struct Line {
    // 32 bits each, so that a line is handed on in registers.
    private let lineStart: UInt32
    private let contentStart: UInt32
    private let contentEnd: UInt32
    private let nextStart: UInt32
    private let columns: UInt32

    init(start: Int, content: Int, end: Int, next: Int, indent: Int) {
        lineStart = UInt32(truncatingIfNeeded: start)
        contentStart = UInt32(truncatingIfNeeded: content)
        contentEnd = UInt32(truncatingIfNeeded: end)
        nextStart = UInt32(truncatingIfNeeded: next)
        columns = UInt32(truncatingIfNeeded: indent)
    }

    var start: Int { Int(lineStart) }
    /// The first byte that is no blank; `end` on a blank line.
    var content: Int { Int(contentStart) }
    /// Before the line end.
    var end: Int { Int(contentEnd) }
    /// The beginning of the next line.
    var next: Int { Int(nextStart) }
    /// Columns before `content`: an ideographic space counts two, a tab to the next multiple of four.
    var indent: Int { Int(columns) }
    var isBlank: Bool { contentStart == contentEnd }
}

extension Parser {
    mutating func readLine(_ start: Int) -> Line? {
        guard start < bytes.count else { return nil }
        var end = bytes.lineEnd(start)
        var comment = comments.firstIndex(endingAfter: start)
        while comment < comments.count, comments[comment].lower < end {
            if comments[comment].upper > end { end = bytes.lineEnd(comments[comment].upper) }
            comment += 1
        }
        var next = end
        if next < bytes.count { next += bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A ? 2 : 1 }
        return bytes.line(start: start, end: end, next: next)
    }

    /// Pairs every `<!--` with the next `-->`. One without is text and one error.
    mutating func indexComments(from start: Int) {
        var at = start
        while let open = firstComment(from: at) {
            at = open
            var close = at + 4
            while close + 3 <= bytes.count, !bytes.has("-->", at: close, limit: bytes.count) { close += 1 }
            guard close + 3 <= bytes.count else {
                let end = bytes.lineEnd(at)
                let fix = Fix(edits: [Edit(range: ByteRange(end, end), text: " -->")], safety: .review)
                report("unclosed-comment", at, at + 4, fix: fix)
                return
            }
            let comment = ByteRange(at, close + 3)
            comments.append(comment)
            if let directive = Directive(bytes, comment: comment, inner: ByteRange(at + 4, close), .text) { directives.append(directive) }
            at = close + 3
        }
    }

    /// The next `<!--`.
    private func firstComment(from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, start < buffer.count else { return nil }
            var at = start
            while let found = memchr(base + at, 0x3C, buffer.count - at) {
                let offset = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
                if bytes.has("<!--", at: offset, limit: buffer.count) { return offset }
                at = offset + 1
                if at >= buffer.count { return nil }
            }
            return nil
        }
    }
}

extension [UInt8] {
    /// The line that begins its content at `from`, as within `> `.
    func line(start: Int, end: Int, next: Int) -> Line {
        var content = start
        var indent = 0
        while content < end {
            let byte = self[content]
            if byte == 0x20 {
                indent += 1
                content += 1
            } else if byte == 0x09 {
                indent += 4 - indent % 4
                content += 1
            } else {
                if byte < 0xC2 { break }
                let length = blankLength(at: content, limit: end)
                if length == 0 { break }
                indent += length == 3 ? 2 : 1
                content += length
            }
        }
        return Line(start: start, content: content, end: end, next: next, indent: indent)
    }

    /// The first byte of the line that `at` stands in.
    public func lineStart(_ at: Int) -> Int {
        var start = at
        while start > 0, !Byte.isLineEnd(self[start - 1]) { start -= 1 }
        return start
    }

    /// The next line end from `from` on, or the end of the text.
    public func lineEnd(_ from: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return from }
            var at = from
            let count = bytes.count
            let lastBlock = count - ByteBlock.count
            while at <= lastBlock {
                let block = ByteBlock(base + at)
                let ends = block.equals(0x0A) .| block.equals(0x0D)
                if ends.isAnySet { return at &+ ends.firstSet }
                at &+= ByteBlock.count
            }
            while at < count {
                if Byte.isLineEnd(base[at]) { return at }
                at += 1
            }
            return count
        }
    }
}

extension [ByteRange] {
    // Of comments, in order. Not the parser's own functions, as each call of one would copy the parser.

    /// The index of the first that ends after `offset`.
    fileprivate func firstIndex(endingAfter offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upper <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The one that ends exactly at `at`.
    func range(endingAt at: Int) -> ByteRange? {
        let index = firstIndex(endingAfter: at) - 1
        return index >= 0 && self[index].upper == at ? self[index] : nil
    }

    /// The one that begins exactly at `at`.
    func range(at: Int) -> ByteRange? {
        let index = firstIndex(endingAfter: at)
        return index < count && self[index].lower == at ? self[index] : nil
    }
}
