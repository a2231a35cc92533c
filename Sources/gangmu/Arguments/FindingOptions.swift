/// What `build` and `check` have in common: which findings there are, how they are told, which of them fail the run.

import Report
import Rules
import Syntax

/// A form of findings written to a file besides what is printed (`--output FORM=FILE`).
struct FindingOutput: Equatable, Sendable {
    var form: FindingForm
    var path: String
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
    var format = FindingForm.text
    var rules = RuleChoice()
    /// Counts by rule in the place of findings.
    var isStatistics = false
    /// In the order given.
    var outputs: [FindingOutput] = []
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
    /// Patterns of files in folders that are not asked for.
    var excluded: [String] = []
    /// Columns of a character of East Asian ambiguous width (UAX #11); nil: the terminal's usual 1.
    var ambiguousWidth: Int?

    /// Without operands the working folder is meant.
    mutating func take(_ operands: [String], of verb: Verb) throws(UsageError) {
        if operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
        if !operands.isEmpty { inputs = operands }
        if isStatistics, ![.text, .concise, .json].contains(format) {
            throw .optionAgainstOperand(option: "--statistics", operand: "--format \(format.rawValue)", verb)
        }
    }

    static let table: [Option<FindingOptions>] =
        [
            formatOption, outputOption,
            .text("exclude", "GLOB", "文件夹中不看的文件，如 drafts/**，可多次", "files of folders to pass over: drafts/**; repeatable") { $0.excluded.append($1) },
            .flag("statistics", \.isStatistics, "只写每条规则的次数", "only how often each rule was met"),
            .choice(
                "fail-on", as: "LEVEL", \.failOn, "从哪级起失败：error（缺省）warning style info never",
                "from: error (default) warning style info never"),
            .text("known", "FILE", "已接受问题的清单，其中的不再报告", "list of accepted findings, which are not reported") { $0.known = $1 },
            writeKnownOption,
            .number("jobs", "N", in: 1...1024, \.jobs, "同时处理的文件数，缺省为处理器核数", "files worked on at once, default: number of cores"),
            .choice("color", \.color, "是否着色，缺省 auto", "whether to colour, default auto"),
            .flag("quiet", short: "q", \.isQuiet, "不显示进度和总结", "no progress, no summary"),
            .text("stdin-filename", "NAME", "标准输入的文件名，缺省 stdin.std.md", "file name of standard input, default stdin.std.md") { $0.stdinName = $1 },
            .number(
                "ambiguous-width", "1|2", in: 1...2, \.ambiguousWidth, "终端中宽度不定的字符占几列，缺省 1",
                "columns of characters of ambiguous width, default 1"),
        ] + RuleOptions.table

    private static let forms = FindingForm.allCases.map(\.rawValue)

    private static let formatOption = Option<FindingOptions>(
        row: OptionRow(
            name: "format", placeholder: "FORM", summary: Words("问题的形式，缺省 text", "form of findings, default text"),
            offer: .words(forms)),
        effect: .value { options, word in
            guard let form = FindingForm(name: word) else { return .notOneOf(forms) }
            options.format = form
            return nil
        })

    private static let outputOption = Option<FindingOptions>(
        row: OptionRow(
            name: "output", placeholder: "FORM=FILE", summary: Words("另把问题以该形式写入文件，可多次", "also write findings to a file, repeatable"),
            offer: .nothing),
        effect: .value { options, word in
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let form = FindingForm(name: String(parts[0])) else { return .notOneOf(forms.map { $0 + "=FILE" }) }
            if parts[1] == "-" {
                return .standardOutput(Words("写到标准输出用 --format \(parts[0])", "for standard output use --format \(parts[0])"))
            }
            let path = String(parts[1])
            if isTaken(path) || options.outputs.contains(where: { $0.path == path }) || options.writeKnown == path { return .taken }
            options.outputs.append(FindingOutput(form: form, path: path))
            return nil
        })

    private static let writeKnownOption = Option<FindingOptions>(
        row: OptionRow(
            name: "write-known", placeholder: "FILE", summary: Words("把现有问题写成这样的清单", "write the present findings as such a list"),
            offer: .files("")),
        effect: .value { options, word in
            if word.isEmpty { return .empty }
            if word == "-" { return .standardOutput(Words("清单要写进文件", "the list goes to a file")) }
            if isTaken(word) || options.outputs.contains(where: { $0.path == word }) { return .taken }
            options.writeKnown = word
            return nil
        })

    /// Whether a path is one of those that authors write.
    private static func isTaken(_ path: String) -> Bool {
        path.hasSuffix(".std.md") || ["family.md", "references.lock"].contains(path.split(separator: "/").last.map(String.init))
    }

    static let exits = (
        zero: Words("没有达到 --fail-on 的问题", "nothing at or above --fail-on"),
        one: Words("有达到 --fail-on 的问题", "something at or above --fail-on")
    )
}
