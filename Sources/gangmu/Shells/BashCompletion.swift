/// Completion for bash, without the package bash-completion. Bash parts words also at `=`, so that `--format=te` comes as
/// three; the function reads both spellings alike.

enum BashCompletion {
    static var script: String {
        Shell.bash.origin() + functions + """
            _gangmu() {
                local IFS=$'\\n' cur=${COMP_WORDS[COMP_CWORD]} option= verb= first= operands=0 at word
                COMPREPLY=()
                for ((at = 1; at < COMP_CWORD; at++)); do
                    word=${COMP_WORDS[at]}
                    if [[ $word == "=" ]]; then
                        continue
                    elif [[ -n $option ]]; then
                        option=
                    elif [[ $word == -?* ]]; then
                        case "$verb $word" in
                        \(valued.joined(separator: " | "))) option=$word ;;
                        esac
                    elif [[ -z $verb ]]; then
                        verb=$word
                    else
                        [[ -z $first ]] && first=$word
                        operands=$((operands + 1))
                    fi
                done
                [[ $cur == "=" ]] && cur=
                if [[ -n $option ]]; then
                    case "$verb $option" in
            \(values)        esac
                elif [[ $cur == -?* || $cur == - ]]; then
                    case "$verb" in
            \(options)        esac
                else
                    case "$verb $operands $first" in
            \(operands)        esac
                fi
            }

            complete -F _gangmu gangmu

            """
    }

    private static let functions = """
        _gangmu_words() {
            mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur")
        }

        _gangmu_list() {
            local head=
            [[ $cur == *,* ]] && head=${cur%,*},
            mapfile -t COMPREPLY < <(compgen -P "$head" -W "$*" -- "${cur##*,}")
        }

        _gangmu_files() {
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <({
                compgen -f -X "!*$1" -- "$cur"
                compgen -d -- "$cur"
            } | sort -u)
        }

        _gangmu_folders() {
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        }


        """

    /// Rows of each verb, and of the words before it.
    private static let tables = [("", Shell.beforeVerb)] + Verb.allCases.map { ($0.rawValue, $0.options.rows) }

    private static var valued: [String] { tables.flatMap { verb, rows in rows.filter { $0.placeholder != nil }.flatMap { patterns(verb, $0) } } }

    private static func patterns(_ verb: String, _ row: OptionRow) -> [String] { row.spellings.map { "\"\(verb) \($0)\"" } }

    private static var values: String {
        tables.flatMap { verb, rows in
            rows.compactMap { row in call(row.offer).map { arm(patterns(verb, row).joined(separator: " | "), $0) } }
        }.joined()
    }

    private static var options: String {
        tables.map { verb, rows in arm("\"\(verb)\"", call(.words(rows.flatMap(\.spellings))) ?? ":") }.joined()
    }

    private static var operands: String {
        arm("\" \"*", call(.words(Verb.names)) ?? ":")
            + Verb.allCases.flatMap { verb in
                let offers = verb.options.operands
                let seconds = verb.options.secondOperands.sorted { $0.key < $1.key }
                return seconds.compactMap { first, offer in call(offer).map { arm("\"\(verb.rawValue) 1 \(first)\"", $0) } }
                    + offers.enumerated().compactMap { number, offer in
                        let pattern = number == offers.count - 1 ? "\"\(verb.rawValue) \"*" : "\"\(verb.rawValue) \(number) \"*"
                        return call(offer).map { arm(pattern, $0) }
                    }
            }.joined()
    }

    private static func arm(_ pattern: String, _ call: String) -> String { "        \(pattern)) \(call) ;;\n" }

    private static func call(_ offer: Offer) -> String? {
        switch offer {
        case .nothing: nil
        case .words(let words): "_gangmu_words " + words.joined(separator: " ")
        case .list(let words): "_gangmu_list " + words.joined(separator: " ")
        case .files(let ending): "_gangmu_files " + Shell.quoted(ending)
        case .folders: "_gangmu_folders"
        }
    }
}
