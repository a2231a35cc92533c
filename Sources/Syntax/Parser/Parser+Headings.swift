/// Headings: levels, written numbers, fixed elements, annexes and terms (language, section 3; GB/T 1.1—2020 chapter 7,
/// 6.2.2.3, 9.6.2, 8.7.3). A number that the author wrote becomes a `.number` node for the model to check.

extension Parser {
    /// Takes the line if it is a heading. A heading ends every open block.
    mutating func parseHeading(_ line: Line) -> Bool {
        var at = line.content
        var level = 0
        while at < line.end {
            let length = bytes.mark("#", at: at, limit: line.end)
            if length == 0 { break }
            at += length
            level += 1
        }
        guard level > 0 else { return false }
        let afterMarks = at
        let hasBlank = bytes.blankLength(at: at, limit: line.end) > 0
        guard at == line.end || hasBlank || bytes[at] == UInt8(ascii: "{") || bytes.isWide(at: at) else { return false }
        at = bytes.skipBlanks(at, limit: line.end)

        closeFrames(to: 0)
        if afterMarks > line.content + level { reportTyped(.headingMark, line.content, afterMarks) }
        reportBlanks(afterMarks, at)
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
            "heading-skip", marks.lowerBound, marks.upperBound, phrase: expected == 1 ? 1 : 0, [.number(level), .number(expected), .number(expected - 1)],
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
        let outer = sections.last?.content ?? .clauses
        let holdsTerms = outer == .terms
        if holdsTerms, let parent = sections.last, case .term(let level) = builder.nodes[parent.node].kind {
            // A heading with headings below it groups concepts; it is no term itself.
            builder.convert(parent.node, to: .clause(level: level))
            reportTermAttributes(of: parent.node + 1)
        }
        let node = builder.open(holdsTerms ? .term(level: level) : .clause(level: level), at: line.start)
        let heading = builder.open(.heading, at: line.content)
        let group = parseAttributes(from: start, to: titleEnd(start, line.end), host: holdsTerms ? .term : .clause)
        var section = Section(node: node, level: level, content: outer == .index ? .clauses : outer)
        if level == 1, let annex = annexHeading(start, group.end) {
            builder.convert(node, to: .annex(annex.nature))
            if let letter = annex.letter { builder.leaf(.number, letter.lower, letter.upper) }
            writeTitle(annex.title, group.end)
            writeAttributes(group)
        } else {
            let titleStart = writeNumber(start, group.end, level: Int(level))
            if level == 1, let element = fixedElement(titleStart, group.end) {
                builder.convert(node, to: .element(element))
                section.content = content(of: element)
                writeTitle(titleStart, group.end)
                writeAttributes(group)
            } else if holdsTerms, ElementTitle.row(bytes, titleStart, group.end)?.element == .symbols {
                // 8.8.1: symbols and abbreviations may stand in the chapter of terms, in a clause of their own.
                builder.convert(node, to: .clause(level: level))
                section.content = .symbols
                writeTitle(titleStart, group.end)
                writeAttributes(group)
            } else if holdsTerms {
                if titleStart >= group.end { report("term-name-missing", line.content, bytes.trimmed(line.content, line.end).end) }
                writeTermNames(titleStart, group.end, english: builder.attributes[group.entries].first { $0.key == .english }?.value)
                writeTermAttributes(group)
                section.awaitsDefinition = true
            } else {
                writeTitle(titleStart, group.end)
                writeAttributes(group)
                if level == 1 { section.content = builder.attributes[group.entries].contains { $0.key == .terms } ? .terms : .clauses }
            }
        }
        builder.close(heading, at: line.end)
        sections.append(section)
    }

    /// `en`, `sym` and `拒用` of a heading that turned out to be no term.
    private mutating func reportTermAttributes(of heading: NodeID) {
        for node in builder.nodes[heading..<Int(builder.nodes[heading].end)] {
            guard case .attributes(let first, let count) = node.kind else { continue }
            for attribute in builder.attributes[Int(first)..<Int(first) + Int(count)] {
                guard let row = AttributeKey.table.first(where: { $0.key == attribute.key }), row.hosts == .term else { continue }
                report("attribute-misplaced", attribute.range.lower, attribute.range.upper, [.text(row.name.description)])
            }
        }
    }

    private func content(of element: Element) -> Section.Content {
        switch element {
        case .terms: .terms
        case .symbols: .symbols
        case .index: .index
        case .foreword, .introduction, .scope, .normativeReferences, .bibliography: .clauses
        }
    }

    /// Without the marks that may close a heading in Markdown: `## 产地 ##`.
    private func titleEnd(_ start: Int, _ lineEnd: Int) -> Int {
        let end = bytes.trimmed(start, lineEnd).end
        var at = end
        while at > start {
            let length = bytes.mark("#", before: at, floor: start)
            if length == 0 { break }
            at -= length
        }
        guard at < end else { return end }
        let title = bytes.trimmed(start, at).end
        return title < at || at == start ? title : end
    }

    private mutating func writeTitle(_ start: Int, _ end: Int) {
        guard start < end else { return }
        let title = builder.open(.title, at: start)
        parseInlines(from: start, to: end, recognises: false)
        builder.close(title, at: end)
    }

    // A written number.

