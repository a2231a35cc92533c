/// How the documents of a workspace find each other: by standard number, and each product its general standards. Made once
/// from all summaries, then only read, so that documents are bound in parallel.

import Syntax

public struct WorkspaceIndex: Sendable {
    private var summaries: [FileID: Summary] = [:]
    /// Undated print → files with their years, newest first.
    private var byNumber: [String: [(year: Int?, file: FileID)]] = [:]
    /// The same for old editions, which nothing but their own kind and their successors means.
    private var oldByNumber: [String: [(year: Int?, file: FileID)]] = [:]
    private var generalsOf: [FileID: [FileID]] = [:]
    private var roles: [FileID: Family.Role] = [:]
    private var familyOf: [FileID: Int] = [:]
    /// Findings about the relations between files.
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ documents: [Document], _ families: [Family]) {
        let isAlone = documents.count == 1 && families.isEmpty
        for (index, family) in families.enumerated() {
            for member in family.members {
                familyOf[member.file] = index
                roles[member.file] = member.role
            }
        }
        for document in documents {
            if !isAlone { summaries[document.file] = Summary(document) }
            if role(of: document.file) == .old {
                for number in document.metadata.numbers {
                    oldByNumber[number.value.undated.printed, default: []].append((number.value.year, document.file))
                }
            }
            guard role(of: document.file) != .baseline, role(of: document.file) != .old else { continue }
            for number in document.metadata.numbers { add(number, document) }
        }
        for key in byNumber.keys { byNumber[key]!.sort { ($0.year ?? .max, $1.file) > ($1.year ?? .max, $0.file) } }
        for document in documents { linkGenerals(document, families) }
        for document in documents { reportCycle(document) }
    }

    public func document(_ file: FileID) -> Summary? { summaries[file] }
    public func generals(of file: FileID) -> [FileID] { generalsOf[file] ?? [] }
    public func role(of file: FileID) -> Family.Role { roles[file] ?? .plain }

    /// The document with a number; for an undated one the newest.
    public func file(for number: StandardNumber) -> FileID? {
        guard let candidates = byNumber[number.undated.printed] else { return nil }
        guard let year = number.year else { return candidates.first?.file }
        return candidates.first { $0.year == year }?.file
    }

    /// The document with a number as `citing` means it: an old edition speaks of the old editions of others.
    func file(for number: StandardNumber, citing: FileID) -> FileID? {
        file(for: number) ?? (role(of: citing) == .old ? edition(number) : nil)
    }

    /// The edition of that year, current or old.
    func edition(_ number: StandardNumber) -> FileID? {
        guard let year = number.year else { return nil }
        return file(for: number) ?? oldByNumber[number.undated.printed]?.first { $0.year == year }?.file
    }

    private mutating func add(_ number: Placed<StandardNumber>, _ document: Document) {
        let key = number.value.undated.printed
        if let other = byNumber[key]?.first(where: { $0.year == number.value.year }) {
            let first = summaries[other.file]?.begin ?? ByteRange(0, 0)
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
            let family = familyOf[document.file].map { families[$0] }
            if let number = StandardNumber(general.value) {
                if let file = file(for: number, citing: document.file) {
                    generalsOf[document.file, default: []].append(file)
                } else {
                    let other = file(for: number.undated).flatMap { summaries[$0]?.number?.printed }
                    let severity: Severity? = family == nil ? .info : nil
                    diagnostics.append(
                        Diagnostic(
                            "family-general-missing", at: general.range, phrase: other == nil ? 0 : 1, [.text(number.printed), .text(other ?? "")],
                            file: document.file, severity: severity))
                }
            } else if let family, let entry = family.generals.first(where: { $0.domain == general.value }) {
                let member = family.members.first { $0.role == .general && $0.group == entry.domain }
                if let member { generalsOf[document.file, default: []].append(member.file) }
            } else {
                diagnostics.append(Diagnostic("docnum-shape", at: general.range, [.text(general.value)], file: document.file))
            }
        }
    }

    /// A general may itself have a general; the graph must be acyclic.
    private mutating func reportCycle(_ document: Document) {
        var seen: Set<FileID> = []
        var open = generals(of: document.file)
        while let next = open.popLast() {
            if next == document.file, let range = document.metadata.generals.first?.range {
                diagnostics.append(Diagnostic("family-cycle", at: range, [.text(document.metadata.printedNumber)], file: document.file))
                return
            }
            if seen.insert(next).inserted { open += generals(of: next) }
        }
    }
}

extension Document {
    /// The same document with its references bound.
    public func bound(in index: WorkspaceIndex) -> Document {
        var binder = Binder(self, index)
        binder.run()
        var findings = diagnostics + LeadIn.diagnostics(self) + ReferenceEntry.diagnostics(self)
        findings += binder.diagnostics + index.diagnostics.filter { $0.file == file }
        for at in findings.indices { findings[at].settle(in: file) }
        return Document(self, binder.bindings, findings)
    }
}
