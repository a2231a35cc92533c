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

    public init(_ diagnostics: [Diagnostic], sources: [Source], fileCount: Int) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.fileCount = fileCount
    }

    public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// The gravest weight among them; nil when there are none.
    public var gravest: Severity? { diagnostics.compactMap(\.severity).max() }

    public func source(_ file: FileID) -> Source { sources[Int(file.index)] }
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
