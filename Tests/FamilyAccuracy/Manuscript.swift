/// One text of a family: its header and its clauses with the numbers that print.

import AccuracySupport
import Foundation

struct Manuscript {
    let path: String
    let lines: [String]
    let clauses: [Clause]
    /// The line of the header's end.
    let headerEnd: Int

    struct Clause {
        private let heading: Heading
        let attributes: Attributes

        init(_ heading: Heading) {
            self.heading = heading
            attributes = Attributes(heading.tail)
        }

        var line: Int { heading.line }
        var level: Int { heading.level }
        var title: String { heading.title }
        var number: String { heading.number }
        var bodyEnd: Int { heading.bodyEnd }
        var end: Int { heading.end }
        var above: [Int] { heading.above }
        var isLeaf: Bool { bodyEnd == end }
    }

    init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
        headerEnd = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") ?? 0 : 0
        clauses = Heading.all(in: lines, from: headerEnd + 1).map(Clause.init)
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
}
