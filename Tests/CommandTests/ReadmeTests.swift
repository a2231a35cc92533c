import Foundation
import Testing
import TestSupport

@testable import Model
@testable import Syntax

/// What README tells the reader to type does what README says.
struct ReadmeTests {
    static let program = Repository.url(".build/debug/gangmu").path

    static func snippets(_ language: String) throws -> [String] {
        let text = try Repository.text("README.md")
        return text.components(separatedBy: "```\(language)\n").dropFirst().map { String($0.prefix(upTo: $0.range(of: "```")!.lowerBound)) }
    }

    static func run(_ words: [String], in folder: URL) throws -> (status: Int32, out: String, error: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        let (out, error) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = error
        try process.run()
        let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text, complaint)
    }

    @Test func commandsDoWhatIsShown() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Repository.url("Examples"), to: folder.appendingPathComponent("Examples"))
        let sample = try #require(try Self.snippets("markdown").first)
        try sample.write(to: folder.appendingPathComponent("rice.std.md"), atomically: true, encoding: .utf8)
        var commands = 0
        for snippet in try Self.snippets("console") {
            let lines = snippet.split(separator: "\n", omittingEmptySubsequences: false)
            var shown: [Substring] = []
            for line in lines.reversed() {
                guard line.hasPrefix("$ gangmu ") else {
                    shown.insert(line, at: 0)
                    continue
                }
                let result = try Self.run(line.dropFirst("$ gangmu ".count).split(separator: " ").map(String.init), in: folder)
                let expected = shown.joined(separator: "\n").trimmingCharacters(in: .newlines)
                #expect(result.status != 2, "\(line): \(result.error)")
                if !expected.isEmpty { #expect(result.out.trimmingCharacters(in: .newlines) == expected) }
                shown = []
                commands += 1
            }
        }
        #expect(commands >= 4)
        #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("out/rice.html").path))
        #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("out/meng/index.html").path))
    }

    /// The walk through the sample: the mend that README names leaves no error, and the stale link is found.
    @Test func theTourIsTrue() throws {
        let sample = try #require(try Self.snippets("markdown").first)
        let mended = Workbench(sample.replacingOccurrences(of: "按第6章评定。", with: "按4.1评定。"))
        #expect(mended.diagnostics.map(\.rule.name) == ["unanchored-reference"])
        let named = sample.replacingOccurrences(of: "## 感官\n\n应", with: "## 感官 {#sense}\n\n应")
        let linked = Workbench(named.replacingOccurrences(of: "按第6章评定。", with: "按[4.1](#sense)评定。"))
        #expect(linked.diagnostics.isEmpty, "\(linked.findings)")
        let inserted = Workbench(
            sample.replacingOccurrences(of: "按第6章评定。", with: "按4.1评定。").replacingOccurrences(of: "## 水分 {#moisture}", with: "## 气味\n\n嗅闻。\n\n## 水分 {#moisture}")
        )
        #expect(inserted.diagnostics.map(\.rule.name).contains("label-mismatch"))
    }

    /// README's table of header keys is the compiler's.
    @Test func theTableOfKeysIsTrue() throws {
        let text = try Repository.text("README.md")
        for row in HeaderKey.table {
            let line = text.split(separator: "\n").first { $0.hasPrefix("| \(row.name) | \(row.alias) |") }
            #expect(line?.hasSuffix("| \(row.required?.rawValue ?? "") |".replacingOccurrences(of: "|  |", with: "| |")) == true, "\(row.name)")
        }
        for row in AttributeKey.table where row.key != .deprecated {
            #expect(text.contains(row.name.description), "\(row.name)")
        }
    }
}
