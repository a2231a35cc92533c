/// `gangmu fmt`: each document rewritten in place, whole or not at all; its family is read, so that references into other
/// documents mean in the formatted text what they meant before.

import Emit
import Model
import Report
import Rules
import Syntax

extension FormatOptions {
    func run(_ console: Console) -> Int32 {
        guard let project = console.openProject(inputs, stdinName: stdinName, excluded: excluded) else { return 2 }
        let progress = console.progress(Words("整理", "formatting"), of: project.files.count)
        let jobs = jobs ?? availableCores()
        let compilation = Compilation(project, jobs: jobs, progress: progress)
        let formatted = inParallel(project.files.count, jobs: jobs) { number -> [UInt8]? in
            guard project.files[number].output != nil, let document = compilation.documents[number], Formatter.canFormat(document.source) else { return nil }
            return compilation.formatter(numbers, for: number).format(document.source)
        }
        progress.finish()
        var hasFailed = !compilation.failures.isEmpty
        var hasChange = false
        for failure in compilation.failures { console.complain(failure.message(console.language)) }
        for (number, file) in project.files.enumerated() where file.output != nil {
            guard let source = compilation.documents[number]?.source else { continue }
            guard let bytes = formatted[number] else {
                console.complain(Words("“\(file.path)”中有不是 UTF-8 的字节，原样不动", "“\(file.path)” holds bytes that are no UTF-8; left as it is")[console.language])
                hasFailed = true
                continue
            }
            let isChanged = bytes != source.bytes || !source.repairs.isEmpty
            if isChanged { hasChange = true }
            if showsDifference {
                console.out.write(UnifiedDiff.bytes(source.bytes, bytes, path: file.path))
            } else if isChecking {
                if isChanged { console.out.write(file.path + "\n") }
            } else if file.path == project.stdin {
                console.out.write(bytes)
            } else if isChanged {
                do throws(DiskError) { try Disk.writeWhole(file.path, bytes) } catch {
                    console.complain(error.message(console.language))
                    hasFailed = true
                }
            }
        }
        return hasFailed ? 2 : isChecking && hasChange ? 1 : 0
    }
}

extension Compilation {
    /// Compiles a changed text in the place of a document.
    fileprivate func formatter(_ numbers: Formatter.Numbers, for number: Int) -> Formatter {
        let settings = (project.files[number].family.map { self.settings[$0] } ?? RuleSettings()).ofLanguage
        let index = index
        let data = data[number] ?? DataFiles()
        return Formatter(numbers: numbers) { source in
            let document = Document(parse(source), file: FileID(number), data: data).bound(in: index)
            let output = Format.all.reduce(into: [UInt8]()) { $0 += $1.emit(document, EmitContext(index: index)).bytes }
            return Formatter.Draft(document: document, output: output, findings: check(document, settings))
        }
    }
}
