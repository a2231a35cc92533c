/// Work over files and documents on several cores. Results land by index, so the order in which workers finish never
/// reaches an output (contracts: same bytes for any `--jobs`). The grain is a file, some 10 µs at least, so one lock
/// around the next index costs nothing, and a long file never holds back a chunk of short ones.

import CLinux
import Dispatch
import Glibc
import Synchronization

/// `body(0) … body(count - 1)`, by at most `jobs` workers at a time.
func inParallel<R: Sendable>(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> R) -> [R] {
    guard count > 1, jobs > 1 else { return (0..<max(0, count)).map(body) }
    let next = Mutex(0)
    return [R](unsafeUninitializedCapacity: count) { buffer, initializedCount in
        // Each index is drawn once, so no two workers meet in one element.
        nonisolated(unsafe) let results = buffer
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            while true {
                let index = next.withLock { value in
                    defer { value += 1 }
                    return value
                }
                guard index < count else { return }
                results.initializeElement(at: index, to: body(index))
            }
        }
        initializedCount = count
    }
}

/// How many cores this process may run on: those of the machine, or fewer where a container or `taskset` allows fewer.
func availableCores() -> Int { Int(clinux_available_cores()) }
