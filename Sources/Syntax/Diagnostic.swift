/// What is wrong with a document, as data: which rule, where, with which words of the author, and how to mend it.
/// Text in Chinese or English is made at the edge from the rule's own phrases (Rules/), so this type holds none.

/// The stable name of a defect, such as `number-mismatch`. Never renamed once released (contracts: ids are API).
public struct RuleID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public init(stringLiteral name: String) { self.name = name }
    public var description: String { name }
}

/// How much a finding weighs. GB/T 1.1—2020 decides: 应 → error, 宜 → warning, form and consistency → style.
public enum Severity: UInt8, Comparable, Sendable, CaseIterable {
    case info, style, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// The word used in every output format; never translated.
    public var name: String {
        switch self {
        case .info: "info"
        case .style: "style"
        case .warning: "warning"
        case .error: "error"
        }
    }

    public init?(name: String) {
        guard let match = Severity.allCases.first(where: { $0.name == name }) else { return nil }
        self = match
    }
}

/// A file of the workspace, by its place in the list of files.
public struct FileID: Hashable, Sendable, Comparable {
    public var index: UInt32
    public init(_ index: Int) { self.index = UInt32(index) }
    /// The file that the finding itself stands in, before it is known which one that is.
    public static let own = FileID(Int(UInt32.max))
    public static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A word of the author, a computed label or a count that a phrase quotes as `{0}`, `{1}` …
public enum Argument: Equatable, Sendable {
    case text(String)
    case number(Int)
    /// A word of ours, in both languages.
    case word(zh: String, en: String)
}

/// Another place that explains the finding: where the id was first given, the clause of the general standard.
public struct Note: Equatable, Sendable {
    /// Which of the rule's note phrases, from 0.
    public var phrase: Int
    public var file: FileID
    public var range: ByteRange
    public var arguments: [Argument]

    public init(phrase: Int = 0, file: FileID = .own, range: ByteRange, arguments: [Argument] = []) {
        self.phrase = phrase
        self.file = file
        self.range = range
        self.arguments = arguments
    }
}

/// Replaces `range` of one file by `text`. An empty range inserts.
public struct Edit: Equatable, Sendable {
    public var file: FileID
    public var range: ByteRange
    public var text: String

    public init(file: FileID = .own, range: ByteRange, text: String) {
        self.file = file
        self.range = range
        self.text = text
    }
}

/// A mend that a person may apply. All its edits belong together.
public struct Fix: Equatable, Sendable {
    /// `safe` changes no meaning; `review` wants a person's eye.
    public enum Safety: Sendable {
        case safe, review
        public var name: String { self == .safe ? "safe" : "review" }
    }

    /// Which of the rule's fix phrases, from 0.
    public var phrase: Int
    public var arguments: [Argument]
    public var edits: [Edit]
    public var safety: Safety

    public init(phrase: Int = 0, arguments: [Argument] = [], edits: [Edit], safety: Safety) {
        self.phrase = phrase
        self.arguments = arguments
        self.edits = edits
        self.safety = safety
    }
}

/// One finding. Produced by the parser, the resolver or a rule; printed by Report.
public struct Diagnostic: Equatable, Sendable {
    public var rule: RuleID
    /// Nil for the rule's own weight; set for all when the findings are gathered.
    public var severity: Severity?
    public var file: FileID
    /// Byte offsets into the file's `Source.bytes`.
    public var range: ByteRange
    /// Which of the rule's message phrases, from 0.
    public var phrase: Int
    public var arguments: [Argument]
    public var notes: [Note]
    public var fix: Fix?

    public init(
        _ rule: RuleID, at range: ByteRange, phrase: Int = 0, _ arguments: [Argument] = [],
        file: FileID = .own, severity: Severity? = nil, notes: [Note] = [], fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.file = file
        self.range = range
        self.phrase = phrase
        self.arguments = arguments
        self.notes = notes
        self.fix = fix
    }

    /// Says which file the finding, its notes and its edits stand in, where they do not say so themselves.
    public mutating func settle(in file: FileID) {
        if self.file == .own { self.file = file }
        for index in notes.indices where notes[index].file == .own { notes[index].file = file }
        guard fix != nil else { return }
        for index in fix!.edits.indices where fix!.edits[index].file == .own { fix!.edits[index].file = file }
    }
}
