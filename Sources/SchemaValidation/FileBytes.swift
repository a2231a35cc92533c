/// Reading a file without Foundation, for documents, schemas and their modules alike.

import Glibc

/// A file that could not be read, with the system's reason.
public struct FileError: Error, Equatable, Sendable {
    public var path: String
    public var reason: String
}

/// The bytes of the file at `path`.
public func readFile(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, reason: systemReason(errno)) }
    defer { close(descriptor) }
    return try readFile(descriptor: descriptor, path: path)
}

/// Everything that can still be read from an open descriptor, such as 0 for standard input.
public func readFile(descriptor: Int32, path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > 0 { bytes.reserveCapacity(Int(status.st_size)) }
    var block = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
        let count = read(descriptor, &block, block.count)
        if count > 0 {
            bytes += block[..<count]
        } else if count == 0 {
            return bytes
        } else if errno != EINTR {
            throw FileError(path: path, reason: systemReason(errno))
        }
    }
}

/// glibc keeps the text per thread (since 2.32), so nothing races.
private func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
