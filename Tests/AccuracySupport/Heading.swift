/// The headings of a text with the numbers that print. Reads what language.md, 2 and 3, says of headings and no more: fixed elements
/// bear no number, annexes bear letters, and there is no heading within a fence or a formula.

import Foundation

/// One heading, and how far what it opens goes.
package struct Heading: Sendable {
    /// From 0.
    package var line: Int
    /// 1 for a chapter or an annex.
    package var level: Int
    /// Without number and attributes.
    package var title: String
    /// The attributes with their braces and the blank before them.
    package var tail: String
    /// `4.2`, `A.1`; empty for 前言 and the like.
    package var number: String
    /// The line after the heading's own text, where the next heading stands.
    package var bodyEnd: Int
    /// The line after its last subclause.
    package var end: Int
    /// Positions of the headings above it, the nearest last.
    package var above: [Int]
}

extension Heading {
    private static let unnumbered: Set = ["前言", "引言", "参考文献", "索引"]

    /// All headings from a line on, in order.
    package static func all(in lines: [String], from start: Int) -> [Heading] {
        var headings: [Heading] = []
        var open: [Int] = []
        var counts = [Int](repeating: 0, count: 8)
        var annexes = 0
        var isFenced = false
        for line in min(start, lines.count)..<lines.count {
            let text = lines[line]
            // A formula on one line opens and closes.
            if text.hasPrefix("```") || text.hasPrefix("$$") && text.components(separatedBy: "$$").count == 2 { isFenced.toggle() }
            let level = text.prefix { $0 == "#" }.count
            guard !isFenced, (1...6).contains(level), text.count == level || text.dropFirst(level).first == " " else { continue }
            while let last = open.last, headings[last].level >= level {
                headings[last].end = line
                open.removeLast()
            }
            if let last = headings.indices.last { headings[last].bodyEnd = line }
            let (words, tail) = split(String(text.dropFirst(level)))
            let title = withoutNumber(words)
            var number = ""
            if level == 1 {
                if title.hasPrefix("附录") {
                    annexes += 1
                    number = String(UnicodeScalar(UInt8(64 + annexes)))
                } else if !unnumbered.contains(title) {
                    counts[1] += 1
                    number = String(counts[1])
                }
            } else if let parent = open.last {
                counts[level] += 1
                number = headings[parent].number.isEmpty ? "" : headings[parent].number + "." + String(counts[level])
            }
            for deeper in (level + 1)..<8 { counts[deeper] = 0 }
            headings.append(
                Heading(line: line, level: level, title: title, tail: tail, number: number, bodyEnd: lines.count, end: lines.count, above: open))
            open.append(headings.count - 1)
        }
        return headings
    }

    /// `产地环境 {细化=origin}` → `产地环境`, ` {细化=origin}`
    package static func split(_ text: String) -> (words: String, tail: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        if text.hasPrefix("{"), text.hasSuffix("}") { return ("", " " + text) }
        // The brace of a subscript, as in `{#median sym=$x_{50}$}`, has no blank before it.
        guard text.hasSuffix("}"), let open = text.range(of: " {", options: .backwards) else { return (text, "") }
        return (text[..<open.lowerBound].trimmingCharacters(in: .whitespaces), String(text[open.lowerBound...]))
    }

    /// `9.1 检验分类` → `检验分类`
    private static func withoutNumber(_ words: String) -> String {
        let parts = words.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isNumber || first.isUppercase && parts[0].dropFirst().first == ".",
            parts[0].dropFirst().allSatisfy({ $0 == "." || $0.isNumber })
        else { return words }
        return String(parts[1])
    }
}
