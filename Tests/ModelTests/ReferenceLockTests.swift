import Model
import Syntax
import Testing

/// `references.lock`: read, printed, merged; what it says of a citation; lists that are imported.
struct ReferenceLockTests {
    private func lock(_ text: String) -> ReferenceLock { ReferenceLock(Source(text: text), FileID(0)) }

    private func printed(_ lock: ReferenceLock) -> String { String(decoding: lock.bytes, as: UTF8.self) }

    /// The lines behind the head.
    private func lines(_ lock: ReferenceLock) -> [String] {
        let lines = printed(lock).replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Array(lines[(lines.firstIndex(of: "")! + 1)...].dropLast())
    }

    private func number(_ text: String) throws -> StandardNumber { try #require(StandardNumber(text)) }

    @Test func isPrintedInOneOrder() {
        let text = """
            # 甲
            # 乙

            GB 5009.3—2016 | 食品中水分的测定 | 现行 | — | 2026-01-05
            # 与旧版对照
            GB/T 191—2000 | 包装储运图示标志 | 被代替 | GB/T 191—2008 | 2026-01-05
            GB/T 191—2008 | 包装储运图示标志
            ISO 712:2009 | — | 现行
            # 尾

            """
        let right = """
            # 甲
            # 乙

            # 与旧版对照
            GB/T 191—2000 | 包装储运图示标志 | 被代替 | GB/T 191—2008 | 2026-01-05
            GB/T 191—2008 | 包装储运图示标志
            GB 5009.3—2016 | 食品中水分的测定 | 现行 | — | 2026-01-05
            ISO 712:2009 | — | 现行
            # 尾

            """
        #expect(lock(text).diagnostics.isEmpty)
        #expect(printed(lock(text)) == right)
        #expect(printed(lock(right)) == right)
    }

    @Test(arguments: [
        "GB/T191-2008\t包装储运图示标志\t现行有效\t\t2026/1/5", "| GB/T 191—2008 | 包装储运图示标志 | 有效 | | 2026年1月5日 |",
        "GB/T 191—2008｜包装储运图示标志｜现行（2025年复审继续有效）｜－｜20260105", "\u{3000}GB/T 191-2008|包装储运图示标志|In force|无|2026.01.05 00:00:00\u{A0}",
    ])
    func writingsOfOneLine(_ text: String) {
        let one = lock(text + "\r\n\r\n")
        #expect(one.diagnostics.isEmpty)
        #expect(lines(one) == ["GB/T 191—2008 | 包装储运图示标志 | 现行 | — | 2026-01-05"])
    }

    /// Each is one finding at what is wrong, and the other lines hold.
    @Test(arguments: [
        ("大米 | x", 0, "大米"), ("| 大米", 0, "大米"), ("GB/T 1 | x", 1, "GB/T 1"), ("GB/T 2423（所有部分） | x", 1, "GB/T 2423（所有部分）"), ("GB/T 1—2020 | x | 好", 2, "好"),
        ("GB/T 1—2020 | x | 被代替 | 别的", 3, "别的"), ("GB/T 1—2020 | x | 现行 | — | 2026-02-30", 4, "2026-02-30"),
        ("GB/T 1—2020 | x | 现行 | — | 2026-01-05 | 多", 5, "多"), ("GB/T 7—2020", 6, "GB/T 7—2020"), ("GB/T 1—2020 | x | 被代替 | GB/T 1—2009", 7, "GB/T 1—2009"),
        ("GB/T 1—2020 | x | 被代替 | GB/T 1—2020", 7, "GB/T 1—2020"), (">>>>>>> main", 8, ">>>>>>> main"),
    ])
    func wrongLines(_ line: String, _ phrase: Int, _ range: String) {
        let text = "GB/T 7—2020 | 甲\n" + line + "\nGB/T 8—2020 | 乙\n"
        let source = Source(text: text)
        let read = ReferenceLock(source, FileID(0))
        #expect(read.diagnostics.map(\.phrase) == [phrase])
        #expect(read.diagnostics.map { source.text($0.range) } == [range])
        #expect(read.diagnostics.allSatisfy { $0.rule == "reference-lock-line" && $0.file == FileID(0) })
        #expect(read.entries.map(\.number.printed) == ["GB/T 7—2020", "GB/T 8—2020"])
    }

    /// Remarks right above the first line are its own; the usual head is nobody's.
    @Test func remarksAboveTheFirstLine() {
        let usual = String(decoding: ReferenceLock().bytes, as: UTF8.self)
        #expect(printed(lock("# 与旧版对照\nGB/T 7—2020 | 甲\nGB/T 1—2020 | 乙\n")) == usual + "GB/T 1—2020 | 乙\n# 与旧版对照\nGB/T 7—2020 | 甲\n")
        let close = usual.dropLast() + "# 与旧版对照\nGB/T 7—2020 | 甲\n"
        #expect(printed(lock(String(close))) == usual + "# 与旧版对照\nGB/T 7—2020 | 甲\n")
    }

    /// What a file has at its lines' ends and at its beginning, it keeps.
    @Test func lineEndsAndByteOrderMarkStay() {
        let text = "\u{FEFF}# 甲\r\n\r\nGB/T 1—2020 | 乙\r\n"
        #expect(ReferenceLock(Source(path: "references.lock", disk: Array(text.utf8)), FileID(0)).bytes == Array(text.utf8))
    }

    @Test func bytesThatAreNoTextAreTold() {
        let read = ReferenceLock(Source(path: "references.lock", disk: Array("GB/T 8—2020 | ".utf8) + [0xB4, 0xF3, 0x0A]), FileID(0))
        #expect(read.diagnostics.map(\.rule) == ["text-not-publishable"])
    }

    @Test func entriesAreMerged() throws {
        var one = lock("# 示例\n\n# 注\nGB/T 191—2008 | 包装储运图示标志 | 现行 | — | 2026-01-05\n")
        var entry = ReferenceLock.Entry(try number("GB/T191-2008"))
        #expect(one.register([entry]) == [.same])
        entry.status = .superseded
        entry.successors = [try number("GB/T 191—2026")]
        #expect(one.register([entry, ReferenceLock.Entry(try number("GB/T 100—2020"))]) == [.changed, .added])
        #expect(
            printed(one) == "# 示例\n\nGB/T 100—2020\n# 注\nGB/T 191—2008 | 包装储运图示标志 | 被代替 | GB/T 191—2026 | 2026-01-05\n")
    }

