/// Pipe tables (language, section 3; GB/T 1.1—2020, 9.8): a caption line, rows, `<<` and `^^` for joined cells.
/// Rows come one line at a time; the table stays open for the notes and footnotes that follow it.

/// The table whose rows are being read.
struct TableState {
    var rows = 0
    /// `表头=2`.
    var headRows = 1
    /// Whether the line after row 1 was seen.
    var hasDelimiter = false
    /// Whether a blank line came since the last row: a row before a delimiter then begins another table.
    var sawBlank = false
}

/// `表 标题`, `表1 标题`, `表`; `图 标题` likewise.
struct CaptionLine {
    var number: ByteRange?
    var title: Int
}

extension Parser {
    @inline(__always)
    func captionLine(_ line: Line, word: StaticString) -> CaptionLine? {
        guard bytes.has(word, at: line.content, limit: line.end) else { return nil }
        let start = line.content + 3
        let blank = bytes.skipBlanks(start, limit: line.end)
        var at = blank
        let capital = bytes.capitalLength(at, limit: line.end)
        let dot = capital > 0 ? bytes.mark(".", at: at + capital, limit: line.end) : 0
        if dot > 0 { at += capital + dot }
        let digits = at
        while case let length = bytes.digitLength(at, limit: line.end), length > 0 { at += length }
        let isEnd = at == line.end || bytes.mark("{", at: at, limit: line.end) > 0
        if at > digits, isEnd || bytes.blankLength(at: at, limit: line.end) > 0 || bytes.isWide(at: at), !endsInPunctuation(line) {
            return CaptionLine(number: ByteRange(blank, at), title: bytes.skipBlanks(at, limit: line.end))
        }
        guard blank == line.end || blank > start || bytes[start] == UInt8(ascii: "{"), !endsInPunctuation(line) else { return nil }
        return CaptionLine(number: nil, title: blank)
    }

    private func endsInPunctuation(_ line: Line) -> Bool {
        let end = bytes.trimmed(line.content, line.end).end
        let marks: [StaticString] = ["。", "：", "；", "，", ":", ";", ".", ","]
        return marks.contains { bytes.has($0, before: end, floor: line.content) }
    }

    /// Whether the next line that is not blank is a row of a table.
    func isTableAhead(_ following: Int) -> Bool {
        var at = following
        while at < bytes.count {
            let length = bytes.blankLength(at: at, limit: bytes.count)
            if length > 0 {
                at += length
            } else if Byte.isLineEnd(bytes[at]) {
                at += 1
            } else if bytes[at] == UInt8(ascii: "<"), let comment = comments.range(at: at) {
                at = comment.upper
            } else {
                break
            }
        }
        return isPipe(at, bytes.count) > 0
    }

    /// Whether a caption names the file that its rows come from: such a table needs no rows of its own.
    func namesData(_ line: Line) -> Bool {
        let end = bytes.trimmed(line.content, line.end).end
        guard end > line.content, bytes[end - 1] == UInt8(ascii: "}") else { return false }
        var at = end - 1
        while at > line.content, bytes[at] != UInt8(ascii: "{") {
            at -= 1
            if bytes.has(" csv", at: at, limit: end) || bytes.has("{csv", at: at, limit: end) { return true }
        }
        return false
    }

    mutating func startTable(caption: CaptionLine, _ line: Line) {
        closeFrames(to: 0)
        let node = builder.open(.table, at: line.content)
        let content = writeCaption(caption, line, host: .table)
        var state = TableState()
        if let rows = builder.attributes[content.entries].first(where: { $0.key == .headRows }) {
            var value = 0
            for byte in bytes[rows.value.indices] where Byte.isDigit(byte) { value = min(value * 10 + Int(byte & 0x0F), 100) }
            state.headRows = max(1, value)
        }
        table = state
        frames.append(Frame(kind: .table, node: node, indent: 0, end: line.end))
    }

    /// Number, title and attributes.
    @discardableResult
    mutating func writeCaption(_ caption: CaptionLine, _ line: Line, host: AttributeKey.Hosts) -> AttributeGroup {
        let node = builder.open(.caption, at: line.content)
        let content = parseAttributes(from: caption.title, to: bytes.trimmed(caption.title, line.end).end, host: host)
        if let number = caption.number {
            builder.leaf(.number, number.lower, number.upper)
            if bytes.hasWide(number.lower, number.upper) { reportTyped(.number, number.lower, number.upper) }
        }
        if caption.title < content.end {
            let title = builder.open(.title, at: caption.title)
            parseInlines(from: caption.title, to: content.end, recognises: false)
            builder.close(title, at: content.end)
        }
        writeAttributes(content)
        builder.close(node, at: line.end)
        return content
    }

    /// Takes the line if it is a row, opening a table without a caption if none is open.
    mutating func parseTableRow(_ line: Line, following: Int) -> Bool {
        guard isPipe(line.content, line.end) > 0 else {
            table = nil
            return false
        }
        if let state = table, state.sawBlank, state.rows > 0, isDelimiter(readLine(following)) { table = nil }
        table?.sawBlank = false
        if table == nil {
            guard isDelimiter(readLine(following)) else {
                reportMissingDelimiter(line)
                return false
            }
            closeFrames(to: 0)
            let node = builder.open(.table, at: line.content)
            table = TableState()
            frames.append(Frame(kind: .table, node: node, indent: 0, end: line.end))
        }
        if table!.rows == 1, !table!.hasDelimiter {
            table!.hasDelimiter = true
            if isDelimiter(line) {
                let end = bytes.trimmed(line.content, line.end).end
                if bytes.hasWide(line.content, end) { reportTyped(.bar, line.content, end) }
                frames[frames.count - 1].end = line.end
                return true
            }
            reportMissingDelimiter(line)
        } else if table!.rows == 0, !isTableAhead(following) {
            reportMissingDelimiter(line)
        }
        writeRow(line, isHead: table!.rows < table!.headRows)
        table!.rows += 1
        frames[frames.count - 1].end = line.end
        return true
    }

