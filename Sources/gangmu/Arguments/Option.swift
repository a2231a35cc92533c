/// An option as one row of a verb's table: its name, what help says of it, and where its value goes. The parser and
/// the help page both read this row, so neither can know an option that the other does not.

/// What help prints of an option.
struct OptionRow: Equatable, Sendable {
    /// Without dashes.
    var name: String
    var short: Character?
    /// As given; nil where the words on offer say it.
    private var given: String?
    var summary: Words
    var offer: Offer

    init(name: String, short: Character? = nil, placeholder: String? = nil, summary: Words, offer: Offer = .nothing) {
        self.name = name
        self.short = short
        given = placeholder
        self.summary = summary
        self.offer = offer
    }

    /// Such as `DIR` or `text|json`; nil for an option that takes no value.
    var placeholder: String? {
        switch offer {
        case _ where given != nil: given
        case .words(let words): words.joined(separator: "|")
        case .list(let words): words.joined(separator: ",")
        case .nothing, .files, .folders: nil
        }
    }
}

/// What a shell may offer in a place of the command line.
enum Offer: Equatable, Sendable {
    /// A number, a free text, or no value at all.
    case nothing
    case words([String])
    /// Words that commas part.
    case list([String])
    /// Files whose names end so, and folders.
    case files(String)
    case folders
}

/// Why a value was refused.
enum ValueProblem: Equatable, Sendable {
    case empty
    case notOneOf([String])
    case notNumber(ClosedRange<Int>)
    case notStandardNumber
    case notDate
    /// No rule; what may be meant.
    case notRule(String, near: String?)
    /// `-` where a file is wanted, and what to do.
    case standardOutput(Words)
    /// A file that an author writes, or that is written already: a report does not take its place.
    case taken
}

/// A part of `Whole` that an option fills.
typealias Place<Whole, Part> = any WritableKeyPath<Whole, Part> & Sendable

/// One option that fills a part of `Target`.
struct Option<Target>: Sendable {
    enum Effect: Sendable {
        case help
        case flag(@Sendable (inout Target) -> Void)
        case value(@Sendable (inout Target, String) -> ValueProblem?)
    }

    var row: OptionRow
    var effect: Effect

    /// The same option, for a larger whole that holds `Target` at `part`.
    func within<Whole>(_ part: Place<Whole, Target>) -> Option<Whole> {
        let outer: Option<Whole>.Effect =
            switch effect {
            case .help: .help
            case .flag(let set): .flag { set(&$0[keyPath: part]) }
            case .value(let set): .value { set(&$0[keyPath: part], $1) }
            }
        return Option<Whole>(row: row, effect: outer)
    }
}

extension Option {
    static func flag(
        _ name: String, short: Character? = nil, _ place: Place<Target, Bool>, _ zh: String, _ en: String
    ) -> Option {
        Option(
            row: OptionRow(name: name, short: short, placeholder: nil, summary: Words(zh, en)),
            effect: .flag { $0[keyPath: place] = true })
    }

    /// A value of any text but none. `set` says whether it replaces or is added. `FILE` and `DIR` are paths.
    static func text(
        _ name: String, short: Character? = nil, _ placeholder: String, _ zh: String, _ en: String,
        set: @escaping @Sendable (inout Target, String) -> Void
    ) -> Option {
        let offer: Offer = placeholder == "FILE" ? .files("") : placeholder == "DIR" ? .folders : .nothing
        return Option(
            row: OptionRow(name: name, short: short, placeholder: placeholder, summary: Words(zh, en), offer: offer),
            effect: .value { target, word in
                if word.isEmpty { return .empty }
                set(&target, word)
                return nil
            })
    }

    /// One of a closed set of words.
    static func choice<Choice: Choosable>(
        _ name: String, as placeholder: String? = nil, _ place: Place<Target, Choice>, _ zh: String, _ en: String
    ) -> Option {
        Option(
            row: OptionRow(name: name, placeholder: placeholder, summary: Words(zh, en), offer: .words(Choice.names)),
            effect: .value { target, word in
                guard let choice = Choice(rawValue: word) else { return .notOneOf(Choice.names) }
                target[keyPath: place] = choice
                return nil
            })
    }

    /// One of a closed set of words, where nil says that none was given.
    static func choice<Choice: Choosable>(
        _ name: String, as placeholder: String, _ place: Place<Target, Choice?>, _ zh: String, _ en: String
    ) -> Option {
        Option(
            row: OptionRow(name: name, placeholder: placeholder, summary: Words(zh, en), offer: .words(Choice.names)),
            effect: .value { target, word in
                guard let choice = Choice(rawValue: word) else { return .notOneOf(Choice.names) }
                target[keyPath: place] = choice
                return nil
            })
    }

    /// Several of a closed set of words, parted by commas; a repeated option adds to the earlier one.
    static func choices<Choice: Choosable>(
        _ name: String, _ place: Place<Target, [Choice]>, _ zh: String, _ en: String
    ) -> Option {
        Option(
            row: OptionRow(name: name, summary: Words(zh, en), offer: .list(Choice.names)),
            effect: .value { target, word in
                for part in word.split(separator: ",", omittingEmptySubsequences: false) {
                    guard let choice = Choice(rawValue: String(part)) else { return .notOneOf(Choice.names) }
                    if !target[keyPath: place].contains(choice) { target[keyPath: place].append(choice) }
                }
                return nil
            })
    }

    static func number(
        _ name: String, _ placeholder: String, in range: ClosedRange<Int>, _ place: Place<Target, Int?>,
        _ zh: String, _ en: String
    ) -> Option {
        Option(
            row: OptionRow(name: name, placeholder: placeholder, summary: Words(zh, en)),
            effect: .value { target, word in
                guard let number = Int(word), range.contains(number) else { return .notNumber(range) }
                target[keyPath: place] = number
                return nil
            })
    }
}

/// A closed set of words that an option may have as value; never translated.
protocol Choosable: RawRepresentable<String>, CaseIterable, Equatable, Sendable {}

extension Choosable {
    static var names: [String] { allCases.map(\.rawValue) }
}
