/// Headings and what they open, numbered as they print.

import Foundation

struct Section: Sendable {
    enum Kind: Sendable {
        case foreword, introduction, scope, references, terms, symbols, chapter, normativeAnnex, informativeAnnex, bibliography, index
    }

    var line: Int
    var level: Int
    /// Without number and attributes; of an annex without label and nature.
    var title: String
    /// The attributes with their braces and the blank before them.
    var tail: String
    var id: String?
    /// `4.2`, `A.1`; empty for 前言 and the like.
    var number: String
    /// Of the chapter it is in.
    var kind: Kind
    /// The line where the next heading stands.
    var bodyEnd: Int
    /// The line after its last subsection.
    var end: Int
    /// Those around it, the nearest last.
    var above: [Int]

    /// What a link to it is written with.
    var anchor: String { id ?? title }
}

extension Section {
    private static let fixed: [String: Kind] = [
        "前言": .foreword, "引言": .introduction, "范围": .scope, "规范性引用文件": .references, "术语和定义": .terms, "参考文献": .bibliography,
        "索引": .index,
    ]

    static func read(_ lines: [String], from start: Int) -> [Section] {
        var sections: [Section] = []
        var open: [Int] = []
        var counts = [Int](repeating: 0, count: 8)
        var annexes = 0
        var isFenced = false
        for line in min(start, lines.count)..<lines.count {
            let text = lines[line]
            if text.hasPrefix("```") || text.hasPrefix("$$") && text.components(separatedBy: "$$").count == 2 { isFenced.toggle() }
            let level = text.prefix { $0 == "#" }.count
            guard !isFenced, (1...6).contains(level), text.count == level || text.dropFirst(level).first == " " else { continue }
            while let last = open.last, sections[last].level >= level {
                sections[last].end = line
                open.removeLast()
            }
            if let last = sections.indices.last { sections[last].bodyEnd = line }
            let (bare, tail) = split(String(text.dropFirst(level)))
            var title = withoutNumber(bare)
            var number = ""
            var kind = open.first.map { sections[$0].kind } ?? .chapter
            if level == 1 {
                if title.hasPrefix("附录") {
                    annexes += 1
                    number = String(UnicodeScalar(UInt8(64 + annexes)))
                    kind = title.contains("资料性") ? .informativeAnnex : .normativeAnnex
                    if let close = title.firstIndex(of: "）") { title = title[title.index(after: close)...].trimmingCharacters(in: .whitespaces) }
                } else {
                    kind = fixed[title] ?? (tail.contains("术语") ? .terms : ["符号", "缩略语"].contains { title.contains($0) } ? .symbols : .chapter)
                    if ![.foreword, .introduction, .bibliography, .index].contains(kind) {
                        counts[1] += 1
                        number = String(counts[1])
                    }
                }
            } else if let parent = open.last {
                counts[level] += 1
                number = sections[parent].number.isEmpty ? "" : sections[parent].number + "." + String(counts[level])
            }
            for deeper in (level + 1)..<8 { counts[deeper] = 0 }
            sections.append(
                Section(
                    line: line, level: level, title: title, tail: tail, id: id(tail), number: number, kind: kind, bodyEnd: lines.count, end: lines.count,
                    above: open))
            open.append(sections.count - 1)
        }
        return sections
    }

    /// `产地环境 {细化=origin}` → `产地环境`, ` {细化=origin}`
    static func split(_ text: String) -> (String, String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        if text.hasPrefix("{"), text.hasSuffix("}") { return ("", " " + text) }
        // The brace of a subscript, as in `{#median sym=$x_{50}$}`, has no blank before it.
        guard text.hasSuffix("}"), let open = text.range(of: " {", options: .backwards) else { return (text, "") }
        return (text[..<open.lowerBound].trimmingCharacters(in: .whitespaces), String(text[open.lowerBound...]))
    }

    static func id(_ tail: String) -> String? {
        guard let mark = tail.firstIndex(of: "#") else { return nil }
        return String(tail[tail.index(after: mark)...].prefix { $0 != " " && $0 != "}" })
    }

    /// `9.1 检验分类` → `检验分类`
    private static func withoutNumber(_ title: String) -> String {
        let parts = title.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isNumber || first.isUppercase && parts[0].dropFirst().first == ".",
            parts[0].dropFirst().allSatisfy({ $0 == "." || $0.isNumber })
        else { return title }
        return String(parts[1])
    }
}
