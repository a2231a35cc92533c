/// Headings: levels, written numbers, fixed elements, annexes and terms (language, section 3; GB/T 1.1—2020 chapter 7,
/// 6.2.2.3, 9.6.2, 8.7.3). A number that the author wrote becomes a `.number` node for the model to check.

extension Parser {
    /// Takes the line if it is a heading. A heading ends every open block.
    mutating func parseHeading(_ line: Line) -> Bool {
        var at = line.content
        var level = 0
        while at < line.end {
            if bytes[at] == UInt8(ascii: "#") { at += 1 } else if bytes.has("＃", at: at, limit: line.end) { at += 3 } else { break }
            level += 1
        }
        guard level > 0 else { return false }
        let afterMarks = at
        let hasBlank = bytes.blankLength(at: at, limit: line.end) > 0
        guard at == line.end || hasBlank || bytes[at] == UInt8(ascii: "{") || bytes.isWide(at: at) else { return false }
        at = bytes.skipBlanks(at, limit: line.end)

        closeFrames(to: 0)
        if level > 6 {
            report("clause-max-depth", line.content, afterMarks, [.number(level)])
            level = 6
        }
        if !hasBlank, at < line.end, bytes[at] != UInt8(ascii: "{") {
            let fix = Fix(edits: [Edit(range: ByteRange(afterMarks, afterMarks), text: " ")], safety: .safe)
            report("heading-blank", line.content, afterMarks, fix: fix)
        }
        closeSections(to: UInt8(level), at: line.start)
        reportSkip(level, marks: line.content..<afterMarks)
        openSection(UInt8(level), line, from: at)
        return true
    }

    private mutating func reportSkip(_ level: Int, marks: Range<Int>) {
        let expected = Int(sections.last?.level ?? 0) + 1
        // In a 修改单 a heading stands for one of the amended document.
        guard level > expected, !isAmendment else { return }
        let edit = Edit(range: ByteRange(marks.lowerBound, marks.upperBound), text: String(repeating: "#", count: expected))
        report(
            "heading-skip", marks.lowerBound, marks.upperBound, [.number(level), .number(expected)],
            fix: Fix(arguments: [.number(expected)], edits: [edit], safety: .review))
    }

    /// Closes every section at `level` or deeper; all of them for 0.
    mutating func closeSections(to level: UInt8, at end: Int) {
        while let section = sections.last, section.level >= level {
            builder.close(section.node, at: end)
            sections.removeLast()
        }
    }

    private mutating func openSection(_ level: UInt8, _ line: Line, from start: Int) {
        let holdsTerms = sections.last?.holdsTerms ?? false
        if holdsTerms, let parent = sections.last, case .term(let level) = builder.nodes[parent.node].kind {
            // A heading with headings below it groups concepts; it is no term itself.
            builder.convert(parent.node, to: .clause(level: level))
        }
        let node = builder.open(holdsTerms ? .term(level: level) : .clause(level: level), at: line.start)
        let heading = builder.open(.heading, at: line.content)
        let content = parseAttributes(from: start, to: bytes.trimmed(start, line.end).end, host: holdsTerms ? .term : .clause)
        var sectionHoldsTerms = holdsTerms
        if level == 1, let annex = annexHeading(start, content.end) {
            builder.convert(node, to: .annex(annex.nature))
            if let letter = annex.letter { builder.leaf(.number, letter, letter + 1) }
            writeTitle(annex.title, content.end)
        } else {
            let titleStart = writeNumber(start, content.end, level: Int(level))
            if level == 1, let element = fixedElement(titleStart, content.end) {
                builder.convert(node, to: .element(element))
                sectionHoldsTerms = element == .terms
                writeTitle(titleStart, content.end)
            } else if holdsTerms {
                writeTermTitle(titleStart, content.end)
            } else {
                writeTitle(titleStart, content.end)
                sectionHoldsTerms = level == 1 && builder.attributes[content.entries].contains { $0.key == .terms }
            }
        }
        writeAttributes(content)
        builder.close(heading, at: line.end)
        sections.append(Section(node: node, level: level, holdsTerms: sectionHoldsTerms))
    }

