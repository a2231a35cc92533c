import Foundation
import Testing

@testable import Syntax

/// Ordinary sentences of standards, and what the parser must and must not recognise in them (Tests/Corpus/recognition.txt).
struct RecognitionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: Int
        var sentence: String
        var expected: [String]
        var testDescription: String { "\(line): \(sentence)" }
    }

    static let cases: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Corpus/recognition.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        var cases: [Case] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("//") || line.isEmpty { continue }
            if line.hasPrefix("  ") {
                let expectation = String(line.dropFirst(2))
                if expectation != "-" { cases[cases.count - 1].expected.append(expectation) }
            } else {
                cases.append(Case(line: index + 1, sentence: String(line), expected: []))
            }
        }
        return cases
    }()

    @Test func corpusHasEnoughSentences() { #expect(Self.cases.count >= 200) }

    /// References, citations, titles and terms: what the parser marks.
    @Test(arguments: cases)
    func placesAreRecognised(_ one: Case) {
        let kinds = ["ref ", "ref? ", "cite ", "title ", "term "]
        let expected = one.expected.filter { line in kinds.contains { line.hasPrefix($0) } }
        #expect(recognised(one.sentence) == expected)
    }

    /// The marked places of a sentence in the notation of the corpus.
    private func recognised(_ sentence: String) -> [String] {
        let parsed = parse(Source(text: "# 章\n\n## 条\n\n" + sentence + "\n"))
        var places: [(kind: String, stem: String, rest: [String])] = []
        func add(_ text: String, joined: Bool) {
            guard let last = places.last, last.kind.hasPrefix("ref") else { return }
            // `5.2 a)和b)`: a further item of the same clause repeats the clause.
            if joined, !last.rest.isEmpty { places.append((last.kind, last.stem, [text])) } else { places[places.count - 1].rest.append(text) }
        }
        for id in parsed.tree.nodes.indices {
            let node = parsed.tree[id]
            let written = parsed.source.text(node.range)
            let text = canonical(written)
            switch node.kind {
            case .reference(.item, _), .reference(.paragraph, _): add(text, joined: isJoined(parsed.source, node.range))
            case .reference(_, let isCertain): places.append((isCertain ? "ref" : "ref?", text, []))
            case .standardNumber:
                places.append(("cite", StandardNumber(bytes: Array(parsed.source.bytes[node.range.indices]))?.printed ?? "?", []))
            case .locator(let form):
                let isSub = (form == .item || form == .paragraph) && !places[places.count - 1].rest.isEmpty
                if isSub {
                    places[places.count - 1].rest[places[places.count - 1].rest.count - 1] += " " + text
                } else {
                    places[places.count - 1].rest.append(text)
                }
            case .citedTitle: places.append(("title", String(written.dropFirst().dropLast()), []))
            case .termNumber: places.append(("term", "（" + text + "）", []))
            default: break
            }
        }
        return places.map { place in
            ([place.kind + " " + place.stem] + place.rest).joined(separator: place.kind == "cite" ? " | " : " ")
        }
    }

    private func isJoined(_ source: Source, _ range: ByteRange) -> Bool {
        source.text(ByteRange(max(0, range.lower - 3), range.lower)).contains { "、和与及或".contains($0) }
    }

    private func canonical(_ text: String) -> String {
        text.replacingOccurrences(of: " ", with: "").replacingOccurrences(of: "公式(", with: "公式（")
            .replacingOccurrences(of: "列项", with: "").replacingOccurrences(of: "的", with: "")
            .replacingOccurrences(of: "公式（2)", with: "公式（2）")
    }
}
