/// The files that a document names and does not hold: rows of tables, `{csv=限量.csv}`. The program reads them, within the
/// folder that images come from, and hands them over as data; nothing behind this type touches the disk. The same bytes
/// give the same outputs.

import Syntax

public struct DataFiles: Sendable {
    public enum File: Sendable {
        /// Its bytes, and the file that findings in it stand in.
        case read(Source, FileID)
        /// Where it was looked for, as the user would name it; nil where nobody looked.
        case missing(at: String?)
        /// Not within the folder of the family, or of the document.
        case outside
        case unreadable
    }

    private var files: [String: File] = [:]

    public init() {}

    /// By path as the document writes it. A file that is not among them is missing.
    public subscript(path: String) -> File {
        get { files[path] ?? .missing(at: nil) }
        set { files[path] = newValue }
    }
}

extension Document {
    /// The paths of the data files that the tables name, as written, in order; one may occur twice.
    public var dataPaths: [String] {
        guard tree.attributes.contains(where: { $0.key == .csv }) else { return [] }
        return numbering.anchors.filter { $0.kind == .table }.flatMap { anchor in
            tree.attributes[anchor.attributes].filter { $0.key == .csv }.map { source.text($0.value) }
        }
    }
}
