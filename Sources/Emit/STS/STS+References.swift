/// 规范性引用文件 and 参考文献 (STS `ref-list`, `ref`, `std`, `mixed-citation`; GB/T 1.1—2020, 8.6, 8.13).

import Model
import Syntax

extension STSEmitter {
    /// The blocks of chapter 2, its lists as `ref-list`.
    mutating func writeNormativeReferences(_ id: NodeID) {
        for child in tree.children(id) {
            guard case .list = nodes[child].kind else {
                writeBlock(child)
                continue
            }
            writer.start("ref-list")
            writer.attribute("content-type", "norm-refs")
            writer.lineEnd()
            for item in tree.children(child) { writeEntry(item, label: nil) }
            writer.endBlock()
        }
    }

    /// A bibliography: blocks before the entries, subclauses as lists of their own, as the content model asks.
    mutating func writeBibliography(_ id: NodeID) {
        writer.start("ref-list")
        writeID(id)
        writer.attribute("content-type", "bibl")
        writer.lineEnd()
        if let anchor = anchor(at: id), let title = anchors[anchor].title {
            writer.start("title")
            writeInlines(of: title)
            writer.endBlock()
        }
        let isElement = nodes[id].kind == .element(.bibliography)
        for child in tree.children(id) {
            if isElement, case .list = nodes[child].kind { continue }
            writeBlock(child)
        }
        if isElement {
            for child in tree.children(id) {
                guard case .list = nodes[child].kind else { continue }
                for item in tree.children(child) { writeEntry(item, label: bibliographyCount + 1) }
            }
        }
        for child in tree.children(id) where isSection(child) { writeBibliography(child) }
        writer.endBlock()
    }

    private mutating func writeEntry(_ item: NodeID, label: Int?) {
        guard let index = document.entry(at: item) else { return }
        let entry = document.entries[index]
        writer.start("ref")
        writeID("id", entry: index)
        if let label {
            bibliographyCount = label
            leaf("label", "[\(label)]")
        }
        if let number = entry.number {
            writer.start("std")
            writer.attribute("type", number.isDated ? "dated" : number.allParts ? "multipart" : "undated")
            writer.start("std-ref")
            writer.attribute("type", number.isDated ? "dated" : "undated")
            writer.text(number.printed)
            writer.end()
            if !entry.title.isEmpty {
                writer.text("\u{3000}")
                writer.start("title")
                writeInlines(entry.title)
                writer.end()
            }
            writer.end()
        } else {
            writer.start("mixed-citation")
            writeInlines(entry.title)
            writer.end()
        }
        writeFurther(item, after: entry.paragraph ?? item)
        writer.endBlock()
    }

    /// Whatever else an author put into an entry: each paragraph as a citation of its own.
    private mutating func writeFurther(_ item: NodeID, after first: NodeID) {
        var id = item + 1
        while id < tree.end(item) {
            if nodes[id].kind == .footnote {
                // One with a mark stands there.
                if let anchor = anchor(at: id), !markedFootnotes.contains(anchor), writtenFootnotes.insert(anchor).inserted {
                    writeFurther(footnote: id)
                }
                id = tree.end(id)
                continue
            }
            if nodes[id].kind == .paragraph, id != first {
                writer.start("mixed-citation")
                writeInlines(of: id)
                writer.end()
            }
            id += 1
        }
    }

    private mutating func writeFurther(footnote id: NodeID) {
        writer.start("mixed-citation")
        writeID(id)
        for child in tree.children(id) where nodes[child].kind == .paragraph { writeInlines(of: child) }
        writer.end()
    }
}
