/// Completion for fish.

import Rules

enum FishCompletion {
    static func script(_ language: Language) -> String {
        var text = Shell.fish.origin() + functions
        text += line("-f", nil)
        for row in Shell.beforeVerb { text += option(row, "test (count (__gangmu_words)) = 0", language) }
        for verb in Verb.allCases {
            text += line("-n 'test (count (__gangmu_words)) = 0' -a \(verb.rawValue)", verb.options.manual.summary[language])
        }
        for verb in Verb.allCases {
            for row in verb.options.rows { text += option(row, "__gangmu_is \(verb.rawValue)", language) }
            let offers = verb.options.operands
            let seconds = verb.options.secondOperands.sorted { $0.key < $1.key }
            for (first, offer) in seconds {
                guard let words = words(offer) else { continue }
                text += line("-n '__gangmu_is \(verb.rawValue) \(first); and test (count (__gangmu_words)) -eq 2' \(words)", nil)
            }
            for (number, offer) in offers.enumerated() {
                guard let words = words(offer) else { continue }
                let place = number == offers.count - 1 ? "-gt" : "-eq"
                let count = number == offers.count - 1 ? number : number + 1
                let others =
                    number == 1 ? seconds.map { "; and not string match -q \"\(verb.rawValue) \($0.key)\" (__gangmu_words | string join \" \")" }.joined() : ""
                text += line("-n '__gangmu_is \(verb.rawValue); and test (count (__gangmu_words)) \(place) \(count)\(others)' \(words)", nil)
            }
        }
        return text
    }

    /// The words that are neither options nor values of options; the first is the verb. Whether they begin with the words given.
    private static let functions = """
        function __gangmu_words
            set -l previous
            for word in (commandline -opc)[2..-1]
                if not string match -q -- '-*' $word; and not contains -- "$previous" \(valued.joined(separator: " "))
                    echo $word
                end
                set previous $word
            end
        end

        function __gangmu_is
            set -l words (__gangmu_words)
            set -l wanted (count $argv)
            test (count $words) -ge $wanted; and test "$words[1..$wanted]" = "$argv"
        end


        """

    /// Options that take a value, of all verbs: one name means the same wherever it stands.
    private static var valued: [String] {
        var result: [String] = []
        for row in Verb.allCases.flatMap({ $0.options.rows }) where row.placeholder != nil {
            result += row.spellings.filter { !result.contains($0) }
        }
        return result
    }

    private static func option(_ row: OptionRow, _ condition: String, _ language: Language) -> String {
        let short = row.short.map { " -s \($0)" } ?? ""
        let value = row.placeholder == nil ? "" : row.offer.isFile ? " -r -F" : " -x" + (words(row.offer).map { " " + $0 } ?? "")
        return line("-n \(Shell.quoted(condition))\(short) -l \(row.name)\(value)", row.summary[language])
    }

    /// The candidates of a place.
    private static func words(_ offer: Offer) -> String? {
        switch offer {
        case .nothing: nil
        case .words(let words): "-a " + Shell.quoted(words.joined(separator: " "))
        case .list(let words): "-a " + Shell.quoted("(__fish_append , \(words.joined(separator: " ")))")
        case .files(let ending): "-k -a " + Shell.quoted("(__fish_complete_suffix \(ending))")
        case .folders: "-a '(__fish_complete_directories)'"
        }
    }

    private static func line(_ words: String, _ summary: String?) -> String {
        "complete -c gangmu \(words)" + (summary.map { " -d " + quoted($0) } ?? "") + "\n"
    }

    /// In fish a backslash escapes also between single quotes.
    private static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
}

extension Offer {
    fileprivate var isFile: Bool { self == .files("") }
}
