/// Runs the program under test on a folder and reads its findings. Nothing of ours is linked: the program is asked as a user asks it.

import Foundation

struct Finding: Sendable {
    struct Place: Sendable, Comparable {
        /// From 1; the column counts Unicode scalars.
        var line: Int
        var column: Int

        static func < (one: Place, other: Place) -> Bool { (one.line, one.column) < (other.line, other.column) }
    }

    var rule: String
    var severity: String
    var start: Place
    var end: Place
    var message: String
    /// What makes two findings of two texts the same, lines aside.
    var identity: String { rule + "\u{1}" + message }
}

struct CompilerFailed: Error { var reason: String }

struct Compiler: Sendable {
    var program: URL

    /// Spawned without Foundation's Process, whose pipes and run loops take longer than the program itself.
    func output(_ arguments: [String], in folder: URL) throws -> (status: Int32, text: Data) {
        let file = folder.appendingPathComponent("said")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, file.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = ([program.path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        guard posix_spawn(&process, program.path, &actions, nil, &words, environ) == 0 else {
            throw CompilerFailed(reason: "\(program.path) does not start")
        }
        var state: Int32 = 0
        while waitpid(process, &state, 0) < 0, errno == EINTR {}
        let status = state & 0x7f == 0 ? state >> 8 & 0xff : 128 + state & 0x7f
        return (status, try Data(contentsOf: file))
    }

    /// The ids that the program knows, and whether each is on unless told otherwise.
    func rules() throws -> [String: Bool] {
        struct Page: Decodable {
            struct Rule: Decodable {
                var id: String
                var `default`: Bool
            }
            var rules: [Rule]
        }
        let folder = try Compiler.temporary()
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = try JSONDecoder().decode(Page.self, from: output(["rules", "--json"], in: folder).text)
        return Dictionary(page.rules.map { ($0.id, $0.default) }, uniquingKeysWith: { one, _ in one })
    }

    /// The findings of each file below a folder, by its path there.
    func findings(in folder: URL) throws -> [String: [Finding]] {
        let aside = try Compiler.temporary()
        defer { try? FileManager.default.removeItem(at: aside) }
        let (status, text) = try output(
            ["check", folder.path, "--format", "json", "--fail-on", "never", "--lang", "en", "--jobs", "2", "--quiet"], in: aside)
        guard status == 0 else { throw CompilerFailed(reason: "status \(status)") }
        return try Compiler.read(text, below: folder.path + "/")
    }

    static func temporary() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lint-accuracy-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func read(_ text: Data, below root: String) throws -> [String: [Finding]] {
        struct Page: Decodable {
            struct Place: Decodable { var line, column: Int }
            struct Words: Decodable { var en: String }
            struct Finding: Decodable {
                var rule, severity, file: String
                var start, end: Place
                var message: Words
            }
            var findings: [Finding]
        }
        var found: [String: [Finding]] = [:]
        for one in try JSONDecoder().decode(Page.self, from: text).findings {
            let path = one.file.hasPrefix(root) ? String(one.file.dropFirst(root.count)) : one.file
            found[path, default: []].append(
                Finding(
                    rule: one.rule, severity: one.severity, start: .init(line: one.start.line, column: one.start.column),
                    end: .init(line: one.end.line, column: one.end.column), message: one.message.en))
        }
        return found
    }
}
