import Syntax
import Testing
import TestSupport

@testable import Model

/// Tests/Corpus/modal-words.txt: which verbal form a sentence has, and which words only look like one.
struct ModalWordTests {
    static let lines = ((try? Repository.text("Tests/Corpus/modal-words.txt")) ?? "").split(separator: "\n").dropFirst().map(String.init)

    @Test func theListIsThere() { #expect(Self.lines.count > 70) }

    @Test(arguments: lines)
    func theFormIsRecognised(_ line: String) throws {
        let parts = line.split(separator: "｜").map(String.init)
        try #require(parts.count == 2)
        let document = Workbench(CorpusCase(file: "", line: 0, title: "", input: "# 要求\n\n\(parts[1])\n").files).documents[0]
        let provision = try #require(Provisions(document).all.first)
        let word = provision.word.isEmpty ? "—" : document.source.text(provision.word)
        #expect((provision.modality == .statement ? "—" : provision.modality.name) + " " + word == parts[0])
    }
}
