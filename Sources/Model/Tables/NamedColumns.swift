/// The rows of a CSV file whose first line names its columns, as people hand in lists and results: the one place that knows which mark
/// parts the fields, which columns mean something here, and what of a row would be lost without a word (RFC 4180 knows none of it).

import Syntax

/// Why a list, or a line of it, cannot be read.
public struct TableProblem: Sendable, Equatable {
    /// Where it stands; the beginning for the file as a whole.
    public var range: ByteRange
    public var zh: String
    public var en: String

    init(_ range: ByteRange, _ zh: String, _ en: String) { (self.range, self.zh, self.en) = (range, zh, en) }
}

struct NamedColumns<Column: Hashable> {
    let table: DataTable
    /// Behind the first line, those with something in a field.
    private(set) var rows: [Range<Int>] = []
    private(set) var problems: [TableProblem] = []
    /// The places of each column that is known, in order.
    private var places: [Column: [Int]] = [:]

    /// `column`: what the head of a column means; nil for what means nothing here. `needed`: the columns without which nothing can be read, by
    /// the names that a person is told. `mayRepeat`: whether several columns may mean the same.
    init(
        _ source: Source, _ file: FileID, needed: [(column: Column, zh: String, en: String)], mayRepeat: Bool = false, _ column: (String) -> Column?
    ) {
        let whole = ByteRange(0, 0)
        let declared = NamedColumns.declaredSeparator(source.bytes)
        let separators: [UInt8] = declared.map { [$0] } ?? [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        var table = DataTable(source, file, separator: separators[0])
        var head = 0
        for separator in separators {
            let tried = separator == separators[0] ? table : DataTable(source, file, separator: separator)
            // Spreadsheets write `sep=;` above the first line.
            let first = declared == nil ? 0 : 1
            let found = NamedColumns.places(tried, first, column)
            guard needed.allSatisfy({ found[$0.column] != nil }) else { continue }
            (table, places, head) = (tried, found, first)
            break
        }
        self.table = table
        if table.diagnostics.contains(where: { $0.rule == "text-not-publishable" }) {
            problems = [
                TableProblem(
                    whole, "不是 UTF-8 文本（可能是 GB 18030）；由电子表格另存为“CSV UTF-8”", "no UTF-8 text (GB 18030, perhaps); save it from the spreadsheet as “CSV UTF-8”")
            ]
            return
        }
        guard table.rows.count > (declared == nil ? 0 : 1) else {
            problems = [TableProblem(whole, "文件是空的", "the file is empty")]
            return
        }
        guard !places.isEmpty else {
            let names = (needed.map { "“\($0.zh)”" }.joined(separator: "和"), needed.map(\.en).joined(separator: " and "))
            problems = [TableProblem(whole, "第一行应是列名，至少有\(names.0)", "the first line must name the columns, \(names.1) at least")]
            return
        }
        for diagnostic in table.diagnostics {
            problems.append(TableProblem(diagnostic.range, "引号不成对，或者引号外有字", "an unpaired quote, or text beside quotes"))
        }
        let heads = table.rows[head]
        if !mayRepeat {
            for place in places.values.flatMap({ $0.dropFirst() }).sorted() {
                problems.append(
                    TableProblem(table.trimmed(heads.lowerBound + place), "这一列的列名与前面的意思相同", "this column means the same as one before"))
            }
        }
        for row in table.rows[(head + 1)...] where !row.allSatisfy({ table.trimmed($0).isEmpty }) {
            if let surplus = row.dropFirst(heads.count).first(where: { !table.trimmed($0).isEmpty }) {
                problems.append(
                    TableProblem(
                        table.trimmed(surplus), "比第一行多出一格；有逗号的内容应放在引号内", "a field more than the first line has; what holds a comma belongs in quotes"))
            }
            rows.append(row)
        }
    }

    /// Whether the first line has such a column.
    func has(_ column: Column) -> Bool { places[column] != nil }

    /// What a row says in a column, of several in each of them; without those that the row does not reach.
    func fields(_ column: Column, in row: Range<Int>) -> [(text: String, range: ByteRange)] {
        (places[column] ?? []).filter { $0 < row.count }.map { (table.text(row.lowerBound + $0), table.trimmed(row.lowerBound + $0)) }
    }

    private static func places(_ table: DataTable, _ row: Int, _ column: (String) -> Column?) -> [Column: [Int]] {
        var places: [Column: [Int]] = [:]
        guard row < table.rows.count else { return places }
        for (place, field) in table.rows[row].enumerated() {
            if let column = column(table.text(field)) { places[column, default: []].append(place) }
        }
        return places
    }

    /// The mark of a first line `sep=;`.
    private static func declaredSeparator(_ bytes: [UInt8]) -> UInt8? {
        guard bytes.count > 4, bytes[..<4].elementsEqual("sep=".utf8) || bytes[..<4].elementsEqual("SEP=".utf8), !Byte.isLineEnd(bytes[4]) else { return nil }
        return bytes.count == 5 || Byte.isLineEnd(bytes[5]) ? bytes[4] : nil
    }
}
