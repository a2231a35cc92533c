/// The command line, read without a library: words in, one `Invocation` out, or one `UsageError`. What may be said
/// stands in the tables of `Verb` and of each verb's options; here is only how it may be said: `--opt v`, `--opt=v`,
/// `-o v`, `-ov`, bundled `-qo v`, options before or after operands, `--` to end them, `-` for standard input.

import Rules

/// What the user wants done.
enum Invocation: Equatable, Sendable {
    case new(NewOptions)
    case build(BuildOptions)
    case check(CheckOptions)
    case fmt(FormatOptions)
    case family(FamilyOptions)
    case references(ReferencesOptions)
    case dump(DumpOptions)
    case validate(ValidateOptions)
    case explain(ExplainOptions)
    case rules(RulesOptions)
    case completions(CompletionsOptions)
    case man
    case version
    /// Of one verb, or of the whole.
    case help(Verb?)

    /// `words` without the program's own name.
    init(_ words: [String]) throws(UsageError) {
        var words = words[...]
        while let word = words.popFirst() {
            switch word {
            case "--help", "-h":
                self = .help(nil)
                return
            case "--version":
                self = .version
                return
            case "--lang":
                guard let value = words.popFirst() else { throw .missingValue("--lang") }
                try Invocation.judgeLanguage(value)
            case _ where word.hasPrefix("--lang="):
                try Invocation.judgeLanguage(String(word.dropFirst("--lang=".count)))
            case _ where word.hasPrefix("-"):
                throw UsageError(unknown: word, verb: nil, known: ["--help", "--version", "--lang"])
            default:
                guard let verb = Verb(rawValue: word) else { throw .unknownVerb(word) }
                self = try Invocation.read(verb.options, words)
                return
            }
        }
        throw .noVerb
    }

    private static func judgeLanguage(_ value: String) throws(UsageError) {
        if Language(rawValue: value) == nil { throw .badValue(option: "--lang", value: value, .notOneOf(Language.names)) }
    }

    private static func read<Options: VerbOptions>(_ type: Options.Type, _ words: ArraySlice<String>) throws(UsageError) -> Invocation {
        var reader = WordReader<Options>(words)
        return try reader.read() ? reader.options.invocation : .help(Options.verb)
    }
}

/// Goes through the words after a verb once.
private struct WordReader<Options: VerbOptions> {
    var options = Options()
    private var words: ArraySlice<String>
    private let table = Options.allOptions

    init(_ words: ArraySlice<String>) { self.words = words }

    /// False as soon as help is asked for.
    mutating func read() throws(UsageError) -> Bool {
        var operands: [String] = []
        while let word = words.popFirst() {
            if word == "--" {
                operands += words
                break
            } else if word.hasPrefix("--") {
                if try readLong(word) == false { return false }
            } else if word.hasPrefix("-"), word != "-" {
                if try readShort(word) == false { return false }
            } else {
                operands.append(word)
            }
        }
        try options.take(operands)
        return true
    }

    private mutating func readLong(_ word: String) throws(UsageError) -> Bool {
        let name = word.prefix { $0 != "=" }
        let attached = name.endIndex == word.endIndex ? nil : String(word[name.endIndex...].dropFirst())
        guard let option = table.first(where: { $0.row.name == name.dropFirst(2) }) else {
            throw UsageError(unknown: String(name), verb: Options.verb, known: table.map { "--" + $0.row.name })
        }
        if attached != nil, option.row.placeholder == nil { throw .unwantedValue(String(name)) }
        return try apply(option, as: String(name), attached: attached)
    }

    /// `-qh`, `-o DIR`, `-oDIR`.
    private mutating func readShort(_ word: String) throws(UsageError) -> Bool {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            guard let option = table.first(where: { $0.row.short == letter }) else {
                throw UsageError(unknown: letters.isEmpty && word.count == 2 ? word : "-\(letter)", verb: Options.verb, known: [])
            }
            if option.row.placeholder != nil {
                return try apply(option, as: "-\(letter)", attached: letters.isEmpty ? nil : String(letters))
            }
            if try apply(option, as: "-\(letter)", attached: nil) == false { return false }
        }
        return true
    }

    private mutating func apply(_ option: Option<Options>, as spelling: String, attached: String?) throws(UsageError) -> Bool {
        switch option.effect {
        case .help:
            return false
        case .flag(let set):
            set(&options)
        case .value(let set):
            guard let value = attached ?? words.popFirst() else { throw .missingValue(spelling) }
            if let problem = set(&options, value) { throw .badValue(option: spelling, value: value, problem) }
        }
        return true
    }
}
