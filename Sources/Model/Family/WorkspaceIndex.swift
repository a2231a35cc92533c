/// How the documents of a workspace find each other: by standard number, and each product its general standards. Made once
/// from all summaries, then only read, so that documents are bound in parallel.

import Syntax

public struct WorkspaceIndex: Sendable {
    /// By the index of their files. Tables, not dictionaries: the types of these alone cost a short run a tenth.
    private var entries: [Entry]
    /// Undated print → files with their years, newest first.
    private var byNumber: [String: [(year: Int?, file: FileID)]] = [:]
    /// The same of older editions and baselines, which nothing refers to but their own kind and what replaces or amends them.
    private var olderByNumber: [String: [(year: Int?, file: FileID)]] = [:]
    /// Findings about the relations between files.
    public private(set) var diagnostics: [Diagnostic] = []

    /// What is known of a file.
    private struct Entry: Sendable {
        var summary: Summary?
        /// With what the header calls each: a number, or a domain.
        var generals: [(name: String, file: FileID)] = []
        var role = Family.Role.plain
        /// The index of its family.
        var family: Int?
    }

    private subscript(_ file: FileID) -> Entry? { Int(file.index) < entries.count ? entries[Int(file.index)] : nil }

    public init(_ documents: [Document], _ families: [Family]) {
        let files = documents.map(\.file) + families.flatMap { $0.members.map(\.file) }
        entries = Array(repeating: Entry(), count: (files.map { Int($0.index) }.max() ?? -1) + 1)
        let isAlone = documents.count == 1 && families.isEmpty
        for (index, family) in families.enumerated() {
            for member in family.members {
                entries[Int(member.file.index)].family = index
                entries[Int(member.file.index)].role = member.role
            }
        }
        for document in documents {
            if !isAlone { entries[Int(document.file.index)].summary = Summary(document) }
            // A 修改单 bears no number of its own; where it gives one, that is not the number of the document it amends.
            if document.metadata.isAmendment { continue }
            if role(of: document.file) == .baseline || document.metadata.kind == .baseline, document.metadata.baseline.isEmpty {
                diagnostics.append(Diagnostic("family-baseline-unmarked", at: document.metadata.title.range, file: document.file))
            }
            guard role(of: document.file) != .baseline, role(of: document.file) != .old else {
                for number in document.metadata.numbers {
                    olderByNumber[WorkspaceIndex.key(number.value), default: []].append((number.value.year, document.file))
                }
                continue
            }
            for number in document.metadata.numbers { add(number, document) }
        }
        WorkspaceIndex.sort(&byNumber)
        WorkspaceIndex.sort(&olderByNumber)
        for document in documents { linkGenerals(document, families) }
        for document in documents { reportCycle(document) }
    }

    private static func sort(_ files: inout [String: [(year: Int?, file: FileID)]]) {
        for key in files.keys { files[key]!.sort { ($0.year ?? .max, $1.file) > ($1.year ?? .max, $0.file) } }
    }

    public func document(_ file: FileID) -> Summary? { self[file]?.summary }
    public func generals(of file: FileID) -> [FileID] { self[file]?.generals.map(\.file) ?? [] }

    /// All general standards above a document, nearest first, each once: its own at distance 1, theirs at 2 and so on.
    public func lineage(of file: FileID) -> [(file: FileID, distance: Int)] {
        var result: [(file: FileID, distance: Int)] = []
        var open = generals(of: file)
        var distance = 1
        while !open.isEmpty {
            var next: [FileID] = []
            for general in open where general != file && !result.contains(where: { $0.file == general }) {
                result.append((general, distance))
                next += generals(of: general)
            }
            open = next
            distance += 1
        }
        return result
    }

