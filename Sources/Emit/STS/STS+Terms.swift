/// Term entries (STS `term-sec`, TBX `termEntry`): within a `langSet` definition, notes, examples and source come before
/// the `tig` of the term; what TBX has no place for stands beside the entry (GB/T 1.1—2020, 8.7.3).

import Model
import Syntax

extension STSEmitter {
    mutating func writeTerm(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        writer.start("term-sec")
        writeID(id)
        writer.lineEnd()
        if !anchors[anchor].number.isEmpty { writeLabel(anchor) }
        writer.start("tbx:termEntry")
        writer.lineEnd()
        writer.start("tbx:langSet")
        writer.attribute("xml:lang", "zh")
        writer.lineEnd()
        writeDefinition(id)
        for child in tree.children(id) { writeTermPart(child) }
        writer.start("tbx:tig")
        writer.start("tbx:term")
        if let title = anchors[anchor].title { writeInlines(of: title) }
        writer.end()
        writer.endBlock()
        writer.endBlock()
        if let english = anchors[anchor].english {
            writer.start("tbx:langSet")
            writer.attribute("xml:lang", "en")
            writer.start("tbx:tig")
            writer.start("tbx:term")
            writeInlines(of: english)
            writer.end()
            writer.end()
            writer.endBlock()
        }
        writer.endBlock()
        for child in tree.children(id) where isBesideEntry(child) { writeBlock(child) }
        for child in tree.children(id) where isSection(child) { writeSection(child) }
        writer.endBlock()
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

    /// Paragraphs parted by `break`, since TBX has none; lists as they are.
    private mutating func writeJoined(_ parts: [NodeID]) {
        for (index, part) in parts.enumerated() {
            if case .list = nodes[part].kind {
                listDepth = 0
                writeList(part)
            } else {
                if index > 0, tree[parts[index - 1]].kind == .paragraph { writeBreak() }
                writeInlines(of: part)
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
                case .paragraph, .list: true
                default: false
                }
            })
        writer.endBlock()
    }
}
