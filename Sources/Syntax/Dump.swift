/// The tree as text, one node a line: what `gangmu dump --tree` prints and what the corpus tests expect.

extension Parse {
    /// Each node as its name, what its payload says, and for a leaf its text; children are indented by two.
    public func dump() -> String {
        var lines: [String] = []
        var ends: [NodeID] = []
        for id in tree.nodes.indices {
            while let end = ends.last, end <= id { ends.removeLast() }
            let node = tree[id]
            var line = String(repeating: "  ", count: ends.count) + describe(node)
            if tree.end(id) == id + 1, node.kind.isPrinted, !node.range.isEmpty { line += " " + quoted(node.range) }
            lines.append(line)
            ends.append(tree.end(id))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func quoted(_ range: ByteRange) -> String {
        var text = source.text(range)
        if text.utf8.count > 120 { text = String(text.unicodeScalars.prefix(60)) + "…" }
        return "\"" + text.replacingLineEnds() + "\""
    }

    private func describe(_ node: Node) -> String {
        switch node.kind {
        case .clause(let level): "clause \(level)"
        case .term(let level): "term \(level)"
        case .element(let element): "element \(element)"
        case .annex(let nature): "annex \(nature)"
        case .list(let marker): "list \(marker)"
        case .item(let marker, let ordinal): marker.isOrdered ? "item \(marker) \(ordinal)" : "item \(marker)"
        case .note(let ordinal): ordinal > 0 ? "note \(ordinal)" : "note"
        case .example(let ordinal): ordinal > 0 ? "example \(ordinal)" : "example"
        case .warning(let warning): "warning \(warning)"
        case .row(let isHead): isHead ? "row head" : "row"
        case .cell(let merge): merge == .none ? "cell" : "cell \(merge)"
        case .attributes(let first, let count):
            "attributes " + tree.attributes[Int(first)..<Int(first) + Int(count)].map { "\($0.key)=\(source.text($0.value))" }.joined(separator: " ")
        case .softBreak(let isBlank): isBlank ? "softBreak blank" : "softBreak"
        case .link(let target): "link #\(source.text(target))"
        case .webLink(let target): "webLink \(source.text(target))"
        case .reference(let form, let isCertain): "reference \(form)" + (isCertain ? "" : "?")
        case .locator(let form): "locator \(form)"
        case .footnoteMark(let label): "footnoteMark \(source.text(label))"
        case .image(let target): "image \(source.text(target))"
        case .formula(let tex): "formula \(quoted(tex))"
        case .inlineFormula(let tex): "inlineFormula \(quoted(tex))"
        case .codeBlock(let language): language.isEmpty ? "codeBlock" : "codeBlock \(source.text(language))"
        case .document, .header, .heading, .number, .title, .english, .admitted, .deprecated, .symbol, .domain, .paragraph, .quotation, .label, .source, .table,
            .caption,
            .footnote,
            .comment, .error, .text, .lineBreak, .emphasis, .strong, .code, .subscript, .superscript, .citation, .standardNumber,
            .termNumber, .citedTitle, .figure, .legend, .definition, .defined:
            "\(node.kind)"
        }
    }
}

extension Kind {
    /// Whether a leaf of this kind shows its text in the dump.
    fileprivate var isPrinted: Bool {
        switch self {
        case .text, .domain, .code, .number, .reference, .locator, .standardNumber, .termNumber, .citedTitle, .comment, .error: true
        case .document, .header, .clause, .element, .annex, .term, .heading, .title, .english, .admitted, .deprecated, .symbol, .paragraph, .list, .item, .note,
            .example, .quotation, .warning, .label, .source, .table, .caption, .row, .cell, .footnote, .attributes, .softBreak, .lineBreak,
            .emphasis, .strong, .subscript, .superscript, .link, .webLink, .citation, .footnoteMark, .figure, .image, .formula, .legend, .definition, .defined,
            .codeBlock, .inlineFormula:
            false
        }
    }
}

extension String {
    /// Line ends as `\n`, so that a dump has one line a node.
    fileprivate func replacingLineEnds() -> String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
