/// Lists with their leads, tables with their rows, figures, formulas with what follows 式中, as operators want them.

import Foundation

struct List: Sendable {
    var lead: Block?
    var items: [Item]
    var range: Range<Int>
    var section: Int
    /// Dashes, letters or numbers at the outer level.
    var isLettered: Bool { items.first?.marker == "a)" }
    var outer: [Item] { items.filter { $0.depth == 1 } }
}

struct Table: Sendable {
    var caption: Int?
    var id: String?
    var head: Int
    var rows: Range<Int>
    var section: Int
    /// The line after its notes and footnotes.
    var end: Int

    static func cells(_ line: String) -> [String] {
        line.trimmingCharacters(in: ["|", " "]).components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

struct Figure: Sendable {
    var images: Range<Int>
    var caption: Int
    var id: String?
    var section: Int
}

struct Formula: Sendable {
    var range: Range<Int>
    var id: String?
    var whereLead: Int?
    var meanings: [Item]
    var section: Int
}

extension Manuscript {
    func items(_ range: Range<Int>) -> [Item] {
        range.compactMap { line in
            guard let (depth, marker) = Item.marker(of: lines[line]) else { return nil }
            let text = lines[line].drop { $0 == " " }.dropFirst(marker.count + 1)
            return Item(line: line, depth: depth, marker: marker, text: String(text))
        }
    }

    /// Lists of provisions; not entries of documents, definition lines, or lists that go on after an interruption.
    var lists: [List] {
        blocks.indices.compactMap { index in
            let block = blocks[index]
            guard block.kind == .list, block.section >= 0, ![.references, .bibliography, .index, .symbols].contains(sections[block.section].kind),
                !["符号", "缩略语"].contains(sections[block.section].title)
            else { return nil }
            let before = index > 0 && blocks[index - 1].section == block.section ? blocks[index - 1] : nil
            if before?.kind == .whereLead { return nil }
            let items = items(block.range)
            guard let first = items.first, first.depth == 1, ["-", "a)", "1)"].contains(first.marker) else { return nil }
            return List(lead: before?.kind == .paragraph ? before : nil, items: items, range: block.range, section: block.section)
        }
    }

    var tables: [Table] {
        blocks.indices.compactMap { index in
            let block = blocks[index]
            guard block.kind == .table, block.range.count > 2 else { return nil }
            var end = block.end
            for next in blocks[(index + 1)...] {
                guard next.section == block.section, next.kind == .note || next.kind == .footnote else { break }
                end = next.end
            }
            return Table(
                caption: block.caption, id: block.caption.flatMap { Section.id(Section.split(lines[$0]).1) }, head: block.range.lowerBound,
                rows: (block.range.lowerBound + 2)..<block.end, section: block.section, end: end)
        }
    }

    var figures: [Figure] {
        blocks.indices.compactMap { index in
            guard blocks[index].kind == .figureCaption, index > 0 else { return nil }
            var first = index
            while first > 0, blocks[first - 1].kind == .image { first -= 1 }
            guard first < index else { return nil }
            let caption = blocks[index].range.lowerBound
            return Figure(
                images: blocks[first].start..<blocks[index - 1].end, caption: caption, id: Section.id(Section.split(lines[caption]).1),
                section: blocks[index].section)
        }
    }

    var formulas: [Formula] {
        blocks.indices.compactMap { index in
            let block = blocks[index]
            guard block.kind == .formula else { return nil }
            var formula = Formula(
                range: block.range, id: Section.id(Section.split(lines[block.end - 1]).1), whereLead: nil, meanings: [], section: block.section)
            if index + 2 < blocks.count, blocks[index + 1].kind == .whereLead, blocks[index + 2].kind == .list {
                formula.whereLead = blocks[index + 1].range.lowerBound
                formula.meanings = items(blocks[index + 2].range)
            }
            return formula
        }
    }

    /// The entries of 规范性引用文件 or 参考文献.
    func entries(_ kind: Section.Kind) -> [Entry] {
        guard let section = section(kind) else { return [] }
        return blocks.filter { $0.kind == .list && sections[$0.section].kind == kind && $0.section >= section }.flatMap { items($0.range) }.map(Entry.init)
    }
}

/// `GB/T 191　包装储运图示标志`
struct Entry: Sendable {
    var line: Int
    var number: String
    var title: String

    init(_ item: Item) {
        line = item.line
        let text = item.text.hasPrefix("[") ? String(item.text.drop { $0 != "]" }.dropFirst(2)) : item.text
        let parts = text.components(separatedBy: "　")
        number = parts[0]
        title = parts.dropFirst().joined(separator: "　")
    }

    var isDated: Bool { number.contains("—") || number.contains(":") }
    /// Without year.
    var bare: String { number.components(separatedBy: "—")[0].components(separatedBy: ":")[0] }
    var code: String { number.components(separatedBy: " ")[0] }
}
