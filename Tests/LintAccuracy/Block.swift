/// The blocks of a document and the larger things they make up: lists, tables, figures, formulas.

import Foundation

struct Block: Sendable {
    enum Kind: Sendable {
        case paragraph, list, note, example, warning, source, table, image, figureCaption, whereLead, formula, footnote, comment, fence, quote
    }

    var kind: Kind
    var range: Range<Int>
    /// The section it stands in; -1 before the first heading.
    var section: Int
    /// Of a table, the line of its caption.
    var caption: Int?
    var start: Int { caption ?? range.lowerBound }
    var end: Int { range.upperBound }
}

enum BlockReader {
    static func blocks(_ lines: [String], from start: Int, _ sections: [Section]) -> [Block] {
        var blocks: [Block] = []
        var line = start
        var section = -1
        let headings = Dictionary(sections.enumerated().map { ($1.line, $0) }, uniquingKeysWith: { one, _ in one })
        var caption: Int?
        while line < lines.count {
            if let heading = headings[line] {
                section = heading
                line += 1
                continue
            }
            let text = lines[line]
            if text.trimmingCharacters(in: .whitespaces).isEmpty {
                line += 1
                continue
            }
            if isTableCaption(text) {
                caption = line
                line += 1
                continue
            }
            let kind = kind(of: text)
            let end = end(of: kind, lines, line)
            blocks.append(Block(kind: kind, range: line..<end, section: section, caption: kind == .table ? caption : nil))
            caption = nil
            line = end
        }
        return blocks
    }

    static func isTableCaption(_ text: String) -> Bool {
        guard text.hasPrefix("表") else { return false }
        let rest = text.dropFirst().drop { $0.isASCII && ($0.isNumber || $0.isUppercase || $0 == ".") }
        return rest.isEmpty || rest.first == " " || rest.first == "　"
    }

    private static func kind(of text: String) -> Block.Kind {
        if text.hasPrefix("<!--") { return .comment }
        if text.hasPrefix("```") { return .fence }
        if text.hasPrefix("$$") { return .formula }
        if text.hasPrefix("|") { return .table }
        if text.hasPrefix("![") { return .image }
        if text.hasPrefix("图 ") || text == "图" { return .figureCaption }
        if text.hasPrefix("[^"), text.contains("]:") { return .footnote }
        if text.hasPrefix("[来源：") { return .source }
        if text.hasPrefix(">") { return .quote }
        if text.hasPrefix("式中：") || text.hasPrefix("标引序号说明：") { return .whereLead }
        if label(text, "注") { return .note }
        if label(text, "示例") { return .example }
        if ["重要提示：", "警告：", "注意：", "危险："].contains(where: text.hasPrefix) { return .warning }
        if Item.marker(of: text) != nil { return .list }
        return .paragraph
    }

    private static func label(_ text: String, _ word: String) -> Bool {
        text.hasPrefix(word) && text.dropFirst(word.count).drop { $0.isNumber }.first == "："
    }

    private static func end(of kind: Block.Kind, _ lines: [String], _ start: Int) -> Int {
        var line = start + 1
        switch kind {
        case .comment:
            line = start
            while line < lines.count, !lines[line].contains("-->") { line += 1 }
            return min(line + 1, lines.count)
        case .fence:
            while line < lines.count, !lines[line].hasPrefix("```") { line += 1 }
            return min(line + 1, lines.count)
        case .formula:
            if lines[start].components(separatedBy: "$$").count > 2 { return line }
            while line < lines.count, !lines[line].hasPrefix("$$") { line += 1 }
            return min(line + 1, lines.count)
        case .table:
            while line < lines.count, lines[line].hasPrefix("|") { line += 1 }
            return line
        case .quote:
            while line < lines.count, lines[line].hasPrefix(">") { line += 1 }
            return line
        case .list:
            while line < lines.count {
                if lines[line].isEmpty {
                    // A list goes on over blank lines.
                    guard line + 1 < lines.count, Item.marker(of: lines[line + 1]) != nil || lines[line + 1].hasPrefix("  ") else { return line }
                }
                if lines[line].hasPrefix("#") || lines[line].hasPrefix("|") || lines[line].hasPrefix("$$") { return line }
                line += 1
            }
            return line
        default:
            while line < lines.count, !lines[line].isEmpty, !lines[line].hasPrefix("#"), !lines[line].hasPrefix("|"), !isTableCaption(lines[line]),
                !lines[line].hasPrefix("!["), !lines[line].hasPrefix("$$"), !lines[line].hasPrefix("图 "), Item.marker(of: lines[line]) == nil
            { line += 1 }
            return line
        }
    }
}

/// One item of a list.
struct Item: Sendable {
    var line: Int
    /// 1 for the outermost.
    var depth: Int
    /// `-`, `a)`, `1)`
    var marker: String
    /// Of its first line, without marker.
    var text: String

    static func marker(of line: String) -> (depth: Int, marker: String)? {
        let indent = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(indent)
        if rest.hasPrefix("- ") { return (indent < 2 ? 1 : indent < 5 ? 2 : 3, "-") }
        guard let close = rest.firstIndex(of: ")"), rest[rest.index(after: close)...].hasPrefix(" ") else { return nil }
        let mark = rest[..<close]
        guard
            mark.count == 1 && mark.first?.isLowercase == true && mark.first?.isASCII == true || !mark.isEmpty && mark.count < 3 && mark.allSatisfy(\.isNumber)
        else { return nil }
        return (indent < 2 ? 1 : indent < 5 ? 2 : 3, mark + ")")
    }
}
