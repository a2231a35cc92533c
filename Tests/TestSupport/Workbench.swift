/// Compiles texts in memory, as the program compiles files: what every test beyond the parser begins with.

import Emit
import Foundation
import Model
import Report
import Rules
import Syntax

package struct Workbench: Sendable {
    package let documents: [Document]
    package let families: [Family]
    package let index: WorkspaceIndex
    package let proof: FamilyProof
    /// By document.
    package let examined: [Examination?]
    /// Weighed, in order.
    package let diagnostics: [Diagnostic]
    package let sources: [Source]
    private let settings: RuleSettings
    private let data: [DataFiles]

    /// A path that ends in `family.md` is a family; all documents belong to it. One that ends in `.csv` is a data file, which
    /// tables name by its path from their document's folder. `references.lock` is the register of all documents.
    /// `asking`: the rules that are asked of the text while it is read for drafting rules; of most cases none is, since a case is
    /// about one thing and no complete standard.
    package init(_ files: [(path: String, text: String)], asking rules: Set<String> = []) {
        self.init(files.map { ($0.path, Array($0.text.utf8)) }, asking: rules)
    }

    package init(_ text: String, path: String = "case.std.md") { self.init([(path, Array(text.utf8))]) }

    package init(_ files: [(path: String, bytes: [UInt8])], asking rules: Set<String> = []) {
        let documentFiles = files.filter { !$0.path.hasSuffix("family.md") && !$0.path.hasSuffix(".csv") && !$0.path.hasSuffix(ReferenceLock.name) }
        let dataFiles = files.filter { $0.path.hasSuffix(".csv") }
        let familyFiles = files.filter { $0.path.hasSuffix("family.md") }
        var sources = documentFiles.map { Source(path: $0.path, disk: $0.bytes) }
        let firstData = documentFiles.count + familyFiles.count
        let data = documentFiles.map { document in
            let folder = document.path.split(separator: "/").dropLast()
            var data = DataFiles()
            for (number, file) in dataFiles.enumerated() {
                let source = Source(path: file.path, disk: file.bytes)
                data[Workbench.relative(file.path, from: folder)] = .read(source, FileID(firstData + number))
            }
            return data
        }
        let documents = sources.enumerated().map { Document(parse($0.element), file: FileID($0.offset), data: data[$0.offset]) }
        var families: [Family] = []
        var found: [Diagnostic] = []
        let base = RuleSettings.reading(only: rules)
        var settings = base
        for file in familyFiles {
            let source = Source(path: file.path, disk: file.bytes)
            let id = FileID(sources.count)
            sources.append(source)
            var family = Family(parse(source), file: id)
            family.adopt(documentFiles.enumerated().map { (FileID($0.offset), $0.element.path) })
            families.append(family)
            let own: [Diagnostic]
            (own, settings) = check(family, base)
            found += weighed(own, settings)
        }
        sources += dataFiles.map { Source(path: $0.path, disk: $0.bytes) }
        var lock: ReferenceLock?
        if let file = files.first(where: { $0.path.hasSuffix(ReferenceLock.name) }) {
            let source = Source(path: file.path, disk: file.bytes)
            lock = ReferenceLock(source, FileID(sources.count))
            sources.append(source)
            found += lock?.diagnostics ?? []
        }
        let index = WorkspaceIndex(documents, families)
        let bound = documents.map { $0.bound(in: index) }
        let isFamily = !families.isEmpty
        let vocabularies = families.map { IndicatorVocabulary($0) }
        let owners: [Int?] = bound.map { _ in isFamily ? 0 : nil }
        let facts = bound.map { document in
            document.isCompared(index, inFamily: isFamily) ? Facts(document, index, vocabularies.first ?? .empty) : nil
        }
        let proof = FamilyProof(bound, facts, index, vocabularies, families: owners)
        let examined = bound.map { proof.examine($0.file) }
        let across = AcrossProducts(proof, examined.compactMap { $0 })
        for (number, document) in bound.enumerated() {
            found += check(document, settings, lock: lock, external: examined[number].map { $0.diagnostics + across.findings($0) } ?? [])
        }
        self.proof = proof
        self.examined = examined
        self.documents = bound
        self.families = families
        self.index = index
        self.sources = sources
        self.settings = settings
        self.data = data
        diagnostics = weighed(found, settings)
    }

    private static func relative(_ path: String, from folder: ArraySlice<Substring>) -> String {
        var parts = path.split(separator: "/")[...]
        var folder = folder
        while let first = folder.first, first == parts.first, parts.count > 1 {
            folder.removeFirst()
            parts.removeFirst()
        }
        return (folder.map { _ in ".." } + parts.map(String.init)).joined(separator: "/")
    }

    package func emit(_ format: Format, _ document: Int = 0) -> [UInt8] {
        format.emit(documents[document], EmitContext(index: index)).bytes
    }

    /// Formats one of the documents, as the program does.
    package func formatter(_ document: Int = 0, numbers: Model.Formatter.Numbers = .none) -> Model.Formatter {
        let (index, settings, data) = (index, settings, data[document])
        return Model.Formatter(numbers: numbers) { source in
            let document = Document(parse(source), file: FileID(document), data: data).bound(in: index)
            let output = Format.all.reduce(into: [UInt8]()) { $0 += $1.emit(document, EmitContext(index: index)).bytes }
            return Model.Formatter.Draft(document: document, output: output, findings: check(document, settings))
        }
    }

    /// `line:column-line:column severity[rule] message`, one a line; before it the path, for a finding in a data file.
    package var findings: String {
        diagnostics.map { diagnostic in
            let source = sources[Int(diagnostic.file.index)]
            let lines = LineTable(source.bytes)
            let start = lines.position(diagnostic.range.lower, in: source.bytes)
            let end = lines.position(diagnostic.range.upper, in: source.bytes)
            let file = source.path.hasSuffix(".csv") ? source.path + ":" : ""
            let place = file + "\(start.line):\(start.column)-\(end.line):\(end.column)"
            let message = Rule.named(diagnostic.rule)?.messages[diagnostic.phrase].text(.zh, diagnostic.arguments) ?? ""
            return "\(place) \(diagnostic.severity?.name ?? "?")[\(diagnostic.rule)] \(message)\n"
        }.joined()
    }

    /// What reports on families are made from.
    package var material: FamilyMaterial {
        FamilyMaterial(documents: documents, families: families, proof: proof, examined: examined, diagnostics: diagnostics, sources: sources)
    }

    /// Findings with the texts that they and their notes stand under, one a line, for cases of several documents.
    package var quotedFindings: String {
        func quoted(_ file: FileID, _ range: ByteRange) -> String {
            let source = sources[Int(file.index)]
            return "\(source.path)「\(source.text(range).replacingOccurrences(of: "\n", with: "↵"))」"
        }
        return diagnostics.map { diagnostic in
            let message = Rule.named(diagnostic.rule)?.messages[diagnostic.phrase].text(.zh, diagnostic.arguments) ?? ""
            let notes = diagnostic.notes.map { " → " + quoted($0.file, $0.range) }.joined()
            return "\(quoted(diagnostic.file, diagnostic.range)) \(diagnostic.severity?.name ?? "?")[\(diagnostic.rule)] \(message)\(notes)\n"
        }.joined()
    }

    /// The text of a document with the edits of a fix; nil when they touch another file or overlap.
    package static func apply(_ fix: Fix, to source: Source) -> String? {
        var bytes = source.bytes
        var last = Int.max
        for edit in fix.edits.sorted(by: { $0.range.start > $1.range.start }) {
            guard edit.range.upper <= last, edit.range.upper <= bytes.count else { return nil }
            bytes.replaceSubrange(edit.range.indices, with: Array(edit.text.utf8))
            last = edit.range.lower
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
