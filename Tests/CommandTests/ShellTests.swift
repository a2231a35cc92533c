/// The completion scripts, asked in the shells themselves. Bash is everywhere; zsh and fish are asked where they are
/// (`make test-shells` installs them).

import Foundation
import Report
import Rules
import Testing

@testable import gangmu

private func isThere(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: program) }

extension Trait where Self == ConditionTrait {
    static func needs(_ program: String) -> Self { .enabled(if: isThere(program), "needs \(program), which is not installed") }
}

struct ShellTests {
    /// The words before the cursor, the last of them unfinished, with what a shell may offer.
    struct Question: Sendable, CustomTestStringConvertible {
        var words: [String]
        var answers: Set<String>
        var testDescription: String { words.joined(separator: " ") + "|" }

        init(_ words: String..., answers: Set<String>) {
            self.words = words
            self.answers = answers
        }
    }

    /// In a folder with `a.std.md`, `b.xml` and a folder `sub dir`.
    static let questions = [
        Question("", answers: Set(Verb.names)),
        Question("chec", answers: ["check"]),
        Question("check", "--format", "", answers: Set(FindingForm.allCases.map(\.rawValue))),
        Question("check", "--format", "c", answers: ["concise", "checkstyle"]),
        Question("build", "--stri", answers: ["--strict"]),
        Question("build", "--to", "sts,h", answers: ["sts,html"]),
        Question("build", "-o", "", answers: ["sub dir"]),
        Question("new", "", answers: ["standard", "family", "ci"]),
        Question("new", "ci", "", answers: Set(PipelineService.names)),
        Question("new", "ci", "git", answers: ["github", "gitlab", "gitea"]),
        Question("new", "ci", "gitlab", "", answers: ["a.std.md", "sub dir"]),
        Question("new", "standard", "", answers: ["a.std.md", "sub dir"]),
        Question("new", "standard", "--kind", "", answers: Set(ScaffoldKind.names)),
        Question("new", "--kind", "规程", "st", answers: ["standard"]),
        Question("new", "--kind", "规", answers: ["规程", "规范"]),
        Question("--lang", "en", "compl", answers: ["completions"]),
        Question("completions", "", answers: ["bash", "zsh", "fish"]),
        Question("explain", "number-", answers: ["number-mismatch"]),
        Question("check", "", answers: ["a.std.md", "sub dir"]),
        Question("validate", "", answers: ["b.xml", "sub dir"]),
        Question("check", "--quiet", "-", "a", answers: ["a.std.md"]),
        Question("help", "buil", answers: ["build"]),
        Question("version", "", answers: []),
    ]

    /// A folder with files to offer, and the script as it would be installed.
    private func folder(_ shell: Shell) throws -> Workplace {
        let place = try Workplace()
        try place.write("", to: "a.std.md")
        try place.write("", to: "b.xml")
        try FileManager.default.createDirectory(atPath: place.path + "/sub dir", withIntermediateDirectories: true)
        let script = try place.run("completions", shell.rawValue, "--lang", "en")
        #expect(script.status == 0 && script.error.isEmpty)
        try scripts.write(script.out, to: "_gangmu")
        return place
    }

    /// Apart from the files that are offered.
    private let scripts: TemporaryFolder

    init() throws { scripts = try TemporaryFolder() }

    private static let askBash = """
        source "$1/_gangmu"; shift
        [[ $(complete -p gangmu) == "complete -F _gangmu gangmu" ]] || exit 3
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _gangmu
        printf '%s\\n' "${COMPREPLY[@]}"
        """

    private func askBash(_ words: [String]) throws -> Set<String> {
        let run = try folder(.bash).run(["--norc", "-c", Self.askBash, "bash", scripts.path, "gangmu"] + words, program: "/bin/bash")
        #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
        return Set(run.out.split(separator: "\n").map(String.init))
    }

    @Test(.needsProgram, arguments: questions)
    func bashOffers(_ question: Question) throws { #expect(try askBash(question.words) == question.answers) }

    /// Bash parts `--format=c` into three words.
    @Test(.needsProgram)
    func bashOffersBehindAnEqualsSign() throws {
        #expect(try askBash(["check", "--format", "=", "c"]) == ["concise", "checkstyle"])
        #expect(try askBash(["check", "--format", "="]) == Set(FindingForm.allCases.map(\.rawValue)))
        #expect(try askBash(["check", "--format", "=", "json", "a"]) == ["a.std.md"])
    }

    /// All options of every verb, from the table.
    @Test(.needsProgram, arguments: Verb.allCases)
    func bashKnowsEveryOption(_ verb: Verb) throws {
        #expect(try askBash([verb.rawValue, "-"]) == Set(verb.options.rows.flatMap(\.spellings)))
    }

    @Test(.needsProgram, .needs("/usr/bin/fish"), arguments: questions)
    func fishOffers(_ question: Question) throws {
        let line = "gangmu " + question.words.joined(separator: " ")
        let place = try folder(.fish)
        let run = try place.run(
            ["--no-config", "-c", "source $argv[1]/_gangmu; complete -C $argv[2]", scripts.path, line], environment: ["LANG": "C.UTF-8", "HOME": place.path],
            program: "/usr/bin/fish")
        #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
        let offered = Set(run.out.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
        // Fish offers files of other kinds as well, if there is no better.
        #expect(offered.isSuperset(of: question.answers), "\(offered)")
        let isFile = question.answers.contains { $0.contains(".") } || question.answers.contains("sub dir")
        if !isFile { #expect(offered == question.answers) }
    }

    /// Zsh completes in its line editor only, so it gets a terminal; waits until the words that are wanted appear.
    private static let askZsh = """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'fpath=('${(q)3}' $fpath); autoload -Uz compinit; compinit -u -D; setopt no_beep; PS1='
        zpty -w shell 'print READ''Y'
        zpty -r shell text $'*READY*'
        zpty -w -n shell "$1"$'\\t'
        zpty -r shell text "*$2*" && print found
        """

    @Test(
        .needsProgram, .needs("/usr/bin/zsh"),
        arguments: [
            ("gangmu ", "completions"), ("gangmu check --format ", "concise"), ("gangmu check --format=c", "concise"), ("gangmu new ", "standard"),
            ("gangmu new standard ", "a.std.md"), ("gangmu new ci ", "reviewdog"), ("gangmu new ci github ", "sub"),
            ("gangmu explain number-", "number-mismatch"), ("gangmu build --to sts,h", "html"),
            ("gangmu build --stri", "strict"), ("gangmu validate ", "b.xml"), ("gangmu --lang en vali", "validate"),
        ])
    func zshOffers(line: String, answer: String) throws {
        let place = try folder(.zsh)
        let run = try place.run(
            ["-k", "5", "20", "/usr/bin/zsh", "-f", "-c", Self.askZsh, "zsh", line, answer, scripts.path],
            environment: ["LANG": "C.UTF-8", "HOME": place.path, "TERM": "vt100", "COLUMNS": "100"], program: "/usr/bin/timeout")
        #expect(run.out.contains("found"), "\(run.error)")
    }
}
