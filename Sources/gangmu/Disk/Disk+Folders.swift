/// Folders: listed in one order on every machine, made with all that lead to them.

import Glibc

extension Disk {
    /// The files below `folder` whose names end in `suffix`, ordered by the bytes of their paths. Hidden names are passed
    /// over. A symbolic link to a file counts; one to a folder is not followed, so cycles cannot arise; one that leads
    /// nowhere counts as a file, so that reading it tells what is wrong.
    static func list(_ folder: String, suffix: String) throws(DiskError) -> [String] {
        var found: [[UInt8]] = []
        // Paths below `folder`, as bytes: a folder named in another encoding must not stop us if it holds nothing of ours.
        var waiting: [[UInt8]] = [Array(folder.utf8)]
        while let path = waiting.popLast() {
            let base = path == [UInt8(ascii: ".")] ? [] : path.last == UInt8(ascii: "/") ? path : path + [UInt8(ascii: "/")]
            for entry in try entries(path) {
                let whole = base + entry.name
                switch entry.kind {
                case .folder: waiting.append(whole)
                case .file where Path.hasSuffix(entry.name, suffix): found.append(whole)
                case .file, .other: break
                }
            }
        }
        found.sort { $0.lexicographicallyPrecedes($1) }
        var result: [String] = []
        for path in found {
            guard let text = String(validating: path, as: UTF8.self) else {
                throw DiskError(.read, String(decoding: path, as: UTF8.self), .nameNotText)
            }
            result.append(text)
        }
        return result
    }

    /// The entries of a folder that are not hidden, in no order.
    private static func entries(_ path: [UInt8]) throws(DiskError) -> [(name: [UInt8], kind: Kind)] {
        let shown = String(decoding: path, as: UTF8.self)
        guard let stream = (path + [0]).withUnsafeBufferPointer({ opendir($0.withMemoryRebound(to: CChar.self, \.baseAddress!)) }) else {
            throw DiskError(.list, shown, errno: errno)
        }
        defer { closedir(stream) }
        var result: [(name: [UInt8], kind: Kind)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw DiskError(.list, shown, errno: errno) }
                return result
            }
            let name = bytes(of: entry)
            if name.first == UInt8(ascii: ".") { continue }
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): result.append((name, .file))
            case Int32(DT_DIR): result.append((name, .folder))
            // A link, or a file system that does not tell.
            case Int32(DT_LNK), Int32(DT_UNKNOWN): result.append((name, kind(of: name, in: dirfd(stream))))
            default: break
            }
        }
    }

    /// The kind of an entry; a link to a folder is `other`, which nobody enters.
    private static func kind(of name: [UInt8], in folder: Int32) -> Kind {
        var own = stat()
        var target = stat()
        let terminated = name.map(CChar.init(bitPattern:)) + [0]
        guard fstatat(folder, terminated, &own, AT_SYMLINK_NOFOLLOW) == 0 else { return .file }
        guard own.st_mode & S_IFMT == S_IFLNK else { return kind(mode: own.st_mode) }
        guard fstatat(folder, terminated, &target, 0) == 0 else { return .file }
        return kind(mode: target.st_mode) == .file ? .file : .other
    }

    /// The record may be shorter than its declared 256 bytes of name, so only those up to NUL are touched.
    private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
        return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    }

    /// Makes `folder` and those above it that are missing. Several workers may do so at once.
    static func makeFolder(_ folder: String) throws(DiskError) {
        if mkdir(folder, 0o777) == 0 { return }
        var code = errno
        if code == ENOENT {
            let above = Path.cut(folder).folder
            // Nothing above: the path is empty, or the working folder itself is gone.
            if above.isEmpty { throw DiskError(.makeFolder, folder, errno: code) }
            try makeFolder(String(above))
            if mkdir(folder, 0o777) == 0 { return }
            code = errno
        }
        if code == EEXIST, kind(folder) == .folder { return }
        throw DiskError(.makeFolder, folder, errno: code)
    }
}
