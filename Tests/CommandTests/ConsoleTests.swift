import Glibc
import Rules
import Synchronization
import Testing

@testable import gangmu

/// Colour, width, the two streams, progress, other programs, and work on several cores.
struct ConsoleTests {
    /// A terminal of `columns`, as its two ends.
    private func openTerminal(columns: UInt16) throws -> (keyboard: Int32, screen: Int32) {
        // `posix_openpt` and its kin do not import; these are TIOCSPTLCK and TIOCGPTN.
        let keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var lock: Int32 = 0
        var number: Int32 = 0
        try #require(keyboard >= 0 && ioctl(keyboard, 0x4004_5431, &lock) == 0 && ioctl(keyboard, 0x8004_5430, &number) == 0)
        let screen = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(screen >= 0)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(screen, UInt(TIOCSWINSZ), &size) == 0)
        return (keyboard, screen)
    }

    private func readSome(_ descriptor: Int32) -> String {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 0) == 1 else { return "" }
        var block = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &block, block.count)
        return String(decoding: block.prefix(max(0, count)), as: UTF8.self)
    }

    @Test(
        arguments: [
            (.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "0"], false), (.auto, true, ["TERM": "dumb"], false),
            (.auto, false, ["FORCE_COLOR": "1"], true), (.auto, false, ["CLICOLOR_FORCE": "1"], true), (.auto, false, ["FORCE_COLOR": "0"], false),
            (.auto, true, ["NO_COLOR": "1", "FORCE_COLOR": "1"], false), (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
            (.never, true, ["FORCE_COLOR": "1"], false),
        ] as [(ColorChoice, Bool, [String: String], Bool)])
    func colour(choice: ColorChoice, isTerminal: Bool, variables: [String: String], expected: Bool) {
        #expect(choice.isColored(isTerminal: isTerminal, environment: { variables[$0] }) == expected)
    }

    @Test func widthAndLocale() throws {
        let (keyboard, screen) = try openTerminal(columns: 133)
        defer {
            close(keyboard)
            close(screen)
        }
        let real = Terminal(descriptor: screen, color: .auto, environment: { ["COLUMNS": "60", "LANG": "zh_CN.UTF-8"][$0] })
        #expect(real.isTerminal && real.isColored && real.isUTF8 && real.columns == 133)
        let (other, narrow) = try openTerminal(columns: 0)
        #expect(Terminal(descriptor: narrow, color: .never, environment: { _ in nil }).columns == 80)
        #expect(Terminal(descriptor: narrow, color: .never, environment: { ["COLUMNS": "60"][$0] }).columns == 60)
        close(other)
        close(narrow)
        let null = open("/dev/null", O_RDWR)
        defer { close(null) }
        let file = Terminal(descriptor: null, color: .auto, environment: { _ in nil })
        #expect(!file.isTerminal && !file.isColored && !file.isUTF8 && file.columns == 100)
        #expect(Terminal(descriptor: null, color: .auto, environment: { ["COLUMNS": "x"][$0] }).columns == 100)
        #expect(Terminal.isUTF8 { ["LC_ALL": "C.utf8"][$0] })
        #expect(!Terminal.isUTF8 { ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"][$0] })
        #expect(!Terminal.isUTF8 { ["LANG": "zh_CN.GB18030"][$0] })
    }

    @Test func aStreamWritesOnceAndStopsAtAClosedPipe() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let stream = Stream(ends[1])
        stream.write("甲")
        stream.write([0x0A])
        #expect(readSome(ends[0]) == "")
        stream.flush()
        #expect(readSome(ends[0]) == "甲\n")
        close(ends[0])
        stream.write("乙")
        stream.flush()
        #expect(stream.failure == EPIPE)
        stream.write("丙")
        stream.flush()
        #expect(stream.failure == EPIPE)
        close(ends[1])
        let full = open("/dev/full", O_WRONLY)
        let lost = Stream(full)
        lost.write("丁")
        lost.flush()
        #expect(lost.failure == ENOSPC)
        close(full)
    }

    @Test func progressIsClearedAtItsEnd() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let shown = Progress("检查", of: 3, isShown: true, descriptor: ends[1], delay: 0)
        shown.advance()
        shown.advance()
        shown.finish()
        shown.advance()
        #expect(readSome(ends[0]) == "\r\u{1B}[2K检查 1/3\r\u{1B}[2K")
        for quiet in [Progress("", of: 1, isShown: true, descriptor: ends[1]), Progress("", of: 1, isShown: false, descriptor: ends[1], delay: 0)] {
            quiet.advance()
            quiet.finish()
        }
        #expect(readSome(ends[0]) == "")
        close(ends[0])
        close(ends[1])
    }

    @Test func runsAnotherProgram() throws {
        #expect(try Program(path: "/bin/sh").run(["-c", "exit $(($# + 40))", "sh", "a b", ""]) == 42)
        #expect(try Program(path: "/bin/sh").run(["-c", "kill -KILL $$"]) == 137)
        #expect(throws: DiskError(.run, "/no/such", errno: ENOENT)) { try Program(path: "/no/such").run([]) }
        #expect(Path.name(try Program(beside: "gangmu-validate").path) == "gangmu-validate")
    }

    @Test(arguments: [(0, 4), (1, 4), (5, 1), (5, 0), (3, 16), (1_000, 4)])
    func resultsStandInOrder(count: Int, jobs: Int) {
        #expect(inParallel(count, jobs: jobs) { "\($0)" } == (0..<count).map { "\($0)" })
    }

    @Test func noMoreWorkersThanJobs() {
        let state = Mutex((now: 0, most: 0))
        _ = inParallel(50, jobs: 2) { _ in
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
            usleep(500)
            state.withLock { $0.now -= 1 }
        }
        #expect(state.withLock { $0.most } <= 2)
        #expect(availableCores() >= 1)
    }
}
