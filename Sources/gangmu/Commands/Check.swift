/// `gangmu check`: findings on standard output, nothing written.

import Report
import Rules

extension CheckOptions {
    func run(_ console: Console) -> Int32 {
        let reporting = Reporting(console: console, options: findings)
        guard let project = console.openProject(findings.inputs, stdinName: findings.stdinName) else { return 2 }
        let progress = console.progress(Words("检查", "checking"), of: project.files.count)
        let compilation = Compilation(project, jobs: reporting.jobs, progress: progress, rules: findings.rules)
        progress.finish()
        let all = Findings(compilation.diagnostics, sources: compilation.sources, fileCount: compilation.fileCount, files: compilation.files)
        let found = reporting.accepted(all)
        let failures = compilation.failures + (found.map { reporting.write($0) } ?? [])
        reporting.complain(of: failures)
        guard let found else { return 2 }
        reporting.print(found, to: console.out, console.outTerminal, hasFailed: !compilation.failures.isEmpty)
        return reporting.status(found, hasFailed: !failures.isEmpty)
    }
}