    /// The general standards of a document as they print: each by its number, also where the header names a domain, and its
    /// file where the workspace has it.
    public func printedGenerals(of document: Document) -> [(number: String, file: FileID?)] {
        let linked = self[document.file]?.generals ?? []
        return document.metadata.generals.flatMap { general -> [(number: String, file: FileID?)] in
            let number = StandardNumber(general.value)?.printed
            let files = linked.filter { $0.name == general.value }.map(\.file)
            if files.isEmpty { return [(number ?? general.value, nil)] }
            return files.map { (number ?? self.document($0)?.number?.printed ?? general.value, $0) }
        }
    }

    public func role(of file: FileID) -> Family.Role { self[file]?.role ?? .plain }

    /// The document with a number; for an undated one the newest.
    public func file(for number: StandardNumber) -> FileID? {
        WorkspaceIndex.file(number, in: byNumber)
    }

    /// The document with a number, older editions included.
    public func edition(_ number: StandardNumber) -> FileID? { file(for: number) ?? WorkspaceIndex.file(number, in: olderByNumber) }

    private static func file(_ number: StandardNumber, in files: [String: [(year: Int?, file: FileID)]]) -> FileID? {
        guard let candidates = files[key(number)] else { return nil }
        guard let year = number.year else { return candidates.first?.file }
        return candidates.first { $0.year == year }?.file
    }

    /// The document with a number as `citing` means it: an old edition speaks of the old editions of others.
    func file(for number: StandardNumber, citing: FileID) -> FileID? {
        role(of: citing) == .old ? edition(number) : file(for: number)
    }

    /// Undated, without what it adopts: `GB/T 19001—2016/ISO 9001:2015` is cited as GB/T 19001, too.
    private static func key(_ number: StandardNumber) -> String {
        var key = number.undated
        key.adoptions = []
        return key.printed
    }

    private mutating func add(_ number: Placed<StandardNumber>, _ document: Document) {
        let key = WorkspaceIndex.key(number.value)
        if let other = byNumber[key]?.first(where: { $0.year == number.value.year }) {
            let first = self[other.file]?.summary?.begin ?? ByteRange(0, 0)
            diagnostics.append(
                Diagnostic(
                    "family-duplicate-number", at: number.range, [.text(number.value.printed)], file: document.file,
                    notes: [Note(file: other.file, range: first)]))
        }
        byNumber[key, default: []].append((number.value.year, document.file))
    }

    /// 通用标准 of a document: a number, or in a family a domain.
    private mutating func linkGenerals(_ document: Document, _ families: [Family]) {
        for general in document.metadata.generals {
            let family = self[document.file]?.family.map { families[$0] }
            if let number = StandardNumber(general.value) {
                if let file = file(for: number, citing: document.file) {
                    if let product = self[file]?.summary, role(of: file) == .product, product.kind != .general, file != document.file {
                        diagnostics.append(
                            Diagnostic(
                                "family-general-not-general", at: general.range, [.text(number.printed)], file: document.file,
                                notes: [Note(file: file, range: product.begin)]))
                        continue
                    }
                    entries[Int(document.file.index)].generals.append((general.value, file))
                } else {
                    linkReplaced(general, number, document, hasFamily: family != nil)
                }
            } else if let family, family.generals.contains(where: { $0.domain == general.value }) {
                for member in family.members where member.role == .general && member.group == general.value {
                    entries[Int(document.file.index)].generals.append((general.value, member.file))
                }
            } else if let family, let finding = WorkspaceIndex.unknownDomain(general, family, document.file) {
                diagnostics.append(finding)
            } else {
                diagnostics.append(Diagnostic("docnum-shape", at: general.range, [.text(general.value)], file: document.file))
            }
        }
    }

