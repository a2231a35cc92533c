/// `gangmu check --watch` from the outside: what changes, comes or goes is seen, whether it is a document or something that one depends
/// on; a report that is written is no change.

import Foundation
import TestSupport
import Testing

@testable import gangmu

@Suite(.needsProgram)
struct WatchingTests {
    let here: Workplace

    init() throws { here = try Workplace() }

    /// A run that watches.
    private final class Watch {
        let out: String
        private let process = Process()

        init(_ here: Workplace, _ words: [String]) throws {
            process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
            process.arguments = ["-s", "KILL", "100", Workplace.program, "check", "--watch"] + words
            process.currentDirectoryURL = URL(fileURLWithPath: here.path)
            process.environment = ["PATH": "/usr/bin:/bin"]
            out = here.path + "/../" + UUID().uuidString
            for name in [out, out + ".error"] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
            process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: out + ".error"))
            try process.run()
        }

        deinit {
            process.terminate()
            process.waitUntilExit()
            for name in [out, out + ".error"] { try? FileManager.default.removeItem(atPath: name) }
        }

        private func text(_ path: String) -> String { FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "" }

        /// How often it has checked.
        var checks: Int { text(out + ".error").components(separatedBy: "等待改动").count - 1 }

        /// Waits until what was printed says so.
        func waits(_ what: String, _ isThere: (String) -> Bool) {
            let end = Date().addingTimeInterval(30)
            while Date() < end {
                if isThere(text(out)) { return }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Issue.record("not seen: \(what)")
        }

        /// Does something, and waits for the check that it causes.
        func sees(_ what: String, _ change: () throws -> Void) rethrows {
            let before = checks
            try change()
            waits(what) { _ in checks > before }
        }
    }

    @Test func changesAreSeen() throws {
        try here.write(MendingTests.faulty, to: "a.std.md")
        let watch = try Watch(here, ["--format", "concise", "--select", "num-unit-space"])
        func count(_ text: String, _ path: String) -> Int { text.components(separatedBy: path + ":").count - 1 }
        watch.waits("the first check") { count($0, "a.std.md") == 1 }
        try here.write(MendingTests.faulty + "\n宽度为6mm。\n", to: "a.std.md")
        watch.waits("a change") { count($0, "a.std.md") == 3 }
        try here.write(MendingTests.faulty.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "s/b.std.md")
        watch.waits("a document in a new folder") { count($0, "b.std.md") == 1 }
        try FileManager.default.removeItem(atPath: here.path + "/a.std.md")
        watch.waits("a document that is gone") { count($0, "b.std.md") == 2 && count($0, "a.std.md") == 5 }
    }

    @Test func whatDocumentsDependOnIsSeen() throws {
        let body = "# 范围\n\n本文件规定了要求。\n\n# 要求\n\n![图 甲](f/a.svg)\n\n表 乙 {csv=d/t.csv}\n"
        try here.write(Sample.document(body), to: "p/s/a.std.md")
        try here.write("# gangmu known 1: rule, count, marked text, line\n", to: "known.txt")
        let watch = try Watch(here, ["--format", "concise", "--known", "known.txt", "--output", "sarif=p/s/o.sarif", "p/s"])
        watch.waits("the first check") { _ in watch.checks == 1 }
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>"
        try watch.sees("a picture that comes") { try here.write(picture, to: "p/s/f/a.svg") }
        try watch.sees("a picture that changes") { try here.write(picture + "\n", to: "p/s/f/a.svg") }
        try watch.sees("a data file that comes") { try here.write("项目,值\n水分,1\n", to: "p/s/d/t.csv") }
        try watch.sees("a register in a folder above") { try here.write("GB/T 1—2020 | 甲 | 现行\n", to: "p/references.lock") }
        try watch.sees("a family in a folder above") { try here.write(MendingTests.family, to: "p/family.md") }
        try watch.sees("the list of accepted findings") { try here.write("# gangmu known 1: rule, count, marked text, line\n\n", to: "known.txt") }
        // Its own report, and a file of no concern, are no changes.
        let before = watch.checks
        #expect(here.exists("p/s/o.sarif"))
        try here.write("x", to: "p/s/notes.txt")
        Thread.sleep(forTimeInterval: 1.5)
        #expect(watch.checks == before)
    }

    @Test func aListThatIsMissingIsSaidAtOnce() throws {
        try here.write(MendingTests.faulty, to: "a.std.md")
        let run = try here.run("check", "--watch", "--known", "none.txt")
        #expect(run.status == 2 && run.error.contains("none.txt") && run.out.isEmpty)
    }
}
