/// A folder for one test, with files written by it, removed at the end.

import Glibc
import Testing

final class TemporaryFolder {
    let path: String
    private var created: [String] = []

    init(name: String = "模式 一") throws {
        var template = Array("/tmp/gangmu-XXXXXX".utf8CString)
        let base = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!).map { String(cString: $0) } } ?? ""
        try #require(!base.isEmpty)
        path = base + "/" + name
        try #require(mkdir(path, 0o700) == 0)
        created = [base, path]
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
        created.append(file)
        return file
    }

    deinit {
        for path in created.reversed() { remove(path) }
    }
}
