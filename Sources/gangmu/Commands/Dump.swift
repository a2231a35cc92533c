/// `gangmu dump`: what the compiler sees, as text; the same text that the corpus tests expect.

import Model
import Rules
import Syntax

extension DumpOptions {
    func run(_ console: Console) -> Int32 {
        guard let project = console.openProject(files, stdinName: "stdin.std.md") else { return 2 }
        let compilation = Compilation(project, jobs: 1, progress: console.progress(Words("读取", "reading"), of: 0))
        for failure in compilation.failures { console.complain(failure.message(console.language)) }
        let asked = project.files.indices.filter { project.files[$0].output != nil }
        for number in asked {
            guard let document = compilation.documents[number] else { continue }
            if asked.count > 1 { console.out.write("# \(project.files[number].path)\n") }
            if showsTree { console.out.write(document.parse.dump()) }
            if showsNumbers { console.out.write(document.dumpNumbers()) }
            if showsReferences { console.out.write(document.dumpReferences(compilation.index)) }
            if showsProvisions { console.out.write(document.dumpProvisions()) }
            if showsIndicators {
                // Of a document alone the limits of sentences were not asked for.
                let facts = Facts(document, compilation.index, compilation.proof.vocabulary(of: document.file))
                console.out.write(document.dumpIndicators(facts))
            }
            if showsSummary { console.out.write(Summary(document).dump()) }
        }
        return compilation.failures.isEmpty ? 0 : 2
    }
}
