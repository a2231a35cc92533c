/// Formulas and what their symbols mean (STS `disp-formula`, `inline-formula`, `legend`, `def-list`; GB/T 1.1—2020, 9.9), and
/// code (`preformat`).

import Model
import Syntax

extension STSEmitter {
    mutating func writeFormula(_ id: NodeID) {
        writer.start("disp-formula")
        writeID(id)
        writer.lineEnd()
        if let anchor = anchor(at: id) { writeLabel(anchor) }
        writeMath(id)
        writer.lineEnd()
        for child in tree.children(id) where nodes[child].kind == .legend { writeLegend(child, of: "formula") }
        writer.endBlock()
    }

    mutating func writeInlineFormula(_ id: NodeID) {
        writer.start("inline-formula")
        writeMath(id)
        writer.end()
    }

    private mutating func writeMath(_ id: NodeID) {
        guard let formula = document.formulas.id(at: id) else { return }
        MathMLWriter.write(formula, of: document.formulas.tree, source: bytes, as: .sts, to: &writer)
    }

    /// A key belongs to its formula or figure, which `owner` names; alone it is a list of definitions.
    mutating func writeLegend(_ id: NodeID, of owner: String? = nil) {
        let isTitled = id + 1 < tree.end(id) && nodes[id + 1].kind == .label
        let definitions = tree.children(id).filter { nodes[$0].kind == .definition }
        let content = owner ?? (isTitled ? "formula" : "abbreviation")
        let title = isTitled ? document.source.text(nodes[id + 1].range) + "：" : nil
        if owner != nil {
            writer.start("legend")
            writer.lineEnd()
            if let title { leaf("title", title) }
        }
        if owner == nil || !definitions.isEmpty {
            writer.start("def-list")
            writer.attribute("list-content", content)
            writer.lineEnd()
            if owner == nil, let title { leaf("title", title) }
            for definition in definitions { writeDefinitionItem(definition) }
            writer.endBlock()
        }
        if owner != nil { writer.endBlock() }
    }

    private mutating func writeDefinitionItem(_ id: NodeID) {
        writer.start("def-item")
        writer.lineEnd()
        writer.start("term")
        // No `break` may stand in it.
        markupDepth += 1
        for child in tree.children(id) where nodes[child].kind == .defined { writeInlines(of: child) }
        markupDepth -= 1
        writer.endBlock()
        let blocks = tree.children(id).filter { nodes[$0].kind != .defined && nodes[$0].kind != .label }
        if !blocks.isEmpty {
            writer.start("def")
            writer.lineEnd()
            for block in blocks {
                // `def` takes paragraphs only, which are these as they are.
                switch nodes[block].kind {
                case .paragraph, .error, .source, .footnote: writeBlock(block)
                default:
                    writer.start("p")
                    writeBlock(block)
                    writer.endBlock()
                }
            }
            writer.endBlock()
        }
        writer.endBlock()
    }

    mutating func writeCode(_ id: NodeID, _ language: ByteRange) {
        writer.start("preformat")
        if !language.isEmpty { writer.attribute("preformat-type", document.source.text(language)) }
        var isFirst = true
        for line in tree.children(id) {
            if !isFirst { writer.text("\n") }
            writer.text(bytes, nodes[line].range)
            isFirst = false
        }
        writer.endBlock()
    }
}
