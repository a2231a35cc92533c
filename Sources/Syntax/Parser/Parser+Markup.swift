/// Markup in pairs: emphasis, `<sub>`, `<sup>`, links. An opener is written as a text leaf; when its partner comes, the
/// leaf becomes the parent of all that stands between. Openers that find no partner simply stay text.

extension Parser {
    /// `*` and `**`. Beside a blank or between digits a star is a star; beside Han punctuation it pairs, where
    /// CommonMark's flanking rules fail.
    mutating func parseStar(_ at: Int) -> Int {
        var isDouble = at + 1 < inline.end && bytes[at + 1] == UInt8(ascii: "*")
        // `***` first closes what was opened last.
        if isDouble, bytes.has("***", at: at, limit: inline.end), inline.openers.last(where: { $0.kind == .emphasis || $0.kind == .strong })?.kind == .emphasis
        {
            isDouble = false
        }
        let length = isDouble ? 2 : 1
        let after = at + length
        let blankBefore = at == 0 || isBlankOrEdge(before: at)
        let blankAfter = after >= inline.end || bytes.blankLength(at: after, limit: inline.end) > 0 || Byte.isLineEnd(bytes[after])
        let betweenDigits = at > 0 && after < inline.end && Byte.isDigit(bytes[at - 1]) && Byte.isDigit(bytes[after])
        if betweenDigits && !isDouble { return after }
        let kind: InlineState.Opener.Kind = isDouble ? .strong : .emphasis
        if !blankBefore, close(kind, at: at, after: after) { return after }
        if !blankAfter { open(kind, at: at, after: after) }
        return after
    }

    private func isBlankOrEdge(before at: Int) -> Bool {
        let previous = bytes.characterStart(before: at)
        return Byte.isLineEnd(bytes[previous]) || bytes.blankLength(at: previous, limit: at) > 0
    }

    /// `<sub>` `<sup>` `<br>` and comments; any other `<` is text.
    mutating func parseTag(_ at: Int) -> Int {
        if !comments.isEmpty, let comment = comments.range(at: at), comment.upper <= inline.end {
            flushText(to: at)
            builder.leaf(.comment, comment.lower, comment.upper)
            inline.textStart = comment.upper
            return comment.upper
        }
        for tag in InlineTag.table where bytes.has(tag.text, at: at, limit: inline.end) {
            let after = at + tag.text.utf8CodeUnitCount
            switch tag.role {
            case .lineBreak:
                flushText(to: at)
                builder.leaf(.lineBreak, at, after)
                inline.textStart = after
            case .open(let kind): open(kind, at: at, after: after)
            case .close(let kind): _ = close(kind, at: at, after: after)
            }
            return after
        }
        return at + 1
    }

    private mutating func open(_ kind: InlineState.Opener.Kind, at: Int, after: Int) {
        guard inline.openers.count < Parser.depthLimit else {
            reportTooDeep(at, after)
            return
        }
        flushText(to: at)
        inline.openers.append(InlineState.Opener(kind: kind, node: builder.count, start: at, end: after))
        count(kind, 1)
        builder.leaf(.text, at, after)
        inline.textStart = after
    }

    private mutating func close(_ kind: InlineState.Opener.Kind, at: Int, after: Int) -> Bool {
        guard waiting(kind) > 0, let index = inline.openers.lastIndex(where: { $0.kind == kind }) else { return false }
        let opener = inline.openers[index]
        guard opener.end < at else { return false }
        flushText(to: at)
        builder.enclose(from: opener.node, as: Parser.node(for: kind), through: after)
        drop(from: index)
        inline.textStart = after
        return true
    }

    /// Forgets the openers from `index` on; they are closed, or text.
    private mutating func drop(from index: Int) {
        while inline.openers.count > index { count(inline.openers.removeLast().kind, -1) }
    }

    private mutating func count(_ kind: InlineState.Opener.Kind, _ step: Int) {
        switch kind {
        case .emphasis: inline.waiting.emphasis += step
        case .strong: inline.waiting.strong += step
        case .sub: inline.waiting.sub += step
        case .sup: inline.waiting.sup += step
        case .bracket: inline.waiting.bracket += step
        }
    }

    private func waiting(_ kind: InlineState.Opener.Kind) -> Int {
        switch kind {
        case .emphasis: inline.waiting.emphasis
        case .strong: inline.waiting.strong
        case .sub: inline.waiting.sub
        case .sup: inline.waiting.sup
        case .bracket: inline.waiting.bracket
        }
    }

    private static func node(for kind: InlineState.Opener.Kind) -> Kind {
        switch kind {
        case .emphasis: .emphasis
        case .strong: .strong
        case .sub: .subscript
        case .sup: .superscript
        case .bracket: .text
        }
    }

    // Links and footnote marks.

    mutating func parseOpenBracket(_ at: Int) -> Int {
        if at + 1 < inline.end, bytes[at + 1] == UInt8(ascii: "^"), let mark = parseFootnoteMark(at) { return mark }
        // `好！[5.2](#id)` ends a sentence; what leads to a file is an image.
        if at >= inline.textStart + 3, bytes.has("！", before: at, floor: inline.textStart), let image = bytes.image(at: at - 3, limit: inline.end),
            linkTarget(image.target.lower - 1) == nil
        {
            return writeInlineImage(image)
        }
        // Brackets are plentiful in prose; beyond the limit they are text and no finding.
        if waiting(.bracket) < Parser.depthLimit / 2 { open(.bracket, at: at, after: at + 1) }
        return at + 1
    }

