/// What the user pointed at, found on disk: documents, their families, and the other documents of those families, which
/// are read so that references into them can be checked, but are neither reported nor written.

import Model
import Rules
import Syntax

/// A document file.
struct ProjectFile: Sendable {
    /// As given, parted by `/`.
    var path: String
    /// Below the argument that named it, without `.std.md`: where its outputs go. Nil for a file that is only looked at.
    var output: String?
    /// The index of its family, and its path below the family's folder.
    var family: Int?
    var pathInFamily = ""
    /// Whether it was named itself, and not a folder that holds it.
    var isNamed = false
    /// The index of the register that its citations are held against.
    var lock: Int?
}

/// A folder with `family.md`.
struct ProjectFamily: Sendable {
    var folder: String
    /// Where its pages go, below the output folder; nil when only a file of it was asked for.
    var output: String?
}

/// Why nothing could be done.
enum ProjectError: Error {
    case disk(DiskError)
    case noDocuments(String)
    case sameOutput(String, String, String)

    func message(_ language: Language) -> String {
        switch self {
        case .disk(let error): error.message(language)
        case .noDocuments(let folder): Words("“\(folder)”中没有以 .std.md 结尾的文件", "no file in “\(folder)” ends in .std.md")[language]
        case .sameOutput(let first, let second, let output):
            Words("“\(first)”和“\(second)”的输出同为“\(output)”", "“\(first)” and “\(second)” have the same output “\(output)”")[language]
        }
    }
}

struct Project: Sendable {
    /// What a command writes of each document, under the name that `ProjectFile.output` gives it.
    enum Outputs {
        case none, documents
        /// And an `index.html` of each family.
        case documentsAndPages
    }

    static let ending = ".std.md"
    private(set) var files: [ProjectFile] = []
    /// Of the files that were asked for, by their paths from the root; empty where no two can be the same.
    private var places: [String: Int] = [:]
    private(set) var families: [ProjectFamily] = []
    /// Paths of registers (`references.lock`).
    private(set) var locks: [String] = []
    /// The name that stands for standard input, if it was asked for.
    private(set) var stdin: String?
    /// Whether some file was left out, so that a folder may be empty.
    private var leavesOut = false

    /// `excluded`: patterns of files that are not asked for, below the folder given or from the working folder. `outputs`: what is to be written of each document and family, so that no two may have the same name.
    init(_ inputs: [String], stdinName: String, excluded: [String] = [], outputs: Outputs = .none) throws(ProjectError) {
        do throws(DiskError) {
            let isAlone = inputs.count == 1
            let exclusion = Exclusion(excluded)
            for input in inputs {
                try add(Project.standsForFolder(input) ? Path.parent(input) : input, exclusion, stdinName: stdinName, isAlone: isAlone)
            }
            try addFamilies(stdinName)
            addLocks()
        } catch {
            throw .disk(error)
        }
        for input in inputs where Disk.kind(input) == .folder {
            let isEmpty = !files.contains { Path.relative(Path.normal($0.path), from: Path.normal(input)).map { !$0.hasPrefix("..") } ?? true }
            if isEmpty, !leavesOut { throw .noDocuments(input) }
        }
        if outputs != .none { try checkOutputs(hasPages: outputs == .documentsAndPages) }
    }

    /// `family.md` is no document: it means its family.
    private static func standsForFolder(_ input: String) -> Bool { Path.name(input) == "family.md" && Disk.kind(input) == .file }

    /// A folder stands for all documents below it.
    private mutating func add(_ input: String, _ exclusion: Exclusion, stdinName: String, isAlone: Bool) throws(DiskError) {
        if input == "-" {
            stdin = stdinName
            let place = append(
                ProjectFile(path: stdinName, output: Path.dropping(Project.ending, from: Path.name(stdinName)) ?? Path.name(stdinName), isNamed: true),
                isAlone: isAlone)
            // What is on disk under another spelling of that name is not what was handed in.
            files[place].path = stdinName
        } else if Disk.kind(input) == .folder {
            let folder = Path.normal(input)
            func isLeftOut(_ path: String) -> Bool {
                guard !exclusion.isEmpty, exclusion.covers(path) || exclusion.covers(Path.relative(path, from: folder) ?? path) else { return false }
                leavesOut = true
                return true
            }
            for path in try Disk.list(folder, suffix: Project.ending) where !isLeftOut(path) {
                append(ProjectFile(path: path, output: Path.dropping(Project.ending, from: Path.relative(path, from: folder) ?? path)), isAlone: isAlone)
            }
            for path in try Disk.list(folder, suffix: "family.md") where Path.name(path) == "family.md" && !isLeftOut(path) {
                let parent = Path.parent(path)
                let below = Path.relative(parent, from: folder) ?? parent
                addFamily(parent, output: below == "." ? "" : below)
            }
        } else {
            let name = Path.name(input)
            append(
                ProjectFile(path: input, output: Path.dropping(Project.ending, from: name) ?? Path.dropping(".md", from: name) ?? name, isNamed: true),
                isAlone: isAlone)
        }
    }

