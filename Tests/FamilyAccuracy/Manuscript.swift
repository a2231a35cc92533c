/// One text of a family: its header and its clauses with the numbers that print. Reads what language.md, 2 and 3, says of headings
/// and no more: fixed elements bear no number, annexes bear letters.

import Foundation

struct Manuscript {
    let path: String
    let lines: [String]
    let clauses: [Clause]
    /// The line of the header's end.
    let headerEnd: Int

    struct Clause {
        var line: Int
        var level: Int
        /// Without number and attributes.
        var title: String
        var attributes: Attributes
        /// `4.2`, `A.1`; empty for 前言 and the like.
        var number: String
        /// The line after the clause's own text, where the next heading stands.
        var bodyEnd: Int
        /// The line after its last subclause.
        var end: Int
        /// Positions of the clauses above it, the nearest last.
        var above: [Int]

        var isLeaf: Bool { bodyEnd == end }
    }

    init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
        headerEnd = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") ?? 0 : 0
        clauses = Manuscript.readClauses(lines, from: headerEnd + 1)
    }

    func headerLine(_ key: String) -> Int? { lines.prefix(headerEnd).firstIndex { $0.hasPrefix(key + ":") } }

    func header(_ key: String) -> String? {
        headerLine(key).map { String(lines[$0].dropFirst(key.count + 1)).trimmingCharacters(in: .whitespaces) }
    }

    /// The publication's number without lists: of a joint issue the first.
    var number: String {
        let value = header("编号") ?? header("基准") ?? ""
        return value.trimmingCharacters(in: ["[", "]"]).components(separatedBy: ", ")[0]
    }

    func clause(id: String) -> Clause? { clauses.first { $0.attributes.id == id } }
    func chapter(_ title: String) -> Clause? { clauses.first { $0.level == 1 && $0.title == title } }
    func body(_ clause: Clause) -> ArraySlice<String> { lines[(clause.line + 1)..<clause.bodyEnd] }
    func whole(_ clause: Clause) -> ArraySlice<String> { lines[(clause.line + 1)..<clause.end] }

    /// The innermost clause around a line.
    func clause(at line: Int) -> Clause? { clauses.last { $0.line <= line && line < $0.bodyEnd } }

    /// 引言 of a document, where claims stand.
    var introduction: [String] { chapter("引言").map { Array(whole($0)) } ?? [] }

    private static let unnumbered: Set<String> = ["前言", "引言", "参考文献", "索引"]

    private static func readClauses(_ lines: [String], from start: Int) -> [Clause] {
        var clauses: [Clause] = []
        var open: [Int] = []
        var counts = [Int](repeating: 0, count: 7)
        var annexes = 0
        var isFenced = false
        for line in min(start, lines.count)..<lines.count {
            let text = lines[line]
            // A formula on one line opens and closes.
            if text.hasPrefix("```") || text.hasPrefix("$$") && text.components(separatedBy: "$$").count == 2 { isFenced.toggle() }
            let level = text.prefix { $0 == "#" }.count
            guard !isFenced, (1...6).contains(level), text.count == level || text.dropFirst(level).first == " " else { continue }
            while let last = open.last, clauses[last].level >= level {
                clauses[last].end = line
                open.removeLast()
            }
            if let last = clauses.indices.last { clauses[last].bodyEnd = line }
            var (title, attributes) = Attributes.split(String(text.dropFirst(level)).trimmingCharacters(in: .whitespaces))
            title = Manuscript.withoutNumber(title)
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
                number = clauses[parent].number.isEmpty ? "" : clauses[parent].number + "." + String(counts[level])
            }
            for deeper in (level + 1)..<max(7, level + 2) where deeper < 7 { counts[deeper] = 0 }
            clauses.append(
                Clause(
                    line: line, level: level, title: title, attributes: attributes, number: number, bodyEnd: lines.count, end: lines.count, above: open))
            open.append(clauses.count - 1)
        }
        return clauses
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
