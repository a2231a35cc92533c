/// `gangmu fmt`: documents written in the one way, in place.

import Model

extension Formatter.Numbers: Choosable {}

struct FormatOptions: VerbOptions {
    /// Files, folders, or `-`.
    var inputs: [String] = ["."]
    /// Write nothing; fail if anything would change.
    var isChecking = false
    /// Write nothing; print what would change.
    var showsDifference = false
    var numbers = Formatter.Numbers.none
    /// nil: as many as there are cores.
    var jobs: Int?
    var isQuiet = false
    /// What standard input is called; its place decides which family it belongs to.
    var stdinName = "stdin.std.md"

    /// Patterns of files in folders that are left as they are.
    var excluded: [String] = []

    var invocation: Invocation { .fmt(self) }

    /// Without operands the working folder is meant.
    mutating func take(_ operands: [String]) throws(UsageError) {
        if operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
        if !operands.isEmpty { inputs = operands }
    }

    static let verb = Verb.fmt
    static let table: [Option<FormatOptions>] = [
        .flag("check", \.isChecking, "不写文件；有文件会改动时失败", "write nothing; fail if a file would change"),
        .flag("diff", \.showsDifference, "不写文件；显示会有的改动", "write nothing; print what would change"),
        .choice(
            "numbers", \.numbers, "编号：none（缺省）去掉，keep 照旧，write 写上",
            "written numbers: left out (default), kept, added"),
        .text("exclude", "GLOB", "文件夹中不看的文件，如 drafts/**，可多次", "files of folders to pass over: drafts/**; repeatable") { $0.excluded.append($1) },
        .number("jobs", "N", in: 1...1024, \.jobs, "同时处理的文件数，缺省为处理器核数", "files worked on at once, default: number of cores"),
        .flag("quiet", short: "q", \.isQuiet, "不显示进度", "no progress"),
        .text("stdin-filename", "NAME", "标准输入的文件名，缺省 stdin.std.md", "file name of standard input, default stdin.std.md") { $0.stdinName = $1 },
    ]

    static let manual = Manual(
        summary: Words("把标准改成统一的写法", "write standards in the one way"),
        usage: Words("[选项]… [文件|文件夹|-]…", "[OPTION]… [FILE|DIR|-]…"),
        about: Words(
            """
            就地改写给出的 .std.md 文件，或文件夹中的所有 .std.md 文件（缺省为当前文件夹）：
            空行、空格、列项和表格的写法统一，编号去掉，引用在所指之处有标识或独有标题时写成
            [5.2](#标识)，能放心改的问题一并改好。编出的 STS 和 HTML 不变，不添加标识。
            - 是标准输入，结果写到标准输出。
            """,
            """
            Rewrites the .std.md files given, or all below a folder (default: the working
            folder), in place: blank lines, blanks, lists and tables in one way, numbers
            left out, references as [5.2](#id) where the target has an id or a title of
            its own, and every fix that is safe. STS and HTML stay the same; no id is
            added. - is standard input; the result goes to standard output.
            """),
        examples: [
            .init("gangmu fmt", "改写当前文件夹中的标准", "rewrite the standards of the working folder"),
            .init("gangmu fmt --diff a.std.md", "看看会改什么", "see what would change"),
            .init("gangmu fmt --check specs", "在 CI 中检查写法", "check in CI"),
            .init("gangmu fmt - < a.std.md", "写到标准输出", "write to standard output"),
        ],
        exits: (
            zero: Words("改写好了；--check 时：都不用改", "done; with --check: nothing would change"),
            one: Words("--check 时：有文件会改动", "with --check: a file would change")
        ))
}
