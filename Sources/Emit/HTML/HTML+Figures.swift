/// Figures and graphics (GB/T 1.1—2020, 9.7, 10.3.7): unit, images, key, notes, and the caption below. Images are in the page
/// itself, so that it is one file.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeFigure(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        writePendingLabel()
        writer.start("figure")
        writeID(anchor)
        writer.attribute("class", "figure")
        writer.lineEnd()
        if let unit = document.unit(of: anchor) { element("p", "unit", "单位为" + unit) }
        writeImages(id)
        for child in tree.children(id) where nodes[child].kind == .legend { writeLegend(child) }
        let parts = TableParts(tree, anchors, anchorAt, id)
        for note in parts.notes { writeBlock(note) }
        for footnote in parts.footnotes { writeFootnote(footnote) }
        writer.start("figcaption")
        writeNumber(anchor)
        if let title = anchors[anchor].title { writeInlines(of: title) }
        writer.endBlock()
        writer.endBlock()
    }

    private mutating func writeImages(_ figure: NodeID) {
        let images = tree.children(figure).filter { if case .image = nodes[$0].kind { true } else { false } }
        writer.start("div")
        writer.attribute("class", "images")
        writer.lineEnd()
        for (index, image) in images.enumerated() {
            guard case .image(let target) = nodes[image].kind else { continue }
            guard images.count > 1 else {
                writeInlineImage(image, target)
                continue
            }
            writer.start("div")
            writer.attribute("class", "image")
            writeInlineImage(image, target)
            writer.start("p")
            writer.text(PlaceNumber.letters(index + 1) + ")")
            if tree.end(image) > image + 1 {
                writer.text(" ")
                writeInlines(of: image)
            }
            writer.end()
            writer.endBlock()
        }
        writer.endBlock()
    }

    mutating func writeInlineImage(_ id: NodeID, _ target: ByteRange) {
        let path = document.source.text(target)
        writer.start("img")
        writer.attribute("src", context.image(path) ?? path)
        writer.attribute("alt", document.plainText(id))
        writer.endVoid()
    }
}
