import Foundation
import Testing
import TestSupport

@testable import Model

/// Files of Tests/Corpus with one case a line: what is read, a tab, what it is read as. `make bless` rewrites what follows the arrow.
enum QuantityCorpus {
    struct Row: Sendable, CustomTestStringConvertible {
        var line: Int
        /// What is read; `\u{…}` stands for a character that no editor shows.
        var cells: [String]
        var expected: String
        var testDescription: String { "line \(line): \(cells[0])" }
    }

    /// Between input and expectation.
    static let arrow = "\t=> "

    static func rows(_ path: String, section: String? = nil) -> [Row] {
        guard let text = try? Repository.text(path) else { return [] }
        var current: String?
        var rows: [Row] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("["), line.hasSuffix("]"), !line.contains("\t") { current = String(line.dropFirst().dropLast()) }
            guard current == section, let (input, expected) = parts(String(line)) else { continue }
            rows.append(Row(line: index + 1, cells: input.components(separatedBy: "\t").map(unescaped), expected: expected))
        }
        return rows
    }

    private static func parts(_ line: String) -> (input: String, expected: String)? {
        guard !line.hasPrefix("#"), let arrow = line.range(of: arrow) else { return nil }
        return (String(line[..<arrow.lowerBound]), String(line[arrow.upperBound...]))
    }

    static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.range(of: "\\u{"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.lowerBound]
            if let scalar = UInt32(rest[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// The file with what is read now.
    static func blessed(_ path: String, _ read: (_ section: String?, _ cells: [String]) -> String) throws -> String {
        var section: String?
        return try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.hasPrefix("["), line.hasSuffix("]"), !line.contains("\t") { section = String(line.dropFirst().dropLast()) }
            guard let (input, _) = parts(String(line)) else { return String(line) }
            return input + arrow + read(section, input.components(separatedBy: "\t").map(unescaped))
        }.joined(separator: "\n")
    }

    /// Rewrites the file and fails once, so that a person reads the difference.
    static func bless(_ path: String, _ read: (_ section: String?, _ cells: [String]) -> String) throws {
        guard Repository.isBlessing, let complaint = try Repository.matches(blessed(path, read), golden: path) else { return }
        Issue.record(Comment(rawValue: complaint))
    }
}
