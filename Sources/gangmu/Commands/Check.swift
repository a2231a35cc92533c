/// `gangmu check`: findings on standard output. With `--fix` the documents are mended first and what is left is told; with `--diff`
/// nothing is written and the mending is shown.

import Model
import Report
import Rules
import Syntax

extension CheckOptions {
    func run(_ console: Console) -> Int32 {
        if isWatching { return Watching(options: self, console: console).run() }
        let reporting = Reporting(console: console, options: findings, offersFixes: safety == nil)
        guard let project = console.openProject(findings.inputs, stdinName: findings.stdinName, excluded: findings.excluded) else { return 2 }
        let progress = console.progress(Words("检查", "checking"), of: project.files.count)
        let compilation = Compilation(project, jobs: reporting.jobs, progress: progress, rules: findings.rules)
        progress.finish()
        if let safety { return mend(compilation, safety, reporting) }
        return tell(compilation, reporting, to: console.out, console.outTerminal)
    }

    /// Prints and writes the findings; the exit status.
    func tell(_ compilation: Compilation, _ reporting: Reporting, to stream: Stream, _ terminal: Terminal, isMended: Bool = true) -> Int32 {
        let all = Findings(compilation.diagnostics, sources: compilation.sources, fileCount: compilation.fileCount, files: compilation.files)
        var found = reporting.accepted(all)
        found?.failures = reporting.failures(of: compilation)
        let status = found.map { reporting.status($0, hasFailed: !compilation.failures.isEmpty || !isMended) }
        found?.status = status
        let failures = compilation.failures + (found.map { reporting.write($0) } ?? [])
        reporting.complain(of: failures)
        guard let found else { return 2 }
        reporting.print(found, to: stream, terminal, hasFailed: !compilation.failures.isEmpty)
        return reporting.status(found, hasFailed: !failures.isEmpty || !isMended)
    }

    private func mend(_ compilation: Compilation, _ safety: Fix.Safety, _ reporting: Reporting) -> Int32 {
        let console = reporting.console
        guard let known = reporting.known else { return 2 }
        // Standard input is read but once, and must be written back as it came.
        if let stdin = compilation.project.stdin, let source = compilation.sources.first(where: { $0.path == stdin }), !Formatter.canFormat(source) {
            console.complain(Words("“\(stdin)”中有不是 UTF-8 的字节，不能修复", "“\(stdin)” holds bytes that are no UTF-8; it cannot be mended")[console.language])
            return 2
        }
        var mending = Mending(compilation, findings.rules, jobs: reporting.jobs, safety: safety, known: known.list)
        mending.run()
        let stdin = compilation.project.stdin
        if showsDifference {
            let count = compilation.diagnostics.count - mending.compilation.diagnostics.count
            for change in mending.changes {
                console.out.write(UnifiedDiff.bytes(change.before.bytes, Source(path: change.path, disk: change.after).bytes, path: change.path))
            }
            let told = count > 0 ? Words("可修复 \(count) 个问题", "\(count) findings would be fixed") : Words("没有可修复的问题", "nothing can be fixed")
            if !findings.isQuiet { console.error.write(told[console.language] + "\n") }
            reporting.complain(of: compilation.failures)
            return compilation.failures.isEmpty ? mending.changes.isEmpty ? 0 : 1 : 2
        }
        var isMended = true
        for change in mending.changes where change.path != stdin {
            do throws(DiskError) {
                // What somebody wrote in the meantime is not ours to overwrite.
                guard Source(path: change.path, disk: try Disk.read(change.path)).bytes == change.before.bytes else {
                    console.complain(Words("“\(change.path)”在检查时被改动，没有写", "“\(change.path)” was changed meanwhile; not written")[console.language])
                    isMended = false
                    continue
                }
                try Disk.writeWhole(change.path, change.after)
            } catch {
                console.complain(error.message(console.language))
                isMended = false
            }
        }
        if let stdin, let text = mending.texts[stdin] { console.out.write(text) }
        var left = mending.compilation
        if !isMended {
            // What could not be written is as it was: its findings are told.
            let piped = stdin.flatMap { stdin in mending.texts[stdin].map { [stdin: $0] } } ?? [:]
            left = Compilation(compilation.project, jobs: reporting.jobs, rules: findings.rules, texts: piped)
        }
        let count = compilation.diagnostics.count - left.diagnostics.count
        if !findings.isQuiet, count > 0 { console.error.write(Words("修复了 \(count) 个问题", "\(count) findings fixed")[console.language] + "\n") }
        let (stream, terminal) = stdin == nil ? (console.out, console.outTerminal) : (console.error, console.errorTerminal)
        return tell(left, reporting, to: stream, terminal, isMended: isMended)
    }
}
