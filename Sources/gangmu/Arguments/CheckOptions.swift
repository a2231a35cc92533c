/// `gangmu check`: findings only, nothing written but a list of accepted ones.

import Report
import Syntax

struct CheckOptions: VerbOptions {
    var findings = FindingOptions()
    /// Apply the fixes that are safe.
    var isFixing = false
    /// And those that want a person's eye.
    var isFixingUnsafely = false
    /// Write nothing; print what the fixes would change.
    var showsDifference = false
    /// Check again whenever a file changes.
    var isWatching = false

    var invocation: Invocation { .check(self) }

    /// Which fixes are wanted; nil for none.
    var safety: Fix.Safety? { isFixingUnsafely ? .review : isFixing || showsDifference ? .safe : nil }

    mutating func take(_ operands: [String]) throws(UsageError) {
        try findings.take(operands, of: .check)
        if showsDifference {
            let given: [(option: String, isGiven: Bool)] = [
                ("--output", !findings.outputs.isEmpty), ("--write-known", findings.writeKnown != nil), ("--format", findings.format != .text),
                ("--statistics", findings.isStatistics),
            ]
            for (option, isGiven) in given where isGiven { throw .optionAgainstOperand(option: "--diff", operand: option, .check) }
        }
        guard isWatching else { return }
        if findings.inputs.contains("-") { throw .optionAgainstOperand(option: "--watch", operand: "-", .check) }
        for (name, isGiven) in [("--fix", isFixing), ("--fix-unsafe", isFixingUnsafely), ("--diff", showsDifference)] where isGiven {
            throw .optionAgainstOperand(option: "--watch", operand: name, .check)
        }
    }

    static let verb = Verb.check
    static let table: [Option<CheckOptions>] =
        [
            .flag("fix", \.isFixing, "就地改好能放心改的问题，再报告其余的", "apply the safe fixes, then report what is left"),
            .flag("fix-unsafe", \.isFixingUnsafely, "连须由人过目的修复一并施行", "apply those too that a person should look at"),
            .flag("diff", \.showsDifference, "不写文件；显示修复会有的改动", "write nothing; print what the fixes would change"),
            .flag("watch", \.isWatching, "文件一改动就重新检查，直到中断", "check again when a file changes, until interrupted"),
        ] + FindingOptions.table.map { $0.within(\.findings) }

    static let manual = Manual(
        summary: Words("按起草规则检查标准", "check standards against the drafting rules"),
        usage: Words("[选项]… [文件|文件夹|-]…", "[OPTION]… [FILE|DIR|-]…"),
        about: Words(
            """
            检查给出的 .std.md 文件，或文件夹中的所有 .std.md 文件（缺省为当前文件夹），
            把问题写到标准输出，形如 文件:行:列: 级别[规则] 说明。
            规则的理由见 gangmu explain ⟨规则⟩。
            形式有 text concise json json-lines sarif github gitlab junit rdjson
            rdjsonl checkstyle；--output 另写文件，一次可有几种。
            阶段为 草案 征求意见稿 送审稿 报批稿 发布稿，决定哪些内容必须有。
            修复不会带来新的问题，再次施行不再改动；- 的结果写到标准输出。
            """,
            """
            Checks the .std.md files given, or all below a folder (default: the working
            folder), and writes findings to standard output as
            file:line:column: severity[rule] message.
            For a rule's reasons see gangmu explain.
            Forms: text concise json json-lines sarif github gitlab junit rdjson
            rdjsonl checkstyle; --output writes files besides, several in one run.
            Stages: 草案 征求意见稿 送审稿 报批稿 发布稿; they decide what must be there.
            Fixes bring no new finding, and a second run changes nothing; of - the
            result goes to standard output.
            """),
        examples: [
            .init("gangmu check", "检查当前文件夹", "check the working folder"),
            .init("gangmu check --fail-on warning specs/a.std.md", "有警告也算失败", "let warnings fail as well"),
            .init("gangmu check --output sarif=a.sarif --output junit=a.xml", "另写两份报告", "write two reports besides"),
            .init("gangmu check --ignore modal-etc-open --stage 报批稿", "少查一条规则，按报批稿检查", "one rule less, as for approval"),
            .init("gangmu check --fix specs", "改好能放心改的", "apply what is safe"),
            .init("gangmu check --fix-unsafe --diff a.std.md", "看看会改什么", "see what would change"),
            .init("gangmu check --write-known known.txt", "记下现有问题", "note the present findings"),
            .init("gangmu check --known known.txt", "此后只报告新的问题", "from then on report new ones only"),
        ],
        exits: (
            zero: FindingOptions.exits.zero + Words("；--diff：没有可修复的", "; with --diff: nothing to fix"),
            one: FindingOptions.exits.one + Words("；--diff：有可修复的", "; with --diff: something to fix")
        ))
}
