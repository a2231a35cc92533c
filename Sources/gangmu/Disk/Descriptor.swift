/// An open file of the kernel, read to its end or written in full. The two loops that know of short reads and writes
/// and of interrupted calls stand here and nowhere else.

import Glibc

struct Descriptor: Sendable {
    let number: Int32

    static let standardInput = Descriptor(number: STDIN_FILENO)

    /// All that can be read, at most `limit` bytes.
    func readAll(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw DiskError(.read, path, errno: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw DiskError(.read, path, .isFolder) }
        if status.st_size > limit { throw DiskError(.read, path, .tooLarge(limit)) }
        // A byte more than the size, so that the end shows without a second block. Pipes and /proc say 0.
        var room = status.st_size > 0 ? Int(status.st_size) + 1 : 64 * 1024
        var bytes: [UInt8] = []
        while true {
            let block = try readBlock(room, path)
            let isLast = block.count < room
            if bytes.isEmpty { bytes = block } else { bytes += block }
            if bytes.count > limit { throw DiskError(.read, path, .tooLarge(limit)) }
            if isLast { return bytes }
            room = max(64 * 1024, bytes.count)
        }
    }

    /// `room` bytes, or fewer at the end.
    private func readBlock(_ room: Int, _ path: String) throws(DiskError) -> [UInt8] {
        var code: Int32 = 0
        let block = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            while filled < room {
                let count = read(number, buffer.baseAddress! + filled, room - filled)
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    return
                } else if errno == EAGAIN {
                    wait(for: POLLIN)
                } else if errno != EINTR {
                    code = errno
                    return
                }
            }
        }
        if code != 0 { throw DiskError(.read, path, errno: code) }
        return block
    }

    func writeAll(_ bytes: [UInt8]) -> Int32? { bytes.withUnsafeBytes { writeAll($0) } }

    /// Writes all of `buffer`; nil, or the `errno` that ended it.
    func writeAll(_ buffer: UnsafeRawBufferPointer) -> Int32? {
        var written = 0
        while written < buffer.count {
            let count = write(number, buffer.baseAddress! + written, buffer.count - written)
            if count > 0 {
                written += count
            } else if count < 0, errno == EAGAIN {
                wait(for: POLLOUT)
            } else if count < 0, errno != EINTR {
                return errno
            }
        }
        return nil
    }

    /// A terminal or pipe may have been set not to block by a program that shares it.
    private func wait(for event: Int32) {
        var request = pollfd(fd: number, events: Int16(event), revents: 0)
        poll(&request, 1, -1)
    }
}
