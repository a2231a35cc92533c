/// `gangmu check --watch` from the outside: a document that changes, one that comes and one that goes are each seen.

import Foundation
import TestSupport
import Testing

@testable import gangmu

@Suite(.needsProgram)
struct WatchingTests {
    @Test func changesAreSeen() throws {
        let here = try Workplace()
        try here.write(MendingTests.faulty, to: "a.std.md")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments = ["-s", "KILL", "60", Workplace.program, "check", "--watch", "--format", "concise", "--select", "num-unit-space"]
        process.currentDirectoryURL = URL(fileURLWithPath: here.path)
        process.environment = ["PATH": "/usr/bin:/bin"]
        let out = here.path + "/../" + UUID().uuidString
        for name in [out, out + ".error"] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
        defer { for name in [out, out + ".error"] { try? FileManager.default.removeItem(atPath: name) } }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: out + ".error"))
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        /// Waits until what was printed says so.
        func waits(_ what: String, _ isThere: (String) -> Bool) {
            let end = Date().addingTimeInterval(30)
            while Date() < end {
                if let data = FileManager.default.contents(atPath: out), isThere(String(decoding: data, as: UTF8.self)) { return }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Issue.record("not seen: \(what)")
        }
        func count(_ text: String, _ path: String) -> Int { text.components(separatedBy: path + ":").count - 1 }
        waits("the first check") { count($0, "a.std.md") == 1 }
        try here.write(MendingTests.faulty + "\n宽度为6mm。\n", to: "a.std.md")
        waits("a change") { count($0, "a.std.md") == 3 }
        try here.write(MendingTests.faulty.replacingOccurrences(of: "XMB 1—", with: "XMB 2—"), to: "s/b.std.md")
        waits("a document in a new folder") { count($0, "b.std.md") == 1 }
        try FileManager.default.removeItem(atPath: here.path + "/a.std.md")
        waits("a document that is gone") { count($0, "b.std.md") == 2 && count($0, "a.std.md") == 5 }
    }
}
