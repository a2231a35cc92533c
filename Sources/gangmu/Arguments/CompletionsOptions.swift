/// `gangmu completions` and `gangmu man`: what a shell and `man` know of this program, made from the tables of options, so
/// that it cannot go stale.

struct CompletionsOptions: VerbOptions {
    var shell = Shell.bash

    var invocation: Invocation { .completions(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        guard let name = operands.first else { throw .missingOperand(.completions) }
        guard let shell = Shell(rawValue: name) else { throw .badOperand(name, .completions, Shell.names) }
        if operands.count > 1 { throw .unwantedOperand(operands[1], .completions) }
        self.shell = shell
    }

    static let verb = Verb.completions
    static let table: [Option<CompletionsOptions>] = []
    static let operands: [Offer] = [.words(Shell.names), .nothing]

    static let manual = Manual(
        summary: Words("写出外壳的补全脚本", "print a completion script for a shell"),
        usage: Words("bash|zsh|fish", "bash|zsh|fish"),
        about: Words(
            """
            写到标准输出。make install 已经装好；否则放到外壳查找补全脚本的文件夹，
            或者如例所示。
            """,
            """
            Writes to standard output. make install has it installed already; otherwise put
            it where the shell looks for completions, or do as the examples show.
            """),
        examples: [
            .init(
                "gangmu completions bash", "存成 ~/.local/share/bash-completion/completions/gangmu", "save as ~/.local/share/bash-completion/completions/gangmu"),
            .init("gangmu completions zsh", "存成 $fpath 中的 _gangmu", "save as _gangmu in a folder of $fpath"),
            .init("gangmu completions fish", "存成 ~/.config/fish/completions/gangmu.fish", "save as ~/.config/fish/completions/gangmu.fish"),
        ],
        exits: nil)
}

struct ManualPageOptions: VerbOptions {
    var invocation: Invocation { .man }

    mutating func take(_ operands: [String]) throws(UsageError) { try refuse(operands) }

    static let verb = Verb.man
    static let table: [Option<ManualPageOptions>] = []
    static let operands: [Offer] = [.nothing]

    static let manual = Manual(
        summary: Words("写出 man 手册页", "print the manual page"),
        usage: Words("", ""),
        about: Words("gangmu(1)，roff 文本，写到标准输出。", "gangmu(1), as roff, to standard output."),
        examples: [.init("gangmu man > gangmu.1", "存成文件，用 man ./gangmu.1 看", "save it; read it with man ./gangmu.1")],
        exits: nil)
}