    private static let known = """
        GB/T 1—2000 | 甲 | 被代替 | GB/T 1—2010
        GB/T 1—2010 | 甲 | 废止 | GB/T 1—2020
        GB/T 1—2020 | 甲 | 现行
        GB/T 2—2000 | 乙 | 被代替 | GB/T 3—2020、GB/T 4—2020
        GB/T 5—2000 | 丙 | 废止
        GB/T 6—2000 | 丁 | 被代替 | GB/T 6—2020
        GB/T 7—2000 | 戊
        GB/T 8—2030 | 己 | 即将实施
        GB/T 9—2000 | 庚 | 被代替
        GB/T 10—2000 | 辛 | 被代替 | GB/T 11—2000
        GB/T 11—2000 | 辛 | 被代替 | GB/T 10—2000
        GB/T 19001—2016 | 质量 | 现行
        """

    @Test(arguments: [
        ("GB/T 1—2020", "inForce"), ("GB/T 1", "inForce"), ("GB/T 1—2010", "withdrawn GB/T 1—2020"), ("GB/T 1—2000", "superseded GB/T 1—2020"),
        ("GB/T 1—2020/XG1—2022", "inForce"), ("GB/T 1—2015", "unregistered GB/T 1—2020"), ("GB/T 2", "superseded GB/T 3—2020、GB/T 4—2020"),
        ("GB/T 2—2000", "superseded GB/T 3—2020、GB/T 4—2020"), ("GB/T 5", "withdrawn"), ("GB/T 6", "unregistered GB/T 6—2000"), ("GB/T 7", "open"),
        ("GB/T 8", "upcoming"), ("GB/T 9", "open"), ("GB/T 9—2000", "superseded"), ("GB/T 10—2000", "superseded"), ("GB/T 12", "unregistered"),
        ("GB 1—2020", "unregistered"), ("GB/T 19001—2016/ISO 9001:2015", "inForce"), ("GB/T 1（所有部分）", "none"),
    ])
    func standings(_ cited: String, _ expected: String) throws {
        let standing = lock(Self.known).standing(of: try number(cited))
        let numbers = (standing?.successors ?? []).map(\.printed).joined(separator: "、")
        let said =
            switch standing {
            case .inForce: "inForce"
            case .upcoming: "upcoming"
            case .superseded: "superseded " + numbers
            case .withdrawn: "withdrawn " + numbers
            case .open: "open"
            case .unregistered(let other): "unregistered " + (other?.number.printed ?? "")
            case nil: "none"
            }
        #expect(said == expected || said == expected + " ")
    }

