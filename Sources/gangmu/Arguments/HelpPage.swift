/// Help, printed from the same tables that the parser reads, and the words that the manual page shares with it. Order: what it does, usage, examples, options,
/// environment, exit status.

import Rules

enum HelpPage {
    static let usage = Words("动词 [选项]… [文件]…", "VERB [OPTION]… [FILE]…")

    static let about = Words(
        """
        纲目 \(Gangmu.version)：编写、检查、编译中国标准。
        源文件是 .std.md 文本；输出是 NISO STS（XML）和 HTML。
        """,
        """
        Gangmu \(Gangmu.version): draft, check and compile Chinese standards.
        The source is text, .std.md; the outputs are NISO STS (XML) and HTML.
        """)

    static let versionRow = OptionRow(name: "version", placeholder: nil, summary: Words("显示版本", "print the version"))

    static let variables: [(name: String, meaning: Words)] = [
        ("GANGMU_LANG", Words("zh 或 en，先于 LC_ALL、LC_MESSAGES、LANG", "zh or en, before LC_ALL, LC_MESSAGES, LANG")),
        ("GANGMU_STS_SCHEMA", Words("validate 用它代替内置子集", "schema of validate in place of the built-in profile")),
        ("NO_COLOR", Words("非空则不着色", "if not empty, no colour")),
        ("FORCE_COLOR, CLICOLOR_FORCE", Words("非空且非 0 则着色", "if neither empty nor 0, colour")),
        ("COLUMNS", Words("终端列数，供无法得知时用", "columns, where the terminal does not tell")),
    ]

    static let couldNotRun = Words("无法运行：命令有误、文件缺失、写不了", "could not run: wrong command, missing file, failed write")

    /// For a call without arguments: what can be asked at all.
    static func brief(_ language: Language) -> String {
        let usage = Words("用法：gangmu ", "usage: gangmu ") + HelpPage.usage
        let more = Words("详见 gangmu help 或 gangmu help ⟨动词⟩。", "See gangmu help or gangmu help ⟨verb⟩.")
        return usage[language] + "\n\n" + verbs(language) + "\n" + more[language] + "\n"
    }

    static func text(_ topic: Verb?, _ language: Language) -> String {
        topic.map { page($0, language) } ?? overview(language)
    }

    private static func overview(_ language: Language) -> String {
        let examples: [Manual.Example] = [
            .init("gangmu check specs", "检查一个文件夹", "check a folder"),
            .init("gangmu build specs", "编成 STS 和 HTML，写到 ./out", "compile to STS and HTML in ./out"),
            .init("gangmu explain number-mismatch", "解释一条规则", "explain a rule"),
        ]
        return [
            about[language] + "\n",
            heading(Words("用法", "Usage"), language) + "  gangmu " + usage[language] + "\n",
            heading(Words("动词", "Verbs"), language) + verbs(language),
            heading(Words("例", "Examples"), language) + list(examples, language),
            heading(Words("选项", "Options"), language) + list([versionRow] + shared, language),
            environment(language),
            exits(FindingOptions.exits, language),
        ].joined(separator: "\n")
    }

    private static func page(_ verb: Verb, _ language: Language) -> String {
        let manual = verb.options.manual
        let usage = manual.usage[language]
        return [
            "gangmu \(verb.rawValue): " + manual.summary[language] + "\n\n" + manual.about[language] + "\n",
            heading(Words("用法", "Usage"), language) + "  gangmu \(verb.rawValue)" + (usage.isEmpty ? "" : " ") + usage + "\n",
            heading(Words("例", "Examples"), language) + list(manual.examples, language),
            heading(Words("选项", "Options"), language) + list(verb.options.rows, language),
            exits(manual.exits, language),
        ].joined(separator: "\n")
    }

    /// The options that every verb has.
    private static var shared: [OptionRow] { HelpOptions.rows }

    private static func heading(_ words: Words, _ language: Language) -> String { words[language] + (language == .zh ? "：" : ":") + "\n" }

    private static func verbs(_ language: Language) -> String {
        Verb.allCases.map { line($0.rawValue, $0.options.manual.summary[language], column: 15) }.joined()
    }

    private static func list(_ examples: [Manual.Example], _ language: Language) -> String {
        examples.map { "  \($0.command)\n      \($0.summary[language])\n" }.joined()
    }

    private static func list(_ rows: [OptionRow], _ language: Language) -> String {
        rows.map { row in
            let short = row.short.map { "-\($0), " } ?? "    "
            return line(short + "--\(row.name)" + (row.placeholder.map { " " + $0 } ?? ""), row.summary[language], column: 26)
        }.joined()
    }

    /// Names are ASCII, so that counting characters aligns them; a name too long pushes its text to the next line.
    private static func line(_ name: String, _ text: String, column: Int) -> String {
        let room = column - 2 - name.count
        let gap = room >= 1 ? String(repeating: " ", count: room) : "\n" + String(repeating: " ", count: column)
        return "  " + name + gap + text + "\n"
    }

    private static func environment(_ language: Language) -> String {
        return heading(Words("环境变量", "Environment"), language) + variables.map { line($0.name, $0.meaning[language], column: 26) }.joined()
    }

    private static func exits(_ exits: (zero: Words, one: Words)?, _ language: Language) -> String {
        var result = heading(Words("退出码", "Exit status"), language)
        result += line("0", exits?.zero[language] ?? Words("成功", "done")[language], column: 6)
        if let exits { result += line("1", exits.one[language], column: 6) }
        return result + line("2", couldNotRun[language], column: 6)
    }
}
