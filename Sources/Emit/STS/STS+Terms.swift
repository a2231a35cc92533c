/// Term entries (STS `term-sec`, TBX `termEntry`): within a `langSet` domain, definition, notes, examples and source come before
/// the `tig`s of the names; what TBX has no place for stands beside the entry (GB/T 1.1—2020, 8.7.3; GB/T 20001.1).

import Model
import Syntax

extension STSEmitter {
    mutating func writeTerm(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        writer.start("term-sec")
        writeID(id)
        writer.lineEnd()
        if !anchors[anchor].number.isEmpty { writeLabel(anchor) }
        let entry = TermEntry(tree, id)
        writer.start("tbx:termEntry")
        writer.lineEnd()
        writer.start("tbx:langSet")
        writer.attribute("xml:lang", "zh")
        writer.lineEnd()
        writeDomains(id)
        writeDefinition(id)
        for child in tree.children(id) { writeTermPart(child) }
        if entry.names.isEmpty { writeName(nil, "preferredTerm") }
        for (index, name) in entry.names.enumerated() { writeName(name.node, index == 0 ? "preferredTerm" : "admittedTerm") }
        for name in entry.deprecated { writeName(name, "deprecatedTerm") }
        if let symbol = entry.symbol { writeName(symbol, nil) }
        writer.endBlock()
        writeEquivalents(entry.english)
        writer.endBlock()
        for child in tree.children(id) where isBesideEntry(child) { writeBlock(child) }
        for child in tree.children(id) where isSection(child) { writeSection(child) }
        writer.endBlock()
    }

    /// A name and whether it may be used (8.7.3.1, GB/T 20001.1); a symbol is told by its type.
    private mutating func writeName(_ name: NodeID?, _ authorization: StaticString?) {
        writer.start("tbx:tig")
        writer.start("tbx:term")
        if let name { writeInlines(of: name) }
        writer.end()
        if let authorization {
            writer.start("tbx:normativeAuthorization")
            writer.attribute("value", authorization)
        } else {
            writer.start("tbx:termType")
            writer.attribute("value", "symbol")
        }
        writer.endEmpty()
        writer.endBlock()
    }

    private mutating func writeEquivalents(_ names: [NodeID]) {
        guard !names.isEmpty else { return }
        writer.start("tbx:langSet")
        writer.attribute("xml:lang", "en")
        writer.lineEnd()
        for (index, name) in names.enumerated() { writeName(name, index == 0 ? "preferredTerm" : "admittedTerm") }
        writer.endBlock()
    }

    /// The field of the definition, without its brackets.
    private mutating func writeDomains(_ id: NodeID) {
        for domain in document.domains(ofTerm: id) {
            writer.start("tbx:subjectField")
            let range = nodes[domain].range
            writer.text(bytes, ByteRange(range.lower + 3, range.upper - 3))
            writer.endBlock()
        }
    }

    private func isBesideEntry(_ id: NodeID) -> Bool {
        switch nodes[id].kind {
        case .table, .figure, .formula, .legend, .warning, .footnote, .error: true
        default: false
        }
    }

    /// The paragraphs and lists of an entry are its definition.
    private mutating func writeDefinition(_ id: NodeID) {
        let parts = tree.children(id).filter { child in
            switch nodes[child].kind {
            case .paragraph, .list: true
            default: false
            }
        }
        guard !parts.isEmpty else { return }
        writer.start("tbx:definition")
        writeJoined(parts)
        writer.endBlock()
    }

    /// Paragraphs parted by `break`, since TBX has none; lists, formulas and code as they are.
    private mutating func writeJoined(_ parts: [NodeID]) {
        for (index, part) in parts.enumerated() {
            switch nodes[part].kind {
            case .list:
                listDepth = 0
                writeList(part)
            case .formula, .codeBlock, .legend: writeBlock(part)
            default:
                if index > 0, tree[parts[index - 1]].kind == .paragraph { writeBreak() }
                // A domain stands before the definition.
                var first = part + 1
                while first < tree.end(part), nodes[first].kind == .domain { first += 1 }
                writeInlines(first..<tree.end(part))
            }
        }
    }

    private mutating func writeTermPart(_ id: NodeID) {
        let name: StaticString
        switch nodes[id].kind {
        case .note: name = "tbx:note"
        case .example: name = "tbx:example"
        case .source:
            writer.start("tbx:source")
            writeInlines(of: id)
            writer.endBlock()
            return
        default: return
        }
        writer.start(name)
        writeJoined(
            tree.children(id).filter { child in
                switch nodes[child].kind {
                case .paragraph, .list, .formula, .codeBlock, .legend: true
                default: false
                }
            })
        writer.endBlock()
    }
}
