/// What holds of formatting whatever the text: a second run changes nothing, the document is published as before, ids stay,
/// no finding is new. Compared is the text with its safe fixes and nothing else.

import Emit
@testable import Model
import Rules
import Syntax
import TestSupport
import Testing

struct FormatTests {
    /// What is wrong with how one of `files` is formatted; nil when all is well.
    static func violation(_ files: [(path: String, bytes: [UInt8])], _ number: Int = 0, _ numbers: Formatter.Numbers = .none) -> String? {
        let bench = Workbench(files)
        guard Formatter.canFormat(bench.documents[number].source) else { return nil }
        let formatter = bench.formatter(number, numbers: numbers)
        let source = bench.documents[number].source
        let formatted = formatter.format(source)
        if formatter.format(Source(path: source.path, disk: formatted)) != formatted { return "a second run changes the text" }
        func compiled(_ bytes: [UInt8]) -> Formatter.Draft { formatter.compile(Source(path: source.path, disk: bytes)) }
        let mended = compiled(formatter.mend(source))
        let after = compiled(formatted)
        if mended.output != after.output { return "STS or HTML changed" }
        let ids = { (draft: Formatter.Draft) in draft.document.numbering.anchors.indices.map { draft.document.publicIDs.anchors[$0] }.sorted() }
        if ids(mended) != ids(after) { return "ids changed" }
        var before = compiled(source.bytes).findings.map { "\($0.rule) \($0.arguments)" }
        for finding in after.findings.map({ "\($0.rule) \($0.arguments)" }) {
            guard let known = before.firstIndex(of: finding) else { return "new: \(finding)" }
            before.remove(at: known)
        }
        return nil
    }

    @Test(arguments: CorpusTests.cases)
    func corpusStaysAsItIs(_ one: CorpusCase) {
        for numbers in Formatter.Numbers.allCases {
            let violation = Self.violation(one.files, 0, numbers)
            #expect(violation == nil, "--numbers \(numbers)")
        }
    }

    @Test(arguments: Repository.files("Examples", suffix: ".std.md"))
    func examplesStayAsTheyAre(_ path: String) throws {
        let paths = Repository.files("Examples", suffix: ".md").filter { $0.hasSuffix(".std.md") || $0.hasSuffix("family.md") }
        let files = try (paths + Repository.files("Examples", suffix: ".csv")).map { ($0, Array(try Repository.text($0).utf8)) }
        let number = try #require(paths.filter { $0.hasSuffix(".std.md") }.firstIndex(of: path))
        for numbers in Formatter.Numbers.allCases { #expect(Self.violation(files, number, numbers) == nil, "--numbers \(numbers)") }
    }

    @Test(arguments: Rule.all.map(\.id.name))
    func examplesOfRulesStayAsTheyAre(_ name: String) {
        guard let rule = Rule.named(RuleID(name)) else { return }
        for example in rule.bad + rule.good {
            let files = example.files.map { ($0.path, Array($0.text.utf8)) }
            for number in files.filter({ $0.0.hasSuffix(".std.md") }).indices { #expect(Self.violation(files, number) == nil) }
        }
    }

    @Test(arguments: 0..<30)
    func randomDocumentsStayAsTheyAre(_ batch: Int) {
        for seed in batch * 10..<batch * 10 + 10 {
            let numbers = Formatter.Numbers.allCases[seed % 3]
            // A text that cannot be published cannot be formatted either; its mended one can.
            let bytes = Source(path: "random.std.md", disk: RandomDocument.bytes(seed: seed)).bytes
            #expect(Self.violation([("random.std.md", bytes)], 0, numbers) == nil, "seed \(seed) --numbers \(numbers)")
        }
    }

    /// What is asked of random documents would hold as well if none were ever touched.
    @Test func randomDocumentsAreFormatted() {
        let changed = (0..<40).count { seed in
            let source = Source(path: "random.std.md", disk: RandomDocument.bytes(seed: seed))
            let text = Source(path: "random.std.md", disk: source.bytes)
            return Workbench([(text.path, text.bytes)]).formatter().format(text) != text.bytes
        }
        #expect(changed > 36, "only \(changed)")
    }

    // What a corpus file cannot show: line ends and the end of the file.

    private func formatted(_ text: String) -> String {
        let bench = Workbench(text)
        return String(decoding: bench.formatter().format(bench.documents[0].source), as: UTF8.self)
    }

    @Test(arguments: [
        ("# 甲\n\n乙", "# 甲\n\n乙\n"), ("# 甲\n\n乙\n\n\n", "# 甲\n\n乙\n"), ("\n\n# 甲\n", "# 甲\n"), ("# 甲\r\n乙\r\n", "# 甲\r\n\r\n乙\r\n"),
        ("# 甲\r乙", "# 甲\r\r乙\r"), ("# 甲  \n\n乙　\n \n丙\n", "# 甲\n\n乙\n\n丙\n"), ("", ""), ("\u{FEFF}# 甲\n", "# 甲\n"), ("甲 \\ \n乙\n", "甲 \\\n乙\n"),
    ])
    func linesEndOnce(_ text: String, _ expected: String) { #expect(formatted(text) == expected) }

    @Test func badBytesAreNotLost() {
        let bytes = Array("# 甲  \n".utf8) + [0xFF]
        let source = Source(path: "a.std.md", disk: bytes)
        #expect(!Formatter.canFormat(source))
        #expect(Workbench("甲").formatter().format(source) == source.bytes)
    }
}
