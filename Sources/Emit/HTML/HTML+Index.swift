/// 索引 (GB/T 1.1—2020, 8.14): lists of words by their initials, Chinese ones first, each with links to its places.

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeIndex(_ index: DocumentIndex, of element: NodeID) {
        writeIndexBlocks(element)
        let isDivided = !index.chinese.isEmpty && !index.english.isEmpty
        writeDivision(index.chinese, isDivided ? IndexTitle.chinese : nil, isEnglish: false)
        writeDivision(index.english, isDivided ? IndexTitle.english : nil, isEnglish: true)
    }

    /// What is no line: paragraphs and notes, and what stands in a line below its word.
    private mutating func writeIndexBlocks(_ element: NodeID) {
        for child in tree.children(element) {
            guard case .list = nodes[child].kind else {
                writeBlock(child)
                continue
            }
            for item in tree.children(child) {
                let word = tree.firstChild(item) { $0 == .paragraph }
                for block in tree.children(item) where block != word { writeBlock(block) }
            }
        }
    }

    private mutating func writeDivision(_ groups: [DocumentIndex.Group], _ title: StaticString?, isEnglish: Bool) {
        guard !groups.isEmpty else { return }
        if let title {
            writer.start("h3")
            writer.text(title)
            writer.endBlock()
        }
        writer.start("div")
        writer.attribute("class", "index")
        writer.lineEnd()
        for group in groups {
            startHeading(title == nil ? 2 : 3)
            writer.text(group.initial)
            writer.endBlock()
            writer.start("ul")
            if isEnglish { writer.attribute("lang", "en") }
            writer.lineEnd()
            for entry in group.entries { writeEntry(entry) }
            writer.endBlock()
        }
        writer.endBlock()
    }

    private mutating func writeEntry(_ entry: DocumentIndex.Entry) {
        writer.start("li")
        writer.start("span")
        writeInlines(entry.word)
        if entry.isDeprecated { writer.text(IndexTitle.deprecated) }
        writer.end()
        writer.text(" ")
        writer.start("span")
        writer.attribute("class", "places")
        for (index, place) in entry.places.enumerated() {
            if index > 0 { writer.text("，") }
            writer.start("a")
            writeID("href", anchors.emitted(place), prefix: "#")
            var label: [UInt8] = []
            document.writeIndexLabel(place, to: &label)
            writer.text(label)
            writer.end()
        }
        writer.end()
        writer.endBlock()
    }
}
