/// The findings of a run as every printer needs them: in order, with their sources, in words of both languages.

import Model
import Rules
import Syntax

public struct Findings: Sendable {
    /// Weighed, in order of file, offset, rule.
    public var diagnostics: [Diagnostic]
    /// By `FileID`.
    public var sources: [Source]
    /// How many files were looked at.
    public var fileCount: Int
    /// Which files those were, as far as is known: reports of tests say of each that it passed.
    public var files: [FileID]
    /// What could not be read, each once.
    public var failures: [FailedInput] = []
    /// What the program ends with, as far as it is known when a report is written.
    public var status: Int32?

    public init(_ diagnostics: [Diagnostic], sources: [Source], fileCount: Int, files: [FileID] = []) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.fileCount = fileCount
        self.files = files
    }

    public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The gravest weight among them; nil when there are none.
    public var gravest: Severity? { diagnostics.compactMap(\.severity).max() }

    public func source(_ file: FileID) -> Source { sources[Int(file.index)] }

    /// The findings of each file that has some or was looked at, in order of `FileID`; for forms that group by file.
    var byFile: [(source: Source, diagnostics: [Diagnostic])] {
        var groups: [[Diagnostic]?] = Array(repeating: nil, count: sources.count)
        for file in files { groups[Int(file.index)] = [] }
        for diagnostic in diagnostics {
            let index = Int(diagnostic.file.index)
            if groups[index] == nil { groups[index] = [] }
            groups[index]!.append(diagnostic)
        }
        return zip(sources, groups).compactMap { source, group in group.map { (source, $0) } }
    }
}

extension Diagnostic {
    public func message(_ language: Language) -> String {
        guard let rule = Rule.named(rule), phrase < rule.messages.count else { return self.rule.name }
        return rule.messages[phrase].text(language, arguments)
    }

    /// The reason, with its clause: the rule's, or that of its message.
    public func why(_ language: Language) -> String? {
        guard let rule = Rule.named(rule) else { return nil }
        return (phrase < rule.reasons.count ? rule.reasons[phrase] : rule.why).text(language)
    }

    public func noteText(_ note: Note, _ language: Language) -> String {
        guard let rule = Rule.named(rule), note.phrase < rule.notes.count else { return "" }
        return rule.notes[note.phrase].text(language, note.arguments)
    }

    public func fixTitle(_ language: Language) -> String? {
        guard let fix, let rule = Rule.named(rule), fix.phrase < rule.fixes.count else { return nil }
        return rule.fixes[fix.phrase].text(language, fix.arguments)
    }
}