    private mutating func writeTitle(_ start: Int, _ end: Int) {
        guard start < end else { return }
        let title = builder.open(.title, at: start)
        parseInlines(from: start, to: end, recognises: false)
        builder.close(title, at: end)
    }

    /// Splits `盟丰大米 Mengfeng rice` at the first blank after the last Han character.
    private mutating func writeTermTitle(_ start: Int, _ end: Int) {
        var at = start
        var afterHan = start
        while at < end {
            let next = bytes.characterEnd(at)
            if bytes[at] >= 0x80, Characters.isHan(bytes.scalar(at: at)) { afterHan = next }
            at = next
        }
        var split = afterHan
        while split < end, bytes.blankLength(at: split, limit: end) == 0 { split = bytes.characterEnd(split) }
        if afterHan == start { split = end }
        writeTitle(start, split)
        let english = bytes.skipBlanks(split, limit: end)
        guard english < end else { return }
        let node = builder.open(.english, at: english)
        parseInlines(from: english, to: end, recognises: false)
        builder.close(node, at: end)
    }

    // A written number.

    /// Writes the `.number` of a heading, if it has one; the offset where the title begins.
    private mutating func writeNumber(_ start: Int, _ end: Int, level: Int) -> Int {
        var at = start
        var components = 0
        if at < end, Byte.isUpper(bytes[at]), level > 1 {
            at += 1
            components = 1
        }
        while components < level || components == 0 {
            if components > 0 {
                guard at < end, bytes[at] == UInt8(ascii: ".") else { break }
                at += 1
            }
            let digits = at
            while at < end, Byte.isDigit(bytes[at]) { at += 1 }
            guard at > digits, at - digits <= 4 else { return start }
            components += 1
        }
        guard components == level, at > start else { return start }
        let numberEnd = at
        if at < end, bytes[at] == UInt8(ascii: ".") || bytes.has("、", at: at, limit: end) || bytes.has("．", at: at, limit: end) {
            let stop = bytes.characterEnd(at)
            guard stop == end || bytes.blankLength(at: stop, limit: end) > 0 || bytes[at] != UInt8(ascii: ".") else { return start }
            let fix = Fix(edits: [Edit(range: ByteRange(at, stop), text: stop < end && bytes.blankLength(at: stop, limit: end) == 0 ? " " : "")], safety: .safe)
            report("clause-number-dotted", start, stop, [text(start, stop)], fix: fix)
            at = stop
        } else if at < end, bytes.blankLength(at: at, limit: end) == 0 {
            return start
        }
        let title = bytes.skipBlanks(at, limit: end)
        // `0.5 级` is a class of accuracy, but `6.4 张紧滚筒` a clause: after a number of several components that does not
        // begin with 0, only a unit symbol makes it a quantity.
        let isPlainNumber = components == 1 || bytes[start] == UInt8(ascii: "0")
        if isPlainNumber ? Measures.begins(bytes, at: title, limit: end) : Measures.isUnit(bytes, at: title, limit: end) { return start }
        builder.leaf(.number, start, numberEnd)
        return title
    }

    // Fixed elements and annexes.

    /// The element whose title stands here, blanks left out; a wrong or old name is reported with the right one.
    private mutating func fixedElement(_ start: Int, _ end: Int) -> Element? {
        guard end - start <= 96 else { return nil }
        var name: [UInt8] = []
        var at = start
        while at < end {
            let blank = bytes.blankLength(at: at, limit: end)
            if blank > 0 {
                at += blank
                continue
            }
            name.append(bytes[at])
            at += 1
        }
        guard let row = ElementTitle.table.first(where: { name.elementsEqual($0.title.utf8Bytes) }) else { return nil }
        if let right = row.correction {
            let fix = Fix(arguments: [.text(right.description)], edits: [Edit(range: ByteRange(start, end), text: right.description)], safety: .safe)
            report("struct-element-title-exact", start, end, [text(start, end), .text(right.description)], fix: fix)
        }
        return row.element
    }

