import Foundation
import Testing
import TestSupport

import Syntax

@testable import Emit
@testable import Model

/// The example families, whole: no finding of level error, and outputs that equal the committed ones.
struct ExampleGoldenTests {
    static let families = ["Examples/meng"]

    static func bench(_ family: String) throws -> (files: [String], bench: Workbench) {
        let files = Repository.files(family, suffix: ".std.md")
        let texts = try (files + [family + "/family.md"]).map { (String($0.dropFirst(family.count + 1)), try Repository.text($0)) }
        return (files, Workbench(texts))
    }

    @Test(arguments: families)
    func buildsWithoutErrors(_ family: String) throws {
        let (_, bench) = try Self.bench(family)
        #expect(bench.diagnostics.filter { ($0.severity ?? .error) >= .warning }.isEmpty, "\(bench.findings)")
    }

    @Test(arguments: families)
    func outputsAreAsCommitted(_ family: String) throws {
        let (files, bench) = try Self.bench(family)
        for (index, file) in files.enumerated() where bench.index.role(of: bench.documents[index].file) != .baseline {
            let name = "Tests/Golden/" + file.dropFirst("Examples/".count).dropLast(".std.md".count)
            let sts = String(decoding: bench.emit(.sts, index), as: UTF8.self)
            if let difference = try Repository.matches(sts, golden: name + ".xml") { Issue.record("\(difference)") }
            // The style sheet has tests of its own.
            let html = String(decoding: bench.emit(.html, index), as: UTF8.self)
            let start = html.range(of: "<style>")!.upperBound
            let end = html.range(of: "</style>")!.lowerBound
            if let difference = try Repository.matches(html.replacingCharacters(in: start..<end, with: ""), golden: name + ".html") {
                Issue.record("\(difference)")
            }
        }
    }

    /// 15 KB of general requirements, 8 KB of product requirements: real-looking text, not a snippet.
    @Test func examplesAreOfRealSize() throws {
        #expect(try Repository.text("Examples/meng/general/DB15-T-1700.1.std.md").utf8.count >= 15_000)
        #expect(try Repository.text("Examples/meng/products/mengfeng-rice.std.md").utf8.count >= 8_000)
    }

    /// 1,000 seeded prefixes of each example parse to well-formed trees.
    @Test(arguments: Repository.files("Examples", suffix: ".md"))
    func prefixesParse(_ path: String) throws {
        let bytes = Array(try Repository.text(path).utf8)
        var state: UInt64 = 42
        for _ in 0..<1000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let end = Int(state >> 33) % (bytes.count + 1)
            let parsed = parse(Source(path: path, disk: Array(bytes[..<end])))
            if let violation = Invariants.violation(parsed) {
                Issue.record("\(end) bytes: \(violation)")
                return
            }
        }
    }
}
