/// Fenced code: only the body of an example (language, section 3). Nothing within is read; a fence without its end is text and
/// one error.

extension Parser {
    @inline(__always)
    func isFence(_ line: Line) -> Bool {
        let byte = bytes[line.content]
        return (byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")) && line.end - line.content >= 3
            && bytes[line.content + 1] == byte && bytes[line.content + 2] == byte
    }

    /// Takes the lines up to the closing fence. Within `> ` each of them begins with that mark.
    mutating func parseFence(_ line: Line, floor: Int, following: Int) -> Bool {
        guard let (lines, end) = fencedLines(line, isQuoted: floor > 0, from: following) else {
            report("unclosed-fence", line.content, line.content + 3)
            return false
        }
        flushParagraph()
        closeFrames(notHolding: line, floor: floor)
        let isExample = frames.contains { if case .example = builder.nodes[$0.node].kind { true } else { false } }
        if !isExample { report("code-outside-example", line.content, line.end) }
        let language = bytes.trimmed(line.content + fenceLength(line), line.end)
        let node = builder.open(.codeBlock(language: ByteRange(language.start, max(language.start, language.end))), at: line.content)
        for range in lines { builder.leaf(.text, range.lower, range.upper) }
        let last = bytes.lineEnd(end)
        builder.close(node, at: last)
        if !frames.isEmpty { frames[frames.count - 1].end = last }
        resume = bytes.afterLineEnd(last)
        return true
    }

    private func fenceLength(_ line: Line) -> Int {
        var at = line.content
        while at < line.end, bytes[at] == bytes[line.content] { at += 1 }
        return at - line.content
    }

    /// The lines between the fences, and where the closing one begins.
    private mutating func fencedLines(_ line: Line, isQuoted: Bool, from following: Int) -> (lines: [ByteRange], end: Int)? {
        guard following >= unfencedEnd else { return nil }
        let (mark, length) = (bytes[line.content], fenceLength(line))
        var lines: [ByteRange] = []
        var at = following
        while at < bytes.count {
            let end = bytes.lineEnd(at)
            var start = at
            if isQuoted {
                start = bytes.skipBlanks(start, limit: end)
                let quote = bytes.has(">", at: start, limit: end) ? 1 : bytes.has("＞", at: start, limit: end) ? 3 : 0
                if quote == 0 { break }
                start += quote
                if start < end, Byte.isBlank(bytes[start]) { start += 1 }
            }
            let content = bytes.skipBlanks(start, limit: end)
            var fence = content
            while fence < end, bytes[fence] == mark { fence += 1 }
            if fence - content >= length, bytes.skipBlanks(fence, limit: end) == end { return (lines, content) }
            // What the opening fence is indented by, its lines are as well.
            var indent = isQuoted ? 0 : line.indent
            while indent > 0, start < end, Byte.isBlank(bytes[start]) {
                start += 1
                indent -= 1
            }
            lines.append(ByteRange(start, end))
            at = bytes.afterLineEnd(end)
        }
        unfencedEnd = at
        return nil
    }
}
