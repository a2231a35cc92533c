/// Results of a laboratory as a table: a line for each lot and item (CSV, RFC 4180, read as the data files of documents are). Its
/// first line names the columns; those it does not know it leaves aside.

import Syntax

public struct LabResults: Sendable {
    /// What one line says, as written.
    public struct Entry: Sendable {
        /// Empty where the file has no column of lots.
        public var lot: String
        public var item: String
        public var result: String
        public var unit: String
        /// 甜荞麦: which column of the limits holds; empty for none.
        public var object: String
        /// Byte offsets into the file.
        public var itemRange: ByteRange
        public var resultRange: ByteRange
    }

    /// Why a file is none of results.
    public enum Problem: Error, Sendable, Equatable {
        case notText, empty, noHead, noResults
        /// Tabs or semicolons between the columns.
        case otherSeparator
        case syntax(ByteRange)
        case repeatedColumn(ByteRange)
        /// More fields than heads: a comma without quotes.
        case tooManyFields(ByteRange)
        /// A line without a lot, where others have one.
        case noLot(ByteRange)

        /// Where it stands; the beginning for the file as a whole.
        public var range: ByteRange {
            switch self {
            case .notText, .empty, .noHead, .noResults, .otherSeparator: ByteRange(0, 0)
            case .syntax(let range), .repeatedColumn(let range), .tooManyFields(let range), .noLot(let range): range
            }
        }

        public var zh: String {
            switch self {
            case .notText: "不是 UTF-8 文本；由电子表格另存为“CSV UTF-8”"
            case .empty: "文件是空的"
            case .otherSeparator: "列之间应是逗号，这里是制表符或者分号；由电子表格另存为“CSV UTF-8（逗号分隔）”"
            case .noHead: "第一行应是列名，至少有“项目”和“结果”"
            case .noResults: "没有结果"
            case .syntax: "引号不成对，或者引号外有字"
            case .repeatedColumn: "这一列的列名与前面的意思相同"
            case .tooManyFields: "比第一行多出一格；有逗号的内容应放在引号内"
            case .noLot: "没有写批次"
            }
        }

        public var en: String {
            switch self {
            case .notText: "no UTF-8 text; save it from the spreadsheet as “CSV UTF-8”"
            case .empty: "the file is empty"
            case .otherSeparator: "commas must part the columns, here tabs or semicolons do; save it from the spreadsheet as “CSV UTF-8 (comma delimited)”"
            case .noHead: "the first line must name the columns, 项目 and 结果 at least"
            case .noResults: "no results"
            case .syntax: "an unpaired quote, or text beside quotes"
            case .repeatedColumn: "this column means the same as one before"
            case .tooManyFields: "a field more than the first line has; what holds a comma belongs in quotes"
            case .noLot: "no lot is given"
            }
        }
    }

    public let source: Source
    public let file: FileID
    /// In the order of the lines.
    public let entries: [Entry]

    public init(_ source: Source, _ file: FileID) throws(Problem) {
        self.source = source
        self.file = file
        let table = DataTable(source, file)
        if table.diagnostics.contains(where: { $0.rule == "text-not-publishable" }) { throw .notText }
        if let first = table.diagnostics.first { throw .syntax(first.range) }
        guard let head = table.rows.first else { throw .empty }
        var columns: [Column: Int] = [:]
        for (number, field) in head.enumerated() {
            guard let column = Column(table.text(field)) else { continue }
            if columns.updateValue(number, forKey: column) != nil { throw .repeatedColumn(table.trimmed(field)) }
        }
        guard let item = columns[.item], let result = columns[.result] else {
            throw head.count == 1 && table.text(head.lowerBound).contains(where: { "\t;；".contains($0) }) ? .otherSeparator : .noHead
        }
        var entries: [Entry] = []
        for row in table.rows.dropFirst() {
            func text(_ number: Int?) -> String {
                guard let number, number < row.count else { return "" }
                return table.text(row.lowerBound + number)
            }
            func range(_ number: Int) -> ByteRange {
                guard number < row.count else { return ByteRange(table.range(ofRow: row).upper, table.range(ofRow: row).upper) }
                return table.trimmed(row.lowerBound + number)
            }
            if row.count > head.count { throw .tooManyFields(table.trimmed(row.lowerBound + head.count)) }
            // A line of nothing but commas.
            if (0..<row.count).allSatisfy({ text($0).isEmpty }) { continue }
            if columns[.lot] != nil, text(columns[.lot]).isEmpty { throw .noLot(table.range(ofRow: row)) }
            entries.append(
                Entry(
                    lot: text(columns[.lot]), item: text(item), result: text(result), unit: text(columns[.unit]), object: text(columns[.object]),
                    itemRange: range(item), resultRange: range(result)))
        }
        if entries.isEmpty { throw .noResults }
        self.entries = entries
    }

    private enum Column: Int, CaseIterable {
        case lot, item, result, unit, object

        init?(_ head: String) {
            let head = IndicatorName.folded(head)
            guard let found = Column.allCases.first(where: { $0.names.contains(head) }) else { return nil }
            self = found
        }

        private var names: [String] {
            switch self {
            case .lot: ["批次", "批号", "批", "样品编号", "lot"]
            case .item: ["项目", "指标", "检验项目", "检测项目", "项目名称", "item"]
            case .result: ["结果", "实测值", "检验结果", "检测结果", "测定值", "result"]
            case .unit: ["单位", "计量单位", "unit"]
            case .object: ["对象", "品种", "object"]
            }
        }
    }
}
