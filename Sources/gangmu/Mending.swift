/// `gangmu check --fix`: the fixes of findings applied to the documents that were asked for. Each document is mended by itself
/// first, in parallel; then the whole is compiled with the new texts. What would bring a finding that was not there is left out,
/// here as there, so that mending mends and a second run has nothing to do. Nothing is written before all is known.

import Model
import Report
import Rules
import Syntax

struct Mending {
    private let project: Project
    private let rules: RuleChoice
    private let jobs: Int
    private let safety: Fix.Safety
    /// Findings that are accepted stay: what accepts them, by the number of their file.
    private let known: [Int: KnownFindings]
    /// Of the texts as they are now.
    private(set) var compilation: Compilation
    /// As they were read.
    private let sources: [String: Source]
    /// By path: what the file is to hold.
    private(set) var texts: [String: [UInt8]] = [:]

    init(_ compilation: Compilation, _ rules: RuleChoice, jobs: Int, safety: Fix.Safety, known: KnownFindings?) {
        project = compilation.project
        self.rules = rules
        self.jobs = jobs
        self.safety = safety
        self.known = known?.shares(Findings(compilation.diagnostics, sources: compilation.sources, fileCount: compilation.fileCount)) ?? [:]
        self.compilation = compilation
        sources = Dictionary(compilation.sources.map { ($0.path, $0) }) { first, _ in first }
        // Standard input is read but once.
        if let stdin = project.stdin, let source = sources[stdin] { texts[stdin] = source.disk }
    }

    mutating func run() {
        // What one fix leaves may be another's, and a fix of the family concerns texts that were mended.
        for _ in 0..<Mending.roundLimit {
            let count = compilation.diagnostics.count
            settle(ownChanges())
            settle(fixesOfTheFamily())
            if compilation.diagnostics.count == count { break }
        }
    }

    private static let roundLimit = 4

    /// Each text that changed, in the order of files, with what it was.
    var changes: [(path: String, before: Source, after: [UInt8])] {
        compilation.sources.compactMap { source in
            guard let after = texts[source.path], let before = sources[source.path], after != before.disk else { return nil }
            return (source.path, before, after)
        }
    }

    /// A change of one file; its edits belong together.
    private struct Change {
        var path: String
        var edits: [Edit]
    }

    /// Of each document what can be seen without the others.
    private func ownChanges() -> [Change] {
        let (compilation, safety, known) = (compilation, safety, known)
        return inParallel(project.files.count, jobs: jobs) { number -> Change? in
            guard compilation.project.files[number].output != nil, let document = compilation.documents[number] else { return nil }
            let share = known[number]
            let mended = compilation.mender(for: number, rules).mend(
                document.source, safety, quoting: false, wants: share.map { share in { share.accepts($0, in: $1).map { !$0 } } })
            let bytes = document.source.bytes
            guard mended != bytes else { return nil }
            return Change(
                path: document.source.path, edits: [Edit(range: ByteRange(0, bytes.count), text: String(decoding: mended, as: UTF8.self))])
        }.compactMap { $0 }
    }

    /// Fixes of what only the whole shows, and of `family.md`.
    private func fixesOfTheFamily() -> [Change] {
        var free: [String: FreeRanges] = [:]
        let accepted = accepted()
        return compilation.diagnostics.enumerated().compactMap { number, finding in
            guard !accepted.contains(number), let fix = finding.fix, fix.safety == .safe || safety == .review, fix.edits.allSatisfy({ $0.file == finding.file })
            else { return nil }
            let source = compilation.sources[Int(finding.file.index)]
            guard Formatter.canFormat(source) else { return nil }
            let edits = source.withLineEnds(fix.edits).sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
            guard free[source.path, default: FreeRanges()].take(edits) else { return nil }
            return Change(path: source.path, edits: edits)
        }
    }

    /// The accepted ones among all findings, by their places.
    private func accepted() -> Set<Int> {
        var places: [Int: [Int]] = [:]
        for (place, finding) in compilation.diagnostics.enumerated() where known[Int(finding.file.index)] != nil {
            places[Int(finding.file.index), default: []].append(place)
        }
        var accepted: Set<Int> = []
        for (file, places) in places {
            let judged = known[file]!.accepts(places.map { compilation.diagnostics[$0] }, in: compilation.sources[file])
            for (place, isAccepted) in zip(places, judged) where isAccepted { accepted.insert(place) }
        }
        return accepted
    }

    private struct Trial {
        let base: Compilation
        var accepted: [Change] = []
    }

    /// Makes all of the changes that bring no new finding.
    private mutating func settle(_ changes: [Change]) {
        var trial = Trial(base: compilation)
        var attempts = 64
        search(changes[...], &trial, &attempts)
    }

    /// All at once, and where that will not do, by halves.
    private mutating func search(_ changes: ArraySlice<Change>, _ trial: inout Trial, _ attempts: inout Int) {
        guard !changes.isEmpty, attempts > 0 else { return }
        attempts -= 1
        let tried = trial.accepted + changes
        var edits: [String: [Edit]] = [:]
        for change in tried { edits[change.path, default: []] += change.edits }
        var next = texts
        for source in trial.base.sources {
            if let own = edits[source.path] { next[source.path] = source.byteOrderMark + source.bytes.applying(own) }
        }
        let candidate = Compilation(project, jobs: jobs, rules: rules, texts: next)
        if candidate.isBetter(than: compilation) {
            trial.accepted = tried
            compilation = candidate
            texts = next
        } else if changes.count > 1 {
            let middle = changes.startIndex + changes.count / 2
            search(changes[..<middle], &trial, &attempts)
            search(changes[middle...], &trial, &attempts)
        }
    }
}

extension Source {
    fileprivate var byteOrderMark: [UInt8] { repairs.first?.cause == .byteOrderMark ? [0xEF, 0xBB, 0xBF] : [] }

    /// As it was read, of a text that can be written back.
    fileprivate var disk: [UInt8] { byteOrderMark + bytes }
}

extension Compilation {
    /// Compiles a changed text in the place of a document, and finds what it shows by itself.
    fileprivate func mender(for number: Int, _ rules: RuleChoice) -> Formatter {
        var alone = RuleSettings()
        alone.apply(rules)
        let settings = project.files[number].family.map { self.settings[$0] } ?? alone
        let (index, data, stage) = (index, data[number] ?? DataFiles(), rules.stage)
        return Formatter { source in
            let document = Document(parse(source), file: FileID(number), data: data, stage: stage).bound(in: index)
            return Formatter.Draft(document: document, output: [], findings: check(document, settings))
        }
    }

    /// Whether there are fewer findings than in another, and none that was not there.
    fileprivate func isBetter(than other: Compilation) -> Bool {
        guard failures.count <= other.failures.count, diagnostics.count < other.diagnostics.count else { return false }
        var before: [String: Int] = [:]
        for finding in other.diagnostics { before[finding.content, default: 0] += 1 }
        for finding in diagnostics {
            guard let count = before[finding.content], count > 0 else { return false }
            before[finding.content] = count - 1
        }
        return true
    }
}

extension Diagnostic {
    /// What it says and of which file, wherever it stands; not the words that it quotes, which may have been mended.
    fileprivate var content: String { "\(file.index) \(rule) \(phrase)" }
}
