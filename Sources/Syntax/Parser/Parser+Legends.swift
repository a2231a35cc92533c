/// 式中, 标引序号说明 and the lines of 符号和缩略语: one construct, `- X——说明` (GB/T 1.1—2020, 8.8, 9.7.4, 9.9.3). A key stays
/// with the formula or figure before it.

extension Parser {
    /// `式中：` after a formula belongs to it, if it stands no further left.
    mutating func parseLegend(_ label: LabelLine, _ line: Line, floor: Int) {
        table = nil
        let isOfFormula = frames.count > floor && frames.last?.kind == .formula && line.indent + 1 >= frames[frames.count - 1].indent
        if !isOfFormula { closeFrames(notHolding: line, floor: floor) }
        openLegend(label, line)
    }

    mutating func openLegend(_ label: LabelLine, _ line: Line) {
        let node = builder.open(.legend, at: line.content)
        builder.leaf(.label, label.inner.lower, label.inner.upper)
        frames.append(Frame(kind: .legend, node: node, indent: line.indent, end: line.end))
    }

    mutating func openDefinition(_ marker: ListMarker, _ line: Line) {
        if !marker.isRegular { reportMarker(marker, line) }
        table = nil
        let node = builder.open(.definition, at: line.content)
        frames.append(Frame(kind: .definition, node: node, indent: line.indent, end: line.end))
        builder.leaf(.label, line.content, marker.end)
        if marker.end < line.end { paragraph = ByteRange(marker.end, line.end) }
    }

    /// The frame of the key that a line without a marker goes on with, as the printed form has it: `$w$——水分；` below 式中.
    func legendLine(_ line: Line, floor: Int) -> Int? {
        guard !isSymbolSection, let legend = frames.lastIndex(where: { $0.kind == .legend }), legend >= floor, line.indent < frames[legend].indent + 2
        else { return nil }
        var at = line.content
        let limit = min(line.end, at + 80)
        var isFormula = false
        while at < limit {
            if bytes[at] == UInt8(ascii: "$") { isFormula.toggle() }
            if !isFormula, bytes.has("——", at: at, limit: limit) { return at > line.content ? legend + 1 : nil }
            if !isFormula, bytes[at] >= 0x80, Characters.isHan(bytes.scalar(at: at)) { return nil }
            at = bytes.characterEnd(at)
        }
        return nil
    }

    mutating func openBareDefinition(_ line: Line) {
        bareDefinitions.append(ByteRange(line.content, bytes.trimmed(line.content, line.end).end))
        let node = builder.open(.definition, at: line.content)
        frames.append(Frame(kind: .definition, node: node, indent: line.indent, end: line.end))
        builder.leaf(.label, line.content, line.content)
        paragraph = ByteRange(line.content, line.end)
    }

    /// One finding for all lines of keys without a marker: who writes one so writes all so.
    mutating func reportBareDefinitions() {
        guard let first = bareDefinitions.first else { return }
        let edits = bareDefinitions.map { Edit(range: ByteRange($0.lower, $0.lower), text: "- ") }
        var finding = Diagnostic(
            "definition-line", at: first, phrase: bareDefinitions.count > 1 ? 2 : 1, [.number(bareDefinitions.count - 1)],
            notes: bareDefinitions.dropFirst().prefix(20).map { Note(range: $0) }, fix: Fix(arguments: [.text("- ")], edits: edits, safety: .safe))
        finding.severity = .style
        diagnostics.append(finding)
    }

    /// Whether a list here would be one of symbols.
    var isSymbolSection: Bool {
        sections.last?.content == .symbols
    }

    /// Writes what a definition defines, up to `——` or, in 符号和缩略语, `：`; the rest of its first paragraph.
    mutating func writeDefined(_ range: ByteRange) -> ByteRange {
        frames[frames.count - 1].isDefined = true
        var at = range.lower
        var isFormula = false
        while at < range.upper {
            let byte = bytes[at]
            if byte == UInt8(ascii: "$"), at == range.lower || bytes[at - 1] != UInt8(ascii: "\\") { isFormula.toggle() }
            if !isFormula {
                let length = bytes.has("——", at: at, limit: range.upper) ? 6 : isSymbolSection && bytes.has("：", at: at, limit: range.upper) ? 3 : 0
                if length > 0 {
                    let end = bytes.trimmed(range.lower, at).end
                    let node = builder.open(.defined, at: range.lower)
                    parseInlines(from: range.lower, to: end, recognises: false)
                    builder.close(node, at: end)
                    return ByteRange(bytes.skipBlanks(at + length, limit: range.upper), range.upper)
                }
            }
            at = bytes.characterEnd(at)
        }
        report("definition-line", range.lower, min(range.upper, bytes.lineEnd(range.lower)))
        return range
    }
}
