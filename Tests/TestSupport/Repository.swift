/// Where things are: found from this file, so that tests run from any folder.

import Foundation

package enum Repository {
    /// The folder that holds Package.swift.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    package static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    /// A file of the material shared beside the repository; nil where that is absent.
    package static func shared(_ path: String) -> String? {
        let url = root.deletingLastPathComponent().appendingPathComponent("shared/" + path)
        return FileManager.default.fileExists(atPath: url.path) ? url.path : nil
    }

    /// Files below a folder whose names end in `suffix`, sorted, relative to the root.
    package static func files(_ folder: String, suffix: String) -> [String] {
        guard let paths = FileManager.default.enumerator(atPath: url(folder).path)?.allObjects as? [String] else { return [] }
        return paths.filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
    }

    /// Whether expectations are to be rewritten: `make bless`.
    package static let isBlessing = ProcessInfo.processInfo.environment["BLESS"] == "1"

    /// Compares with a committed file, or rewrites it and says so.
    package static func matches(_ text: String, golden path: String) throws -> String? {
        let url = url(path)
        let expected = try? String(contentsOf: url, encoding: .utf8)
        if expected == text { return nil }
        guard isBlessing else {
            guard let expected else { return "\(path) is missing; run `make bless` and read what it wrote" }
            let (line, old, new) = firstDifference(expected, text)
            return "\(path):\(line) differs\n  expected: \(old)\n  now:      \(new)\nrun `make bless` if that is right"
        }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return "\(path) was blessed; read the difference and run again"
    }

    private static func firstDifference(_ a: String, _ b: String) -> (Int, String, String) {
        let a = a.split(separator: "\n", omittingEmptySubsequences: false)
        let b = b.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(a, b).prefix { $0 == $1 }.count
        return (line + 1, line < a.count ? String(a[line]) : "(end)", line < b.count ? String(b[line]) : "(end)")
    }
}
