/// Runs the program under test and reads its answers. Nothing of ours is linked: the program is asked as a user asks it.

import Foundation

/// The program could not be asked, or gave no answer.
package struct CompilerFailed: Error {
    /// For a person.
    package var reason: String

    package init(reason: String) { self.reason = reason }
}

/// The program under test.
package struct Compiler: Sendable {
    /// The file that is run.
    package var program: URL

    package init(program: URL) { self.program = program }

    /// What one run said and cost.
    package struct Output {
        /// As a shell sees it: 128 and the signal where one ended the program.
        package var status: Int32
        /// Standard output.
        package var text: Data
        /// Seconds of processor time, the system's included.
        package var processor: Double
    }

    /// Spawned without Foundation's Process, whose pipes and run loops take longer than the program itself. The folder takes what is said.
    package func output(_ arguments: [String], in folder: URL) throws -> Output {
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
        var used = rusage()
        while wait4(process, &state, 0, &used) < 0, errno == EINTR {}
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Output(
            status: state & 0x7f == 0 ? state >> 8 & 0xff : 128 + state & 0x7f, text: try Data(contentsOf: file),
            processor: seconds(used.ru_utime) + seconds(used.ru_stime))
    }

    /// The ids that the program knows, and whether each is on unless told otherwise.
    package func rules() throws -> [String: Bool] {
        struct Page: Decodable {
            struct Rule: Decodable {
                var id: String
                var `default`: Bool
            }
            var rules: [Rule]
        }
        let text = try withTemporaryFolder { try output(["rules", "--json"], in: $0).text }
        return Dictionary(try JSONDecoder().decode(Page.self, from: text).rules.map { ($0.id, $0.default) }, uniquingKeysWith: { one, _ in one })
    }

    /// What the program finds in the files below a folder, in its order.
    package func findings(in folder: URL, jobs: Int) throws -> [Finding] {
        let said = try withTemporaryFolder { aside in
            try output(
                ["check", folder.path, "--format", "json", "--fail-on", "never", "--lang", "en", "--jobs", "\(jobs)", "--quiet"], in: aside)
        }
        guard said.status == 0 else { throw CompilerFailed(reason: "status \(said.status)") }
        return try Finding.read(said.text, below: folder.path + "/")
    }
}
