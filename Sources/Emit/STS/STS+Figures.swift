/// Figures and graphics (STS `fig`, `graphic`, `inline-graphic`; GB/T 1.1—2020, 9.7): label, caption, key, then the images,
/// each with its alt text or, among several, with `a)` and a title of its own.

import Model
import Syntax

extension STSEmitter {
    mutating func writeFigure(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        startCaptioned("fig", anchor)
        for child in tree.children(id) where nodes[child].kind == .legend { writeLegend(child, of: "figure") }
        if let unit = document.unit(of: anchor) { leaf("p", "单位为" + unit, ("content-type", "dimension")) }
        writeImages(id)
        let parts = TableParts(tree, anchors, anchorAt, id)
        for note in parts.notes { writeBlock(note) }
        for footnote in parts.footnotes {
            writer.start("p")
            writeFootnote(footnote)
            writer.endBlock()
        }
        writer.endBlock()
    }

    private mutating func writeImages(_ figure: NodeID) {
        let images = tree.children(figure).filter { if case .image = nodes[$0].kind { true } else { false } }
        for (index, image) in images.enumerated() {
            guard case .image(let target) = nodes[image].kind else { continue }
            writer.start("graphic")
            writer.attribute("xlink:href", context.copy(document.source.text(target)))
            if images.count > 1 {
                leaf("label", PlaceNumber.letters(index + 1) + ")")
                if tree.end(image) > image + 1 {
                    writer.start("caption")
                    writer.start("title")
                    writeInlines(of: image)
                    writer.end()
                    writer.endBlock()
                }
            } else {
                writeAlternative(image)
            }
            writer.endBlock()
        }
    }

    private mutating func writeAlternative(_ image: NodeID) {
        guard tree.end(image) > image + 1 else { return }
        leaf("alt-text", document.plainText(image))
    }

    /// 9.7.1: a graphic within text or a cell has no number.
    mutating func writeInlineImage(_ id: NodeID, _ target: ByteRange) {
        writer.start("inline-graphic")
        writer.attribute("xlink:href", context.copy(document.source.text(target)))
        writeAlternative(id)
        writer.end()
    }
}
