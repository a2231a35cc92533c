/// Writing: a file is there whole or not at all (contracts, Outputs). It is written beside its place under a hidden name,
/// then renamed, which POSIX makes one step. There is no fsync: it would cost milliseconds a file, and what a power cut
/// can lose is made again from the source by the next build.

import Glibc

extension Disk {
    /// Makes `path` hold `bytes`; its folder must exist. False if it held them already and was left alone, so that
    /// `make` and watchers see no change. A symbolic link stays, what it leads to is written; permissions stay as well.
    /// A file that may not be written is not replaced either. A pipe or device (`/dev/null`) is written into, for a
    /// rename would replace it.
    @discardableResult
    static func writeWhole(_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(DiskError) in try writeWhole(path, bytes) }
        }
        return try result.get()
    }

    /// The same for bytes in place.
    @discardableResult
    static func writeWhole(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Bool {
        var status = stat()
        var mode: mode_t?
        if stat(path, &status) == 0 {
            switch kind(mode: status.st_mode) {
            case .folder: throw DiskError(.write, path, .isFolder)
            case .other:
                try writeInto(path, bytes)
                return true
            case .file:
                if Int(status.st_size) == bytes.count, holds(path, bytes) { return false }
                if access(path, W_OK) != 0 { throw DiskError(.write, path, errno: errno) }
                mode = status.st_mode & 0o777
            }
        }
        try replace(path, with: bytes, mode: mode)
        return true
    }

    /// Makes a file that must not be there yet, not even as a link that leads nowhere; its folder must exist.
    static func create(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw DiskError(.write, path, errno: errno) }
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(DiskError) in try finish(Descriptor(number: number), bytes, path) }
        }
        do throws(DiskError) { try result.get() } catch {
            unlink(path)
            throw error
        }
    }

    /// Whether a file of the same size holds these bytes; compared block by block, so that no second copy is made.
    private static func holds(_ path: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return false }
        defer { close(number) }
        return withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { block in
            var compared = 0
            while compared < bytes.count {
                let count = Glibc.read(number, block.baseAddress!, min(block.count, bytes.count - compared))
                if count < 0, errno == EINTR { continue }
                guard count > 0, memcmp(block.baseAddress!, bytes.baseAddress! + compared, count) == 0 else { return false }
                compared += count
            }
            return true
        }
    }

    private static func writeInto(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(DiskError) {
        let number = open(path, O_WRONLY | O_CLOEXEC)
        guard number >= 0 else { throw DiskError(.write, path, errno: errno) }
        try finish(Descriptor(number: number), bytes, path)
    }

    private static func replace(_ path: String, with bytes: UnsafeRawBufferPointer, mode: mode_t?) throws(DiskError) {
        let target = linkTarget(path)
        let (temporary, descriptor) = try openTemporary(beside: target, path)
        do throws(DiskError) {
            if let mode { fchmod(descriptor.number, mode) }
            try finish(descriptor, bytes, path)
            if rename(temporary, target) != 0 { throw DiskError(.write, path, errno: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Writes and closes. Network file systems tell of a full disk only at the close.
    private static func finish(_ descriptor: Descriptor, _ bytes: UnsafeRawBufferPointer, _ path: String) throws(DiskError) {
        let written = descriptor.writeAll(bytes)
        let closed = close(descriptor.number) == 0 ? nil : errno
        if let code = written ?? closed { throw DiskError(.write, path, errno: code) }
    }

    /// `.NAME.PID.tmp`. A number follows if a run that was killed, or a worker of ours, has the name already.
    private static func openTemporary(beside target: String, _ path: String) throws(DiskError) -> (String, Descriptor) {
        if target.utf8.last == UInt8(ascii: "/") { throw DiskError(.write, path, .isFolder) }
        let (folder, name) = Path.cut(target)
        // Room for what is added, within the 255 bytes of a name.
        let beginning = String(decoding: name.utf8.prefix(200), as: UTF8.self)
        for attempt in 0..<100 {
            let suffix = attempt == 0 ? ".tmp" : ".\(attempt).tmp"
            let temporary = "\(folder).\(beginning).\(getpid())\(suffix)"
            let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            if number >= 0 { return (temporary, Descriptor(number: number)) }
            if errno != EEXIST { throw DiskError(.write, path, errno: errno) }
        }
        throw DiskError(.write, path, errno: EEXIST)
    }

    /// Where a symbolic link leads in the end, or `path` itself.
    private static func linkTarget(_ path: String) -> String {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
