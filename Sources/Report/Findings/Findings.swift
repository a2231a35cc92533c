/// The findings of a run as every printer needs them: in order, with their sources, in words of both languages.

import Model
import Rules
import Syntax

package struct Findings: Sendable {
    /// Weighed, in order of file, offset, rule.
    package var diagnostics: [Diagnostic]
    /// By `FileID`.
    package var sources: [Source]
    /// How many files were looked at.
    package var fileCount: Int

    package init(_ diagnostics: [Diagnostic], sources: [Source], fileCount: Int) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.fileCount = fileCount
    }

    package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The gravest weight among them; nil when there are none.
    package var gravest: Severity? { diagnostics.compactMap(\.severity).max() }

    package func source(_ file: FileID) -> Source { sources[Int(file.index)] }
}

extension Diagnostic {
    package func message(_ language: Language) -> String {
        guard let rule = Rule.named(rule), phrase < rule.messages.count else { return self.rule.name }
        return rule.messages[phrase].text(language, arguments)
    }

    /// The reason, with its clause; the same for every finding of a rule.
    package func why(_ language: Language) -> String? { Rule.named(rule)?.why.text(language) }

    package func noteText(_ note: Note, _ language: Language) -> String {
        guard let rule = Rule.named(rule), note.phrase < rule.notes.count else { return "" }
        return rule.notes[note.phrase].text(language, note.arguments)
    }

    package func fixTitle(_ language: Language) -> String? {
        guard let fix, let rule = Rule.named(rule), fix.phrase < rule.fixes.count else { return nil }
        return rule.fixes[fix.phrase].text(language, fix.arguments)
    }
}

/// Line tables of the files that have findings, each made once.
struct LineTables {
    private let findings: Findings
    private var tables: [FileID: LineTable] = [:]

    init(_ findings: Findings) { self.findings = findings }

    mutating func table(_ file: FileID) -> LineTable {
        if let table = tables[file] { return table }
        let table = LineTable(findings.source(file).bytes)
        tables[file] = table
        return table
    }

    mutating func position(_ file: FileID, _ offset: Int) -> LineTable.Position {
        table(file).position(offset, in: findings.source(file).bytes)
    }
}
