/// Inlines: one pass over a leaf block's bytes (language, section 4). Plain bytes are passed over; a few begin something.
/// The bytes between two nodes are markup, or a blank that means nothing; the bytes of a `.text` node print as they are.

/// What the inline parser keeps while it reads one block; allocated once per file.
struct InlineState {
    /// Where the text begins that is not written yet.
    var textStart = 0
    var end = 0
    var recognises = true
    /// Within a Latin-script equivalent, where every blank is one.
    var isLatin = false
    /// Within `[来源：…]`, where a comma joins a place to its standard.
    var isSource = false
    /// Markup that waits for its partner.
    var openers: [Opener] = []
    /// How many of each kind wait, so that a closer without an opener costs nothing.
    var waiting = (emphasis: 0, strong: 0, sub: 0, sup: 0, bracket: 0)
    /// No backtick stands after this offset.
    var lastBacktick = Int.max
    /// No dollar that closes stands after this offset.
    var lastDollar = Int.max
    /// The end of the last reference of our own, for `5.2和5.3`.
    var referenceEnd = -1
    var referenceForm = ReferenceForm.clause
    /// Whether that reference was certain: a number joined to it is as certain.
    var isCertain = false
    /// In a file where full-width forms are no punctuation of prose: their first byte is then looked at like that of `《`.
    var isWide = false
    /// The bits that 0xE3 is looked for in; without two of them 0xEF is found as well.
    var leadBits: UInt8 { isWide ? 0xF3 : 0xFF }
    /// Nothing before this offset is a neighbour of a number: it is other markup.
    var floor = 0

    struct Opener {
        enum Kind { case emphasis, strong, sub, sup, bracket }
        var kind: Kind
        /// The `.text` leaf that stands for it until it finds its partner.
        var node: NodeID
        var start: Int
        /// After it.
        var end: Int
    }
}

