/// The table of verbs. A new verb is a case here, a case of `Invocation`, and a struct of its options; parser, help and
/// spelling advice follow from the struct.

import Rules

enum Verb: String, CaseIterable, Sendable {
    case new, build, check, fmt, family, references, dump, validate, explain, rules, completions, man, version, help

    /// What this verb takes and how it explains itself.
    var options: any VerbOptions.Type {
        switch self {
        case .new: NewOptions.self
        case .build: BuildOptions.self
        case .check: CheckOptions.self
        case .fmt: FormatOptions.self
        case .family: FamilyOptions.self
        case .references: ReferencesOptions.self
        case .dump: DumpOptions.self
        case .validate: ValidateOptions.self
        case .explain: ExplainOptions.self
        case .rules: RulesOptions.self
        case .completions: CompletionsOptions.self
        case .man: ManualPageOptions.self
        case .version: VersionOptions.self
        case .help: HelpOptions.self
        }
    }

    static var names: [String] { allCases.map(\.rawValue) }
}

/// The options and operands of one verb. `init()` holds the defaults.
protocol VerbOptions: Equatable, Sendable {
    static var verb: Verb { get }
    /// Without `--lang` and `--help`, which every verb has.
    static var table: [Option<Self>] { get }
    static var manual: Manual { get }
    /// What a shell may offer for the first operand, the second and so on; the last holds for all that follow.
    static var operands: [Offer] { get }
    /// What is offered for the second operand behind a first one, where that is not what `operands` says.
    static var secondOperands: [String: Offer] { get }

    init()
    /// The words that are no options, in order, once all options are read.
    mutating func take(_ operands: [String]) throws(UsageError)
    var invocation: Invocation { get }
}

extension VerbOptions {
    static var operands: [Offer] { [.files(".std.md")] }
    static var secondOperands: [String: Offer] { [:] }

    static var allOptions: [Option<Self>] {
        var options = table
        options.append(
            Option(
                row: OptionRow(name: "lang", summary: Words("说明和问题所用的语言", "language of messages"), offer: .words(Language.names)),
                // `Language.init(words:environment:)` has read it already; here it is only judged.
                effect: .value { _, word in Language(rawValue: word) == nil ? .notOneOf(Language.names) : nil }))
        options.append(Option(row: OptionRow(name: "help", short: "h", summary: Words("显示本说明", "print this text")), effect: .help))
        return options
    }

    static var rows: [OptionRow] { allOptions.map(\.row) }
}

/// What `gangmu help ⟨verb⟩` prints beside the table of options.
struct Manual: Sendable {
    struct Example: Sendable {
        var command: String
        var summary: Words

        init(_ command: String, _ zh: String, _ en: String) {
            self.command = command
            summary = Words(zh, en)
        }
    }

    /// One line, without full stop.
    var summary: Words
    /// What stands after `gangmu ⟨verb⟩`.
    var usage: Words
    /// A paragraph, broken into lines by hand.
    var about: Words
    var examples: [Example]
    /// The meaning of 0 and 1; nil for a verb that only answers. 2 is the same everywhere.
    var exits: (zero: Words, one: Words)?
}
