/// A family of standards as its texts, and who is what in it. Read from the folder alone, by what the language says of headers
/// (类型, 通用标准), so that the judge shares no code with the compiler that it judges.

import Foundation

struct Family {
    let name: String
    /// Path within the family → the text's lines.
    var texts: [String: [String]] { didSet { read = Read() } }
    /// Pictures and data, as they are.
    var others: [String: Data] = [:]
    /// What stands between lines, so that a control may change it.
    var lineEnd = "\n"
    /// What was read of the texts as they are; faults are planned by one thread.
    private var read = Read()

    private final class Read: @unchecked Sendable {
        var manuscripts: [Manuscript]?
        var indicators: [String: [Indicator]] = [:]
        var relations: [String: [Relation]] = [:]
        var comparisons: [Comparison]?
        var grades: [String]?
    }

    init(name: String, texts: [String: [String]]) {
        self.name = name
        self.texts = texts
    }

    init(name: String, folder: URL) throws {
        self.init(name: name, texts: [:])
        let base = folder.standardizedFileURL.path
        for path in try FileManager.default.subpathsOfDirectory(atPath: base) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: base + "/" + path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            let bytes = try Data(contentsOf: URL(fileURLWithPath: base + "/" + path))
            if path.hasSuffix(".md") {
                texts[path] = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
            } else {
                others[path] = bytes
            }
        }
    }

    func write(to folder: URL) throws {
        let made = Set((texts.keys.map { $0 } + others.keys).map { ($0 as NSString).deletingLastPathComponent })
        for path in made { try FileManager.default.createDirectory(at: folder.appendingPathComponent(path), withIntermediateDirectories: true) }
        for (path, lines) in texts { try Data(lines.joined(separator: lineEnd).utf8).write(to: folder.appendingPathComponent(path)) }
        for (path, bytes) in others { try bytes.write(to: folder.appendingPathComponent(path)) }
    }

    func manuscript(_ path: String) -> Manuscript { manuscripts.first { $0.path == path } ?? Manuscript(path: path, lines: texts[path] ?? []) }

    /// Every text that is not an old edition, family.md too, by path.
    private var manuscripts: [Manuscript] {
        if let known = read.manuscripts { return known }
        let all = texts.keys.filter { $0.hasSuffix(".md") && !$0.hasPrefix("old/") }.sorted().map { Manuscript(path: $0, lines: texts[$0] ?? []) }
        read.manuscripts = all
        return all
    }

    func indicators(_ manuscript: Manuscript) -> [Indicator] {
        if let known = read.indicators[manuscript.path] { return known }
        let all = readIndicators(manuscript)
        read.indicators[manuscript.path] = all
        return all
    }

    func relations(_ product: Manuscript) -> [Relation] {
        if let known = read.relations[product.path] { return known }
        let all = readRelations(product)
        read.relations[product.path] = all
        return all
    }

    var comparisons: [Comparison] {
        if let known = read.comparisons { return known }
        let all = readComparisons()
        read.comparisons = all
        return all
    }

    /// The family's one general. Each example family has one.
    var general: Manuscript { manuscripts.first { $0.header("类型") == "通用要求" } ?? Manuscript(path: "", lines: []) }
    var products: [Manuscript] { manuscripts.filter { $0.path != "family.md" && $0.header("通用标准") != nil && $0.header("类型") != "通用要求" } }
    var baselines: [Manuscript] { manuscripts.filter { $0.header("类型") == "基准" } }
    var main: Manuscript { manuscript("family.md") }

    /// Grades from strict to loose.
    var grades: [String] {
        if let known = read.grades { return known }
        let all = (main.header("等级") ?? "").trimmingCharacters(in: ["[", "]"]).components(separatedBy: ", ").filter { !$0.isEmpty }
        read.grades = all
        return all
    }

    func replacing(_ path: String, line: Int, with text: String) -> Family {
        var copy = self
        copy.texts[path]?[line] = text
        return copy
    }

    /// The lines stand before what is at `line` now.
    func inserting(_ lines: [String], in path: String, at line: Int) -> Family {
        var copy = self
        copy.texts[path]?.insert(contentsOf: lines, at: line)
        return copy
    }

    func removing(_ path: String, lines: Range<Int>) -> Family {
        var copy = self
        copy.texts[path]?.removeSubrange(lines)
        return copy
    }
}
