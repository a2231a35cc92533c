/// Tables of points, `{评分}`: what their columns 分值 and 权重 hold, as exact numbers, and which sums the table itself states.
/// Only what is stated is compared: a row 合计, 总分 or 总计 at the end, a row 小计, a cell of points that is joined over the
/// rows of its items; and weights, which must make 1 or 100 % in any case. No sum of 100 is presumed.
///
/// A column of points that holds ranges (`16～20`) is graded: each row is a grade, and several rows are one item, as the cells
/// joined before them say. What an item adds to a sum is the most that any of its grades gives.

import Syntax

public struct Scoring: Sendable {
    public enum Column: Sendable { case points, weight }

    /// A cell of such a column.
    public struct Value: Sendable {
        public var row: Int
        /// How many rows it covers.
        public var rows: Int
        public var cell: TableGrid.Cell
        public var text: String
        /// Nil when the text is no number; a dash counts as nothing. Of a range, its upper end.
        public var number: Decimal?
        public var isRange: Bool
        public var isPercent: Bool
        public var isNothing: Bool
    }

    /// Something stated that does not agree with what it sums.
    public struct Discrepancy: Sendable {
        public var cell: TableGrid.Cell
        public var stated: String
        public var computed: String
        /// Of weights that make neither 1 nor 100 %.
        public var isUnity: Bool
        /// Of the most that each item gives.
        public var isGraded: Bool
    }

    public private(set) var columns: [(kind: Column, values: [Value])] = []
    public private(set) var discrepancies: [Discrepancy] = []
    /// The first column of each row: what the row is.
    private var names: [String] = []
    /// For each column, the rows of the body in which a cell begins, where any of its cells covers several rows.
    private var joined: [Int: [Int]] = [:]

    public init?(_ document: Document, _ table: AnchorID) {
        guard document.tree.attributes[document[table].attributes].contains(where: { $0.key == .scoring }), let grid = document.tables[table] else {
            return nil
        }
        var heads: [Int: Column] = [:]
        for row in grid.rows where row.isHead {
            for cell in grid.cells[row.cells] where cell.columns == 1 { heads[cell.column] = Scoring.kind(document.text(of: cell, grid)) ?? heads[cell.column] }
        }
        var values: [Int: [Value]] = [:]
        var starts: [Int: [Int]] = [:]
        var isJoined: Set<Int> = []
        for (number, row) in grid.rows.enumerated() where !row.isHead {
            var name = ""
            for cell in grid.cells[row.cells] {
                starts[cell.column, default: []].append(number)
                if cell.rows > 1 { isJoined.insert(cell.column) }
                let text = document.text(of: cell, grid)
                if cell.column == 0 { name = text }
                guard heads[cell.column] != nil, cell.columns == 1 else { continue }
                let isPercent = text.hasSuffix("%")
                let range = heads[cell.column] == .points ? Scoring.upperEnd(text) : nil
                let value = Value(
                    row: number, rows: cell.rows, cell: cell, text: text, number: range ?? Decimal(isPercent ? text.dropLast() : text[...]),
                    isRange: range != nil,
                    isPercent: isPercent, isNothing: text.isEmpty || text == "—")
                values[cell.column, default: []].append(value)
            }
            names.append(name)
        }
        let headCount = grid.rows.count - names.count
        names = Array(repeating: "", count: headCount) + names
        joined = starts.filter { isJoined.contains($0.key) }
        columns = heads.keys.sorted().map { (heads[$0]!, values[$0] ?? []) }
        compare()
    }

    /// 分值, 分值/分, 权重（%）.
    private static func kind(_ head: String) -> Column? {
        switch FixedSentence.folded(head).prefix(while: { !"/（".contains($0) }) {
        case "分值": .points
        case "权重": .weight
        default: nil
        }
    }

    private func isTotal(_ row: Int) -> Bool { ["合计", "总计", "总分"].contains(FixedSentence.folded(names[row])) }
    private func isSubtotal(_ row: Int) -> Bool { FixedSentence.folded(names[row]) == "小计" }

    // Comparing.

    private mutating func compare() {
        for index in columns.indices {
            let (kind, values) = columns[index]
            if index + 1 < columns.count, columns[index + 1].kind == kind { compareGroups(values, columns[index + 1].values) }
            let items = values.filter { !isTotal($0.row) && !isSubtotal($0.row) }
            guard let sum = sum(items) else { continue }
            compareSubtotals(values)
            if let total = values.last(where: { isTotal($0.row) }), let stated = total.number {
                let isWeighted = kind == .points && weighted(items).map { $0.isEqual(stated) } == true
                if !sum.isEqual(stated), !isWeighted { report(total, sum, of: items) }
            }
            if kind == .weight { compareUnity(items, sum) }
        }
    }

