/// Reading: files, standard input, folders. Only this folder and Console touch the disk; all behind them works on bytes.

import Glibc

enum Disk {
    enum Kind: Equatable, Sendable {
        case file, folder
        /// A pipe, a device.
        case other
    }

    /// More than a thousand times the largest standard; what is larger was named by mistake.
    static let readLimit = 1 << 30

    /// What `path` is, symbolic links followed; nil if nothing can be reached there.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return kind(mode: status.st_mode)
    }

    /// What tells whether a file or folder changed.
    struct Trace: Equatable, Sendable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
        var number: UInt64
    }

    /// Nil where nothing is.
    static func trace(_ path: String) -> Trace? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Trace(
            size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec), number: UInt64(status.st_ino))
    }

    /// Whether `path` names anything, even a symbolic link that leads nowhere.
    static func isTaken(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func kind(mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// The bytes of a file; `-` is standard input.
    static func read(_ path: String, limit: Int = readLimit) throws(DiskError) -> [UInt8] {
        if path == "-" { return try Descriptor.standardInput.readAll("-", limit: limit) }
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw DiskError(.read, path, errno: errno) }
        defer { close(number) }
        return try Descriptor(number: number).readAll(path, limit: limit)
    }

    /// `path` from the root, for those that must see beyond the working folder.
    static func absolute(_ path: String) -> String {
        if Path.isAbsolute(path) { return Path.normal(path) }
        guard let working = getcwd(nil, 0) else { return Path.normal(path) }
        defer { free(working) }
        return Path.normal(Path.join(String(cString: working), path))
    }

    /// `path` from the root, symbolic links followed; nil if nothing is there.
    static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The nearest folder above `path` that holds a file `name`, such as `family.md`, named in the manner of `path`:
    /// for `specs/a.std.md` it tries `specs`, `.`, `..` and so on to the root.
    static func ancestor(of path: String, holding name: String) -> String? {
        var folder = Path.parent(path)
        var steps = Path.depth(absolute(folder))
        while true {
            if kind(Path.join(folder, name)) == .file { return folder }
            if steps == 0 { return nil }
            steps -= 1
            folder = Path.parent(folder)
        }
    }
}
