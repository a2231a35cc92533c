/// Does what a page of the manual shows, and writes down what comes of it.

import Foundation
import TestSupport

/// A page as it would be if it told the truth, and what contradicts it without a place in the page.
struct ManualRun {
    private(set) var page: ManualPage
    private(set) var complaints: [String] = []
    /// How much was shown to be true.
    private(set) var examples = 0
    private let folder: URL
    /// The page's CSV files, which its sources may name as well.
    private var data: [(name: String, text: String)] = []

    init(_ path: String) throws {
        page = try ManualPage(path)
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manual-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var source: (line: Int, text: String, isExplained: Bool)?
        for index in page.parts.indices {
            switch page.parts[index] {
            case .prose: break
            case .table(let name, _): page.parts[index] = .table(name: name, text: GeneratedTable.named(name) ?? "unknown table\n")
            case .block(var block):
                if let file = block.file {
                    let url = folder.appendingPathComponent(file)
                    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                    try block.text.write(to: url, atomically: true, encoding: .utf8)
                    if file.hasSuffix(".csv") { data.append(("file " + file, block.text)) }
                } else if block.language == "console" {
                    if page.prose.contains("Examples/") { try copyExamples() }
                    block.text = try session(block)
                    examples += 1
                } else if let section = block.words.first, let source {
                    block.text = result(section, source.text)
                } else if block.language == "gangmu" {
                    if let source { finish(source) }
                    source = (block.line, block.text, false)
                    examples += 1
                } else if ["sh", "yaml", "make"].contains(block.language) {
                    readCommands(block)
                }
                if block.words.first == "findings" { source?.isExplained = true }
                page.parts[index] = .block(block)
            }
        }
        if let source { finish(source) }
    }

    private func result(_ section: String, _ source: String) -> String {
        CorpusFile.trimmed(CorpusCase(file: page.path, line: 0, title: "", input: source, sections: data).actual(section))
    }

    /// A source whose findings are not shown has none worth a word.
    private mutating func finish(_ source: (line: Int, text: String, isExplained: Bool)) {
        guard !source.isExplained else { return }
        let findings = result("findings", source.text).split(separator: "\n").filter { $0.contains(" error[") || $0.contains(" warning[") }
        if !findings.isEmpty { complaints.append("\(page.path):\(source.line): \(findings.joined(separator: "\n"))") }
    }

    private func copyExamples() throws {
        let target = folder.appendingPathComponent("Examples")
        if !FileManager.default.fileExists(atPath: target.path) {
            try FileManager.default.copyItem(at: Repository.url("Examples"), to: target)
        }
    }

    /// Each command line with what it prints; `; echo $?` at its end prints the exit status too.
    private mutating func session(_ block: ManualPage.Block) throws -> String {
        var shown = ""
        for line in block.text.split(separator: "\n") where line.hasPrefix("$ ") {
            let asksStatus = line.hasSuffix("; echo $?")
            let words = line.dropFirst(2).dropLast(asksStatus ? "; echo $?".count : 0).split(separator: " ").map(String.init)
            guard words.first == "gangmu" else {
                complaints.append("\(page.path):\(block.line): not a gangmu command: \(line)")
                continue
            }
            let result = try ManualProgram.run(Array(words.dropFirst()), in: folder)
            if !asksStatus, result.status == 2 { complaints.append("\(page.path):\(block.line): \(line): \(result.text)") }
            shown += line + "\n"
            if block.words.first != "quiet" { shown += result.text + (asksStatus ? "\(result.status)\n" : "") }
        }
        return shown
    }

    /// Commands in scripts are at least ones that gangmu understands.
    private mutating func readCommands(_ block: ManualPage.Block) {
        for line in block.text.split(separator: "\n") {
            guard let start = line.range(of: "gangmu ") else { continue }
            let before = line[..<start.lowerBound].last
            guard before == nil || before == " " || before == "\t", !line.contains("#") else { continue }
            let words = line[start.upperBound...].split { " ".contains($0) }.map(String.init)
            let command = Array(words.prefix { ![">", "|", "&&", "||", ";", "2>&1"].contains($0) })
            if let problem = ManualProgram.problem(command) { complaints.append("\(page.path):\(block.line): \(line): \(problem)") }
        }
    }
}
