/// A page of the manual, cut into prose, fenced blocks and generated tables, so that each can be compared and rewritten.
///
/// - `gangmu` blocks are sources; the blocks after one say what becomes of it: `text findings`, `text print`, `xml sts`,
///   `html html`, `text tree`, `text numbers`, `text references`, `gangmu format`. A source without findings has none of
///   level warning or error. The info string's second word names what is asked, the first is for the viewer.
/// - `gangmu file=NAME` (any language) puts a file into the page's folder; `console` blocks run there, line by line, each
///   `$ gangmu …` followed by what it prints. `console quiet` prints nothing worth showing.
/// - `<!-- table NAME -->` … `<!-- end -->` holds a table that is generated from the compiler's own.

import Foundation
import TestSupport

struct ManualPage {
    struct Block {
        /// Of the opening fence, from 1.
        var line: Int
        /// All of the fence's backticks.
        var fence: Substring
        var language: String
        var words: [String]
        var text: String

        /// The value of `file=`.
        var file: String? { words.first { $0.hasPrefix("file=") }.map { String($0.dropFirst("file=".count)) } }
    }

    enum Part {
        case prose(String)
        case block(Block)
        case table(name: String, text: String)
    }

    let path: String
    var parts: [Part] = []

    init(_ path: String) throws {
        self.path = path
        var prose = ""
        var lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty == true { lines.removeLast() }
        while let line = lines.popFirst() {
            if line.hasPrefix("```") {
                let fence = line.prefix { $0 == "`" }
                let words = line.dropFirst(fence.count).split(separator: " ").map(String.init)
                var block = Block(line: lines.startIndex, fence: fence, language: words.first ?? "", words: Array(words.dropFirst()), text: "")
                while let next = lines.popFirst(), next != fence { block.text += next + "\n" }
                add(&prose, .block(block))
            } else if line.hasPrefix("<!-- table "), line.hasSuffix(" -->") {
                var text = ""
                while let next = lines.popFirst(), next != "<!-- end -->" { text += next + "\n" }
                add(&prose, .table(name: String(line.dropFirst("<!-- table ".count).dropLast(" -->".count)), text: text))
            } else {
                prose += line + "\n"
            }
        }
        if !prose.isEmpty { parts.append(.prose(prose)) }
    }

    private mutating func add(_ prose: inout String, _ part: Part) {
        if !prose.isEmpty { parts.append(.prose(prose)) }
        prose = ""
        parts.append(part)
    }

    var text: String {
        parts.map { part in
            switch part {
            case .prose(let text): text
            case .block(let block): "\(block.fence)\(([block.language] + block.words).joined(separator: " "))\n\(block.text)\(block.fence)\n"
            case .table(let name, let text): "<!-- table \(name) -->\n\(text)<!-- end -->\n"
            }
        }.joined()
    }

    var prose: String { parts.map { if case .prose(let text) = $0 { text } else { "" } }.joined() }
}
