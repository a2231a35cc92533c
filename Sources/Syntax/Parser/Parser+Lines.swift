/// Lines, and the comments that may span several of them.

import Glibc

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
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return from }
            var at = from
            let count = bytes.count
            while at < count {
                // Eight bytes at once, as long as none is below 0x0E.
                if at + 8 <= count {
                    let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
                    if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 == 0 {
                        at += 8
                        continue
                    }
                }
                if Byte.isLineEnd(base[at]) { return at }
                at += 1
            }
            return count
        }
    }

    /// Pairs every `<!--` with the next `-->`. One without is text and one error.
    mutating func indexComments(from start: Int) {
        var at = start
        while let open = firstComment(from: at) {
            at = open
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

    /// The comment that ends exactly at `at`.
    func comment(endingAt at: Int) -> ByteRange? {
        let index = firstComment(endingAfter: at) - 1
        return index >= 0 && comments[index].upper == at ? comments[index] : nil
    }

    /// The comment that begins exactly at `at`.
    func comment(at: Int) -> ByteRange? {
        let index = firstComment(endingAfter: at)
        return index < comments.count && comments[index].lower == at ? comments[index] : nil
    }
}
