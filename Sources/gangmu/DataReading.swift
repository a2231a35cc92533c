/// Reads the data files that documents name (`{csv=…}`), each once for each document, in the order of documents and tables,
/// so that the numbers of files do not depend on threads.

import Model
import Syntax

struct DataReading {
    /// By document; nil for the many that name none.
    private(set) var files: [Int: DataFiles] = [:]
    /// What was read, for findings within.
    private(set) var sources: [Source] = []

    /// `first`: the number of files that are known before.
    init(_ documents: [Document?], _ project: Project, first: Int) {
        for (number, document) in documents.enumerated() {
            guard let paths = document?.dataPaths, !paths.isEmpty else { continue }
            let enclosure = Enclosure(project.files[number], project)
            var data = DataFiles()
            // One file under several spellings is one file.
            var known: [String: DataFiles.File] = [:]
            for path in Set(paths).sorted() {
                let name = Path.normal(path)
                data[path] = known[name] ?? read(enclosure.find(path), first)
                known[name] = data[path]
            }
            files[number] = data
        }
    }

    private mutating func read(_ found: Enclosure.Finding, _ first: Int) -> DataFiles.File {
        switch found {
        case .missing(let path): return .missing(at: path)
        case .outside: return .outside
        case .inside(let path):
            guard let bytes = try? Disk.read(path, limit: DataReading.limit) else { return .unreadable }
            sources.append(Source(path: path, disk: bytes))
            return .read(sources[sources.count - 1], FileID(first + sources.count - 1))
        }
    }

    /// A table of a standard is read by people; sixteen megabytes are no table of one.
    private static let limit = 1 << 24
}
