/// The two outputs, what they are connected to, and the exit status that follows from whether they could be written.

import Glibc
import Rules

final class Console {
    let out: Stream
    let error: Stream
    let outTerminal: Terminal
    let errorTerminal: Terminal
    let language: Language
    let isQuiet: Bool

    /// Makes a closed pipe an error of `write`, for this process, rather than its death.
    init(_ language: Language, color: ColorChoice = .auto, isQuiet: Bool = false, environment: Environment = processEnvironment) {
        signal(SIGPIPE, SIG_IGN)
        out = Stream(STDOUT_FILENO)
        error = Stream(STDERR_FILENO)
        outTerminal = Terminal(descriptor: STDOUT_FILENO, color: color, environment: environment)
        errorTerminal = Terminal(descriptor: STDERR_FILENO, color: color, environment: environment)
        self.language = language
        self.isQuiet = isQuiet
    }

    /// `gangmu: ⟨sentence⟩` on standard error.
    func complain(_ sentence: String) { error.write("gangmu: " + sentence + "\n") }

    func progress(_ label: Words, of total: Int) -> Progress {
        Progress(label[language], of: total, isShown: errorTerminal.isTerminal && !isQuiet)
    }

    /// Writes what is left. The status is `wanted`, unless standard output could not be written: 141, as a shell tells
    /// of a program that its closed pipe ended, or 2 with a complaint.
    func finish(_ wanted: Int32) -> Int32 {
        out.flush()
        defer { error.flush() }
        switch out.failure {
        case nil: return wanted
        case EPIPE: return 128 + SIGPIPE
        case .some(let code):
            complain(DiskError(.write, Words("标准输出", "standard output")[language], errno: code).message(language))
            return 2
        }
    }
}
