/// One line on a terminal that says how far a long run is. Short runs never show it, and it is gone at the end, so
/// nothing of it remains between the findings.

import Glibc
import Synchronization

/// Told by any worker.
final class Progress: Sendable {
    private struct State {
        var done = 0
        /// When the line may next be drawn, in nanoseconds of the monotonic clock.
        var due: UInt64
        var isDrawn = false
    }

    private let label: String
    private let total: Int
    private let isShown: Bool
    private let descriptor: Descriptor
    private let state: Mutex<State>

    private static let second: UInt64 = 1_000_000_000

    init(_ label: String, of total: Int, isShown: Bool, descriptor: Int32 = STDERR_FILENO, delay: UInt64 = second) {
        self.label = label
        self.total = total
        self.isShown = isShown
        self.descriptor = Descriptor(number: descriptor)
        state = Mutex(State(due: isShown ? Progress.now() + delay : 0))
    }

    /// One more is done.
    func advance() {
        guard isShown else { return }
        state.withLock { state in
            state.done += 1
            let now = Progress.now()
            guard now >= state.due else { return }
            state.due = now + Progress.second / 10
            state.isDrawn = true
            draw("\(label) \(state.done)/\(total)")
        }
    }

    /// Clears the line; to be called before anything else is printed.
    func finish() {
        state.withLock { state in
            if state.isDrawn { draw("") }
            state.isDrawn = false
            state.due = .max
        }
    }

    /// Return, erase the line (ECMA-48, EL), write anew. What cannot be drawn is no loss.
    private func draw(_ text: String) { _ = descriptor.writeAll(Array("\r\u{1B}[2K\(text)".utf8)) }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * second + UInt64(time.tv_nsec)
    }
}
