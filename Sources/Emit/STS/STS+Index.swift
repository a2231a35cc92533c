/// 索引 (STS `index`; GB/T 1.1—2020, 8.14): what the author wrote beside the lines, then words by their initials, Chinese ones
/// first. A division has a title where there are two of them.

import Model
import Syntax

extension STSEmitter {
    mutating func writeIndex(_ index: DocumentIndex, of element: NodeID) {
        writer.start("index")
        writeID(element)
        writer.lineEnd()
        if let anchor = anchor(at: element), let title = anchors[anchor].title { writeIndexTitle { $0.writeInlines(of: title) } }
        writeIndexBlocks(element)
        let isDivided = !index.chinese.isEmpty && !index.english.isEmpty
        writeDivision(index.chinese, isDivided ? IndexTitle.chinese : nil)
        writeDivision(index.english, isDivided ? IndexTitle.english : nil)
        writer.endBlock()
    }

    private mutating func writeIndexTitle(_ content: (inout STSEmitter) -> Void) {
        writer.start("index-title-group")
        writer.start("title")
        content(&self)
        writer.end()
        writer.endBlock()
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
                for block in tree.children(item) where block != word { writeInParagraph(block) }
            }
        }
    }

    private mutating func writeDivision(_ groups: [DocumentIndex.Group], _ title: StaticString?) {
        guard !groups.isEmpty else { return }
        if let title {
            writer.start("index-div")
            writer.lineEnd()
            writeIndexTitle { $0.writer.text(title) }
        }
        for group in groups {
            writer.start("index-div")
            writer.lineEnd()
            writeIndexTitle { $0.writer.text(group.initial) }
            for entry in group.entries { writeEntry(entry) }
            writer.endBlock()
        }
        if title != nil { writer.endBlock() }
    }

    private mutating func writeEntry(_ entry: DocumentIndex.Entry) {
        writer.start("index-entry")
        writer.start("term")
        // No `break` may stand in it.
        markupDepth += 1
        writeInlines(entry.word)
        markupDepth -= 1
        if entry.isDeprecated { writer.text(IndexTitle.deprecated) }
        writer.end()
        for place in entry.places {
            writer.start("nav-pointer")
            writeID("rid", anchors.emitted(place))
            var label: [UInt8] = []
            document.writeIndexLabel(place, to: &label)
            writer.text(label)
            writer.end()
        }
        writer.endBlock()
    }
}

/// The words that an index prints.
enum IndexTitle {
    static let chinese: StaticString = "汉语拼音索引"
    static let english: StaticString = "英文对应词索引"
    /// After a deprecated term.
    static let deprecated: StaticString = "（拒用）"
}
