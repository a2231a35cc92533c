/// How a family calls things: which grades it has, the strictest first, and which names of indicators, columns and units mean the
/// same (language, section 6: 等级, 指标别名, 单位别名). A document outside a family has the empty vocabulary.

import Syntax

public struct IndicatorVocabulary: Sendable {
    /// Strictest first.
    public let grades: [String]
    public let unitAliases: [(name: String, aliases: [String])]
    /// Folded alias → folded name.
    private let names: [String: String]

    public static let empty = IndicatorVocabulary(grades: usualGrades, indicators: [], units: [])

    /// Those that a document or family means which declares none.
    private static let usualGrades = ["特级", "优等", "优级", "一等", "一级", "二等", "二级", "三等", "三级"]

    public init(_ family: Family) {
        func plain(_ table: [(name: Placed<String>, aliases: [Placed<String>])]) -> [(name: String, aliases: [String])] {
            table.map { ($0.name.value, $0.aliases.map(\.value)) }
        }
        self.init(
            grades: family.grades.isEmpty ? IndicatorVocabulary.usualGrades : family.grades, indicators: plain(family.indicatorAliases),
            units: plain(family.unitAliases))
    }

    init(grades: [String], indicators: [(name: String, aliases: [String])], units: [(name: String, aliases: [String])]) {
        self.grades = grades
        unitAliases = units
        var names: [String: String] = [:]
        for (name, aliases) in indicators {
            let folded = IndicatorName.folded(name)
            for alias in aliases where names[IndicatorName.folded(alias)] == nil { names[IndicatorName.folded(alias)] = folded }
        }
        self.names = names
    }

    /// The folded name that a folded one stands for; itself where it is no alias.
    func canonical(_ folded: String) -> String { names.isEmpty ? folded : names[folded] ?? folded }

    /// The declared grade that a column's head holds, and what is left of the head without it.
    func grade(in head: String) -> (grade: String, rest: String)? {
        // 特一级 holds 一级, too: the longest declared name wins.
        for grade in grades.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            let head = Array(head.utf8)
            let name = Array(grade.utf8)
            guard !name.isEmpty, let at = head.firstRange(of: name) else { continue }
            var rest = head
            rest.removeSubrange(at)
            let text = String(decoding: rest, as: UTF8.self)
            return (grade, text == "品" || text == "（）" ? "" : text)
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate func firstRange(of name: [UInt8]) -> Range<Int>? {
        guard name.count <= count else { return nil }
        return (0...count - name.count).first { self[$0..<$0 + name.count].elementsEqual(name) }.map { $0..<$0 + name.count }
    }
}
