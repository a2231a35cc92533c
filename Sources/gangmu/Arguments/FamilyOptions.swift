/// `gangmu family`: reports on a whole family. The first operand is the task; what may follow it depends on that.

import Syntax

/// What is asked of a family.
enum FamilyTask: String, Choosable {
    case status, coverage, compare, claims, equivalence, grade
    /// The schema of the JSON of all others.
    case schema
}

enum FamilyFormat: String, Choosable {
    case text, json, csv, html
}

struct FamilyOptions: VerbOptions {
    var task = FamilyTask.status
    /// Files and folders; of `compare`, `equivalence` and `grade` also numbers of standards.
    var operands: [String] = []
    var format = FamilyFormat.text
    /// nil: standard output.
    var out: String?
    /// Where numbers are looked up; nil: beside the first file, else the working folder.
    var folder: String?
    /// Of a general standard.
    var general: String?
    var color = ColorChoice.auto

    var invocation: Invocation { .family(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        guard let first = operands.first else { throw .missingOperand(.family) }
        guard let task = FamilyTask(rawValue: first) else { throw .badOperand(first, .family, FamilyTask.names) }
        self.task = task
        self.operands = Array(operands.dropFirst())
        if general != nil, task != .coverage { throw .optionAgainstOperand(option: "--general", operand: first, .family) }
        switch task {
        case .status, .coverage, .claims:
            if folder != nil { throw .optionAgainstOperand(option: "--in", operand: first, .family) }
            if self.operands.isEmpty { self.operands = ["."] }
            if self.operands.contains("-") { throw .unwantedOperand("-", .family) }
        case .compare: try want(2...Int.max)
        case .equivalence: try want(2...2)
        case .grade: try want(2...2)
        case .schema:
            if folder != nil { throw .optionAgainstOperand(option: "--in", operand: first, .family) }
            try want(0...0)
        }
    }

    private func want(_ count: ClosedRange<Int>) throws(UsageError) {
        if operands.count < count.lowerBound { throw .tooFewOperands(.family, task: task.rawValue, count.lowerBound) }
        if operands.count > count.upperBound { throw .unwantedOperand(operands[count.upperBound], .family) }
    }

    static let verb = Verb.family
    static let operands: [Offer] = [.words(FamilyTask.names), .files(Project.ending), .files("")]
    static let table: [Option<FamilyOptions>] = [
        .choice("format", \.format, "报告的形式，缺省 text", "form of the report, default text"),
        .text("out", short: "o", "FILE", "写入的文件，缺省为标准输出", "file to write to, default standard output") { $0.out = $1 },
        .text("in", "DIR", "按编号查找文件的文件夹", "where documents are looked up by number") { $0.folder = $1 },
        .text("general", "NUMBER", "coverage：只看这个通用标准", "coverage: of this general standard only") { $0.general = $1 },
        .choice("color", \.color, "是否着色，缺省 auto", "whether to colour, default auto"),
    ]

    static let manual = Manual(
        summary: Words("标准族的报告：落实、比较、声明、等级", "reports on a family: coverage, comparison, claims, grades"),
        usage: Words("任务 [选项]… [文件|文件夹|编号]…", "TASK [OPTION]… [FILE|DIR|NUMBER]…"),
        about: Words(
            """
            任务：
            status [文件|文件夹]…：各产品落实了多少，缺什么；
            coverage [文件|文件夹]…：通用标准的每一条由产品的哪一条落实；
            compare 甲 乙…：限量并列，注明比甲严、宽、相同；
            claims [文件|文件夹]…：“严于”某标准的话是否成立；
            equivalence 甲 乙：同线、同标、同质；
            grade 产品 结果.csv：按检验结果判定各批的等级；
            schema：写出各报告 JSON 的模式。
            甲、乙、产品是文件或者标准编号，编号可以不写年份。文件夹缺省为当前文件夹。
            """,
            """
            The tasks:
            status [FILE|DIR]…: how far each product has come, and what it lacks;
            coverage [FILE|DIR]…: which clause of a product answers each of the general;
            compare A B…: limits side by side, stricter, looser or equal to those of A;
            claims [FILE|DIR]…: whether limits said to be stricter are so;
            equivalence A B: whether two documents ask for the same;
            grade PRODUCT RESULTS.csv: the grade of each lot by its test results;
            schema: the JSON Schema of all these reports.
            A, B and PRODUCT are files or numbers of standards, the year may be left out.
            The folder is the working one by default.
            """),
        examples: [
            .init("gangmu family status meng", "一族的状况", "the status of a family"),
            .init("gangmu family coverage --format html -o coverage.html meng", "落实情况的网页", "coverage as a page"),
            .init("gangmu family compare --in meng \"T/XMB 101\" \"GB/T 1354\"", "按编号比较限量", "compare limits, by number"),
            .init("gangmu family grade rice.std.md results.csv", "判定各批的等级", "grade lots"),
        ],
        exits: (
            zero: Words("如所应然；compare 总是 0", "as it should be; compare: always"),
            one: Words("有缺、抵触、不成立的声明、不等同、没有等级的批", "a row open or contradicted, a claim refuted, a lot without grade …")
        ))
}
