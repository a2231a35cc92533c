/// `gangmu check --watch`: the check repeated whenever a document, a family, a data file or a folder that holds one has changed. Times
/// and sizes are compared several times a second: that works on every disk, network shares included, and costs a look at each file.

import Glibc
import Report
import Rules
import Syntax

struct Watching {
    let options: CheckOptions
    let console: Console

    /// Ends only when nothing can be watched at all; a person interrupts it.
    func run() -> Int32 {
        let reporting = Reporting(console: console, options: options.findings)
        var seen: [String: Disk.Trace?] = [:]
        while true {
            // What was there when its findings were made; what changes from here on is seen.
            guard let project = console.openProject(options.findings.inputs, stdinName: options.findings.stdinName) else {
                console.error.flush()
                if seen.isEmpty { return 2 }
                wait(seen)
                seen = trace(Array(seen.keys))
                continue
            }
            let folders = Set(project.files.map { Path.parent($0.path) } + project.families.map(\.folder)).union(options.findings.inputs)
            let named = project.files.map(\.path) + project.families.map { Path.join($0.folder, "family.md") }
            let before = trace(named + folders)
            let compilation = Compilation(project, jobs: reporting.jobs, rules: options.findings.rules)
            // Data files are known once the documents were read.
            seen = trace(compilation.sources.map(\.path).filter { before[$0] == nil }).merging(before) { _, old in old }
            if console.outTerminal.isTerminal { console.out.write("\u{1B}[2J\u{1B}[H") }
            _ = options.tell(compilation, reporting, to: console.out, console.outTerminal)
            if !options.findings.isQuiet { console.error.write(Words("等待改动（Ctrl-C 结束）", "waiting for changes (Ctrl-C ends)")[console.language] + "\n") }
            console.out.flush()
            console.error.flush()
            if console.out.failure != nil { return 0 }
            wait(seen)
        }
    }

    private func trace(_ paths: some Sequence<String>) -> [String: Disk.Trace?] {
        Dictionary(paths.map { ($0, Disk.trace($0)) }) { first, _ in first }
    }

    /// Returns when something is other than it was, and has been still for a moment: editors write a file in several steps.
    private func wait(_ seen: [String: Disk.Trace?]) {
        while trace(seen.keys) == seen { usleep(Watching.pause) }
        var last = trace(seen.keys)
        while true {
            usleep(Watching.pause)
            let now = trace(seen.keys)
            if now == last { return }
            last = now
        }
    }

    /// In microseconds.
    private static let pause: UInt32 = 100_000
}