    /// A general of which the workspace has no such edition in force: an older one of its own, another edition, or none. What an
    /// older edition holds is checked all the same.
    private mutating func linkReplaced(_ general: Placed<String>, _ number: StandardNumber, _ document: Document, hasFamily: Bool) {
        let old = WorkspaceIndex.file(number, in: olderByNumber)
        let newest = file(for: number.undated)
        if let old { entries[Int(document.file.index)].generals.append((general.value, old)) }
        let current = newest.flatMap { self[$0]?.summary }
        if let current, let year = current.number?.year, let named = number.year, year > named {
            // In force is what was when the product was published.
            if let published = document.metadata.published?.value, let begins = current.implemented, published < begins, old != nil { return }
            diagnostics.append(
                Diagnostic(
                    "family-general-outdated", at: general.range, [.text(number.printed), .text(current.number?.printed ?? "")], file: document.file,
                    notes: [Note(file: current.file, range: current.begin)]))
            return
        }
        let severity: Severity? = hasFamily ? nil : .info
        let other = current?.number?.printed
        diagnostics.append(
            Diagnostic(
                "family-general-missing", at: general.range, phrase: old != nil ? 5 : other == nil ? 0 : 1, [.text(number.printed), .text(other ?? "")],
                file: document.file,
                severity: severity, notes: current.map { [Note(file: $0.file, range: $0.begin)] } ?? []))
    }

    /// A domain that the family does not have; nil where the words rather mean a number, or there are no domains.
    private static func unknownDomain(_ general: Placed<String>, _ family: Family, _ file: FileID) -> Diagnostic? {
        var domains: [String] = []
        for domain in family.generals.map(\.domain) where !domains.contains(domain) { domains.append(domain) }
        let near = Spelling.nearest(to: general.value, among: domains)
        guard !domains.isEmpty, near != nil || !general.value.utf8.contains(where: Byte.isDigit) else { return nil }
        let fix = near.map { Fix(arguments: [.text($0)], edits: [Edit(range: general.range, text: $0)], safety: .review) }
        let names = domains.joined(separator: "、")
        return Diagnostic(
            "family-general-missing", at: general.range, phrase: near == nil ? 3 : 4, [.text(general.value), .text(names), .text(near ?? "")], file: file,
            fix: fix)
    }

    /// A general may itself have a general; the graph must be acyclic.
    private mutating func reportCycle(_ document: Document) {
        var seen: Set<FileID> = []
        guard let range = document.metadata.generals.first?.range, let circle = way(from: document.file, to: document.file, &seen) else { return }
        let names = ([document.file] + circle).map { self[$0]?.summary?.number?.printed ?? document.metadata.printedNumber }
        // The others of the circle, each where it gives its number.
        let notes = circle.dropLast().compactMap { self[$0]?.summary }.map { Note(file: $0.file, range: $0.begin) }
        diagnostics.append(Diagnostic("family-cycle", at: range, [.text(names.joined(separator: " → "))], file: document.file, notes: notes))
    }

    /// The generals by which one leads to another, that one last.
    private func way(from file: FileID, to wanted: FileID, _ seen: inout Set<FileID>) -> [FileID]? {
        for general in generals(of: file) {
            if general == wanted { return [general] }
            if seen.insert(general).inserted, let rest = way(from: general, to: wanted, &seen) { return [general] + rest }
        }
        return nil
    }
}

extension Document {
    /// The same document with its references bound.
    public func bound(in index: WorkspaceIndex) -> Document {
        var binder = Binder(self, index)
        binder.run()
        var findings = diagnostics + LeadIn.diagnostics(self) + ReferenceEntry.diagnostics(self)
        findings += binder.diagnostics + index.diagnostics.filter { $0.file == file } + PatentStatement.diagnostics(self)
        for at in findings.indices { findings[at].settle(in: file) }
        return Document(self, binder.bindings, foreword(in: index), findings)
    }

    /// With the names of the documents that this one replaces and adopts.
    private func foreword(in index: WorkspaceIndex) -> Foreword {
        let metadata = metadata
        guard !metadata.replaces.isEmpty || !metadata.partlyReplaces.isEmpty || !metadata.adoptions.isEmpty else { return foreword }
        return Foreword(parse, metadata) { number in
            index.edition(number).flatMap { index.document($0)?.title }.flatMap { $0.isEmpty ? nil : $0 } ?? metadata.givenTitles[number]
        }
    }
}
