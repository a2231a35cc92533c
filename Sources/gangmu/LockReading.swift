/// Reads the registers of a project (`references.lock`), each once, in the order of its documents.

import Model
import Syntax

struct LockReading {
    /// In the order of `Project.locks`; one that could not be read is empty.
    private(set) var locks: [ReferenceLock] = []
    private(set) var sources: [Source] = []
    private(set) var failures: [DiskError] = []

    /// `first`: the number of files that are known before.
    init(_ project: Project, first: Int) {
        for path in project.locks {
            var source = Source(path: path, disk: [])
            do throws(DiskError) { source = Source(path: path, disk: try Disk.read(path, limit: LockReading.limit)) } catch { failures.append(error) }
            locks.append(ReferenceLock(source, FileID(first + sources.count)))
            sources.append(source)
        }
    }

    /// All standards that there are take less.
    static let limit = 1 << 26
}
