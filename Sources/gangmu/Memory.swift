/// How the allocator deals with the kernel. A run is short and makes a few big arrays after one another: giving each back
/// and asking anew costs a page fault for every 4 KiB, which was an eighth of the time of a build. Freed memory stays ours,
/// and the next array takes it.

import CLinux

enum Memory {
    /// To be called before the first big array is made.
    static func keepWhatIsFreed() { clinux_keep_freed_memory() }

    /// A text of so many bytes will be compiled, which takes about ten times as much. Asked for at once and in huge pages,
    /// this costs a few page faults instead of a thousand: a twentieth of a build of 1 MB.
    static func expect(textOf bytes: Int) { if bytes >= 500_000 { clinux_expect_memory(bytes * 10) } }
}
