/// Formulas with their number at the right, what their symbols mean (GB/T 1.1—2020, 9.9, 10.3.8), and code.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeFormula(_ id: NodeID) {
        writePendingLabel()
        writer.start("div")
        if let anchor = anchor(at: id) { writeID(anchor) }
        writer.attribute("class", "formula")
        writeMath(id)
        if let anchor = anchor(at: id) {
            writer.start("span")
            writer.attribute("class", "label")
            writeLabelText(anchor)
            writer.end()
        }
        writer.endBlock()
        for child in tree.children(id) where nodes[child].kind == .legend { writeLegend(child) }
    }

    mutating func writeInlineFormula(_ id: NodeID) { writeMath(id) }

    private mutating func writeMath(_ id: NodeID) {
        guard let formula = document.formulas.id(at: id) else { return }
        MathMLWriter.write(formula, of: document.formulas.tree, source: bytes, as: .html, to: &writer)
    }

    mutating func writeLegend(_ id: NodeID) {
        writePendingLabel()
        writer.start("div")
        writer.attribute("class", "legend")
        writer.lineEnd()
        if id + 1 < tree.end(id), nodes[id + 1].kind == .label {
            writer.start("p")
            writer.text(bytes, nodes[id + 1].range)
            writer.text("：")
            writer.endBlock()
        }
        let definitions = tree.children(id).filter { nodes[$0].kind == .definition }
        if !definitions.isEmpty {
            writer.start("dl")
            writer.lineEnd()
            for definition in definitions { writeDefinition(definition) }
            writer.endBlock()
        }
        writer.endBlock()
    }

    private mutating func writeDefinition(_ id: NodeID) {
        writer.start("dt")
        for child in tree.children(id) where nodes[child].kind == .defined { writeInlines(of: child) }
        writer.endBlock()
        writer.start("dd")
        for child in tree.children(id) where nodes[child].kind != .defined && nodes[child].kind != .label { writeBlock(child) }
        writer.endBlock()
    }

    mutating func writeCode(_ id: NodeID, _ language: ByteRange) {
        writePendingLabel()
        writer.start("pre")
        writer.start("code")
        if !language.isEmpty { writer.attribute("data-language", document.source.text(language)) }
        var isFirst = true
        for line in tree.children(id) {
            if !isFirst { writer.text("\n") }
            writer.text(bytes, nodes[line].range)
            isFirst = false
        }
        writer.end()
        writer.endBlock()
    }
}
