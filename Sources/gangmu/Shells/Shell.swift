/// The shells that complete our command lines, and what their scripts have in common: each walks the tables of `Verb` and
/// writes them as that shell wants them.

import Rules

enum Shell: String, Choosable {
    case bash, zsh, fish

    func script(_ language: Language) -> String {
        switch self {
        case .bash: BashCompletion.script
        case .zsh: ZshCompletion.script(language)
        case .fish: FishCompletion.script(language)
        }
    }

    /// First line of what is no executable file: who made it. A shell's comment.
    func origin() -> String { "# gangmu \(Gangmu.version): gangmu completions \(rawValue)\n" }

    /// `text` as one word that the shell takes literally.
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    /// Options before the verb.
    static let beforeVerb = HelpOptions.rows + [HelpPage.versionRow]
}

extension OptionRow {
    /// `-o`, `--out`.
    var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--" + name] }
}
