/// `gangmu fmt`: the one way to write a document. Each kind of edit has a file of its own beside this one and only proposes;
/// here what is proposed is tried. An edit stays when the document, compiled anew, is published as before and has no new
/// finding; one that would change anything is dropped, alone. So no rule of formatting has to foresee every neighbour, and
/// a text that is formatted again stays as it is.

import Syntax

/// Edits that stand or fall together: the number of a heading and the references that rely on it.
struct EditGroup {
    /// In order, none overlapping another.
    var edits: [Edit]

    init(_ edits: [Edit]) { self.edits = edits }

    init(_ start: Int, _ end: Int, _ text: String) { edits = [Edit(range: ByteRange(start, end), text: text)] }

    var start: UInt32 { edits[0].range.start }
}

public struct Formatter: Sendable {
    /// What becomes of the numbers of headings, captions and notes.
    public enum Numbers: String, Sendable, CaseIterable {
        /// Left out; references become links.
        case none
        /// As the author has them.
        case keep
        /// Written everywhere.
        case write
    }

    /// A text and what became of it.
    public struct Draft: Sendable {
        /// Bound within its workspace.
        public var document: Document
        /// What it is published as.
        public var output: [UInt8]
        public var findings: [Diagnostic]

        public init(document: Document, output: [UInt8], findings: [Diagnostic]) {
            self.document = document
            self.output = output
            self.findings = findings
        }
    }

    let numbers: Numbers
    let compile: @Sendable (Source) -> Draft

    /// `compile` does with a text what the program does with the file; its result depends on the text alone.
    public init(numbers: Numbers = .none, compile: @escaping @Sendable (Source) -> Draft) {
        self.numbers = numbers
        self.compile = compile
    }

    /// Whether a text can be written back at all: bytes that are no UTF-8 would be lost.
    public static func canFormat(_ source: Source) -> Bool { source.repairs.allSatisfy { $0.cause == .byteOrderMark } }

    /// The text as it should be written; as it is, where no such form is found.
    public func format(_ source: Source) -> [UInt8] {
        guard Formatter.canFormat(source) else { return source.bytes }
        var draft = compile(source)
        var attempts = Attempts(source.bytes.count)
        for _ in 0..<Formatter.roundLimit {
            let next = arranged(mended(draft, &attempts), &attempts)
            if next.document.source.bytes == draft.document.source.bytes { return attempts.isExhausted ? source.bytes : next.document.source.bytes }
            draft = next
        }
        return source.bytes
    }

    /// The text with its fixes and nothing else: those that are at least as safe as `safety` and whose findings `wants` allows, which is asked of
    /// all findings of a text together. `quoting`: whether a finding that quotes other words than before is a new one. The safe ones of
    /// all findings are what a formatted text is compared with.
    public func mend(
        _ source: Source, _ safety: Fix.Safety = .safe, quoting: Bool = true, wants: (([Diagnostic], Source) -> [Bool])? = nil
    ) -> [UInt8] {
        guard Formatter.canFormat(source) else { return source.bytes }
        var attempts = Attempts(source.bytes.count)
        return mended(compile(source), &attempts, safety, quoting: quoting, wants: wants).document.source.bytes
    }

    /// Most documents need two rounds, and one to see that nothing is left.
    static let roundLimit = 12

    /// With the fixes of its findings. A fix that brings another finding is left to the author.
    private func mended(
        _ draft: Draft, _ attempts: inout Attempts, _ safety: Fix.Safety = .safe, quoting: Bool = true,
        wants: (([Diagnostic], Source) -> [Bool])? = nil
    ) -> Draft {
        var draft = draft
        for _ in 0..<Formatter.roundLimit {
            let own = draft.findings.filter { $0.file == draft.document.file || $0.file == .own }
            let wanted = wants?(own, draft.document.source)
            let groups = own.enumerated().compactMap { number, finding -> EditGroup? in
                guard let fix = finding.fix, fix.safety == .safe || safety == .review, wanted?[number] != false,
                    fix.edits.allSatisfy({ $0.file == .own || $0.file == draft.document.file })
                else { return nil }
                return EditGroup(draft.document.source.withLineEnds(fix.edits).sorted { $0.range.start < $1.range.start })
            }
            let next = trying(groups, on: draft, &attempts) { $0.isMended(in: $1, quoting: quoting) }
            if next.document.source.bytes == draft.document.source.bytes { break }
            draft = next
        }
        return draft
    }

    /// One round of all kinds of edit.
    private func arranged(_ draft: Draft, _ attempts: inout Attempts) -> Draft {
        let document = draft.document
        var groups = document.tableNoteEdits()
        switch numbers {
        case .none: groups += document.numberRemovals()
        case .keep: break
        case .write: groups += document.numberInsertions()
        }
        groups += document.headerEdits() + document.headingEdits() + document.labelEdits() + document.captionEdits() + document.listEdits()
        groups += document.indexEdits() + document.domainEdits()
        groups += document.tableEdits() + document.attributeEdits() + document.blankEdits() + document.lineEdits()
        return trying(groups, on: draft, &attempts) { $0.isSame(as: $1) }
    }
}

extension Formatter.Draft {
    /// How often each finding occurs, wherever it stands; `quoting`: with the words that it quotes.
    private func findingCounts(quoting: Bool) -> [String: Int] {
        var counts: [String: Int] = [:]
        for finding in findings { counts["\(finding.rule) \(finding.phrase) \(quoting ? finding.arguments : [])", default: 0] += 1 }
        return counts
    }

    private func hasNoNewFinding(in other: Self, quoting: Bool) -> Bool {
        let before = findingCounts(quoting: quoting)
        return other.findingCounts(quoting: quoting).allSatisfy { before[$0.key, default: 0] >= $0.value }
    }

    fileprivate func isSame(as other: Self) -> Bool { output == other.output && hasNoNewFinding(in: other, quoting: true) }
    /// Without `quoting` what other findings quote of the text may have been mended.
    fileprivate func isMended(in other: Self, quoting: Bool) -> Bool {
        other.findings.count < findings.count && hasNoNewFinding(in: other, quoting: quoting)
    }
}

extension Source {
    /// Edits whose new lines end as the lines of this text do.
    public func withLineEnds(_ edits: [Edit]) -> [Edit] {
        guard edits.contains(where: { $0.text.utf8.contains(0x0A) }), let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D else {
            return edits
        }
        return edits.map {
            Edit(file: $0.file, range: $0.range, text: $0.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        }
    }
}
