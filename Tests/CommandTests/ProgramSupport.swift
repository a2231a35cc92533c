/// The built program, run as a user runs it: in a folder of its own, with files on disk, its outputs caught.

import Foundation
import TestSupport
import Testing

/// What a run left behind.
struct Run {
    var status: Int32
    var out: String
    var error: String
    /// In seconds.
    var time: Double

    /// The one JSON object on standard output.
    func json() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    }

    /// The findings of `--format json`.
    func findings() throws -> [Finding] {
        try (try json()["findings"] as? [[String: Any]] ?? []).map(Finding.init)
    }

    /// `file: rule` of each finding of `--format concise`.
    var rules: [String] {
        out.split(separator: "\n").map { line in
            let rule = line.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
            return line.prefix { $0 != ":" } + ": " + rule
        }
    }
}

/// A finding of the JSON form, its shape checked key by key (contracts, `check --format json`).
struct Finding {
    struct Position: Equatable {
        var offset, line, column: Int
    }
    var rule: String
    var severity: String
    var file: String
    var start: Position
    var end: Position
    var message: [String: String]
    var notes: [Finding.Place]
    var edits: [(place: Place, text: String)]
    var safety: String?

    struct Place {
        var file: String
        var start: Position
        var end: Position
        var message: [String: String] = [:]
    }

