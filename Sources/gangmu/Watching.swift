/// `gangmu check --watch`: the check repeated whenever something that it read has changed, come or gone: a document, a family, a register,
/// a data file, a picture, the list of accepted findings. Times and sizes are compared several times a second: that works on every disk,
/// network shares included, and costs a look at each file. Folders are compared by the names that matter, so that a report which is
/// written into one is no change.

import Glibc
import Model
import Report
import Rules
import Syntax

struct Watching {
    let options: CheckOptions
    let console: Console

    /// Ends only when nothing can be watched at all; a person interrupts it.
    func run() -> Int32 {
        let reporting = Reporting(console: console, options: options.findings)
        // A list that is missing or none from the start is a mistake of the command line; later it may be on its way.
        guard reporting.known != nil else { return 2 }
        var seen: Watched?
        while true {
            guard let project = console.openProject(options.findings.inputs, stdinName: options.findings.stdinName, excluded: options.findings.excluded)
            else {
                console.error.flush()
                guard let last = seen else { return 2 }
                wait(last)
                seen = Watched(last)
                continue
            }
            // What was there when its findings were made; what changes from here on is seen.
            var watched = Watched(folders: folders(of: project), files: files(of: project) + [options.findings.known].compactMap { $0 })
            let compilation = Compilation(project, jobs: reporting.jobs, rules: options.findings.rules)
            // Data files and pictures are known once the documents were read.
            watched.add(Watching.attachments(of: compilation))
            if console.outTerminal.isTerminal { console.out.write("\u{1B}[2J\u{1B}[H") }
            _ = options.tell(compilation, reporting, to: console.out, console.outTerminal)
            // What was just written is no change by somebody else.
            watched.renew(options.findings.outputs.map(\.path) + [options.findings.writeKnown].compactMap { $0 })
            if !options.findings.isQuiet { console.error.write(Words("等待改动（Ctrl-C 结束）", "waiting for changes (Ctrl-C ends)")[console.language] + "\n") }
            console.out.flush()
            console.error.flush()
            if console.out.failure != nil { return 0 }
            wait(watched)
            seen = Watched(watched)
        }
    }

    /// The folders in which a document may come.
    private func folders(of project: Project) -> Set<String> {
        Set(options.findings.inputs.filter { Disk.kind($0) == .folder }).union(project.families.map(\.folder))
    }

    /// The documents, and in every folder above them a family and a register, whether they are there or not.
    private func files(of project: Project) -> [String] {
        var files = project.files.map(\.path).filter { $0 != project.stdin } + project.families.map { Path.join($0.folder, "family.md") }
        var done: Set<String> = []
        for file in project.files {
            var folder = Path.parent(file.path)
            var steps = Path.depth(Disk.absolute(folder))
            while done.insert(folder).inserted {
                files += [Path.join(folder, "family.md"), Path.join(folder, ReferenceLock.name)]
                if steps == 0 { break }
                steps -= 1
                folder = Path.parent(folder)
            }
        }
        return files
    }

    /// The data files and pictures that documents name, whether they are there or not.
    private static func attachments(of compilation: Compilation) -> [String] {
        compilation.documents.flatMap { document -> [String] in
            guard let document else { return [] }
            let pictures = document.numbering.images.compactMap { node -> String? in
                guard case .image(let target) = document.tree[node].kind else { return nil }
                return document.source.text(target)
            }
            let folder = Path.parent(document.source.path)
            return (document.dataPaths + pictures).filter { !Path.isAbsolute($0) }.map { Path.normal(Path.join(folder, $0)) }
        }
    }

    /// Returns when something is other than it was, and has been still for a moment: editors write a file in several steps.
    private func wait(_ seen: Watched) {
        var last = seen
        var isChanged = false
        while true {
            // A look at very many files takes its time; it must not take all of the machine's.
            let start = Watching.now
            let next = Watched(last)
            let time = Watching.now - start
            if isChanged, next == last { return }
            if next != seen { isChanged = true }
            last = next
            usleep(max(Watching.pause, UInt32(min(time, 1_000_000)) * 9))
        }
    }

    /// In microseconds.
    private static let pause: UInt32 = 100_000

    /// A clock that only runs on, in microseconds.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1000
    }
}

/// What files and folders looked like at one moment.
private struct Watched: Equatable {
    /// Nil for what is not there.
    private var files: [String: Disk.Trace?]
    /// By folder the names below it that matter; nil where it cannot be listed.
    private var folders: [String: [String]?]

    init(folders: Set<String>, files: [String]) {
        self.files = Dictionary(files.map { ($0, Disk.trace($0)) }) { first, _ in first }
        self.folders = Dictionary(uniqueKeysWithValues: folders.map { ($0, Watched.names($0)) })
    }

    /// The same files and folders now.
    init(_ before: Watched) {
        files = Dictionary(uniqueKeysWithValues: before.files.keys.map { ($0, Disk.trace($0)) })
        folders = Dictionary(uniqueKeysWithValues: before.folders.keys.map { ($0, Watched.names($0)) })
    }

    /// Watches further files.
    mutating func add(_ paths: [String]) { for path in paths where files[path] == nil { files[path] = .some(Disk.trace(path)) } }

    /// Takes those of the files that are watched as they are now.
    mutating func renew(_ paths: [String]) { for path in paths where files[path] != nil { files[path] = .some(Disk.trace(path)) } }

    private static func names(_ folder: String) -> [String]? {
        try? Disk.list(folder, suffix: ".md").filter { Path.hasSuffix($0.utf8, Project.ending) || Path.name($0) == "family.md" }
    }
}
