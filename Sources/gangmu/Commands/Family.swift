/// `gangmu family`: compiles what the task needs, makes its report, writes it in one form, to one place.

import CTemplates
import Model
import Report
import Rules
import Syntax

extension FamilyOptions {
    func run(_ console: Console) -> Int32 {
        switch task {
        case .schema: return write([UInt8](UnsafeBufferPointer(start: templates_family_schema(), count: templates_family_schema_length())), console) ? 0 : 2
        case .status, .coverage, .claims: return overFamilies(console)
        case .compare, .equivalence, .grade: return overDocuments(console)
        }
    }

    private func overFamilies(_ console: Console) -> Int32 {
        guard let (project, asked) = openFamilies(console) else { return 2 }
        guard let compilation = compile(project, console) else { return 2 }
        let material = compilation.material(
            asked: Set(project.files.indices.filter { asked.contains(Disk.absolute(project.files[$0].path)) }.map { FileID($0) }))
        switch task {
        case .coverage:
            var file: FileID?
            if let general {
                guard let found = DocumentLookup(compilation).file(numbered: general, console) else { return 2 }
                guard material.proof.outline(of: found) != nil else {
                    console.complain(Words("“\(general)”不是这些文件的通用标准", "“\(general)” is no general standard of these documents")[console.language])
                    return 2
                }
                file = found
            }
            return write(CoverageReport(material, general: file), compilation.sources, console)
        case .claims: return write(ClaimsReport(material), compilation.sources, console)
        default: return write(StatusReport(material), compilation.sources, console)
        }
    }

    private func overDocuments(_ console: Console) -> Int32 {
        let named = task == .grade ? Array(operands.prefix(1)) : operands
        guard let project = openDocuments(named, console), let compilation = compile(project, console) else { return 2 }
        let lookup = DocumentLookup(compilation)
        var files: [FileID] = []
        for operand in named {
            guard let file = lookup.file(operand, console) else { return 2 }
            files.append(file)
        }
        switch task {
        case .compare: return write(ComparisonReport(compilation.material(), files), compilation.sources, console)
        case .equivalence: return write(EquivalenceReport(compilation.material(), files[0], files[1]), compilation.sources, console)
        default: return grade(files[0], compilation, console)
        }
    }

    private func grade(_ product: FileID, _ compilation: Compilation, _ console: Console) -> Int32 {
        guard compilation.proof.facts(of: product)?.indicators.contains(where: { $0.table != nil }) == true else {
            console.complain(Words("“\(operands[0])”没有标有{指标}的表", "“\(operands[0])” has no table marked {指标}")[console.language])
            return 2
        }
        let source: Source
        do throws(DiskError) {
            source = Source(path: operands[1] == "-" ? "stdin.csv" : operands[1], disk: try Disk.read(operands[1], limit: FamilyOptions.limit))
        } catch {
            console.complain(error.message(console.language))
            return 2
        }
        do throws(LabResults.Refusal) {
            let grading = Grading(compilation.proof, product, try LabResults(source, FileID(compilation.sources.count)))
            let sources = compilation.sources + [source]
            return write(GradeReport(compilation.material(sources), grading), sources, console)
        } catch {
            console.complain(of: error.problems, in: source)
            return 2
        }
    }

    /// Sixteen megabytes of results are none of a laboratory's.
    private static let limit = 1 << 24

    /// Nil when a file could not be read, which was said: a report that lacks a document would mislead.
    private func compile(_ project: Project, _ console: Console) -> Compilation? {
        let progress = console.progress(Words("读取", "reading"), of: project.files.count)
        let compilation = Compilation(project, jobs: availableCores(), progress: progress, comparesAll: true)
        progress.finish()
        for failure in compilation.failures { console.complain(failure.message(console.language)) }
        return compilation.failures.isEmpty ? compilation : nil
    }

    private func write(_ report: some FamilyReport, _ sources: [Source], _ console: Console) -> Int32 {
        let bytes: [UInt8]
        switch format {
        case .text: bytes = Array(report.text(sources, console.language, isColored: out == nil ? console.outTerminal.isColored : color == .always).utf8)
        case .json: bytes = report.json(sources, version: Gangmu.version)
        case .csv: bytes = report.csv(sources)
        case .html: bytes = report.html(sources, console.language)
        }
        guard write(bytes, console) else { return 2 }
        return report.isAsItShould ? 0 : 1
    }

    private func write(_ bytes: [UInt8], _ console: Console) -> Bool {
        guard let out else {
            console.out.write(bytes)
            return true
        }
        do throws(DiskError) { try Disk.writeWhole(out, bytes) } catch {
            console.complain(error.message(console.language))
            return false
        }
        return true
    }
}

extension Compilation {
    fileprivate func material(_ sources: [Source]? = nil, asked: Set<FileID> = []) -> FamilyMaterial {
        FamilyMaterial(
            documents: documents, families: families, proof: proof, examined: examined, diagnostics: diagnostics, sources: sources ?? self.sources, asked: asked
        )
    }
}
