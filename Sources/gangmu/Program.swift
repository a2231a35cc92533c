/// Another program of ours, run in our place: `gangmu-validate`, which stands beside this one so that libxml2 costs
/// nobody else a millisecond (its `Command.swift`).

@preconcurrency import Glibc

struct Program: Equatable, Sendable {
    var path: String

    init(path: String) { self.path = path }

    /// The program of that name in the folder of this one, wherever it was started from and by whatever link.
    init(beside name: String) throws(DiskError) {
        guard let own = realpath("/proc/self/exe", nil) else { throw DiskError(.run, name, errno: errno) }
        defer { free(own) }
        path = Path.join(Path.parent(String(cString: own)), name)
    }

    /// Runs to the end with our own input, outputs and environment. The exit status, or 128 and the number of the signal
    /// that ended it, as a shell tells it.
    func run(_ arguments: [String]) throws(DiskError) -> Int32 {
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        let code = posix_spawn(&process, path, nil, nil, &words, environ)
        guard code == 0 else { throw DiskError(.run, path, errno: code) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw DiskError(.run, path, errno: errno) }
        }
        // WIFSIGNALED and WEXITSTATUS are macros, which do not import.
        let ending = status & 0x7F
        return ending == 0 ? status >> 8 & 0xFF : 128 + ending
    }
}
