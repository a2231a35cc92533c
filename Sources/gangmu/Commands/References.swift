/// `gangmu references`: lines put into a register, and what a project cites held against its registers.

import CTemplates
import Glibc
import Model
import Report
import Rules
import Syntax

extension ReferencesOptions {
    func run(_ console: Console) -> Int32 {
        switch task {
        case .add: return add(console)
        case .import: return readList(console)
        case .check: return check(console)
        case .schema:
            console.out.write([UInt8](UnsafeBufferPointer(start: templates_references_schema(), count: templates_references_schema_length())))
            return 0
        }
    }

    private func add(_ console: Console) -> Int32 {
        guard let number = StandardNumber(operands[0]) else {
            console.complain(Words("“\(operands[0])”不是标准编号", "“\(operands[0])” is no number of a standard")[console.language])
            return 2
        }
        guard number.isDated, !number.allParts else {
            console.complain(Words("“\(operands[0])”没有注日期：登记的是一版", "“\(operands[0])” is not dated: what is registered is an edition")[console.language])
            return 2
        }
        var entry = ReferenceLock.Entry(number)
        if let title {
            guard let right = ReferenceLock.title(title) else {
                console.complain(Words("名称中不能有“|”", "a title holds no “|”")[console.language])
                return 2
            }
            entry.title = right
        }
        entry.status = status
        entry.successors = successors
        entry.checked = checked
        return register([entry], console)
    }

    private func readList(_ console: Console) -> Int32 {
        let source: Source
        do throws(DiskError) {
            source = Source(path: operands[0] == "-" ? "stdin.csv" : operands[0], disk: try Disk.read(operands[0], limit: LockReading.limit))
        } catch {
            console.complain(error.message(console.language))
            return 2
        }
        let list = ReferenceImport(source, checked: checked)
        console.complain(of: list.problems, in: source)
        guard list.problems.isEmpty else {
            console.complain(Words("什么也没有写", "nothing was written")[console.language])
            return 2
        }
        return register(list.entries, console)
    }

    /// Puts entries into the register, which is written whole or, where one of its lines cannot be read, not at all.
    private func register(_ entries: [ReferenceLock.Entry], _ console: Console) -> Int32 {
        let path = lockPath
        do throws(DiskError) {
            var lock = ReferenceLock()
            if Disk.isTaken(path) {
                let source = Source(path: path, disk: try Disk.read(path, limit: LockReading.limit))
                lock = ReferenceLock(source, FileID(0))
                if complain(of: lock, source, console) { return 2 }
            }
            var entries = entries
            // An edition that has a successor and no status is one that was replaced.
            for at in entries.indices where entries[at].status == nil && !entries[at].successors.isEmpty {
                let isOpen = lock.edition(entries[at].number)?.status == nil
                if isOpen { entries[at].status = .superseded }
            }
            for entry in entries {
                guard let successor = entry.successors.first(where: { entry.number.cannotBeReplaced(by: $0) }) else { continue }
                let (old, new) = (entry.number.printed, successor.printed)
                console.complain(Words("“\(new)”不比“\(old)”新，不能代替它", "“\(new)” is no newer than “\(old)” and cannot replace it")[console.language])
                return 2
            }
            let changes = lock.register(entries)
            try Disk.writeWhole(path, lock.bytes)
            func count(_ change: ReferenceLock.Change) -> Int { changes.count { $0 == change } }
            console.out.write(
                Words(
                    "\(path)：新登记 \(count(.added)) 项，改动 \(count(.changed)) 项，不变 \(count(.same)) 项\n",
                    "\(path): \(count(.added)) added, \(count(.changed)) changed, \(count(.same)) as before\n")[console.language])
            return 0
        } catch {
            console.complain(error.message(console.language))
            return 2
        }
    }

    /// The register of the folder given; else the nearest one from the working folder upwards, or where its family begins.
    private var lockPath: String {
        if let folder { return Path.join(Path.normal(folder), ReferenceLock.name) }
        let here = ReferenceLock.name
        let place = Disk.ancestor(of: here, holding: ReferenceLock.name) ?? Disk.ancestor(of: here, holding: "family.md") ?? "."
        return Path.join(place, ReferenceLock.name)
    }

    private func check(_ console: Console) -> Int32 {
        guard let project = console.openProject(operands, stdinName: "", excluded: excluded) else { return 2 }
        let progress = console.progress(Words("读取", "reading"), of: project.files.count)
        let compilation = Compilation(project, jobs: availableCores(), progress: progress)
        progress.finish()
        for failure in compilation.failures { console.complain(failure.message(console.language)) }
        var isBroken = !compilation.failures.isEmpty
        for lock in compilation.locks where complain(of: lock, compilation.sources[Int(lock.file.index)], console) { isBroken = true }
        // A report that lacks a document or a line would mislead.
        if isBroken { return 2 }
        let documents = compilation.files.compactMap { compilation.documents[Int($0.index)] }.filter {
            !$0.isAmendment && $0.metadata.baseline.isEmpty && $0.metadata.kind != .baseline && compilation.index.role(of: $0.file) != .old
        }
        let survey = ReferenceSurvey(
            documents, compilation.locks, lockOf: { project.files[Int($0.index)].lock }, since: asOf?.before(months: olderThan ?? 12))
        let report = ReferenceReport(survey, compilation.locks)
        let sources = compilation.sources
        switch format {
        case .text: console.out.write(report.text(sources, console.language, isColored: console.outTerminal.isColored))
        case .json: console.out.write(report.json(sources, version: Gangmu.version))
        case .csv: console.out.write(report.csv(sources))
        case .html: console.out.write(report.html(sources, console.language))
        }
        return report.isAsItShould ? 0 : 1
    }

    /// Says what is wrong with the lines of a register; whether anything is.
    private func complain(of lock: ReferenceLock, _ source: Source, _ console: Console) -> Bool {
        let lines = LineTable(source.bytes)
        for diagnostic in lock.diagnostics {
            let line = lines.position(diagnostic.range.lower, in: source.bytes).line
            console.complain("\(source.path):\(line): " + diagnostic.message(console.language))
        }
        return !lock.diagnostics.isEmpty
    }
}
