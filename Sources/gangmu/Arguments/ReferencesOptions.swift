/// `gangmu references`: the register of what a project cites. The first operand is the task; what may follow it depends on that.

import Model
import Syntax

/// What is to be done with the register.
enum ReferencesTask: String, Choosable {
    case add, `import`, check
    /// The schema of the JSON of `check`.
    case schema
}

struct ReferencesOptions: VerbOptions {
    var task = ReferencesTask.check
    /// Of `add` a number, of `import` a file, of `check` files and folders.
    var operands: [String] = []
    var title: String?
    var status: ReferenceStatus?
    var successors: [StandardNumber] = []
    var checked: CalendarDate?
    /// The folder whose register is meant; nil: the nearest one.
    var folder: String?
    /// Months after which a line has to be checked again.
    var olderThan: Int?
    /// The day that counts as today.
    var asOf: CalendarDate?
    /// Patterns of files in folders that are passed over.
    var excluded: [String] = []
    var format = FamilyFormat.text
    var color = ColorChoice.auto

    var invocation: Invocation { .references(self) }

    mutating func take(_ operands: [String]) throws(UsageError) {
        guard let first = operands.first else { throw .missingOperand(.references) }
        guard let task = ReferencesTask(rawValue: first) else { throw .badOperand(first, .references, ReferencesTask.names) }
        self.task = task
        self.operands = Array(operands.dropFirst())
        let given: [(option: String, isGiven: Bool, tasks: [ReferencesTask])] = [
            ("--title", title != nil, [.add]), ("--status", status != nil, [.add]), ("--successor", !successors.isEmpty, [.add]),
            ("--checked", checked != nil, [.add, .import]), ("--in", folder != nil, [.add, .import]), ("--older-than", olderThan != nil, [.check]),
            ("--as-of", asOf != nil, [.check]), ("--format", format != .text, [.check]), ("--color", color != .auto, [.check]),
            ("--exclude", !excluded.isEmpty, [.check]),
        ]
        for (option, isGiven, tasks) in given where isGiven && !tasks.contains(task) {
            throw .optionAgainstOperand(option: option, operand: first, .references)
        }
        switch task {
        case .schema:
            if let word = self.operands.first { throw .unwantedOperand(word, .references) }
        case .add:
            if self.operands.isEmpty { throw .tooFewOperands(.references, task: first, 1) }
            // A number holds a blank, and few people think of quotes.
            self.operands = [self.operands.dropFirst().reduce(self.operands[0]) { $0 + " " + $1 }]
        case .import:
            if self.operands.isEmpty { throw .tooFewOperands(.references, task: first, 1) }
            if self.operands.count > 1 { throw .unwantedOperand(self.operands[1], .references) }
        case .check:
            // Nothing asks the clock, so an age needs a day to count from.
            if olderThan != nil, asOf == nil { throw .missingCompanion("--older-than", "--as-of") }
            if self.operands.contains("-") { throw .unwantedOperand("-", .references) }
            if self.operands.isEmpty { self.operands = ["."] }
        }
    }

    static let verb = Verb.references
    static let operands: [Offer] = [.words(ReferencesTask.names), .files("")]
    static let table: [Option<ReferencesOptions>] = [
        .text("title", "TEXT", "add：标准的名称", "add: its title") { $0.title = $1 },
        Option(
            row: OptionRow(name: "status", placeholder: "STATUS", summary: Words("add：状态", "add: its status"), offer: .words(statuses)),
            effect: .value { options, word in
                guard let status = ReferenceStatus(word) else { return .notOneOf(statuses) }
                options.status = status
                return nil
            }),
        Option(
            row: OptionRow(name: "successor", placeholder: "NUMBER", summary: Words("add：代替它的标准，可多次", "add: what replaced it, repeatable")),
            effect: .value { options, word in
                guard let number = StandardNumber(word) else { return word.isEmpty ? .empty : .notStandardNumber }
                options.successors.append(number)
                return nil
            }),
        .date("checked", \.checked, "add、import：核对的日期", "add, import: the day it was looked up"),
        .text("in", "DIR", "add、import：登记在这个文件夹", "add, import: register in this folder") { $0.folder = $1 },
        .number(
            "older-than", "MONTHS", in: 1...1200, \.olderThan, "check：几个月前核对的要再核对，缺省 12",
            "check: months after which to look again, default 12"),
        .date("as-of", \.asOf, "check：从哪天往前算；不给出就不算", "check: the day to count from; none: no age"),
        .text("exclude", "GLOB", "check：文件夹中不看的文件，可多次", "check: files of folders to pass over, repeatable") { $0.excluded.append($1) },
        .choice("format", \.format, "check：报告的形式，缺省 text", "check: form of the report, default text"),
        .choice("color", \.color, "check：是否着色，缺省 auto", "check: whether to colour, default auto"),
    ]