    private mutating func parseFootnoteMark(_ at: Int) -> Int? {
        let limit = min(inline.end, at + 130)
        var close = at + 2
        while close < limit, bytes[close] != UInt8(ascii: "]") {
            if bytes[close] <= 0x20 || bytes[close] == UInt8(ascii: "[") { return nil }
            close += 1
        }
        guard close < limit, close > at + 2 else { return nil }
        flushText(to: at)
        builder.leaf(.footnoteMark(label: ByteRange(at + 2, close)), at, close + 1)
        inline.textStart = close + 1
        return close + 1
    }

    /// `](#id)` and `](https://…)` close a link. The text of a link is plain; a link holds no link.
    mutating func parseCloseBracket(_ at: Int) -> Int {
        guard waiting(.bracket) > 0, let index = inline.openers.lastIndex(where: { $0.kind == .bracket }) else { return at + 1 }
        let opener = inline.openers[index]
        guard let target = linkTarget(at + 1) else {
            if opener.end < 2 || !Byte.isAlphanumeric(bytes[opener.end - 2]) { reportLinkTarget(at + 1) }
            drop(from: index)
            return at + 1
        }
        builder.truncate(to: opener.node + 1)
        writePlain(opener.end, at)
        builder.enclose(from: opener.node, as: target.isLocal ? .link(target: target.inner) : .webLink(target: target.inner), through: target.end)
        dropBrackets()
        drop(from: min(index, inline.openers.count))
        inline.textStart = target.end
        if target.isTyped { reportTyped(.link, at + 1, target.end, edits(target, from: at + 1)) }
        guard target.isLocal, inline.recognises else { return target.end }
        // `[4.1](#raw)～4.3`, `[6.2](#judging) b)`: a link is a place that others join.
        inline.isCertain = true
        return parseSubLocators(after: target.end)
    }

    /// `[文件](a.std.md)`: an address of no kind that a standard may have; it stays text.
    private mutating func reportLinkTarget(_ at: Int) {
        guard at < inline.end, bytes[at] == UInt8(ascii: "(") else { return }
        var end = at + 1
        var looksLikeAddress = false
        while end < inline.end, bytes[end] > 0x20, bytes[end] < 0x7F, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "(") {
            if bytes[end] == UInt8(ascii: "/") || (bytes[end] == UInt8(ascii: ".") && end > at + 1 && Byte.isLetter(bytes[end - 1])) { looksLikeAddress = true }
            end += 1
        }
        guard looksLikeAddress, end < inline.end, bytes[end] == UInt8(ascii: ")") else { return }
        report("link-target", at + 1, end, [text(at + 1, end)])
    }

    /// Outer brackets cannot become links any more.
    private mutating func dropBrackets() {
        if inline.openers.count == 1 {
            // The link's own bracket, as nearly always.
            if inline.openers[0].kind == .bracket { inline.openers.removeLast() }
        } else {
            inline.openers.removeAll { $0.kind == .bracket }
        }
        inline.waiting.bracket = 0
    }

    /// What stands between the parentheses of a link.
    struct LinkTarget {
        var isLocal: Bool
        /// The id without `#`, or the address.
        var inner: ByteRange
        /// After the closing parenthesis.
        var end: Int
        /// Whether a mark of it is one of the input method.
        var isTyped: Bool
    }

    /// The target between the parentheses at `at`: `#id`, `http://…`, `https://…`, `mailto:…`.
    func linkTarget(_ at: Int) -> LinkTarget? {
        let open = bytes.mark("(", at: at, limit: inline.end)
        guard open > 0, at + open < inline.end else { return nil }
        let start = at + open
        let hash = bytes.mark("#", at: start, limit: inline.end)
        let isKnown =
            hash > 0 || bytes.has("https://", at: start, limit: inline.end)
            || bytes.has("http://", at: start, limit: inline.end) || bytes.has("mailto:", at: start, limit: inline.end)
        guard isKnown else { return nil }
        var end = start + hash
        while end < inline.end, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "("), bytes[end] != UInt8(ascii: "["),
            bytes[end] != 0xEF || bytes.mark(")", at: end, limit: inline.end) == 0
        { end += 1 }
        let close = bytes.mark(")", at: end, limit: inline.end)
        guard close > 0, end > start + 1 else { return nil }
        return LinkTarget(isLocal: hash > 0, inner: ByteRange(start + hash, end), end: end + close, isTyped: open == 3 || hash == 3 || close == 3)
    }

    /// Text in which only blanks, line ends and escapes are seen.
    private mutating func writePlain(_ start: Int, _ end: Int) {
        var from = start
        var at = start
        while at < end {
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < end, bytes[at + 1] > 0x20, bytes[at + 1] < 0x7F {
                if from < at { builder.leaf(.text, from, at) }
                from = at + 1
                at += 2
            } else if Byte.isLineEnd(bytes[at]) {
                inline.textStart = from
                let limit = inline.end
                inline.end = end
                at = parseLineEnd(at)
                inline.end = limit
                from = at
            } else if bytes[at] == UInt8(ascii: "<"), let comment = comments.range(at: at), comment.upper <= end {
                if from < at { builder.leaf(.text, from, at) }
                builder.leaf(.comment, comment.lower, comment.upper)
                from = comment.upper
                at = from
            } else {
                at += 1
            }
        }
        if from < end { builder.leaf(.text, from, end) }
    }
}

/// The only tags of the language.
private struct InlineTag {
    enum Role {
        case lineBreak
        case open(InlineState.Opener.Kind)
        case close(InlineState.Opener.Kind)
    }
    var text: StaticString
    var role: Role

    static let table: [InlineTag] = [
        InlineTag(text: "<br>", role: .lineBreak), InlineTag(text: "<br/>", role: .lineBreak),
        InlineTag(text: "<sub>", role: .open(.sub)), InlineTag(text: "</sub>", role: .close(.sub)),
        InlineTag(text: "<sup>", role: .open(.sup)), InlineTag(text: "</sup>", role: .close(.sup)),
    ]
}
