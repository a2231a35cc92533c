/// `gangmu build`: STS and HTML of each document, the page of each family; findings on standard error.

import Emit
import Model
import Report
import Rules
import Syntax

extension BuildOptions {
    func run(_ console: Console) -> Int32 {
        let reporting = Reporting(console: console, options: findings)
        guard
            let project = console.openProject(
                findings.inputs, stdinName: findings.stdinName, excluded: findings.excluded, outputs: outputs.contains(.html) ? .documentsAndPages : .documents)
        else { return 2 }
        let progress = console.progress(Words("编译", "building"), of: project.files.count)
        let compilation = Compilation(project, jobs: reporting.jobs, progress: progress, rules: findings.rules)
        let all = Findings(compilation.diagnostics, sources: compilation.sources, fileCount: compilation.fileCount, files: compilation.files)
        var accepted = reporting.accepted(all)
        let status = accepted.map { reporting.status($0, hasFailed: !compilation.failures.isEmpty) } ?? 2
        var failures = compilation.failures
        if accepted != nil, !(isStrict && status != 0) { failures += write(compilation, jobs: compilation.isSmall ? 1 : reporting.jobs) }
        progress.finish()
        accepted?.failures = reporting.failures(of: compilation)
        accepted?.status = failures.isEmpty ? status : 2
        if let accepted { failures += reporting.write(accepted) }
        reporting.complain(of: failures)
        guard let accepted else { return 2 }
        reporting.print(accepted, to: console.error, console.errorTerminal, hasFailed: !failures.isEmpty)
        return failures.isEmpty ? status : 2
    }

    /// Writes all outputs; what could not be written.
    private func write(_ compilation: Compilation, jobs: Int) -> [DiskError] {
        let formats = outputs.map { $0 == .sts ? Format.sts : Format.html }
        let pages = compilation.pages(withHTML: outputs.contains(.html))
        // A document's formats are tasks of their own: one big standard keeps two cores busy.
        let written = inParallel(compilation.documents.count * formats.count, jobs: jobs) { task -> DiskError? in
            let (number, format) = (task / formats.count, formats[task % formats.count])
            guard let document = compilation.documents[number], let output = compilation.project.files[number].output,
                compilation.index.role(of: document.file) != .baseline, document.metadata.kind != .baseline
            else { return nil }
            let images = Images(compilation.project.files[number], compilation.project)
            let context = EmitContext(
                index: compilation.index,
                page: { other in pages[other].flatMap { Path.relative($0, from: Path.parent(output + ".html")) } },
                image: { images.address($0) }, copy: { Images.copy($0, of: output) })
            return put(Path.join(out, output + "." + format.ending), format.emit(document, context))
        }
        var failures = written.compactMap { $0 }
        if outputs.contains(.sts) { failures += copyImages(compilation) }
        guard outputs.contains(.html) else { return failures }
        for (number, entry) in compilation.project.families.enumerated() {
            guard let output = entry.output else { continue }
            let page = output.isEmpty ? "index.html" : Path.join(output, "index.html")
            let bytes = FamilyPage.emit(compilation.families[number], compilation.documents.compactMap { $0 }, hasSTS: outputs.contains(.sts)) { other in
                pages[other].flatMap { Path.relative($0, from: Path.parent(page)) }
            }
            if let failure = put(Path.join(out, page), bytes) { failures.append(failure) }
        }
        return failures
    }

    /// Images lie beside the STS that shows them.
    private func copyImages(_ compilation: Compilation) -> [DiskError] {
        var failures: [DiskError] = []
        var done: Set<String> = []
        for (number, document) in compilation.documents.enumerated() {
            guard let document, let output = compilation.project.files[number].output, !document.numbering.images.isEmpty,
                compilation.index.role(of: document.file) != .baseline, document.metadata.kind != .baseline
            else { continue }
            let images = Images(compilation.project.files[number], compilation.project)
            for node in document.numbering.images {
                guard case .image(let range) = document.tree[node].kind else { continue }
                let target = document.source.text(range)
                let path = Path.normal(Path.join(out, Path.join(Path.parent(output), Images.copy(target, of: output))))
                guard done.insert(path).inserted, let bytes = images.bytes(target) else { continue }
                do throws(DiskError) {
                    try Disk.makeFolder(Path.parent(path))
                    try Disk.writeWhole(path, bytes)
                } catch {
                    failures.append(error)
                }
            }
        }
        return failures
    }

    private func put(_ path: String, _ output: ByteBuffer) -> DiskError? {
        do throws(DiskError) {
            try Disk.makeFolder(Path.parent(path))
            try output.withBytes { bytes throws(DiskError) in _ = try Disk.writeWhole(path, bytes) }
            return nil
        } catch {
            return error
        }
    }
}

extension Compilation {
    /// The HTML page of each document that has one, below the output folder.
    func pages(withHTML: Bool) -> [Int: String] {
        guard withHTML else { return [:] }
        var pages: [Int: String] = [:]
        for (number, document) in documents.enumerated() {
            guard let document, let output = project.files[number].output, index.role(of: document.file) != .baseline,
                document.metadata.kind != .baseline
            else { continue }
            pages[number] = output + ".html"
        }
        return pages
    }
}