    @Test func datesAndAges() throws {
        let day = try #require(CalendarDate("2026-03-31"))
        #expect(CalendarDate("2026年3月31日") == day && CalendarDate("２０２６/３/31") == day && CalendarDate("2026-03-31T08:00:00Z") == day)
        for text in ["2026年3月31", "20260331", "2026-3-31 8:00", "2026/3/31 08:00:00.000 +08:00", "2026.03.31 8:00:00 AM", "\u{A0}2026-03-31 "] {
            #expect(CalendarDate(text) == day, "\(text)")
        }
        for text in [
            "", "2026", "2026-13-01", "2026-02-29", "31/3/2026", "26-03-31", "2026-03-31-1", "昨天", "2026-03-31 or so", "2026-03/31-", "2026-03-31-",
            "2026年3-31",
            "2026-3月31日", "2026年3月31日日", "2026-03-31T", "2026-03-31 8", "2026-03-3108:00", "2026-03-31 08:00 or so", "202603310", "2026-003-31",
        ] { #expect(CalendarDate(text) == nil, "\(text)") }
        #expect(day.before(months: 1) < CalendarDate("2026-03-01")! && day.before(months: 1) > CalendarDate("2026-02-28")!)
        #expect(day.before(months: 3) == CalendarDate("2025-12-31")!)
    }

    @Test func titlesAreWrittenInOneWay() {
        #expect(ReferenceLock.title(" 食品安全国家标准 食品中水分的测定 ") == "食品安全国家标准\u{3000}食品中水分的测定")
        #expect(ReferenceLock.title("标准化工作导则  第1部分:标准化文件的结构\n和起草规则") == "标准化工作导则\u{3000}第1部分：标准化文件的结构\u{3000}和起草规则")
        #expect(ReferenceLock.title("谷物 水分的测定(Cereals: Determination)") == "谷物\u{3000}水分的测定（Cereals: Determination)")
        #expect(ReferenceLock.title("a|b") == nil)
    }

    private func imported(_ text: String) -> (lines: [String], problems: [String]) {
        let source = Source(path: "a.csv", disk: Array(text.utf8))
        let list = ReferenceImport(source, checked: CalendarDate("2026-01-31"))
        var lock = ReferenceLock()
        lock.register(list.entries)
        let table = LineTable(source.bytes)
        return (lines(lock), list.problems.map { "\(table.position($0.range.lower, in: source.bytes).line) \($0.zh)" })
    }

    @Test(arguments: [
        "标准号,标准名称,状态,被代替标准\r\nGB/T 191-2000,包装储运图示标志,废止,GB/T 191-2008\r\n",
        "\u{FEFF}No.;备注;successor;Status;title\n\"GB/T 191-2000\";\"甲;乙\";GB/T 191-2008;Withdrawn;\"包装储运图示标志\"\n;;;;\n",
        "状 态\t标准编号\t标准名称\t代替标准\t核对日期\n作废\tGB/T191—2000\t包装储运图示标志\t被GB/T 191—2008代替\t2026.1.31",
    ])
    func listsOfDatabases(_ text: String) {
        let (lines, problems) = imported(text)
        #expect(problems.isEmpty)
        #expect(lines == ["GB/T 191—2000 | 包装储运图示标志 | 废止 | GB/T 191—2008 | 2026-01-31"])
    }

    /// Two columns of a list may mean the same: what stands in each of them counts.
    @Test func columnsThatMeanTheSame() {
        var read = imported(
            "标准号,标准名称,中文名称,状态,代替标准,被代替标准\nGB/T 1-2020,,甲,现行,GB/T 1-2009,\nGB/T 2-2009,乙,乙,被代替,GB/T 2-1999,GB/T 2-2020\n")
        #expect(read.problems.isEmpty)
        #expect(
            read.lines == [
                "GB/T 1—2009 | — | 被代替 | GB/T 1—2020 | 2026-01-31", "GB/T 1—2020 | 甲 | 现行 | — | 2026-01-31",
                "GB/T 2—1999 | — | 被代替 | GB/T 2—2009 | 2026-01-31", "GB/T 2—2009 | 乙 | 被代替 | GB/T 2—2020 | 2026-01-31",
            ])
        read = imported("标准号,标准名称,中文名称,状态,标准状态\nGB/T 1-2020,甲,乙,现行,现行有效\nGB/T 2-2020,丙,—,现行,废止\n")
        #expect(read.problems == ["2 “乙”与同一行中的“甲”不同，两列意思相同", "3 “废止”与同一行中的“现行”不同，两列意思相同"])
    }

