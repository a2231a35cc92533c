/// `gangmu dump`: what the compiler has understood, for people who debug a document or the compiler.

struct DumpOptions: VerbOptions {
    var showsTree = false
    var showsNumbers = false
    var showsReferences = false
    var showsSummary = false
    var showsProvisions = false
    var showsIndicators = false
    var files: [String] = []

    var invocation: Invocation { .dump(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        let shows = [showsTree, showsNumbers, showsReferences, showsSummary, showsProvisions, showsIndicators]
        if !shows.contains(true) { throw .nothingToDump }
        if operands.isEmpty { throw .missingOperand(.dump) }
        if operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
        files = operands
    }

    static let verb = Verb.dump
    static let table: [Option<DumpOptions>] = [
        .flag("tree", \.showsTree, "语法树", "the syntax tree"),
        .flag("numbers", \.showsNumbers, "编号", "numbers of clauses, tables, figures"),
        .flag("references", \.showsReferences, "引用及其所指", "references and where they point"),
        .flag("summary", \.showsSummary, "其他文件能看到的内容", "what other files see of this one"),
        .flag("provisions", \.showsProvisions, "条款：要求、推荐、允许等", "provisions: requirements, recommendations …"),
        .flag("indicators", \.showsIndicators, "指标和限量", "indicators and their limits"),
    ]

    static let manual = Manual(
        summary: Words("显示编译器的理解，供查错", "show what the compiler understood, for debugging"),
        usage: Words("--部分… 文件|-…", "--PART… FILE|-…"),
        about: Words(
            """
            把所要的各部分写到标准输出，次序如选项表。形式随版本改变，程序不要依赖它。
            """,
            """
            Writes the parts asked for to standard output, in the order of the options. The
            form changes between versions; no program should rely on it.
            """),
        examples: [
            .init("gangmu dump --numbers a.std.md", "每条、表、图的编号", "the number of each clause, table and figure"),
            .init("gangmu dump --tree - < a.std.md", "标准输入的语法树", "the syntax tree of standard input"),
        ],
        exits: nil)
}
