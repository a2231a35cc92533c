/// Completion for zsh, by its own `_arguments`.

import Rules

enum ZshCompletion {
    static func script(_ language: Language) -> String {
        let verbs = Verb.allCases.map { "                " + Shell.quoted(colons($0.rawValue) + ":" + colons($0.options.manual.summary[language])) + "\n" }
        let arms = Verb.allCases.map { verb in
            let words = verb.options.rows.flatMap { specs($0, language) } + operands(verb)
            return "        \(verb.rawValue))\n            _arguments -s -S : \\\n" + lines(words) + "            ;;\n"
        }
        return "#compdef gangmu\n" + Shell.zsh.origin() + """

            _gangmu() {
                local curcontext="$curcontext" state line ret=1
                local -a verbs
                typeset -A opt_args
                _arguments -C -S : \\
            \(lines(Shell.beforeVerb.flatMap { specs($0, language) } + ["'1: :->verb'", "'*:: :->rest'"]))        && ret=0
                case $state in
                verb)
                    verbs=(
            \(verbs.joined())            )
                    _describe -t commands verb verbs && ret=0
                    ;;
                rest)
                    case $words[1] in
            \(arms.joined())        esac
                    ret=$?
                    ;;
                esac
                return ret
            }

            if [[ $funcstack[1] == _gangmu ]]; then _gangmu "$@"; else compdef _gangmu gangmu; fi

            """
    }

    private static func lines(_ specs: [String]) -> String { specs.map { "            \($0) \\\n" }.joined() }

    /// One for each spelling; one excludes the others.
    private static func specs(_ row: OptionRow, _ language: Language) -> [String] {
        let summary = brackets(row.summary[language])
        let spellings = row.spellings
        return spellings.map { spelling in
            let rivals = spellings.count > 1 ? "(\(spellings.joined(separator: " ")))" : ""
            let prefix = row.name == "help" || row.name == "version" ? "(- *)" : rivals
            guard let placeholder = row.placeholder else { return Shell.quoted(prefix + spelling + "[\(summary)]") }
            // `--out DIR` and `--out=DIR`; `-o DIR` and `-oDIR`.
            return Shell.quoted(prefix + spelling + (spelling.hasPrefix("--") ? "=" : "+") + "[\(summary)]:\(colons(placeholder)):\(action(row.offer))")
        }
    }

    private static func operands(_ verb: Verb) -> [String] {
        let offers = verb.options.operands
        return offers.enumerated().compactMap { number, offer in
            if offer == .nothing { return nil }
            let place = number == offers.count - 1 ? "*" : String(number + 1)
            let others = number == 1 ? verb.options.secondOperands.sorted { $0.key < $1.key } : []
            return Shell.quoted("\(place): :" + others.reduce(action(offer)) { instead($1.key, $1.value, of: $0) })
        }
    }

    /// `_arguments` runs what stands in braces; `line` holds the operands so far.
    private static func instead(_ first: String, _ offer: Offer, of action: String) -> String {
        guard case .words(let words) = offer else { return action }
        return "{ if [[ $line[1] == \(first) && $#line -le 2 ]]; then compadd -- \(words.joined(separator: " ")); else \(action); fi }"
    }

    private static func action(_ offer: Offer) -> String {
        switch offer {
        case .nothing: ""
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .list(let words): "_values -s , word \(words.joined(separator: " "))"
        case .files(""): "_files"
        case .files(let ending): "_files -g \"*\(ending)\""
        case .folders: "_files -/"
        }
    }

    private static func colons(_ text: String) -> String { text.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:") }

    private static func brackets(_ text: String) -> String {
        text.map { $0 == "[" || $0 == "]" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    }
}