    /// What a comma without quotes cuts off is told; a spreadsheet's empty columns are not.
    @Test func fieldsBeyondTheHead() {
        #expect(imported("标准号,标准名称\nGB/T 1354-2018,甲,乙的测定\n").problems == ["2 比第一行多出一格；有逗号的内容应放在引号内"])
        #expect(imported("标准号,标准名称\nGB/T 1354-2018,甲,,\n").lines == ["GB/T 1354—2018 | 甲 | — | — | 2026-01-31"])
        // As Excel tells itself what parts the fields.
        #expect(imported("\u{FEFF}sep=;\r\n标准号;标准名称\r\nGB/T 1354-2018;甲,乙\r\n").lines == ["GB/T 1354—2018 | 甲，乙 | — | — | 2026-01-31"])
        #expect(imported("sep=;\n").problems == ["1 文件是空的"])
    }

    @Test func whatIsReplacedIsNeitherLostNorInForce() {
        // Without a column of the status.
        #expect(
            imported("标准编号,代替标准\nGB/T 1-2020,GB/T 1-2009\n").lines == [
                "GB/T 1—2009 | — | 被代替 | GB/T 1—2020 | 2026-01-31", "GB/T 1—2020 | — | — | — | 2026-01-31",
            ])
        #expect(
            imported("标准编号,状态,代替标准\nGB/T 1-2009,现行,\nGB/T 1-2020,现行,GB/T 1-2009\n").problems == ["2 “GB/T 1—2009”登记为现行，另一行却说“GB/T 1—2020”代替了它"])
        // Two that replace it together; one that is still to come.
        #expect(
            imported("标准编号,状态,代替标准\nGB/T 1-2009,废止,\nGB/T 2-2020,现行,GB/T 1-2009\nGB/T 3-2020,现行,GB/T 1-2009\n").lines.first
                == "GB/T 1—2009 | — | 废止 | GB/T 2—2020、GB/T 3—2020 | 2026-01-31")
        #expect(imported("标准编号,状态,代替标准\nGB/T 1-2009,现行,\nGB/T 1-2030,即将实施,GB/T 1-2009\n").problems.isEmpty)
    }

    /// The sheet of `references check` holds what can have no line.
    @Test func rowsWithoutANumber() {
        let read = imported("number,title,status,cited\n,,,GB/T 1\nGB/T 2—2020,甲,现行,GB/T 2\n")
        #expect(read.problems.isEmpty && read.lines == ["GB/T 2—2020 | 甲 | 现行 | — | 2026-01-31"])
        #expect(imported("number,title,status,cited\n,甲,,GB/T 1\n").problems == ["2 没有标准编号"])
    }

    /// 代替标准 may hold either end of the relation.
    @Test func theNewerReplacesTheOlder() {
        let (lines, problems) = imported(
            "标准号,标准名称,状态,代替标准\nGB/T 1-2020,甲,现行,\"GB/T 1-2009;GB/T 3-2008（部分）\"\nGB/T 2-2030,乙,即将实施,GB/T 2-2010\nGB/T 4-2000,丙,,GB/T 5-2010\n")
        #expect(problems.isEmpty)
        #expect(
            lines == [
                "GB/T 1—2009 | — | 被代替 | GB/T 1—2020 | 2026-01-31", "GB/T 1—2020 | 甲 | 现行 | — | 2026-01-31",
                "GB/T 2—2030 | 乙 | 即将实施 | — | 2026-01-31", "GB/T 4—2000 | 丙 | 被代替 | GB/T 5—2010 | 2026-01-31",
            ])
    }

    @Test func wrongListsAreTold() {
        #expect(imported("").problems == ["1 文件是空的"])
        #expect(imported("甲,乙\n1,2\n").problems == ["1 第一行应是列名，至少有“标准编号”"])
        let wrong = imported(
            "标准号,名称,状态,代替,核对日期\n,甲,现行,,\n甲,,,,\nGB/T 1,,,,\nGB/T 2—2000,a|b,好,丙,明天\n\"GB/T 3—2000\"x,,,,\nGB/T 4—2000,甲,,,\nGB/T 4—2000,乙,,,\n")
        #expect(
            wrong.problems.sorted()
                == [
                    "2 没有标准编号", "3 “甲”不是标准编号", "4 “GB/T 1”没有注日期：登记的是一版", "5 “好”不是状态：可用现行、即将实施、被代替、废止", "5 “明天”不是日期：形如 2026-01-31",
                    "5 代替关系中的“丙”不是标准编号", "5 名称中不能有“|”", "6 “\"GB/T 3—2000\"x”不是标准编号", "6 引号不成对，或者引号外有字", "8 “GB/T 4—2000”有两行，内容不同",
                ].sorted())
        let gb = ReferenceImport(Source(path: "a.csv", disk: [0xB1, 0xEA, 0xD7, 0xBC, 0xBA, 0xC5, 0x0A]))
        #expect(gb.problems.count == 1 && gb.problems[0].zh.contains("GB 18030"))
    }
}
