/// A list of standards as a database or a spreadsheet exports it, read for a register: columns named in Chinese or English, in any order,
/// parted by commas, semicolons or tabs; columns that mean nothing here are left aside. All lines are read, or none counts.

import Syntax

public struct ReferenceImport: Sendable {
    /// One for each edition, in the order of lines.
    public private(set) var entries: [ReferenceLock.Entry] = []
    public private(set) var problems: [TableProblem] = []
    /// By the digits of numbers, as places in `entries`.
    private var byDigits: [Int: [Int]] = [:]
    /// The line of each entry.
    private var lines: [ByteRange] = []
    /// What the file says of editions that may have no line in it: by what they were replaced.
    private var replaced: [(old: StandardNumber, by: StandardNumber, status: ReferenceStatus?)] = []

    /// `checked`: the day of the lines that do not give one.
    public init(_ source: Source, checked: CalendarDate? = nil) {
        let columns = NamedColumns(source, .own, needed: [(ReferenceColumn.number, "标准编号", "标准编号 (number)")], mayRepeat: true) { ReferenceColumn($0) }
        problems = columns.problems
        for row in columns.rows { read(row, columns, checked) }
        addReplaced()
        problems.sort { $0.range.start < $1.range.start }
    }

    private mutating func read(_ row: Range<Int>, _ columns: NamedColumns<ReferenceColumn>, _ day: CalendarDate?) {
        let count = problems.count
        func given(_ column: ReferenceColumn) -> [(text: String, range: ByteRange)] {
            columns.fields(column, in: row).filter { !ReferenceLock.isOpen($0.text) }
        }
        /// What the row says in a column, or in the first of several that says something; the others must not say something else.
        func field(_ column: ReferenceColumn, problems: inout [TableProblem], folded: (String) -> String = { $0 }) -> (text: String, range: ByteRange)? {
            let fields = given(column)
            guard let first = fields.first else { return nil }
            for other in fields.dropFirst() where folded(other.text) != folded(first.text) {
                problems.append(
                    TableProblem(
                        other.range, "“\(other.text)”与同一行中的“\(first.text)”不同，两列意思相同",
                        "“\(other.text)” differs from “\(first.text)” in a column that means the same"))
            }
            return first
        }
        let title = field(.title, problems: &problems) { ReferenceLock.title($0) ?? $0 }
        let status = field(.status, problems: &problems) { ReferenceStatus($0)?.rawValue ?? $0 }
        let checked = field(.checked, problems: &problems) { CalendarDate($0)?.printed ?? $0 }
        let successors = given(.successor)
        guard let written = field(.number, problems: &problems, folded: { StandardNumber($0)?.printed ?? $0 }) else {
            // A row of the sheet of `references check` for what can have no line.
            if !given(.cited).isEmpty, title == nil, status == nil, checked == nil, successors.isEmpty { return }
            problems.append(TableProblem(columns.table.range(ofRow: row), "没有标准编号", "no number of a standard"))
            return
        }
        guard let number = StandardNumber(written.text) else {
            problems.append(TableProblem(written.range, "“\(written.text)”不是标准编号", "“\(written.text)” is no number of a standard"))
            return
        }
        guard number.isDated, !number.allParts else {
            problems.append(
                TableProblem(written.range, "“\(written.text)”没有注日期：登记的是一版", "“\(written.text)” is not dated: what is registered is an edition"))
            return
        }
        var entry = ReferenceLock.Entry(number)
        if let field = title {
            if let title = ReferenceLock.title(field.text) {
                entry.title = title
            } else {
                problems.append(TableProblem(field.range, "名称中不能有“|”", "a title holds no “|”"))
            }
        }
        if let field = status {
            entry.status = ReferenceStatus(field.text)
            if entry.status == nil {
                problems.append(
                    TableProblem(
                        field.range, "“\(field.text)”不是状态：可用现行、即将实施、被代替、废止",
                        "“\(field.text)” is no status; use 现行, 即将实施, 被代替 or 废止 (in-force, upcoming, superseded, withdrawn)"))
            }
        }
        for field in successors { readReplacement(field.text, field.range, &entry) }
        entry.checked = day
        if let field = checked {
            entry.checked = CalendarDate(field.text)
            if entry.checked == nil {
                problems.append(TableProblem(field.range, "“\(field.text)”不是日期：形如 2026-01-31", "“\(field.text)” is no date such as 2026-01-31"))
            }
        }
        if problems.count == count { take(entry, columns.table.range(ofRow: row)) }
    }

