/// Runs the program under test on a family in a temporary folder and reads its findings. Nothing of ours is linked: the program is
/// asked as a user asks it.

import Foundation

struct Finding {
    struct Note {
        var path: String
        var line: Int
    }

    var rule: String
    var path: String
    var line: Int
    var message: String
    var notes: [Note]
    /// What makes two findings of two runs the same, lines aside.
    var identity: String { rule + "\u{1}" + path + "\u{1}" + message }
}

struct CompilerFailed: Error { var reason: String }

struct Compiler: Sendable {
    var program: URL

    /// Spawned without Foundation's Process, whose pipes and run loops take longer than the program itself.
    func output(_ arguments: [String], in folder: URL) throws -> (status: Int32, text: Data, processor: Double) {
        let file = folder.appendingPathComponent("said")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, file.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program.path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        guard posix_spawn(&process, program.path, &actions, nil, &words, environ) == 0 else { throw CompilerFailed(reason: "\(program.path) does not start") }
        var state: Int32 = 0
        var used = rusage()
        while wait4(process, &state, 0, &used) < 0, errno == EINTR {}
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        let status = state & 0x7f == 0 ? state >> 8 & 0xff : 128 + state & 0x7f
        return (status, try Data(contentsOf: file), seconds(used.ru_utime) + seconds(used.ru_stime))
    }

    /// The ids that the program knows.
    func rules() throws -> Set<String> {
        struct Page: Decodable {
            struct Rule: Decodable { var id: String }
            var rules: [Rule]
        }
        return Set(try JSONDecoder().decode(Page.self, from: output(["rules", "--json"], in: FileManager.default.temporaryDirectory).text).rules.map(\.id))
    }

    func findings(of family: Family) throws -> [Finding] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("family-accuracy-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try family.write(to: folder.appendingPathComponent("family"))
        let (status, text, _) = try output(
            ["check", folder.appendingPathComponent("family").path, "--format", "json", "--lang", "en", "--jobs", "1", "--quiet"], in: folder)
        guard status <= 1 else { throw CompilerFailed(reason: "status \(status)") }
        return try Compiler.read(text)
    }

    private static func read(_ text: Data) throws -> [Finding] {
        struct Page: Decodable {
            struct Position: Decodable { var line: Int }
            struct Words: Decodable { var en: String }
            struct Note: Decodable {
                var file: String?
                var start: Position?
            }
            struct Finding: Decodable {
                var rule: String
                var file: String
                var start: Position
                var message: Words
                var notes: [Note]?
            }
            var findings: [Finding]
        }
        func path(_ file: String) -> String { file.range(of: "/family/").map { String(file[$0.upperBound...]) } ?? file }
        return try JSONDecoder().decode(Page.self, from: text).findings.map { finding in
            Finding(
                rule: finding.rule, path: path(finding.file), line: finding.start.line, message: finding.message.en,
                notes: (finding.notes ?? []).compactMap { note in
                    guard let file = note.file, let start = note.start else { return nil }
                    return Finding.Note(path: path(file), line: start.line)
                })
        }
    }
}
