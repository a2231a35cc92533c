/// A list of standards as a database or a spreadsheet exports it, read for a register: columns named in Chinese or English, in any order,
/// parted by commas, semicolons or tabs; columns that mean nothing here are left aside. All lines are read, or none counts.

import Syntax

public struct ReferenceImport: Sendable {
    /// Why a line, or the file, cannot be read.
    public struct Problem: Sendable, Equatable {
        public var range: ByteRange
        public var zh: String
        public var en: String

        init(_ range: ByteRange, _ zh: String, _ en: String) { (self.range, self.zh, self.en) = (range, zh, en) }
    }

    /// One for each edition, in the order of lines.
    public private(set) var entries: [ReferenceLock.Entry] = []
    public private(set) var problems: [Problem] = []
    /// By the digits of numbers, as places in `entries`.
    private var byDigits: [Int: [Int]] = [:]
    /// What the file says of editions that have no line in it: by what they were replaced.
    private var replaced: [(old: StandardNumber, by: StandardNumber, status: ReferenceStatus?)] = []

    /// `checked`: the day of the lines that do not give one.
    public init(_ source: Source, checked: CalendarDate? = nil) {
        let whole = ByteRange(0, 0)
        var table = DataTable(source, .own)
        guard !table.rows.isEmpty else {
            problems.append(Problem(whole, "文件是空的", "the file is empty"))
            return
        }
        var columns = ReferenceColumn.columns(table)
        for separator in [UInt8(ascii: ";"), 0x09] where columns[.number] == nil {
            table = DataTable(source, .own, separator: separator)
            columns = ReferenceColumn.columns(table)
        }
        if table.diagnostics.contains(where: { $0.rule == "text-not-publishable" }) {
            problems.append(
                Problem(
                    whole, "不是 UTF-8 文本（可能是 GB 18030）；由电子表格另存为“CSV UTF-8”", "no UTF-8 text (GB 18030, perhaps); save it from the spreadsheet as “CSV UTF-8”"))
            return
        }
        guard columns[.number] != nil else {
            problems.append(Problem(whole, "第一行应是列名，至少有“标准编号”", "the first line must name the columns, 标准编号 (number) at least"))
            return
        }
        for diagnostic in table.diagnostics {
            problems.append(Problem(diagnostic.range, "引号不成对，或者引号外有字", "an unpaired quote, or text beside quotes"))
        }
        for row in table.rows.dropFirst() { read(row, table, columns, checked) }
        addReplaced()
    }

    private mutating func read(_ row: Range<Int>, _ table: DataTable, _ columns: [ReferenceColumn: Int], _ day: CalendarDate?) {
        func field(_ column: ReferenceColumn) -> (text: String, range: ByteRange)? {
            guard let place = columns[column], place < row.count else { return nil }
            let text = table.text(row.lowerBound + place)
            return ReferenceLock.isOpen(text) ? nil : (text, table.trimmed(row.lowerBound + place))
        }
        // A line of nothing but separators.
        if row.allSatisfy({ table.trimmed($0).isEmpty }) { return }
        guard let written = field(.number) else {
            problems.append(Problem(table.range(ofRow: row), "没有标准编号", "no number of a standard"))
            return
        }
        guard let number = StandardNumber(written.text) else {
            problems.append(Problem(written.range, "“\(written.text)”不是标准编号", "“\(written.text)” is no number of a standard"))
            return
        }
        guard number.isDated, !number.allParts else {
            problems.append(
                Problem(written.range, "“\(written.text)”没有注日期：登记的是一版", "“\(written.text)” is not dated: what is registered is an edition"))
            return
        }
        let count = problems.count
        var entry = ReferenceLock.Entry(number)
        if let field = field(.title) {
            if let title = ReferenceLock.title(field.text) {
                entry.title = title
            } else {
                problems.append(Problem(field.range, "名称中不能有“|”", "a title holds no “|”"))
            }
        }
        if let field = field(.status) {
            entry.status = ReferenceStatus(field.text)
            if entry.status == nil {
                problems.append(
                    Problem(
                        field.range, "“\(field.text)”不是状态：可用现行、即将实施、被代替、废止",
                        "“\(field.text)” is no status; use 现行, 即将实施, 被代替 or 废止 (in-force, upcoming, superseded, withdrawn)"))
            }
        }
        if let field = field(.successor) { readReplacement(field.text, field.range, &entry) }
        entry.checked = day
        if let field = field(.checked) {
            entry.checked = CalendarDate(field.text)
            if entry.checked == nil {
                problems.append(Problem(field.range, "“\(field.text)”不是日期：形如 2026-01-31", "“\(field.text)” is no date such as 2026-01-31"))
            }
        }
        if problems.count == count { take(entry, table.range(ofRow: row)) }
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
                problems.append(Problem(range, "代替关系中的“\(words)”不是标准编号", "“\(words)”, said to replace or be replaced, is no number of a standard"))
                continue
            }
            let isOlder: Bool
            if let year = other.year, let own = entry.number.year, year != own || other.samePublication(as: entry.number) {
                isOlder = year <= own
            } else {
                isOlder = entry.status?.isOver != true
            }
            if !isOlder {
                entry.successors.append(other)
            } else if other.isDated, !other.isSameEdition(as: entry.number) {
                replaced.append((other, entry.number, entry.status))
            }
        }
        if !entry.successors.isEmpty, entry.status == nil { entry.status = .superseded }
    }

    private func place(_ number: StandardNumber) -> Int? { byDigits[number.digits]?.first { entries[$0].number.isSameEdition(as: number) } }

    private mutating func add(_ entry: ReferenceLock.Entry) {
        byDigits[entry.number.digits, default: []].append(entries.count)
        entries.append(entry)
    }

    private mutating func take(_ entry: ReferenceLock.Entry, _ range: ByteRange) {
        guard let other = place(entry.number) else { return add(entry) }
        if entries[other].saysTheSame(as: entry) { return }
        let number = entry.number.printed
        problems.append(Problem(range, "“\(number)”有两行，内容不同", "“\(number)” has two lines that differ"))
    }

    /// What a line in force replaced is replaced, whether it has a line of its own or not.
    private mutating func addReplaced() {
        for (old, by, status) in replaced {
            guard let status, status != .upcoming else { continue }
            if let place = place(old) {
                if entries[place].successors.isEmpty { entries[place].successors = [by] }
                if entries[place].status == nil { entries[place].status = .superseded }
            } else {
                var entry = ReferenceLock.Entry(old)
                entry.status = .superseded
                entry.successors = [by]
                entry.checked = place(by).flatMap { entries[$0].checked }
                add(entry)
            }
        }
    }
}

/// The columns that a register knows, by what databases and people call them.
private enum ReferenceColumn: CaseIterable {
    case number, title, status, successor, checked

    /// The place of each in the first line; of two that mean the same, the first.
    static func columns(_ table: DataTable) -> [ReferenceColumn: Int] {
        var columns: [ReferenceColumn: Int] = [:]
        for (place, field) in (table.rows.first ?? 0..<0).enumerated() {
            let head = FixedSentence.folded(table.text(field)).lowercased()
            guard let column = allCases.first(where: { $0.names.contains(head) }), columns[column] == nil else { continue }
            columns[column] = place
        }
        return columns
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
        }
    }
}
