/// The straight line from files to findings, in parallel by file: read, parse and number; then once, how the files relate;
/// then bind and check. Outputs are made from its result.

import Model
import Rules
import Syntax

struct Compilation: Sendable {
    let project: Project
    /// By `FileID`: the documents, then the families' own files, then the data files of documents, then registers.
    let sources: [Source]
    /// By `FileID` of a document; nil where the file could not be read.
    let documents: [Document?]
    let families: [Family]
    /// What the tables of a document take from other files; by number of the document.
    let data: [Int: DataFiles]
    /// The registers of the project, in its order.
    let locks: [ReferenceLock]
    /// What the families say of rules, one for each of them.
    let settings: [RuleSettings]
    let index: WorkspaceIndex
    /// What documents owe to each other, and of each document what was found of that; by `FileID`.
    let proof: FamilyProof
    let examined: [Examination?]
    /// Of the files that were asked for.
    let diagnostics: [Diagnostic]
    /// Files that could not be read.
    let failures: [DiskError]

    /// `rules`: what the command line says of rules, on top of each family. `texts`: by path, what a file is to hold in the place of what is on
    /// disk. `comparesAll`: whether the limits of every document are asked for, also of one that stands alone.
    init(
        _ project: Project, jobs: Int, progress: Progress? = nil, rules: RuleChoice = RuleChoice(), texts: [String: [UInt8]] = [:],
        comparesAll: Bool = false
    ) {
        self.project = project
        let read = inParallel(project.files.count, jobs: jobs) { index -> (Document?, Source, DiskError?) in
            defer { progress?.advance() }
            let file = project.files[index]
            do throws(DiskError) {
                let bytes = if let text = texts[file.path] { text } else { try Disk.read(file.path == project.stdin ? "-" : file.path) }
                Memory.expect(textOf: bytes.count)
                let source = Source(path: file.path, disk: bytes)
                return (Document(parse(source), file: FileID(index), stage: rules.stage), source, nil)
            } catch {
                return (nil, Source(path: file.path, disk: []), error)
            }
        }
        var failures = read.compactMap(\.2)
        var sources = read.map(\.1)
        var families: [Family] = []
        for (index, entry) in project.families.enumerated() {
            let path = Path.join(entry.folder, "family.md")
            let id = FileID(sources.count)
            var source = Source(path: path, disk: [])
            do throws(DiskError) {
                let bytes = if let text = texts[path] { text } else { try Disk.read(path) }
                source = Source(path: path, disk: bytes)
            } catch { failures.append(error) }
            sources.append(source)
            var family = Family(parse(source), file: id)
            family.adopt(project.files.enumerated().filter { $0.element.family == index }.map { (FileID($0.offset), $0.element.pathInFamily) })
            families.append(family)
        }
        let reading = DataReading(read.map(\.0), project, first: sources.count)
        var unbound = read.map(\.0)
        // A document that names data files is made anew once they are there; hardly any does.
        for (number, files) in reading.files { unbound[number] = Document(parse(sources[number]), file: FileID(number), data: files, stage: rules.stage) }
        let made = unbound
        sources += reading.sources
        let registers = LockReading(project, first: sources.count)
        sources += registers.sources
        failures += registers.failures
        let locks = registers.locks
        self.locks = locks
        self.families = families
        self.sources = sources
        self.failures = failures
        data = reading.files
        let index = WorkspaceIndex(made.compactMap { $0 }, families)
        self.index = index
        var settings: [RuleSettings] = []
        var found: [Diagnostic] = []
        for (position, family) in families.enumerated() {
            var (own, said) = check(family)
            said.apply(rules)
            settings.append(said)
            if project.families[position].output != nil { found += weighed(own, settings[position]) }
        }
        self.settings = settings
        var alone = RuleSettings()
        alone.apply(rules)
        let plain = alone
        let familySettings = settings
        for (number, lock) in locks.enumerated() {
            let owner = project.files.first { $0.lock == number }?.family
            found += weighed(lock.diagnostics, owner.map { settings[$0] } ?? plain)
        }
        let owners = project.files.map(\.family)
        let vocabularies = families.map { IndicatorVocabulary($0) }
        let bound = inParallel(project.files.count, jobs: jobs) { number -> (Document, Facts?)? in
            guard let document = made[number]?.bound(in: index) else { return nil }
            guard comparesAll || document.isCompared(index, inFamily: owners[number] != nil) else { return (document, nil) }
            return (document, Facts(document, index, owners[number].map { vocabularies[$0] } ?? .empty))
        }
        let documents = bound.map { $0?.0 }
        let proof = FamilyProof(documents, bound.map { $0?.1 }, index, vocabularies, families: owners)
        let examined = inParallel(project.files.count, jobs: jobs) { proof.examine(FileID($0)) }
        let across = AcrossProducts(proof, examined.compactMap { $0 })
        let checked = inParallel(project.files.count, jobs: jobs) { number -> [Diagnostic] in
            guard let document = documents[number], project.files[number].output != nil else { return [] }
            let file = project.files[number]
            let images = document.numbering.images.isEmpty ? [] : Images(file, project).findings(document)
            let family = examined[number].map { $0.diagnostics + across.findings($0) } ?? []
            // What an old edition cites was in force then.
            let lock = index.role(of: document.file) == .old ? nil : file.lock.map { locks[$0] }
            return check(document, file.family.map { familySettings[$0] } ?? plain, lock: lock, external: images + family)
        }
        self.documents = documents
        self.proof = proof
        self.examined = examined
        for result in checked { found += result }
        diagnostics = found
    }

    /// Whether threads cost more than they save.
    var isSmall: Bool { sources.reduce(0) { $0 + $1.bytes.count } < 200_000 }

    /// The files that were asked for and could be read.
    var files: [FileID] { project.files.indices.filter { project.files[$0].output != nil && documents[$0] != nil }.map { FileID($0) } }

    /// How many they are.
    var fileCount: Int { files.count }
}