    /// One field may name what replaced the standard or what it replaced: databases call both 代替标准. The newer replaces the older.
    private mutating func readReplacement(_ text: String, _ range: ByteRange, _ entry: inout ReferenceLock.Entry) {
        let bytes = Array(text.utf8)
        for part in ReferenceLock.parts(bytes, ByteRange(0, bytes.count)) {
            let words = String(decoding: bytes[part.indices], as: UTF8.self)
            // What replaces a part of it leaves the rest in force.
            if words.contains("部分") { continue }
            var number = words
            for word in ["被", "由", "代替", "替代", "取代"] {
                if number.hasPrefix(word) { number.removeFirst(word.count) }
                if number.hasSuffix(word) { number.removeLast(word.count) }
            }
            guard let other = StandardNumber(number) else {
                problems.append(TableProblem(range, "代替关系中的“\(words)”不是标准编号", "“\(words)”, said to replace or be replaced, is no number of a standard"))
                continue
            }
            let isOlder: Bool
            if let year = other.year, let own = entry.number.year, year != own || other.samePublication(as: entry.number) {
                isOlder = year <= own
            } else {
                isOlder = entry.status?.isOver != true
            }
            if !isOlder {
                if !entry.successors.contains(other) { entry.successors.append(other) }
            } else if other.isDated, !other.isSameEdition(as: entry.number) {
                replaced.append((other, entry.number, entry.status))
            }
        }
        if !entry.successors.isEmpty, entry.status == nil { entry.status = .superseded }
    }

    private func place(_ number: StandardNumber) -> Int? { byDigits[number.digits]?.first { entries[$0].number.isSameEdition(as: number) } }

    private mutating func add(_ entry: ReferenceLock.Entry, _ line: ByteRange) {
        lines.append(line)
        byDigits[entry.number.digits, default: []].append(entries.count)
        entries.append(entry)
    }

    private mutating func take(_ entry: ReferenceLock.Entry, _ range: ByteRange) {
        guard let other = place(entry.number) else { return add(entry, range) }
        if entries[other].saysTheSame(as: entry) { return }
        let number = entry.number.printed
        problems.append(TableProblem(range, "“\(number)”有两行，内容不同", "“\(number)” has two lines that differ"))
    }

    /// What a line replaced is replaced, whether it has a line of its own or not; not yet where the line itself is not in force.
    private mutating func addReplaced() {
        for (old, by, status) in replaced where status != .upcoming {
            guard let place = place(old) else {
                var entry = ReferenceLock.Entry(old)
                entry.status = .superseded
                entry.successors = [by]
                let line = self.place(by)
                entry.checked = line.flatMap { entries[$0].checked }
                add(entry, line.map { lines[$0] } ?? ByteRange(0, 0))
                continue
            }
            if let own = entries[place].status, !own.isOver {
                problems.append(
                    TableProblem(
                        lines[place], "“\(old.printed)”登记为\(own.printed)，另一行却说“\(by.printed)”代替了它",
                        "“\(old.printed)” is \(own.rawValue) here, but another line says that “\(by.printed)” replaced it"))
                continue
            }
            entries[place].status = entries[place].status ?? .superseded
            if !entries[place].successors.contains(where: { $0.isSameEdition(as: by) || $0 == by }) { entries[place].successors.append(by) }
        }
    }
}

/// The columns that a register knows, by what databases and people call them.
private enum ReferenceColumn: CaseIterable {
    case number, title, status, successor, checked
    /// Of the sheet of `references check`: as a document cites it.
    case cited

    /// What the head of a column means.
    init?(_ head: String) {
        let head = FixedSentence.folded(head).lowercased()
        guard let column = ReferenceColumn.allCases.first(where: { $0.names.contains(head) }) else { return nil }
        self = column
    }

    /// Folded: without blanks, in lower case.
    private var names: [String] {
        switch self {
        case .number: ["标准编号", "标准号", "编号", "文件编号", "number", "standard", "standardnumber", "standardno.", "no."]
        case .title: ["标准名称", "名称", "中文名称", "标准中文名称", "中文标准名称", "文件名称", "title", "name"]
        case .status: ["状态", "标准状态", "有效性", "现行状态", "status"]
        case .successor:
            [
                "被代替", "被代替标准", "被代替标准号", "被替代标准", "代替标准", "代替标准号", "替代标准", "替代标准号", "全部代替标准", "代替", "替代", "代替它的标准", "代替情况", "替代情况",
                "successor", "successors", "supersededby", "replacedby", "supersedes", "replaces",
            ]
        case .checked: ["核对日期", "查新日期", "核查日期", "检索日期", "查询日期", "checked", "datechecked", "checkedon"]
        case .cited: ["cited"]
        }
    }
}