    /// A table does not stand in a note, an example or new text.
    mutating func reportQuotedTable(_ line: Line) {
        guard isPipe(line.content, line.end) > 0 else { return }
        let end = bytes.trimmed(line.content, line.end).end
        guard end - line.content > 1, bytes[end - 1] == UInt8(ascii: "|"), !isDelimiter(line), !isPipeBefore(line) else { return }
        report("table-in-quotation", line.content, end)
    }

    /// Whether the line before is a row, too; marks of a quotation before it do not count.
    private func isPipeBefore(_ line: Line) -> Bool {
        let start = bytes.lineStart(line.start)
        guard start > 0 else { return false }
        let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
        var at = bytes.lineStart(start - (isPair ? 2 : 1))
        while at < line.start, Byte.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: ">") { at += 1 }
        return isPipe(at, line.start) > 0
    }

    private mutating func reportMissingDelimiter(_ line: Line) {
        let end = bytes.trimmed(line.content, line.end).end
        guard paragraph == nil || !isPipeBefore(line), end - line.content > 1, bytes[end - 1] == UInt8(ascii: "|") else { return }
        report("table-delimiter", line.content, end)
    }

    @inline(__always)
    private func isPipe(_ at: Int, _ limit: Int) -> Int {
        guard at < limit else { return 0 }
        let byte = bytes[at]
        return byte == UInt8(ascii: "|") ? 1 : byte == 0xEF ? bytes.mark("|", at: at, limit: limit) : 0
    }

    private func isDelimiter(_ line: Line?) -> Bool {
        guard let line, isPipe(line.content, line.end) > 0 else { return false }
        var at = line.content
        var hasDash = false
        while at < line.end {
            let (byte, length) = FullWidth.glyph(bytes, at, line.end)
            if byte == UInt8(ascii: "-") { hasDash = true }
            let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            let step = isMark ? length : max(isPipe(at, line.end), bytes.blankLength(at: at, limit: line.end))
            if step == 0 { return false }
            at += step
        }
        return hasDash
    }

    private mutating func writeRow(_ line: Line, isHead: Bool) {
        let row = builder.open(.row(isHead: isHead), at: line.content)
        let end = bytes.trimmed(line.content, line.end).end
        var start = line.content + isPipe(line.content, end)
        var at = start
        var typed: [Edit] = []
        if start > line.content + 1 { typed.append(Edit(range: ByteRange(line.content, start), text: "|")) }
        while true {
            at = bytes.cellStop(at, end)
            if at == end { break }
            if bytes[at] == UInt8(ascii: "<"), let comment = comments.range(at: at), comment.upper <= end {
                at = comment.upper
                continue
            }
            let pipe = bytes[at] == UInt8(ascii: "\\") ? 0 : isPipe(at, end)
            if pipe > 0 {
                writeCell(start, at)
                if pipe > 1 { typed.append(Edit(range: ByteRange(at, at + pipe), text: "|")) }
                start = at + pipe
                at = start
            } else {
                at += bytes[at] == UInt8(ascii: "\\") && at + 1 < end ? 2 : 1
            }
        }
        if start < end { writeCell(start, end) }
        if let first = typed.first { reportTyped(.bar, first.range.lower, first.range.upper, right: "|", typed) }
        builder.close(row, at: line.end)
    }

    private mutating func writeCell(_ start: Int, _ end: Int) {
        let (from, to) = bytes.trimmed(start, end)
        var merge = Merge.none
        if to - from == 2 {
            if bytes.has("<<", at: from, limit: to) { merge = .left }
            if bytes.has("^^", at: from, limit: to) { merge = .up }
        }
        let cell = builder.open(.cell(merge), at: from)
        if merge == .none { parseInlines(from: from, to: to, recognises: true) }
        builder.close(cell, at: to)
    }
}

extension [UInt8] {
    /// The first byte from `start` on that may end a cell or hide what would: `|`, the first byte of `｜`, `\`, `<`.
    fileprivate func cellStop(_ start: Int, _ end: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            let base = bytes.baseAddress!
            let lastBlock = bytes.count - ByteBlock.count
            var at = start
            while at < end {
                guard at <= lastBlock else {
                    if [UInt8(ascii: "|"), 0xEF, UInt8(ascii: "\\"), UInt8(ascii: "<")].contains(base[at]) { return at }
                    at &+= 1
                    continue
                }
                let block = ByteBlock(base + at)
                let stops = block.equals(UInt8(ascii: "|")) .| block.equals(0xEF) .| block.equals(UInt8(ascii: "\\")) .| block.equals(UInt8(ascii: "<"))
                at &+= stops.firstSet
                if stops.isAnySet { return Swift.min(at, end) }
            }
            return end
        }
    }
}
