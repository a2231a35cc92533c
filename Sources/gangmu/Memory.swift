/// How the allocator deals with the kernel. A run is short and makes a few big arrays after one another: giving each back
/// and asking anew costs a page fault for every 4 KiB, which was an eighth of the time of a build. Freed memory stays ours,
/// and the next array takes it.

import CLinux

enum Memory {
    /// To be called before the first big array is made.
    static func keepWhatIsFreed() { clinux_keep_freed_memory() }
}
