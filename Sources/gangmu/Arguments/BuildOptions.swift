/// `gangmu build`: documents to NISO STS and HTML.

/// What a document is written as.
enum OutputFormat: String, Choosable {
    case sts, html
}

struct BuildOptions: VerbOptions {
    var findings = FindingOptions()
    var out = "out"
    /// As `--to` was given; empty: all.
    var askedOutputs: [OutputFormat] = []
    /// Write nothing if a finding reaches the threshold.
    var isStrict = false

    /// In the order of the enumeration, each once.
    var outputs: [OutputFormat] { OutputFormat.allCases.filter { askedOutputs.isEmpty || askedOutputs.contains($0) } }
    var invocation: Invocation { .build(self) }

    mutating func take(_ operands: [String]) throws(UsageError) { try findings.take(operands, of: .build) }

    static let verb = Verb.build
    static let table: [Option<BuildOptions>] =
        [
            .text("out", short: "o", "DIR", "写入的文件夹，缺省 ./out", "folder to write to, default ./out") { $0.out = $1 },
            .choices("to", \.askedOutputs, "写哪些形式，缺省都写", "which forms to write, default: both"),
            .flag("strict", \.isStrict, "有达到 --fail-on 的问题时什么也不写", "write nothing if a finding reaches --fail-on"),
        ] + FindingOptions.table.map { $0.within(\.findings) }

    static let manual = Manual(
        summary: Words("把标准编成 NISO STS 和 HTML", "compile standards to NISO STS and HTML"),
        usage: Words("[选项]… [文件|文件夹|-]…", "[OPTION]… [FILE|DIR|-]…"),
        about: Words(
            """
            编译给出的 .std.md 文件，或文件夹中的所有 .std.md 文件（缺省为当前文件夹），
            写成 DIR/⟨路径⟩.xml 和 DIR/⟨路径⟩.html。有 family.md 时，把通用标准与产品标准
            放在一起核对。问题写到标准错误。每个文件要么完整写好，要么原样不动；内容未变的
            不重写。
            """,
            """
            Compiles the .std.md files given, or all below a folder (default: the working
            folder), to DIR/⟨path⟩.xml and DIR/⟨path⟩.html. Where there is a family.md,
            the general standard and its products are checked together. Findings go to
            standard error. Each file appears whole or stays as it was; one whose content
            is the same is not rewritten.
            """),
        examples: [
            .init("gangmu build", "编译当前文件夹，写到 ./out", "compile the working folder to ./out"),
            .init("gangmu build -o site --to html specs", "只写 HTML 到 site", "write HTML only, to site"),
            .init("gangmu build --strict --fail-on warning a.std.md", "有警告就不写", "write nothing if there is a warning"),
        ],
        exits: FindingOptions.exits)
}
