/// The manual page gangmu(1), as roff with the macros of man(7), from the same tables as help.

import Rules

enum ManualPage {
    static func text(_ language: Language) -> String {
        var page = Roff()
        page.line(".\\\" gangmu \(Gangmu.version): gangmu man")
        page.line(".TH GANGMU 1 \(Gangmu.date) \"gangmu \(Gangmu.version)\"")
        page.section(Words("名称", "NAME"), language)
        page.line("gangmu \\- " + Roff.escaped(Words("编写、检查、编译中国标准", "draft, check and compile Chinese standards")[language]))
        page.section(Words("用法", "SYNOPSIS"), language)
        page.line(".B gangmu")
        page.paragraph(HelpPage.usage[language])
        page.section(Words("说明", "DESCRIPTION"), language)
        page.paragraph(HelpPage.about[language])
        page.section(Words("动词", "COMMANDS"), language)
        for verb in Verb.allCases { write(verb, to: &page, language) }
        page.section(Words("选项", "OPTIONS"), language)
        write([HelpPage.versionRow] + HelpOptions.rows, to: &page, language)
        page.section(Words("环境变量", "ENVIRONMENT"), language)
        for (name, words) in HelpPage.variables { page.item(name, words[language]) }
        page.section(Words("退出状态", "EXIT STATUS"), language)
        page.item("0", FindingOptions.exits.zero[language])
        page.item("1", FindingOptions.exits.one[language])
        page.item("2", HelpPage.couldNotRun[language])
        return page.text
    }

    /// Options that every verb has stand once, in OPTIONS.
    private static func write(_ verb: Verb, to page: inout Roff, _ language: Language) {
        let manual = verb.options.manual
        let usage = manual.usage[language]
        page.line(".SS " + Roff.argument(verb.rawValue))
        page.line(".B gangmu \(verb.rawValue)")
        if !usage.isEmpty { page.paragraph(usage) }
        page.line(".PP")
        page.paragraph(manual.about[language])
        write(verb.options.rows.filter { !HelpOptions.rows.contains($0) }, to: &page, language)
        for example in manual.examples { page.example(example.command, example.summary[language]) }
    }

    private static func write(_ rows: [OptionRow], to page: inout Roff, _ language: Language) {
        for row in rows {
            page.item(row.spellings.joined(separator: ", ") + (row.placeholder.map { " " + $0 } ?? ""), row.summary[language])
        }
    }
}

/// Roff being written: requests and text, with what roff would misread escaped.
struct Roff {
    private(set) var text = ""

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func section(_ title: Words, _ language: Language) { line(".SH " + Roff.argument(title[language])) }

    /// Lines that were broken by hand for a screen; roff would put a blank between two Han characters, so those are joined.
    mutating func paragraph(_ lines: String) {
        var joined = ""
        for part in lines.split(separator: "\n") {
            if let last = joined.last { joined += last.isASCII || part.first?.isASCII == true ? "\n" : "" }
            joined += part
        }
        for part in joined.split(separator: "\n") { line(Roff.escaped(part)) }
    }

    mutating func item(_ term: String, _ explanation: String) {
        line(".TP")
        line(".B " + Roff.argument(term))
        paragraph(explanation)
    }

    mutating func example(_ command: String, _ explanation: String) {
        line(".PP")
        paragraph(explanation)
        line(".RS 4")
        line(".nf")
        line(Roff.escaped(command))
        line(".fi")
        line(".RE")
    }

    /// Text at the beginning of a line or behind a macro.
    static func escaped(_ text: some StringProtocol) -> String {
        var result = text.first == "." || text.first == "'" ? "\\&" : ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            default: result.append(character)
            }
        }
        return result
    }

    /// One argument of a macro.
    static func argument(_ text: String) -> String {
        let escaped = escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq")
        return escaped.contains(" ") ? "\"\(escaped)\"" : escaped
    }
}