    init(_ object: [String: Any]) throws {
        #expect(Set(object.keys) == ["rule", "severity", "file", "start", "end", "message", "notes", "fix"])
        rule = try #require(object["rule"] as? String)
        severity = try #require(object["severity"] as? String)
        #expect(["error", "warning", "style", "info"].contains(severity))
        let place = try Finding.place(object)
        (file, start, end) = (place.file, place.start, place.end)
        message = try Finding.words(object["message"])
        notes = try (try #require(object["notes"] as? [[String: Any]])).map { note in
            #expect(Set(note.keys) == ["file", "start", "end", "message"])
            var place = try Finding.place(note)
            place.message = try Finding.words(note["message"])
            return place
        }
        edits = []
        if let fix = object["fix"] as? [String: Any] {
            #expect(Set(fix.keys) == ["title", "safety", "edits"])
            _ = try Finding.words(fix["title"])
            safety = try #require(fix["safety"] as? String)
            #expect(["safe", "review"].contains(safety))
            for edit in try #require(fix["edits"] as? [[String: Any]]) {
                #expect(Set(edit.keys) == ["file", "start", "end", "text"])
                edits.append((try Finding.place(edit), try #require(edit["text"] as? String)))
            }
            #expect(!edits.isEmpty)
        } else {
            #expect(object["fix"] is NSNull)
        }
    }

    private static func place(_ object: [String: Any]) throws -> Place {
        func position(_ key: String) throws -> Position {
            let object = try #require(object[key] as? [String: Any])
            #expect(Set(object.keys) == ["offset", "line", "column"])
            return Position(
                offset: try #require(object["offset"] as? Int), line: try #require(object["line"] as? Int), column: try #require(object["column"] as? Int))
        }
        let place = Place(file: try #require(object["file"] as? String), start: try position("start"), end: try position("end"))
        #expect(place.start.offset <= place.end.offset)
        #expect(place.start.line >= 1 && place.start.column >= 1)
        return place
    }

    private static func words(_ value: Any?) throws -> [String: String] {
        let words = try #require(value as? [String: String])
        #expect(Set(words.keys) == ["zh", "en"])
        for text in words.values { #expect(!text.isEmpty && !text.contains("{0}")) }
        return words
    }
}

/// A folder to run the program in.
final class Workplace {
    let folder: TemporaryFolder
    var path: String { folder.path }

    init() throws { folder = try TemporaryFolder() }

    /// Seconds after which a run is ended.
    static let limit = "120"
    /// Seconds that a hostile input may take, on a machine that does other things as well.
    static var budget: Double { fastProgram.isRelease ? 20 : 60 }
    static let program = Repository.url(".build/debug/gangmu").path
    static let isBuilt = FileManager.default.isExecutableFile(atPath: program)

    /// For inputs that a debug build is too slow for: the release build, unless it is older.
    static let fastProgram: (path: String, isRelease: Bool) = {
        let release = Repository.url(".build/release/gangmu").path
        func date(_ path: String) -> Date {
            (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate]) as? Date ?? .distantPast
        }
        return date(release) > date(program) ? (release, true) : (program, false)
    }()

    /// Runs `gangmu` here. Only the variables given are set, beside PATH.
    @discardableResult
    func run(_ words: String..., input: [UInt8]? = nil, environment: [String: String] = [:], program: String = Workplace.program) throws -> Run {
        try run(words, input: input, environment: environment, program: program)
    }

    func run(_ words: [String], input: [UInt8]? = nil, environment: [String: String] = [:], program: String = Workplace.program) throws -> Run {
        let streams = try TemporaryFolder()
        let process = Process()
        // A run that hangs must not hang the tests.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments = ["-s", "KILL", Workplace.limit, program] + words
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        // Files, not pipes: nothing waits for a reader.
        let streamFile = { URL(fileURLWithPath: streams.path + "/" + $0) }
        try Data(input ?? []).write(to: streamFile("in"))
        for name in ["out", "error"] { try Data().write(to: streamFile(name)) }
        process.standardInput = try FileHandle(forReadingFrom: streamFile("in"))
        process.standardOutput = try FileHandle(forWritingTo: streamFile("out"))
        process.standardError = try FileHandle(forWritingTo: streamFile("error"))
        let start = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        let time = ContinuousClock.now - start
        // A run that was killed by a signal has no exit status of ours.
        let status = process.terminationReason == .exit ? process.terminationStatus : 1000 + process.terminationStatus
        func text(_ name: String) throws -> String {
            let data = try Data(contentsOf: URL(fileURLWithPath: streams.path + "/" + name))
            return try #require(String(data: data, encoding: .utf8), "output is not UTF-8")
        }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        return Run(status: status, out: try text("out"), error: try text("error"), time: seconds)
    }

    // Files here.

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// All files below a folder, sorted, hidden ones as well.
    func files(_ name: String = ".") -> [String] {
        let root = path + "/" + name
        guard let paths = FileManager.default.enumerator(atPath: root)?.allObjects as? [String] else { return [] }
        return paths.filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }

    func copyExamples() throws {
        try FileManager.default.copyItem(at: Repository.url("Examples"), to: URL(fileURLWithPath: path + "/Examples"))
    }

    func modified(_ name: String) throws -> Date {
        try #require(try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date)
    }
}

extension Trait where Self == ConditionTrait {
    static var needsProgram: Self { .enabled(if: Workplace.isBuilt, "needs \(Workplace.program), which is not built") }
}

/// Standards of a few lines.
enum Sample {
    static func document(_ body: String, number: String = "T/XMB 1—2026", kind: String = "产品", entries: String = "") -> String {
        "---\n编号: \(number)\n名称: 示例\n类型: \(kind)\nICS: 67.060\nCCS: B 22\n\(entries)---\n\n" + body
    }

    /// Without any finding.
    static let clean = document("# 范围\n\n本文件规定了示例的要求。\n\n# 要求 {#req}\n\n示例应符合[第2章](#req)的规定。\n")
    /// One error: 9.9 is missing.
    static let error = document("# 要求\n\n应符合9.9的规定。\n")
    /// One style finding: a plain reference.
    static let style = document("# 要求\n\n见2.1。\n\n# 方法\n\n## 甲\n\n甲。\n\n## 乙\n\n乙。\n")

    static func family(_ generals: String = "  甲: general.std.md\n", products: String = "products/*.std.md", more: String = "") -> String {
        "---\n名称: 示例族\n通用标准:\n\(generals)产品: \(products)\n\(more)---\n\n# 关于\n\n示例。\n"
    }
}
