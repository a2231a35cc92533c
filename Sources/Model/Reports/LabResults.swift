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

    /// Why a file is none of results: all that is wrong with it.
    public struct Refusal: Error { public let problems: [TableProblem] }

    public let source: Source
    public let file: FileID
    /// In the order of the lines.
    public let entries: [Entry]

    public init(_ source: Source, _ file: FileID) throws(Refusal) {
        self.source = source
        self.file = file
        let columns = NamedColumns(source, file, needed: [(Column.item, "项目", "项目"), (.result, "结果", "结果")]) { Column($0) }
        var problems = columns.problems
        var entries: [Entry] = []
        for row in columns.rows {
            func text(_ column: Column) -> String { columns.fields(column, in: row).first?.text ?? "" }
            func range(_ column: Column) -> ByteRange {
                let end = columns.table.range(ofRow: row).upper
                return columns.fields(column, in: row).first?.range ?? ByteRange(end, end)
            }
            if columns.has(.lot), text(.lot).isEmpty {
                problems.append(TableProblem(columns.table.range(ofRow: row), "没有写批次", "no lot is given"))
            }
            entries.append(
                Entry(
                    lot: text(.lot), item: text(.item), result: text(.result), unit: text(.unit), object: text(.object), itemRange: range(.item),
                    resultRange: range(.result)))
        }
        if entries.isEmpty, problems.isEmpty { problems = [TableProblem(ByteRange(0, 0), "没有结果", "no results")] }
        if !problems.isEmpty { throw Refusal(problems: problems.sorted { $0.range.start < $1.range.start }) }
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
