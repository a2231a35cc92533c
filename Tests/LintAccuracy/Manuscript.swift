/// One document as an operator sees it: header, sections with the numbers that print, blocks. Reads what language.md, 2 and 3, says and
/// no more; prose documents keep to the plain forms of it.

import Foundation

struct Manuscript: Sendable {
    let name: String
    /// Its place among the documents, by which operators rotate through their wordings.
    let ordinal: Int
    let lines: [String]
    /// The line of the header's end.
    let headerEnd: Int
    let sections: [Section]
    let blocks: [Block]
    /// Holds text that an operator inserted.
    var isPrepared = false
    /// Made from an example, for rules that few prose documents can break.
    var isReserve = false

    init(name: String, ordinal: Int, lines: [String]) {
        self.name = name
        self.ordinal = ordinal
        self.lines = lines
        headerEnd = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") ?? 0 : 0
        sections = Section.read(lines, from: headerEnd + 1)
        blocks = BlockReader.blocks(lines, from: headerEnd + 1, sections)
    }
}

// Header.

extension Manuscript {
    func headerLine(_ key: String) -> Int? { lines.prefix(headerEnd).firstIndex { $0.hasPrefix(key + ":") } }

    /// The key's line and the indented lines after it.
    func headerRange(_ key: String) -> Range<Int>? {
        guard let line = headerLine(key) else { return nil }
        var end = line + 1
        while end < headerEnd, lines[end].hasPrefix(" ") { end += 1 }
        return line..<end
    }

    /// Without quotation marks; empty where there is none.
    func header(_ key: String) -> String {
        guard let line = headerLine(key) else { return "" }
        return String(lines[line].dropFirst(key.count + 1)).trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\""])
    }

    /// The values of a key: `[甲, 乙]`, indented lines, or one value.
    func headerList(_ key: String) -> [String] {
        guard let range = headerRange(key) else { return [] }
        let below = lines[range].dropFirst().map { $0.trimmingCharacters(in: ["-", " ", "\""]) }
        if !below.isEmpty { return below }
        let value = header(key)
        guard value.hasPrefix("[") else { return value.isEmpty ? [] : [value] }
        return value.trimmingCharacters(in: ["[", "]"]).components(separatedBy: ", ").map { $0.trimmingCharacters(in: ["\""]) }
    }

    var type: String { header("类型") }
    var title: String { header("名称") }
    var number: String { headerList("编号").first ?? "" }
    var stage: Int { Manuscript.stages.firstIndex(of: header("阶段")) ?? 0 }
    static let stages = ["草案", "征求意见稿", "送审稿", "报批稿", "发布稿"]

    /// Sets a key of the header, which is added where it is missing.
    func setting(_ key: String, _ value: String) -> Edit {
        guard let range = headerRange(key) else { return .slip(["\(key): \(value)"], at: headerEnd) }
        return .replace(range, ["\(key): \(value)"])
    }
}

// Sections.

extension Manuscript {
    func section(_ kind: Section.Kind) -> Int? { sections.firstIndex { $0.kind == kind && $0.level == 1 } }
    func children(of section: Int) -> [Int] {
        sections.indices.filter { sections[$0].above.last == section }
    }
    func isLeaf(_ section: Int) -> Bool { sections[section].bodyEnd == sections[section].end }
    func blocks(in section: Int) -> [Block] { blocks.filter { $0.section == section } }

    /// Ordinary chapters and, where wanted, annexes.
    func chapters(annexes: Bool = false) -> [Int] {
        sections.indices.filter {
            sections[$0].level == 1 && (sections[$0].kind == .chapter || annexes && [.normativeAnnex, .informativeAnnex].contains(sections[$0].kind))
        }
    }

    /// Whether a link leads to the section by its title or id.
    func isLinked(_ section: Int) -> Bool {
        let one = sections[section]
        return lines.contains { line in
            line.contains("(#\(one.title))") || one.id.map { line.contains("(#\($0))") || line.contains("=\($0)") || line.contains(",\($0)") } ?? false
        }
    }

    /// The entries of 术语和定义, without concept groups.
    var terms: [Int] {
        sections.indices.filter {
            sections[$0].kind == .terms && sections[$0].level > 1 && isLeaf($0) && !["符号", "缩略语"].contains(sections[$0].title)
        }
    }

    /// The Han part of a term entry's heading.
    func termName(_ section: Int) -> String {
        let title = sections[section].title
        let end = title.unicodeScalars.lastIndex { Manuscript.isHan($0) }
        guard let end else { return title }
        return String(title.unicodeScalars[...end]).components(separatedBy: "；")[0]
    }

    func hasChapter(_ words: [String]) -> Bool {
        chapters().contains { chapter in words.contains { sections[chapter].title.contains($0) } }
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4e00...0x9fff).contains(scalar.value) || (0x3400...0x4dbf).contains(scalar.value) }
    var hanCount: Int { lines.reduce(0) { $0 + $1.unicodeScalars.filter(Manuscript.isHan).count } }
}
