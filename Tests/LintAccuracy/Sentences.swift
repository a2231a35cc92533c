/// Operators that put a sentence after a paragraph, or a block at the end of a clause, in one of several wordings.

import AccuracySupport
import Foundation

extension Operator {
    /// Each wording has its fault between ⟪ and ⟫; without marks the whole sentence is the fault.
    static func sentences(
        _ rules: String, _ grade: Grade, _ name: String, at place: Place, tolerating tolerated: Set<String> = [], _ wordings: [String],
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard suits(text) else { return [] }
            return text.picks(text.hosts(place), wordings.count, rules + name).map { host, wording in
                text.appending(wordings[wording], to: host)
            }
        }
    }

    /// The wordings are whole blocks, lines parted by `\n`.
    static func blocks(
        _ rules: String, _ grade: Grade, _ name: String, at place: Place, tolerating tolerated: Set<String> = [], _ wordings: [String],
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard suits(text) else { return [] }
            return text.picks(text.rooms(place), wordings.count, rules + name).map { room, wording in
                let new = wordings[wording].components(separatedBy: "\n")
                return text.edited("line \(room + 1): \(Operator.short(wordings[wording]))", [.insert(new, at: room)])
            }
        }
    }

    /// Words in existing sentences give way to others: `应符合` to `⟪必须⟫符合`. Once a line, at a line for each pair.
    static func words(
        _ rules: String, _ grade: Grade, _ name: String, at place: Place, tolerating tolerated: Set<String> = [], _ pairs: [(String, String)],
        where suits: @escaping @Sendable (Manuscript) -> Bool = { _ in true }
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            guard suits(text) else { return [] }
            var spots: [(line: Int, made: String)] = []
            for line in text.hosts(place) {
                let fitting = pairs.filter { text.modal($0.0, line) != nil }
                guard !fitting.isEmpty else { continue }
                let pair = fitting[(line + text.ordinal) % fitting.count]
                guard let range = text.modal(pair.0, line) else { continue }
                spots.append((line, text.lines[line].replacingCharacters(in: range, with: pair.1)))
            }
            return text.picks(spots, 1, rules + name).map { spot, _ in
                text.edited("line \(spot.line + 1): \(Operator.short(spot.made))", [.replace(spot.line, spot.made)])
            }
        }
    }

    /// What a label shows of a wording.
    static func short(_ text: String) -> String {
        let flat = text.replacingOccurrences(of: "\n", with: " ↵ ")
        guard let mark = flat.range(of: "⟪"), flat.count > 60 else { return String(flat.prefix(60)) }
        let from = flat.index(mark.lowerBound, offsetBy: -15, limitedBy: flat.startIndex) ?? flat.startIndex
        return "…" + flat[from...].prefix(58)
    }
}

extension Manuscript {
    /// The words in the line, where they are not the end of another word such as 不应 or 相应.
    fileprivate func modal(_ words: String, _ line: Int) -> Range<String.Index>? {
        guard let range = lines[line].range(of: words) else { return nil }
        let before = lines[line][..<range.lowerBound].last
        return before.map { "不相适对反供响".contains($0) } == true && words.hasPrefix("应") ? nil : range
    }

    /// A sentence after the paragraph (note, …) whose last line is given.
    func appending(_ sentence: String, to host: Int) -> Mutation {
        let marked = sentence.contains("⟪") ? sentence : "⟪\(sentence)⟫"
        return edited("line \(host + 1): \(Operator.short(sentence))", [.replace(host, lines[host] + marked)])
    }
}

extension Operator {
    /// The sentence depends on the document; nil where the document has nothing for it.
    static func made(
        _ rules: String, _ grade: Grade, _ name: String, at place: Place, count: Int, tolerating tolerated: Set<String> = [],
        _ sentence: @escaping @Sendable (Manuscript, Int) -> String?
    ) -> Operator {
        Operator(rules, grade, name, tolerating: tolerated) { text in
            text.picks(text.hosts(place), count, rules + name).compactMap { host, index in
                sentence(text, index).map { text.appending($0, to: host) }
            }
        }
    }
}

extension Array {
    /// One of them, the same in every run.
    func randomized(_ seed: String) -> Element? {
        guard !isEmpty else { return nil }
        var random = Random(seed)
        return self[Int(random.next() % UInt64(count))]
    }
}

extension Manuscript {
    var hasAnnex: Bool { sections.contains { $0.kind == .normativeAnnex || $0.kind == .informativeAnnex } }

    func clauseNumbers(_ level: Int) -> [String] { sections.filter { $0.kind == .chapter && $0.level == level }.map(\.number) }

    /// Ids of ordinary clauses that a link can lead to.
    var anchors: [String] { sections.filter { $0.kind == .chapter && $0.level == 2 }.compactMap(\.id) }
}
