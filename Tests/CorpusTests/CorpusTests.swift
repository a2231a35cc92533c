import Foundation
import Syntax
import Testing
import TestSupport

@testable import Emit
@testable import Model

/// Every case of Tests/Corpus: what its sections say, and what holds for any input.
struct CorpusTests {
    static let files =
        Repository.files("Tests/Corpus/syntax", suffix: ".txt") + Repository.files("Tests/Corpus/model", suffix: ".txt")
        + Repository.files("Tests/Corpus/family", suffix: ".txt") + ["Tests/Corpus/format.txt"]
    static let cases = files.flatMap(CorpusFile.cases)

    @Test func corpusIsThere() { #expect(Self.cases.count > 20) }

    @Test(.enabled(if: !Repository.isBlessing), arguments: cases)
    func sectionsHold(_ one: CorpusCase) {
        for section in one.sections {
            #expect(CorpusFile.trimmed(one.actual(section.name)) == section.text, "--- \(section.name)")
        }
    }

    /// `make bless` rewrites the expectations and fails once, so that a person reads the difference.
    @Test(.enabled(if: Repository.isBlessing), arguments: files)
    func bless(_ path: String) throws {
        let text = try Repository.text(path)
        let preamble = text.range(of: "=== ").map { String(text[..<$0.lowerBound]) } ?? ""
        let blessed = CorpusFile.blessed(CorpusFile.cases(path), preamble: preamble)
        if blessed != text {
            try blessed.write(to: Repository.url(path), atomically: true, encoding: .utf8)
            Issue.record("\(path) was blessed; read the difference and run again")
        }
    }

    @Test(arguments: cases)
    func treesAreWellFormed(_ one: CorpusCase) {
        #expect(Invariants.violation(parse(Source(text: one.source))) == nil)
    }

    /// Every scalar prefix of a case parses to a well-formed tree, and so does the case without any one of its lines.
    @Test(arguments: cases)
    func partsParse(_ one: CorpusCase) {
        let source = one.source
        if source.utf8.count <= 4096 {
            for end in source.unicodeScalars.indices {
                let text = String(source.unicodeScalars[..<end])
                if let violation = Invariants.violation(parse(Source(text: text))) {
                    Issue.record("prefix of \(text.utf8.count) bytes: \(violation)")
                    return
                }
            }
        }
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices {
            var fewer = lines
            fewer.remove(at: index)
            let violation = Invariants.violation(parse(Source(text: fewer.joined(separator: "\n"))))
            #expect(violation == nil, "without line \(index + 1)")
        }
    }

    @Test(arguments: cases)
    func twoRunsGiveTheSameBytes(_ one: CorpusCase) {
        for format in Format.all { #expect(Workbench(one.files).emit(format) == Workbench(one.files).emit(format)) }
    }
}