    /// `附录B（资料性） 标题`: nature, the offset of the written letter, and of the title.
    private mutating func annexHeading(_ start: Int, _ end: Int) -> (nature: AnnexNature, letter: Int?, title: Int)? {
        let isOldName = bytes.has("附件", at: start, limit: end)
        guard bytes.has("附录", at: start, limit: end) || isOldName else { return nil }
        var at = bytes.skipBlanks(start + 6, limit: end)
        var letter: Int?
        if at < end, Byte.isUpper(bytes[at]), at + 1 == end || !Byte.isAlphanumeric(bytes[at + 1]) {
            letter = at
            at = bytes.skipBlanks(at + 1, limit: end)
        }
        var nature = AnnexNature.unstated
        for row in AnnexWord.table where bytes.has(row.word, at: at, limit: end) {
            nature = row.nature
            let stop = at + row.word.utf8CodeUnitCount
            if let right = row.correction {
                let fix = Fix(arguments: [.text(right.description)], edits: [Edit(range: ByteRange(at, stop), text: right.description)], safety: .safe)
                report("annex-nature-line", at, stop, phrase: 1, [text(at, stop), .text(right.description)], fix: fix)
            }
            at = stop
            break
        }
        guard nature != .unstated || letter != nil || at == end || bytes.blankLength(at: start + 6, limit: end) > 0 else { return nil }
        if isOldName {
            let fix = Fix(arguments: [.text("附录")], edits: [Edit(range: ByteRange(start, start + 6), text: "附录")], safety: .safe)
            report("struct-element-title-exact", start, start + 6, [.text("附件"), .text("附录")], fix: fix)
        }
        if nature == .unstated {
            let head = bytes.trimmed(start, at)
            report("annex-nature-line", head.start, head.end, [text(start, end)])
        }
        return (nature, letter, bytes.skipBlanks(at, limit: end))
    }
}

/// Titles that GB/T 1.1—2020 table 3 fixes, and the wrong ones in use.
enum ElementTitle {
    struct Row: Sendable {
        var title: StaticString
        var element: Element
        var correction: StaticString?
    }

    static let table: [Row] = [
        Row(title: "前言", element: .foreword),
        Row(title: "引言", element: .introduction),
        Row(title: "范围", element: .scope),
        Row(title: "规范性引用文件", element: .normativeReferences),
        Row(title: "术语和定义", element: .terms),
        Row(title: "术语、定义和缩略语", element: .terms),
        Row(title: "术语、定义、符号和缩略语", element: .terms),
        Row(title: "符号和缩略语", element: .symbols),
        Row(title: "符号", element: .symbols),
        Row(title: "缩略语", element: .symbols),
        Row(title: "符号、代号和缩略语", element: .symbols),
        Row(title: "参考文献", element: .bibliography),
        Row(title: "索引", element: .index),
        Row(title: "引用标准", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "引用文件", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "规范性引用标准", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "规范引用文件", element: .normativeReferences, correction: "规范性引用文件"),
        Row(title: "适用范围", element: .scope, correction: "范围"),
        Row(title: "术语与定义", element: .terms, correction: "术语和定义"),
        Row(title: "术语及定义", element: .terms, correction: "术语和定义"),
        Row(title: "名词术语", element: .terms, correction: "术语和定义"),
        Row(title: "参考资料", element: .bibliography, correction: "参考文献"),
        Row(title: "序言", element: .introduction, correction: "引言"),
    ]
}

/// What stands after 附录X in a heading; the forms of GB/T 1.1—2009 are read and reported.
private enum AnnexWord {
    struct Row: Sendable {
        var word: StaticString
        var nature: AnnexNature
        var correction: StaticString?
    }

    static let table: [Row] = [
        Row(word: "（规范性）", nature: .normative),
        Row(word: "（资料性）", nature: .informative),
        Row(word: "(规范性)", nature: .normative),
        Row(word: "(资料性)", nature: .informative),
        Row(word: "（规范性附录）", nature: .normative, correction: "（规范性）"),
        Row(word: "（资料性附录）", nature: .informative, correction: "（资料性）"),
        Row(word: "(规范性附录)", nature: .normative, correction: "（规范性）"),
        Row(word: "(资料性附录)", nature: .informative, correction: "（资料性）"),
        Row(word: "（标准的附录）", nature: .normative, correction: "（规范性）"),
        Row(word: "（提示的附录）", nature: .informative, correction: "（资料性）"),
    ]
}
