/// The heads of term entries (GB/T 1.1—2020, 8.7.3.1, 10.3.5; GB/T 20001.1): number; preferred term and its English equivalent;
/// below them admitted terms, deprecated ones marked as such, and the symbol, each on a line of its own.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeTermHead(_ id: NodeID, _ anchor: AnchorID, level: Int) {
        let entry = TermEntry(tree, id)
        startHeading(level)
        if !anchors[anchor].number.isEmpty { writeNumber(anchor) }
        if let name = entry.names.first { writeName(name) } else { writeEquivalents(entry.english) }
        writer.endBlock()
        for name in entry.names.dropFirst() {
            writer.start("p")
            writer.attribute("class", "term-name")
            writeName(name)
            writer.endBlock()
        }
        for name in entry.deprecated {
            writer.start("p")
            writer.attribute("class", "term-name deprecated")
            writeInlines(of: name)
            writer.text(IndexTitle.deprecated)
            writer.endBlock()
        }
        if let symbol = entry.symbol {
            writer.start("p")
            writer.attribute("class", "term-name symbol")
            writeInlines(of: symbol)
            writer.endBlock()
        }
    }

    private mutating func writeName(_ name: TermEntry.Name) {
        writer.start("dfn")
        writeInlines(of: name.node)
        writer.end()
        if !name.english.isEmpty { writer.text(" ") }
        writeEquivalents(name.english)
    }

    private mutating func writeEquivalents(_ names: [NodeID]) {
        for (index, name) in names.enumerated() {
            if index > 0 { writer.text("；") }
            writer.start("span")
            writer.attribute("class", "english")
            writer.attribute("lang", "en")
            writeInlines(of: name)
            writer.end()
        }
    }

    /// The heading over a group of concepts may hold what would name a term.
    mutating func writeFurtherNames(after title: NodeID, in heading: NodeID) {
        var id = tree.end(title)
        while id < tree.end(heading) {
            switch nodes[id].kind {
            case .admitted:
                writer.text("；")
                writeInlines(of: id)
            case .english:
                writer.text(" ")
                writeEquivalents([id])
            default: return
            }
            id = tree.end(id)
        }
    }
}
