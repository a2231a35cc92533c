/// Every document gives valid STS 1.2 and well-formed HTML: those of the repository, and 300 that nobody would write.

import Emit
import Foundation
import Model
import SchemaValidation
import Syntax
import TestSupport
import Testing

/// Our profile, and the schemas beside the repository; nil where they are absent.
private enum Schemas {
    static let profile = Result { () throws(SchemaError) in try Schema.profile() }
    static let dtd = schema("niso-sts/dtd/NISO-STS-interchange-1-mathml3.dtd")
    static let rng = schema("niso-sts/rng/NISO-STS-interchange-1-mathml3.rng")

    private static func schema(_ path: String) -> Schema? {
        guard let path = Repository.shared(path) else { return nil }
        return try? Schema(path: path)
    }
}

/// What is wrong with the outputs of a text; nil when nothing is.
private struct Verdict {
    var seesHTML = true
    var seesRNG = false

    func problem(_ bytes: [UInt8]) -> String? {
        // The data file that some random tables name: joins, quotes, marks and short rows.
        let data = Array("项目,<<,\"a\n<b>&\"\n^^,<<,^^,]]>\n甲,,*x*\n\"乙\"丙,\u{8}\n".utf8)
        let bench = Workbench([("case.std.md", bytes), ("a.csv", data)])
        if let broken = Invariants.violation(bench.documents[0].parse) { return "tree: " + broken }
        let sts = bench.emit(.sts)
        do throws(SchemaError) {
            if let error = validate(sts, name: "case.xml", against: try Schemas.profile.get()).first {
                return "profile: line \(error.line): \(error.message)"
            }
        } catch { return "profile: \(error)" }
        if let dtd = Schemas.dtd, let error = validate(sts, name: "case.xml", against: dtd).first { return "DTD: line \(error.line): \(error.message)" }
        if seesRNG, let rng = Schemas.rng, let error = validate(sts, name: "case.xml", against: rng).first {
            return "RNG: line \(error.line): \(error.message)"
        }
        if seesHTML, let error = HTMLCheck.violation(bench.emit(.html)) { return "HTML: " + error }
        return nil
    }

    /// The fewest lines that are still wrong: halves, quarters and so on are taken out as long as that helps.
    func reduced(_ bytes: [UInt8]) -> (text: String, problem: String)? {
        guard var found = problem(bytes) else { return nil }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var size = max(1, lines.count / 2)
        while true {
            var start = 0
            var isShorter = false
            while start < lines.count {
                var rest = lines
                rest.removeSubrange(start..<min(start + size, lines.count))
                if let still = problem(Array(rest.joined(separator: [0x0A]))) {
                    found = still
                    lines = rest
                    isShorter = true
                } else {
                    start += size
                }
            }
            if size == 1, !isShorter { break }
            size = max(1, size / 2)
        }
        return (String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self), found)
    }

    func expect(_ bytes: [UInt8], _ name: String) {
        guard let (text, problem) = reduced(bytes) else { return }
        Issue.record("\(name): \(problem)\n\(text)")
    }
}

struct SchemaTests {
    static let files = Repository.files("Examples", suffix: ".std.md") + Repository.files("Tests/Corpus", suffix: ".txt")

    /// The documents of a file: itself, or the inputs of its cases.
    private func documents(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
        let text = try Repository.text(path)
        guard path.hasSuffix(".txt") else { return [(path, Array(text.utf8))] }
        var cases = [(name: path, text: "")]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                cases.append(("\(path): \(line.dropFirst(4))", ""))
            } else {
                cases[cases.count - 1].text += line + "\n"
            }
        }
        // A file without cases is a document of odd sentences. What a case expects is text like any other.
        return cases.filter { !$0.text.isEmpty }.map { ($0.name, Array($0.text.utf8)) }
    }

    /// Against the official schema, too, where it is present (SchemaValidationTests say when it is not).
    @Test(arguments: files)
    func repositoryIsValid(_ path: String) throws {
        for (name, bytes) in try documents(path) { Verdict(seesRNG: true).expect(bytes, name) }
    }

    /// Each argument is a range of seeds, so that ranges run side by side.
    @Test(arguments: 0..<10)
    func randomIsValid(_ batch: Int) {
        for seed in batch * 30..<batch * 30 + 30 { Verdict(seesRNG: seed % 10 == 0).expect(RandomDocument.bytes(seed: seed), "seed \(seed)") }
    }

    @Test func sameBytesEachTime() {
        for seed in 0..<20 {
            let bytes = RandomDocument.bytes(seed: seed)
            #expect(bytes == RandomDocument.bytes(seed: seed))
            let (first, second) = (Workbench([("a.std.md", bytes)]), Workbench([("a.std.md", bytes)]))
            #expect(first.findings == second.findings)
            #expect(first.emit(.sts) == second.emit(.sts))
            #expect(first.emit(.html) == second.emit(.html))
        }
    }
}