    /// The sum; nil where some value is no number, which is a finding of its own.
    private func sum(_ values: some Collection<Value>) -> Decimal? {
        guard values.contains(where: { $0.number != nil }), values.allSatisfy({ $0.isNothing || $0.number != nil }) else { return nil }
        var sum: Decimal? = .zero
        for value in items(values) where !value.isNothing {
            guard let number = value.number, let before = sum else { return nil }
            sum = before + number
        }
        return sum
    }

    /// Of a graded column one value for each item, its best grade; else the values as they are.
    private func items(_ values: some Collection<Value>) -> [Value] {
        guard let column = values.first(where: \.isRange)?.cell.column else { return Array(values) }
        // The nearest column before it whose cells say which rows are one item.
        let rows = joined.filter { $0.key < column }.max { $0.key < $1.key }?.value ?? []
        var items: [Value] = []
        // Both are in the order of rows.
        var next = 0
        var isFirst = true
        for value in values {
            while next < rows.count, rows[next] <= value.row {
                next += 1
                isFirst = true
            }
            if isFirst || rows.isEmpty {
                items.append(value)
            } else if let number = value.number {
                let last = items.count - 1
                if items[last].number.map({ $0.isLess(than: number) }) ?? true { (items[last].number, items[last].isNothing) = (number, false) }
                items[last].rows += value.rows
            }
            isFirst = false
        }
        return items
    }

    /// `16～20` is 20.
    private static func upperEnd(_ text: String) -> Decimal? {
        let ends = text.split(omittingEmptySubsequences: false) { "～~—–-".contains($0) }
        guard ends.count == 2, let first = Decimal(ends[0]), let second = Decimal(ends[1]) else { return nil }
        return first.isLess(than: second) ? second : first
    }

    /// A cell joined over several rows, and the cells of the next column of its kind beside it.
    private mutating func compareGroups(_ groups: [Value], _ items: [Value]) {
        // Both are in the order of rows.
        var next = 0
        for group in groups where group.rows > 1 {
            while next < items.count, items[next].row < group.row { next += 1 }
            let first = next
            while next < items.count, items[next].row < group.row + group.rows { next += 1 }
            guard let stated = group.number, let sum = sum(items[first..<next]), !sum.isEqual(stated) else { continue }
            report(group, sum, of: items[first..<next])
        }
    }

    private mutating func compareSubtotals(_ values: [Value]) {
        var first = 0
        for (index, value) in values.enumerated() where isSubtotal(value.row) {
            defer { first = index + 1 }
            guard let stated = value.number, let sum = sum(values[first..<index]), !sum.isEqual(stated) else { continue }
            report(value, sum, of: values[first..<index])
        }
    }

    /// Points times weights, where each row has one of both.
    private func weighted(_ points: [Value]) -> Decimal? {
        guard let weights = columns.first(where: { $0.kind == .weight })?.values else { return nil }
        var sum: Decimal? = .zero
        var next = 0
        for value in items(points) {
            while next < weights.count, weights[next].row < value.row { next += 1 }
            guard next < weights.count, weights[next].row == value.row, weights[next].rows == 1 || weights[next].rows == value.rows,
                let weight = weights[next].number,
                let number = value.number, let product = number * weight, let before = sum
            else { return nil }
            sum = before + product
        }
        return sum
    }

    /// Weights make 1, or 100 in percent: all of them, or those of each group by themselves.
    private mutating func compareUnity(_ items: [Value], _ sum: Decimal) {
        let wholes = [Decimal(digits: 1, scale: 0), Decimal(digits: 100, scale: 0)]
        func isWhole(_ sum: Decimal) -> Bool { wholes.contains { $0.isEqual(sum) } }
        guard !isWhole(sum), let last = items.last(where: { $0.number != nil }), !discrepancies.contains(where: { $0.computed == sum.printed }) else { return }
        var groups: [[Value]] = []
        for item in items {
            if groups.isEmpty || !names[item.row].isEmpty { groups.append([]) }
            groups[groups.count - 1].append(item)
        }
        if groups.count > 1, groups.allSatisfy({ self.sum($0).map(isWhole) == true && $0.count > 1 }) { return }
        discrepancies.append(
            Discrepancy(cell: last.cell, stated: last.text, computed: sum.printed + (last.isPercent ? "%" : ""), isUnity: true, isGraded: false))
    }

    private mutating func report(_ value: Value, _ sum: Decimal, of values: some Collection<Value>) {
        discrepancies.append(
            Discrepancy(
                cell: value.cell, stated: value.text, computed: sum.printed + (value.isPercent ? "%" : ""), isUnity: false,
                isGraded: values.contains(where: \.isRange)))
    }
}

extension Document {
    /// The words of a cell, without markup and blanks at its ends.
    public func text(of cell: TableGrid.Cell, _ grid: TableGrid) -> String {
        switch cell.content {
        case .missing: ""
        case .written(let node): plainText(node)
        case .field: grid.fieldText(cell) ?? ""
        }
    }
}
