/// Figures (language, section 3; GB/T 1.1—2020, 9.7): lines of images, then `图 标题 {#id}`, then key, notes and footnotes. An
/// image within a paragraph or cell is an unnumbered graphic.

extension Parser {
    /// Takes a line of images that has a caption below it, or that caption.
    mutating func parseFigureLine(_ line: Line, following: Int) -> Bool {
        if let first = frames.first, first.awaitsImages {
            if isImageLine(line.content, line.end) {
                writeImages(line.content, line.end)
                frames[0].end = line.end
                return true
            }
            frames[0].awaitsImages = false
        }
        if bytes.mark("!", at: line.content, limit: line.end) > 0, isImageLine(line.content, line.end), isCaptionAhead(line) {
            if frames.first?.kind != .figure || frames[0].isDefined {
                closeFrames(to: 0)
                frames.append(Frame(kind: .figure, node: builder.open(.figure, at: line.content), indent: 0, end: line.end))
            }
            writeImages(line.content, line.end)
            frames[0].end = line.end
            return true
        }
        guard bytes[line.content] == 0xE5, let caption = captionLine(line, word: "图") else { return false }
        if frames.first?.kind != .figure || frames[0].isDefined { return parseEarlyCaption(caption, line) }
        flushParagraph()
        writeCaption(caption, line, host: .figure)
        frames[0].isDefined = true
        frames[0].end = line.end
        return true
    }

    /// `图 标题` above its images, where the caption of a table would stand: read as meant.
    private mutating func parseEarlyCaption(_ caption: CaptionLine, _ line: Line) -> Bool {
        guard let images = imagesBelow(line) else { return false }
        closeFrames(to: 0)
        frames.append(Frame(kind: .figure, node: builder.open(.figure, at: line.content), isDefined: true, awaitsImages: true, indent: 0, end: line.end))
        writeCaption(caption, line, host: .figure)
        let words = bytes.trimmed(line.content, line.end)
        let text = "\n\n" + String(decoding: bytes[words.start..<words.end], as: UTF8.self)
        let edits = [Edit(range: ByteRange(line.start, images.lower), text: ""), Edit(range: ByteRange(images.upper, images.upper), text: text)]
        report("figure-caption-place", words.start, words.end, fix: Fix(edits: edits, safety: .safe))
        return true
    }

    /// From the first line of images below a line to the end of the last, if these are all that follows and no caption of their
    /// own stands below them.
    private mutating func imagesBelow(_ line: Line) -> ByteRange? {
        var at = line.next
        var start: Int?
        var last = 0
        while at < bytes.count {
            let end = bytes.lineEnd(at)
            let next = bytes.line(start: at, end: end, next: bytes.afterLineEnd(end))
            if !next.isBlank {
                guard isImageLine(next.content, end) else { break }
                if start == nil, isCaptionAhead(next) { return nil }
                start = start ?? at
                last = end
            }
            at = next.next
        }
        return start.map { ByteRange($0, last) }
    }

    /// Whether the line holds images and nothing else.
    private func isImageLine(_ start: Int, _ end: Int) -> Bool {
        var at = start
        var hasImage = false
        while at < end {
            if let image = bytes.image(at: at, limit: end) {
                hasImage = true
                at = image.end
            } else {
                let blank = bytes.blankLength(at: at, limit: end)
                if blank == 0 { return false }
                at += blank
            }
        }
        return hasImage
    }

    /// Whether a caption follows this line of images and those below it.
    private mutating func isCaptionAhead(_ line: Line) -> Bool {
        guard line.content >= uncaptionedEnd else { return false }
        var at = line.next
        while at < bytes.count {
            let end = bytes.lineEnd(at)
            let next = bytes.line(start: at, end: end, next: bytes.afterLineEnd(end))
            if !next.isBlank, !isImageLine(next.content, end) {
                if captionLine(next, word: "图") != nil { return true }
                break
            }
            at = next.next
        }
        uncaptionedEnd = at
        return false
    }

    private mutating func writeImages(_ start: Int, _ end: Int) {
        var at = start
        while at < end {
            if let image = bytes.image(at: at, limit: end) {
                writeImage(image)
                at = image.end
            } else {
                at += 1
            }
        }
    }

    private mutating func reportTyped(_ image: ImageMark) {
        let alt = image.alt, target = image.target
        let isPlain = alt.lower - image.start == 2 && target.lower - alt.upper == 2 && image.end - target.upper == 1
        guard !isPlain else { return }
        var edits: [Edit] = []
        for part in [ByteRange(image.start, alt.lower), ByteRange(alt.upper, target.lower), ByteRange(target.upper, image.end)] {
            if bytes.hasWide(part.lower, part.upper) { edits.append(Edit(range: part, text: FullWidth.text(bytes[part.indices]))) }
        }
        reportTyped(.imageMark, image.start, image.end, edits)
    }

    private mutating func writeImage(_ image: ImageMark) {
        reportTyped(image)
        let node = builder.open(.image(target: image.target), at: image.start)
        if !image.alt.isEmpty { parseInlines(from: image.alt.lower, to: image.alt.upper, recognises: false) }
        builder.close(node, at: image.end)
    }

    /// `![alt](file.svg)` in running text; its alt text is plain.
    mutating func parseInlineImage(_ at: Int) -> Int {
        guard let image = bytes.image(at: at, limit: inline.end) else { return at + 1 }
        return writeInlineImage(image)
    }

    mutating func writeInlineImage(_ image: ImageMark) -> Int {
        cutText(at: image.start)
        reportTyped(image)
        let node = builder.open(.image(target: image.target), at: image.start)
        if !image.alt.isEmpty { builder.leaf(.text, image.alt.lower, image.alt.upper) }
        builder.close(node, at: image.end)
        inline.textStart = image.end
        return image.end
    }
}

/// `![alt](file.svg)` as written.
struct ImageMark {
    var start: Int
    var alt: ByteRange
    var target: ByteRange
    var end: Int
}

extension [UInt8] {
    /// The image that begins at `at`, on one line.
    func image(at start: Int, limit: Int) -> ImageMark? {
        let bang = mark("!", at: start, limit: limit)
        let open = bang > 0 ? mark("[", at: start + bang, limit: limit) : 0
        guard open > 0 else { return nil }
        var at = start + bang + open
        let alt = at
        while at < limit, mark("]", at: at, limit: limit) == 0 {
            if Byte.isLineEnd(self[at]) || self[at] == UInt8(ascii: "[") { return nil }
            at += 1
        }
        let altEnd = at
        at += mark("]", at: at, limit: limit)
        let parenthesis = mark("(", at: at, limit: limit)
        guard parenthesis > 0 else { return nil }
        at += parenthesis
        let target = at
        while at < limit, self[at] > 0x20, self[at] != UInt8(ascii: ")"), self[at] != UInt8(ascii: "("), mark(")", at: at, limit: limit) == 0 { at += 1 }
        let close = mark(")", at: at, limit: limit)
        guard close > 0, at > target else { return nil }
        return ImageMark(start: start, alt: ByteRange(alt, altEnd), target: ByteRange(target, at), end: at + close)
    }

    /// The beginning of the line after the line end at `at`.
    public func afterLineEnd(_ at: Int) -> Int {
        guard at < count else { return at }
        return at + (self[at] == 0x0D && at + 1 < count && self[at + 1] == 0x0A ? 2 : 1)
    }
}