    private static let statuses = ReferenceStatus.allCases.map(\.printed)

    static let manual = Manual(
        summary: Words("登记引用文件的状态和名称，据此核对", "register what is cited, and check against it"),
        usage: Words("add 编号｜import 文件.csv|-｜check [文件|文件夹]… [选项]…", "add NUMBER | import FILE.csv|- | check [FILE|DIR]… [OPTION]…"),
        about: Words(
            """
            登记写在 references.lock 中，放在标准或者 family.md 旁边，也可以放在上层文件
            夹；一行一版，可以手工改。check 和 build 用它核对引用：已被代替或废止的文件，
            与登记不同的名称。程序从不联网，也不看今天的日期。
            add 登记一版，已有的一行只改给出的各项；编号要注日期，有没有引号都可以。
            import 读入数据库或电子表格导出的 CSV，第一行是列名：标准编号、标准名称、状态、
            代替标准、核对日期，次序不限；有一行读不懂，就什么也不写。- 是标准输入。
            check 列出引用的每项标准：没有登记的、被代替的、废止的、名称不同的，以及（给出
            --as-of 时）很久没有核对的。
            schema 写出 check 的 JSON 的模式。
            """,
            """
            The register is references.lock, beside the standards or family.md or in a
            folder above: a line for each edition, open to any editor. check and build
            hold citations against it: what is superseded or withdrawn, and titles.
            Nothing goes to the network, and nothing asks for today's date.
            add registers an edition, or changes what is given in its line; the number is
            dated, with or without quotes.
            import reads what a database or a spreadsheet exports as CSV. Its first line
            names the columns number, title, status, successor, checked, in any order.
            If one line cannot be read, nothing is written. - is standard input.
            check lists every standard cited that is not registered, superseded,
            withdrawn, under another title, or (with --as-of) was not checked for long.
            schema prints the JSON Schema of the report of check.
            """),
        examples: [
            .init("gangmu references add GB/T 1354—2018 --title 大米 --status 现行", "登记一版", "register an edition"),
            .init("gangmu references import list.csv --checked 2026-01-31", "登记导出的清单", "register a list that was exported"),
            .init("gangmu references check meng", "核对一族", "check a family"),
            .init("gangmu references check --as-of 2026-07-01 --older-than 6", "半年没有核对的", "what was not looked up for half a year"),
        ],
        exits: (
            zero: Words("登记好了；check：没有问题", "done; check: nothing to look at"),
            one: Words("check：有没有登记的、过时的、名称不同的、该再核对的", "check: something is unregistered, outdated, misnamed or aged")
        ))
}

extension Option {
    /// A day, such as 2026-01-31.
    fileprivate static func date(_ name: String, _ place: Place<Target, CalendarDate?>, _ zh: String, _ en: String) -> Option {
        Option(
            row: OptionRow(name: name, placeholder: "DATE", summary: Words(zh, en)),
            effect: .value { target, word in
                guard let date = CalendarDate(word) else { return word.isEmpty ? .empty : .notDate }
                target[keyPath: place] = date
                return nil
            })
    }
}
