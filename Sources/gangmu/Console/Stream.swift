/// Standard output or standard error: bytes gathered and written in one piece, so that two programs on one terminal do
/// not mix their lines. A reader that goes away (`| head`) ends the printing without a word.

import Glibc

final class Stream {
    private let descriptor: Descriptor
    private var waiting: [UInt8] = []
    /// The `errno` of the first failed write; nothing is written after it.
    private(set) var failure: Int32?

    init(_ descriptor: Int32) { self.descriptor = Descriptor(number: descriptor) }

    func write(_ text: String) {
        waiting += text.utf8
        flushIfLarge()
    }

    func write(_ bytes: [UInt8]) {
        waiting += bytes
        flushIfLarge()
    }

    func flush() {
        if failure == nil, !waiting.isEmpty { failure = descriptor.writeAll(waiting) }
        waiting.removeAll(keepingCapacity: true)
    }

    /// So much only a list of thousands of findings reaches; its reader may be gone long before its end.
    private func flushIfLarge() {
        if waiting.count >= 64 * 1024 { flush() }
    }
}
