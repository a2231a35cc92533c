/// Which files a document may name: those within the folder of its family, or its own. Nothing outside is read (contracts,
/// Reliability), whatever a path or a symbolic link says.

struct Enclosure: Sendable {
    enum Finding: Sendable {
        /// The path under which the file is found.
        case inside(String)
        /// With the path that was looked at, as the user would name it.
        case missing(String)
        case outside
    }

    /// No file outside it is read.
    private let root: String
    /// What paths are relative to.
    private let folder: String

    init(_ file: ProjectFile, _ project: Project) {
        folder = Path.parent(file.path)
        root = file.family.map { project.families[$0].folder } ?? folder
    }

    /// The file that a path in the document means.
    func find(_ target: String) -> Finding {
        guard !Path.isAbsolute(target), !target.contains(":") else { return .outside }
        let path = Path.normal(Path.join(folder, target))
        guard Disk.kind(path) == .file else { return .missing(path) }
        // A symbolic link may lead out.
        guard let real = Disk.real(path), let realRoot = Disk.real(root), real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else { return .outside }
        return .inside(path)
    }
}