extension Parser {
    /// Writes the inlines of `from..<to`. Without `recognises` numbers are only text, as in titles.
    mutating func parseInlines(from start: Int, to end: Int, recognises: Bool) {
        inline.textStart = start
        inline.end = end
        inline.recognises = recognises
        if !inline.openers.isEmpty { inline.openers.removeAll(keepingCapacity: true) }
        inline.waiting = (0, 0, 0, 0, 0)
        inline.lastBacktick = Int.max
        inline.lastDollar = Int.max
        inline.referenceEnd = -1
        inline.floor = start
        let leadBits = inline.leadBits
        var at = start
        while at < end {
            let byte = bytes[at]
            if Parser.isPlain(byte, leadBits) {
                at = leadBits == 0xFF ? plainEnd(at + 1, end, 0xFF) : plainEnd(at + 1, end, leadBits)
                continue
            }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                at = recognises ? parseNumber(at) : at + 1
            case 0x20, 0x09, 0xC2: at = parseBlank(at)
            case 0x0A, 0x0D: at = parseLineEnd(at)
            case 0xE3: at = parseIdeographicPunctuation(at)
            case UInt8(ascii: "*"): at = parseStar(at)
            case UInt8(ascii: "["): at = parseOpenBracket(at)
            case UInt8(ascii: "]"): at = parseCloseBracket(at)
            case UInt8(ascii: "<"): at = parseTag(at)
            case UInt8(ascii: "`"): at = parseCode(at)
            case UInt8(ascii: "\\"): at = parseEscape(at)
            case UInt8(ascii: "$"): at = parseDollar(at)
            case UInt8(ascii: "!"): at = parseInlineImage(at)
            case UInt8(ascii: "~"): at = parseTilde(at, length: 1)
            case 0xEF: at = parseWide(at)
            default: at += 1
            }
        }
        flushText(to: end)
    }

    /// The first byte from `start` on that may begin something. Han text is passed over sixteen bytes at a time; the last
    /// of these may lie behind `end`.
    @inline(__always)
    private func plainEnd(_ start: Int, _ end: Int, _ leadBits: UInt8) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            let base = bytes.baseAddress!
            let lastBlock = bytes.count - ByteBlock.count
            var at = start
            while at < end {
                if base[at] >= 0x80, at <= lastBlock {
                    let block = ByteBlock(base + at)
                    let stops = block.isBelow(0x80) .| block.equals(0xE3, in: leadBits) .| block.equals(0xC2)
                    at &+= stops.firstSet
                    if at >= end { return end }
                    if !stops.isAnySet { continue }
                }
                guard Parser.isPlain(base[at], leadBits) else { return at }
                at &+= 1
            }
            return end
        }
    }

    /// Bytes that begin nothing: most of ASCII, and all of Han.
    @inline(__always)
    private static func isPlain(_ byte: UInt8, _ leadBits: UInt8) -> Bool {
        if byte >= 0x80 { return byte & leadBits != 0xE3 && byte != 0xC2 }
        // Tab, LF, CR, space, `!`, `$`, `*`, digits, `<` below 64; A–Z, `[`, `\`, `]`, backtick, `~` above.
        let low: UInt64 = 1 << 0x09 | 1 << 0x0A | 1 << 0x0D | 1 << 0x20 | 1 << 0x21 | 1 << 0x24 | 1 << 0x2A | 0x3FF << 0x30 | 1 << 0x3C
        let high: UInt64 = 0x3FF_FFFE | 1 << 27 | 1 << 28 | 1 << 29 | 1 << 32 | 1 << 62
        return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 0
    }

    /// Writes the pending text as a leaf.
    mutating func flushText(to end: Int) {
        if inline.textStart < end { builder.leaf(.text, inline.textStart, end) }
    }

    /// Ends the pending text at `start`, which may lie before text already written: `表 1` was parted at its blank.
    mutating func cutText(at start: Int) {
        if start >= inline.textStart {
            flushText(to: start)
            return
        }
        while let last = builder.nodes.last, last.kind == .text, last.range.upper > start {
            if last.range.lower < start {
                builder.extendLast(to: start)
                return
            }
            builder.removeLast()
        }
    }

    /// A blank beside a wide character means nothing and is left out; between two wide ones it stands, and so it does beside
    /// half-width punctuation, which parts the elements of a reference (GB/T 7714): `学报, 2020. 大米`.
    private mutating func parseBlank(_ at: Int) -> Int {
        guard bytes.blankLength(at: at, limit: inline.end) > 0 else { return bytes.characterEnd(at) }
        let next = bytes.skipBlanks(at, limit: inline.end)
        if next < inline.end, Byte.isLineEnd(bytes[next]) {
            flushText(to: at)
            inline.textStart = next
            return next
        }
        guard at > 0, next < inline.end else { return next }
        if bytes.isWide(before: at) != bytes.isWide(at: next), !inline.isLatin, !isPunctuated(at, next) {
            flushText(to: at)
            inline.textStart = next
        }
        return next
    }

    /// Whether the blank stands behind or before `.`, `,`, `;`, `:`, `)` or `]` that prints: not that of a link or a reference.
    private func isPunctuated(_ at: Int, _ next: Int) -> Bool {
        switch bytes.isWide(at: next) ? bytes[at - 1] : bytes[next] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"):
            !bytes.isWide(at: next) || inline.textStart < at
        default: false
        }
    }

    /// A line end joins two wide characters, or a wide one and another, and parts all else by a blank.
    mutating func parseLineEnd(_ at: Int) -> Int {
        flushText(to: at)
        var lineEnd = at
        var next = lineStart(after: at)
        while !comments.isEmpty, let comment = comments.range(at: next), comment.upper < inline.end {
            // A comment on a line of its own is nothing: one line end counts.
            let end = bytes.skipBlanks(comment.upper, limit: inline.end)
            guard end < inline.end, Byte.isLineEnd(bytes[end]) else { break }
            builder.leaf(.comment, comment.lower, comment.upper)
            lineEnd = end
            next = lineStart(after: end)
        }
        inline.textStart = next
        guard next < inline.end, at > 0 else { return next }
        let isBlank = !bytes.isWide(before: at) && !bytes.isWide(at: next)
        builder.leaf(.softBreak(isBlank: isBlank), lineEnd, next)
        return next
    }

    /// The first character of the next line. A line that begins with `>` goes on with a note; only that mark is dropped.
    private func lineStart(after at: Int) -> Int {
        var next = at
        while next < inline.end, Byte.isLineEnd(bytes[next]) { next += 1 }
        next = bytes.skipBlanks(next, limit: inline.end)
        let mark = bytes.has(">", at: next, limit: inline.end) ? 1 : bytes.has("＞", at: next, limit: inline.end) ? 3 : 0
        return bytes.skipBlanks(next + mark, limit: inline.end)
    }

    /// `《…》` on one line is a title: nothing in it is recognised.
    private mutating func parseIdeographicPunctuation(_ at: Int) -> Int {
        guard at + 2 < inline.end, bytes[at + 1] == 0x80 else { return at + 3 }
        if bytes[at + 2] == 0x80 { return parseBlank(at) }
        if bytes[at + 2] == 0x9C { return parseTilde(at, length: 3) }
        guard bytes[at + 2] == 0x8A, inline.recognises else { return at + 3 }
        var close = at + 3
        let limit = min(inline.end, at + Parser.titleLimit)
        while close < limit, !Byte.isLineEnd(bytes[close]), bytes[close] != UInt8(ascii: "<") || comments.range(at: close) == nil {
            if bytes[close] == 0xE3, bytes.has("》", at: close, limit: limit) {
                flushText(to: at)
                builder.leaf(.citedTitle, at, close + 3)
                inline.textStart = close + 3
                return close + 3
            }
            close += 1
        }
        return at + 3
    }

    /// No title is longer, in bytes; keeps unclosed 《 linear.
    private static let titleLimit = 600

    /// A backslash makes the ASCII punctuation or digit after it plain text.
    private mutating func parseEscape(_ at: Int) -> Int {
        guard at + 1 < inline.end else { return at + 1 }
        let next = bytes[at + 1]
        guard next > 0x20, next < 0x7F, !Byte.isLetter(next) else { return at + 1 }
        flushText(to: at)
        inline.textStart = at + 1
        var after = at + 2
        // `\10`: the whole number is text.
        if Byte.isDigit(next) {
            while after < inline.end, Byte.isDigit(bytes[after]) || bytes[after] == UInt8(ascii: ".") { after += 1 }
        }
        return after
    }

    private mutating func parseCode(_ at: Int) -> Int {
        guard at < inline.lastBacktick else { return at + 1 }
        var close = at + 1
        while close < inline.end, bytes[close] != UInt8(ascii: "`") { close += 1 }
        guard close < inline.end else {
            inline.lastBacktick = at
            return at + 1
        }
        flushText(to: at)
        inline.textStart = close + 1
        if close > at + 1 { builder.leaf(.code, at + 1, close) }
        return close + 1
    }
}
