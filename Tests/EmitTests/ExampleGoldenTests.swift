import Foundation
import Testing
import TestSupport

import Syntax

@testable import Emit
@testable import Model

/// The example families, whole: no finding of level error, and outputs that equal the committed ones.
struct ExampleGoldenTests {
    static let families = ["Examples/meng", "Examples/jiangxi", "Examples/yixiang"]
    /// Those whose outputs are committed: between them they hold every construct.
    static let committed = [
        "Examples/meng/general/DB15-T-1700.1.std.md", "Examples/meng/products/mengfeng-rice.std.md", "Examples/jiangxi/navel-orange.std.md",
        "Examples/yixiang/products/homestay-service.std.md", "Examples/meng/amendments/mengfeng-rice-1.std.md",
    ]

    static func bench(_ family: String) throws -> (files: [String], bench: Workbench) {
        let files = Repository.files(family, suffix: ".std.md")
        let texts = try (files + [family + "/family.md"] + Repository.files(family, suffix: ".csv")).map {
            (String($0.dropFirst(family.count + 1)), try Repository.text($0))
        }
        return (files, Workbench(texts))
    }

    @Test(arguments: families)
    func buildsWithoutErrors(_ family: String) throws {
        let (_, bench) = try Self.bench(family)
        #expect(bench.diagnostics.filter { ($0.severity ?? .error) >= .warning }.isEmpty, "\(bench.findings)")
    }

    /// The language on one page, golden as a whole.
    @Test func tourIsAsCommitted() throws {
        let bench = Workbench(try ["tour.std.md", "tour.csv"].map { ($0, try Repository.text("Examples/" + $0)) })
        #expect(bench.diagnostics.filter { ($0.severity ?? .error) >= .warning }.isEmpty, "\(bench.findings)")
        let sts = String(decoding: bench.emit(.sts), as: UTF8.self)
        if let difference = try Repository.matches(sts, golden: "Tests/Golden/tour.xml") { Issue.record("\(difference)") }
    }

    @Test(arguments: families)
    func outputsAreAsCommitted(_ family: String) throws {
        let (files, bench) = try Self.bench(family)
        for (index, file) in files.enumerated() where Self.committed.contains(file) {
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

    /// 15 KB of general requirements, 8 KB of product requirements: real-looking text, not a snippet. Baselines are extracts, and a 修改单
    /// is as long as its instructions.
    @Test func examplesAreOfRealSize() throws {
        for family in Self.families {
            let (files, bench) = try Self.bench(family)
            for (index, file) in files.enumerated() where !file.contains("/old/") {
                guard let kind = bench.documents[index].metadata.kind, kind != .baseline, kind != .amendment else { continue }
                #expect(try Repository.text(file).utf8.count >= (kind == .general ? 15_000 : 8_000), "\(file)")
            }
        }
    }

    /// No two documents share more than 30 % of their runs of twenty characters; an older edition shares with its newer one.
    @Test func examplesAreWrittenEachForItself() throws {
        let files = Repository.files("Examples", suffix: ".std.md").filter { !$0.contains("/old/") }
        let runs = try files.map { file -> Set<Int> in
            let text = try Repository.text(file).unicodeScalars.filter { $0.properties.isIdeographic || $0.properties.numericType != nil }
            let letters = Array(text)
            return Set(letters.indices.dropLast(19).map { Array(letters[$0..<$0 + 20]).hashValue })
        }
        for first in runs.indices {
            for second in runs.indices where second > first && !runs[first].isEmpty && !runs[second].isEmpty {
                let shared = Double(runs[first].intersection(runs[second]).count) / Double(min(runs[first].count, runs[second].count))
                #expect(shared <= 0.3, "\(files[first]), \(files[second])")
            }
        }
    }

    /// 100 seeded prefixes of each example parse to well-formed trees.
    @Test(arguments: Repository.files("Examples", suffix: ".md"))
    func prefixesParse(_ path: String) throws {
        let bytes = Array(try Repository.text(path).utf8)
        var state: UInt64 = 42
        for _ in 0..<100 {
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