    /// Writes the `.number` of a heading, if it has one; the offset where the title begins.
    private mutating func writeNumber(_ start: Int, _ end: Int, level: Int) -> Int {
        if let title = hyphenatedNumber(start, end, level: level) { return title }
        var at = start
        var components = 0
        let capital = level > 1 ? bytes.capitalLength(at, limit: end) : 0
        if capital > 0 {
            at += capital
            components = 1
        }
        // Of more components than the level: still a number, and a wrong one.
        while components < 6 {
            if components > 0 {
                let dot = bytes.mark(".", at: at, limit: end)
                guard dot > 0, components < level || bytes.digitLength(at + dot, limit: end) > 0 else { break }
                at += dot
            }
            var digits = 0
            while case let length = bytes.digitLength(at, limit: end), length > 0 {
                at += length
                digits += 1
            }
            guard digits > 0, digits <= 4 else { return start }
            components += 1
        }
        guard components == level || components >= 3, at > start else { return start }
        let numberEnd = at
        if at < end, bytes[at] == UInt8(ascii: ".") || bytes.has("、", at: at, limit: end) || bytes.has("．", at: at, limit: end) {
            let stop = bytes.characterEnd(at)
            // `2.4-滴` is a substance.
            guard
                stop == end || bytes.blankLength(at: stop, limit: end) > 0 || bytes[at] != UInt8(ascii: ".")
                    || bytes[stop] >= 0x80 && Characters.isHan(bytes.scalar(at: stop))
            else { return start }
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
        if bytes.hasWide(start, numberEnd) { reportTyped(.number, start, numberEnd) }
        if title < end { reportBlanks(at, title) }
        return title
    }

    /// `4-2 标题`: the offset of the title. It is no number that anything could cite, so none is written; `2-氯乙醇` and `1-2 月` are words.
    private mutating func hyphenatedNumber(_ start: Int, _ end: Int, level: Int) -> Int? {
        guard level > 1, start < end, Byte.isDigit(bytes[start]) else { return nil }
        var at = start
        var hyphens: [Edit] = []
        while true {
            let first = at
            while at < end, at - first < 3, Byte.isDigit(bytes[at]) { at += 1 }
            guard at > first, at - first < 3 else { return nil }
            guard at < end, bytes[at] == UInt8(ascii: "-") else { break }
            hyphens.append(Edit(range: ByteRange(at, at + 1), text: "."))
            at += 1
        }
        guard hyphens.count + 1 == level, at < end, bytes.blankLength(at: at, limit: end) > 0 else { return nil }
        let title = bytes.skipBlanks(at, limit: end)
        guard title < end, !Measures.isUnit(bytes, at: title, limit: end) else { return nil }
        report("clause-number-dotted", start, at, phrase: 1, [text(start, at)], fix: Fix(edits: hyphens, safety: .safe))
        return title
    }

    // Fixed elements and annexes.

    /// The element whose title stands here, blanks left out; a wrong or old name is reported with the right one.
    private mutating func fixedElement(_ start: Int, _ end: Int) -> Element? {
        guard let row = ElementTitle.row(bytes, start, end) else {
            // 目次 is made from the headings (8.2).
            if ElementTitle.isContents(bytes, start, end) { report("struct-element-title-exact", start, end, phrase: 1, [text(start, end)]) }
            return nil
        }
        if let right = row.correction {
            let fix = Fix(arguments: [.text(right.description)], edits: [Edit(range: ByteRange(start, end), text: right.description)], safety: .safe)
            report("struct-element-title-exact", start, end, [text(start, end), .text(right.description)], fix: fix)
        }
        return row.element
    }

    /// `附录B（资料性） 标题`: nature, the offset of the written letter, and of the title.
    private mutating func annexHeading(_ start: Int, _ end: Int) -> (nature: AnnexNature, letter: ByteRange?, title: Int)? {
        let isOldName = bytes.has("附件", at: start, limit: end)
        // As it prints, with a blank within: `附 录 A`.
        guard bytes.has("附", at: start, limit: end), case let second = bytes.skipBlanks(start + 3, limit: end),
            bytes.has("录", at: second, limit: end) || isOldName
        else { return nil }
        let head = isOldName ? start + 6 : second + 3
        var at = bytes.skipBlanks(head, limit: end)
        var letter: ByteRange?
        let capital = bytes.capitalLength(at, limit: end)
        if capital > 0, !Byte.isAlphanumeric(FullWidth.glyph(bytes, at + capital, end).byte) {
            letter = ByteRange(at, at + capital)
            if capital > 1 { reportTyped(.number, at, at + capital) }
            at = bytes.skipBlanks(at + capital, limit: end)
        }
        var nature = AnnexNature.unstated
        for row in AnnexWord.table where bytes.has(row.word, at: at, limit: end) {
            nature = row.nature
            let stop = at + row.word.utf8CodeUnitCount
            if let right = row.correction {
                let fix = Fix(arguments: [.text(right.description)], edits: [Edit(range: ByteRange(at, stop), text: right.description)], safety: .safe)
                report("annex-nature-line", at, stop, phrase: 1, [text(at, stop), .text(right.description)], fix: fix)
            } else if bytes[at] == UInt8(ascii: "(") {
                let edits = [Edit(range: ByteRange(at, at + 1), text: "（"), Edit(range: ByteRange(stop - 1, stop), text: "）")]
                reportTyped(.parenthesis, at, stop, edits)
            }
            at = stop
            break
        }
        guard nature != .unstated || letter != nil || at == end || bytes.blankLength(at: head, limit: end) > 0 else { return nil }
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
