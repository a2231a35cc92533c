/// What `build` and `check` have in common: which findings there are, how they are told, which of them fail the run.

import Syntax

/// The form of findings (contracts: `--format` is always the form of findings, never of an output).
enum FindingFormat: String, Choosable {
    /// `file:line:column: severity[rule] message`, and below it, indented, excerpt, why and fix.
    case text
    /// That first line alone.
    case concise
    case json
}

/// The weight from which a finding fails the run.
enum Threshold: String, Choosable {
    case error, warning, style, info, never

    func isReached(by severity: Severity) -> Bool {
        guard let least = Severity(name: rawValue) else { return false }
        return severity >= least
    }
}

struct FindingOptions: Equatable, Sendable {
    /// Files, folders, or `-`.
    var inputs: [String] = ["."]
    var format = FindingFormat.text
    var failOn = Threshold.error
    /// A list of accepted findings.
    var known: String?
    /// Where to write the list of all present findings.
    var writeKnown: String?
    /// nil: as many as there are cores.
    var jobs: Int?
    var color = ColorChoice.auto
    var isQuiet = false
    /// What standard input is called in findings and outputs.
    var stdinName = "stdin.std.md"
    /// Columns of a character of East Asian ambiguous width (UAX #11); nil: the terminal's usual 1.
    var ambiguousWidth: Int?

    /// Without operands the working folder is meant.
    mutating func take(_ operands: [String]) throws(UsageError) {
        if operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
        if !operands.isEmpty { inputs = operands }
    }

    static let table: [Option<FindingOptions>] = [
        .choice("format", \.format, "问题的形式，缺省 text；concise 每个问题一行", "form of findings, default text; concise: one line each"),
        .choice(
            "fail-on", as: "LEVEL", \.failOn, "从哪级起失败：error（缺省）warning style info never",
            "from: error (default) warning style info never"),
        .text("known", "FILE", "已接受问题的清单，其中的不再报告", "list of accepted findings, which are not reported") { $0.known = $1 },
        .text("write-known", "FILE", "把现有问题写成这样的清单", "write the present findings as such a list") { $0.writeKnown = $1 },
        .number("jobs", "N", in: 1...1024, \.jobs, "同时处理的文件数，缺省为处理器核数", "files worked on at once, default: number of cores"),
        .choice("color", \.color, "是否着色，缺省 auto", "whether to colour, default auto"),
        .flag("quiet", short: "q", \.isQuiet, "不显示进度和总结", "no progress, no summary"),
        .text("stdin-name", "NAME", "标准输入的文件名，缺省 stdin.std.md", "file name of standard input, default stdin.std.md") { $0.stdinName = $1 },
        .number(
            "ambiguous-width", "1|2", in: 1...2, \.ambiguousWidth, "终端中宽度不定的字符占几列，缺省 1",
            "columns of characters of ambiguous width, default 1"),
    ]

    static let exits = (
        zero: Words("没有达到 --fail-on 的问题", "nothing at or above --fail-on"),
        one: Words("有达到 --fail-on 的问题", "something at or above --fail-on")
    )
}
