/// Which files a report on a family reads: always whole families, since half of one proves nothing; and how a document is found by what
/// the user calls it, a path or the number of a standard.

import Glibc
import Model
import Rules
import Syntax

extension FamilyOptions {
    /// The families of what was named, each whole, and the absolute paths of the documents asked for.
    func openFamilies(_ console: Console) -> (project: Project, asked: Set<String>)? {
        for operand in operands where Disk.kind(operand) == nil {
            let problem = DiskError(.read, operand, errno: errno).message(console.language)
            let advice = Words("；这里写文件或者文件夹，不写编号", "; files and folders are named here, not numbers")[console.language]
            console.complain(problem + (StandardNumber(operand) == nil ? "" : advice))
            return nil
        }
        guard let named = console.openProject(operands, stdinName: "") else { return nil }
        guard !named.families.isEmpty else {
            let place = operands.joined(separator: "、")
            console.complain(Words("“\(place)”不在标准族中：没有 family.md", "“\(place)” is in no family: there is no family.md")[console.language])
            return nil
        }
        let folders = named.families.map(\.folder) + operands.filter { Disk.kind($0) == .folder }
        guard let project = console.openProject(FamilyOptions.distinct(folders), stdinName: "") else { return nil }
        return (project, Set(named.files.filter { $0.output != nil }.map { Disk.absolute($0.path) }))
    }

    /// The documents named, with their families, and the folder in which numbers are looked up.
    func openDocuments(_ named: [String], _ console: Console) -> Project? {
        let paths = FamilyOptions.distinct(named.filter(FamilyOptions.isPath)).map(Path.normal)
        if folder == nil, paths.count == named.count { return console.openProject(paths, stdinName: "") }
        let place = folder ?? paths.first.map(Path.parent) ?? "."
        guard let around = console.openProject([place], stdinName: "") else { return nil }
        let known = Set(around.files.map { Disk.absolute($0.path) })
        let others = paths.filter { !known.contains(Disk.absolute($0)) }
        return others.isEmpty ? around : console.openProject([place] + others, stdinName: "")
    }

    /// What is there, or can only be meant as a file.
    static func isPath(_ operand: String) -> Bool { Disk.kind(operand) == .file || Path.hasSuffix(operand.utf8, Project.ending) }

    /// Without a second name for the same.
    private static func distinct(_ paths: [String]) -> [String] {
        var seen: Set<String> = []
        return paths.filter { seen.insert(Disk.absolute($0)).inserted }
    }
}

/// Documents by path or number; what is not found, or not alone, is said.
struct DocumentLookup {
    private let compilation: Compilation

    init(_ compilation: Compilation) { self.compilation = compilation }

    func file(_ operand: String, _ console: Console) -> FileID? {
        guard FamilyOptions.isPath(operand) else { return file(numbered: operand, console) }
        let path = Disk.absolute(operand)
        guard let number = compilation.project.files.firstIndex(where: { Disk.absolute($0.path) == path }) else {
            console.complain(DiskError(.read, operand, errno: ENOENT).message(console.language))
            return nil
        }
        return FileID(number)
    }

    /// A document in force before a baseline, a baseline before an older edition; an undated number means the newest.
    func file(numbered text: String, _ console: Console) -> FileID? {
        guard let number = StandardNumber(text) else {
            console.complain(Words("“\(text)”不是文件，也不是标准编号", "“\(text)” is neither a file nor the number of a standard")[console.language])
            return nil
        }
        let all = compilation.documents.compactMap { $0 }.filter { !$0.metadata.isAmendment }
        for rank in 0..<3 {
            var found: [(year: Int?, document: Document)] = []
            for document in all where DocumentLookup.rank(document, compilation.index) == rank {
                let own = document.metadata.numbers.isEmpty ? document.metadata.baseline : document.metadata.numbers
                guard let same = own.first(where: { $0.value.samePublication(as: number) && (!number.isDated || $0.value.year == number.year) }) else {
                    continue
                }
                found.append((same.value.year, document))
            }
            let newest = found.map { $0.year ?? .max }.max()
            found = found.filter { ($0.year ?? .max) == newest }
            if found.count == 1 { return found[0].document.file }
            if found.count > 1 {
                let paths = found.map { "“" + $0.document.source.path + "”" }
                console.complain(
                    Words(
                        "编号“\(text)”有\(found.count)份文件：\(paths.joined(separator: "、"))；请给出路径",
                        "the number “\(text)” is that of \(found.count) documents: \(paths.joined(separator: ", ")); give the path")[console.language])
                return nil
            }
        }
        console.complain(Words("没有编号为“\(text)”的文件", "no document has the number “\(text)”")[console.language] + advice(number)[console.language])
        return nil
    }

    private static func rank(_ document: Document, _ index: WorkspaceIndex) -> Int {
        switch index.role(of: document.file) {
        case .old: 2
        case .baseline: 1
        default: document.metadata.kind == .baseline ? 1 : 0
        }
    }

    /// What else there is of that publication, or where to look.
    private func advice(_ number: StandardNumber) -> Words {
        let own = compilation.documents.compactMap { $0 }.flatMap { $0.metadata.numbers + $0.metadata.baseline }.map(\.value)
        if let other = own.first(where: { $0.samePublication(as: number) }) { return Words("；有的是“\(other.printed)”", "; there is “\(other.printed)”") }
        let near = Spelling.nearest(to: number.undated.printed, among: own.map(\.undated.printed))
        return near.map { Words("；是否为“\($0)”", "; did you mean “\($0)”") } ?? Words("；用 --in 说明在哪个文件夹中", "; say with --in in which folder")
    }
}
