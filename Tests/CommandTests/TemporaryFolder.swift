/// A folder for one test, removed at the end with all that is in it.

import Glibc
import Testing

@testable import gangmu

final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/gangmu-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!).map { String(cString: $0) } } ?? ""
        try #require(!path.isEmpty)
    }

    /// Makes a file by other means than those under test.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        let stream = try #require(fopen(file, "w"))
        fputs(text, stream)
        fclose(stream)
        return file
    }

    /// Without `.` and `..`, sorted.
    func names() -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var result: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(cString: $0.bindMemory(to: CChar.self).baseAddress!) }
            if name != ".", name != ".." { result.append(name) }
        }
        return result.sorted()
    }

    deinit { _ = try? Program(path: "/bin/rm").run(["-rf", "--", path]) }
}
