/// Headings and what they open: which element of a standard it is.

import AccuracySupport
import Foundation

struct Section: Sendable {
    enum Kind: Sendable {
        case foreword, introduction, scope, references, terms, symbols, chapter, normativeAnnex, informativeAnnex, bibliography, index
    }

    private let heading: Heading
    /// Without number and attributes; of an annex without label and nature.
    let title: String
    let id: String?
    /// Of the chapter it is in.
    let kind: Kind

    var line: Int { heading.line }
    var level: Int { heading.level }
    var tail: String { heading.tail }
    var number: String { heading.number }
    var bodyEnd: Int { heading.bodyEnd }
    var end: Int { heading.end }
    var above: [Int] { heading.above }

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
        for heading in Heading.all(in: lines, from: start) {
            if heading.level == 1 {
                sections.append(Section(chapter: heading))
            } else {
                sections.append(Section(heading, heading.title, heading.above.first.map { sections[$0].kind } ?? .chapter))
            }
        }
        return sections
    }

    private init(chapter heading: Heading) {
        let title = heading.title
        if title.hasPrefix("附录") {
            let words = title.firstIndex(of: "）").map { title[title.index(after: $0)...].trimmingCharacters(in: .whitespaces) }
            self.init(heading, words ?? title, title.contains("资料性") ? .informativeAnnex : .normativeAnnex)
        } else {
            let isTerms = heading.tail.contains("术语")
            let isSymbols = ["符号", "缩略语"].contains { title.contains($0) }
            self.init(heading, title, Section.fixed[title] ?? (isTerms ? .terms : isSymbols ? .symbols : .chapter))
        }
    }

    private init(_ heading: Heading, _ title: String, _ kind: Kind) {
        self.heading = heading
        self.title = title
        self.kind = kind
        id = Section.id(heading.tail)
    }

    /// Words and attributes of a heading or a caption.
    static func split(_ text: String) -> (String, String) { Heading.split(text) }

    static func id(_ tail: String) -> String? {
        guard let mark = tail.firstIndex(of: "#") else { return nil }
        return String(tail[tail.index(after: mark)...].prefix { $0 != " " && $0 != "}" })
    }
}