    /// Puts a file in, once by whatever spelling; its place. `isAlone`: of the files of one input no two are the same.
    @discardableResult
    private mutating func append(_ file: ProjectFile, isAlone: Bool) -> Int {
        if !isAlone {
            let path = Disk.absolute(file.path)
            if let known = places[path] {
                if file.isNamed { files[known].isNamed = true }
                return known
            }
            places[path] = files.count
        }
        files.append(file)
        return files.count - 1
    }

    @discardableResult
    private mutating func addFamily(_ folder: String, output: String?) -> Int {
        if let known = families.firstIndex(where: { $0.folder == folder || Disk.absolute($0.folder) == Disk.absolute(folder) }) { return known }
        families.append(ProjectFamily(folder: folder, output: output))
        return families.count - 1
    }

    /// Gives each document its nearest family, and brings in the rest of each family.
    private mutating func addFamilies(_ stdinName: String) throws(DiskError) {
        // By folder; -1 for none. Files come in order of their folders, and a short run has but one.
        var folders: [String: Int] = [:]
        var last: String?
        var found = -1
        func family(of path: String) -> Int? {
            let parent = Path.parent(path)
            if parent != last {
                if let last { folders[last] = found }
                if last != nil, let known = folders[parent] {
                    found = known
                } else {
                    found = Disk.ancestor(of: path, holding: "family.md").map { addFamily(Path.normal($0), output: nil) } ?? -1
                }
                last = parent
            }
            return found < 0 ? nil : found
        }
        for index in files.indices { files[index].family = family(of: files[index].path) }
        guard !families.isEmpty else { return }
        // Of each family, by its number, as far as it was asked.
        var exclusions: [Exclusion] = []
        func isNone(of family: Int?, _ path: String) -> Bool {
            guard let family else { return false }
            while exclusions.count <= family { exclusions.append(Exclusion(ofFamilyIn: families[exclusions.count].folder)) }
            guard !exclusions[family].isEmpty else { return false }
            return Path.relative(path, from: Disk.absolute(families[family].folder)).map { exclusions[family].covers($0) } ?? false
        }
        let count = files.count
        files = files.filter { $0.isNamed || !isNone(of: $0.family, Disk.absolute($0.path)) }
        if files.count < count { leavesOut = true }
        var absolute = files.map { Disk.absolute($0.path) }
        var seen = Set(absolute)
        var next = 0
        while next < families.count {
            for path in try Disk.list(families[next].folder, suffix: Project.ending) {
                let whole = Disk.absolute(path)
                guard !seen.contains(whole), case let own = family(of: path), !isNone(of: own, whole) else { continue }
                seen.insert(whole)
                files.append(ProjectFile(path: path, output: nil, family: own))
                absolute.append(whole)
            }
            next += 1
        }
        let roots = families.map { Disk.absolute($0.folder) }
        for index in files.indices {
            guard let family = files[index].family else { continue }
            files[index].pathInFamily = Path.relative(absolute[index], from: roots[family]) ?? files[index].path
        }
    }

    /// Gives each document that was asked for the nearest register above it, as its family is found.
    private mutating func addLocks() {
        var last: String?
        var found: Int?
        for index in files.indices where files[index].output != nil {
            let parent = Path.parent(files[index].path)
            if parent != last {
                last = parent
                found = Disk.ancestor(of: files[index].path, holding: ReferenceLock.name).map { lock(Path.normal(Path.join($0, ReferenceLock.name))) }
            }
            files[index].lock = found
        }
    }

    private mutating func lock(_ path: String) -> Int {
        if let known = locks.firstIndex(of: path) { return known }
        locks.append(path)
        return locks.count - 1
    }

    private func checkOutputs(hasPages: Bool) throws(ProjectError) {
        guard files.count + families.count > 1 else { return }
        var seen: [String: String] = [:]
        for file in files {
            guard let output = file.output else { continue }
            if let first = seen.updateValue(file.path, forKey: output) { throw .sameOutput(first, file.path, output) }
        }
        guard hasPages else { return }
        for family in families {
            guard let output = family.output else { continue }
            let (page, path) = (output.isEmpty ? "index" : Path.join(output, "index"), Path.join(family.folder, "family.md"))
            if let first = seen.updateValue(path, forKey: page) { throw .sameOutput(first, path, page) }
        }
    }
}
