import Foundation
import Syntax
import Testing
import TestSupport

@testable import Model

/// Sentences of standards and the limits in them (Tests/Corpus/limit-phrases.txt): a sentence a line, then one line for each limit: the words, an
/// arrow, what they say. `-` is none.
struct LimitPhraseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: Int
        var sentence: String
        var expected: [String]
        var testDescription: String { "\(line): \(sentence)" }
    }

    static let path = "Tests/Corpus/limit-phrases.txt"
    static let cases: [Case] = {
        var cases: [Case] = []
        let text = (try? Repository.text(path)) ?? ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.hasPrefix("#") && !line.isEmpty {
            if line.hasPrefix("  "), !cases.isEmpty {
                cases[cases.count - 1].expected.append(String(line.dropFirst(2)))
            } else {
                cases.append(Case(line: index + 1, sentence: String(line), expected: []))
            }
        }
        return cases
    }()

    @Test func corpusHasEnoughSentences() {
        #expect(Self.cases.count >= 150)
        #expect(Self.cases.count { $0.expected == ["-"] } >= 30)
        #expect(Self.cases.count { $0.expected.contains { $0.hasSuffix("(condition)") } } >= 15)
    }

    @Test(arguments: cases)
    func finds(_ one: Case) { if !Repository.isBlessing { #expect(Self.found(one.sentence) == one.expected) } }

    @Test func bless() throws {
        guard Repository.isBlessing else { return }
        var sentence = 0
        var result = ""
        for line in try Repository.text(Self.path).split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("  ") {
            result += line + "\n"
            if line.hasPrefix("#") || line.isEmpty { continue }
            for limit in Self.found(String(line)) { result += "  " + limit + "\n" }
            sentence += 1
        }
        while result.hasSuffix("\n\n") { result.removeLast() }
        if let complaint = try Repository.matches(result, golden: Self.path) { Issue.record(Comment(rawValue: complaint)) }
    }

    static func found(_ sentence: String) -> [String] {
        let bytes = Array(sentence.utf8)
        let phrases = LimitPhrase.find(in: bytes)
        if phrases.isEmpty { return ["-"] }
        return phrases.map { phrase in
            String(decoding: bytes[phrase.range.lower..<phrase.range.upper], as: UTF8.self) + " => " + phrase.limit.dump
                + (phrase.isCondition ? " (condition)" : "")
        }
    }

    /// Phrases lie in order, whole characters, without overlap, however the sentence is cut.
    @Test(arguments: cases)
    func rangesAreWhole(_ one: Case) {
        let bytes = Array(one.sentence.utf8)
        for cut in stride(from: 0, through: bytes.count, by: 2) {
            let part = Array(bytes[cut...])
            var last = 0
            for phrase in LimitPhrase.find(in: part) {
                #expect(phrase.range.lower >= last && phrase.range.lower < phrase.range.upper && phrase.range.upper <= part.count)
                // A cut within a character is no character's end.
                #expect(phrase.range.lower <= 2 || !Byte.isContinuation(part[phrase.range.lower]))
                #expect(phrase.range.upper == part.count || !Byte.isContinuation(part[phrase.range.upper]))
                last = phrase.range.upper
            }
        }
    }

    /// What is found in blanks and full-width forms has its place in the text as written.
    @Test func placesAreThoseOfTheText() {
        let sentence = "水分\u{200B}应不大于　１４．５\u{2009}％，灰分≤ 2 %。"
        #expect(Self.found(sentence) == ["不大于　１４．５\u{2009}％ => ≤ 14.5 %", "≤ 2 % => ≤ 2 %"])
    }
}
