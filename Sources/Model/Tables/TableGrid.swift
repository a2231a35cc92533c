/// The cells of a table as a grid with spans (GB/T 1.1—2020, 9.8): `<<` joins the cell to the left, `^^` the cell above.
/// Joins that make no rectangle are undone and reported, so that every output is a well-formed table.

import Syntax

public struct TableGrid: Sendable {
    public enum Content: Sendable {
        /// A cell that a short row lacks.
        case missing
        /// A cell of the document.
        case written(NodeID)
        /// A field of the data file.
        case field(Int)
    }

    public struct Cell: Sendable {
        public var content: Content
        private var firstColumn: Int32
        private var columnSpan: Int32 = 1
        private var rowSpan: Int32 = 1

        init(_ content: Content, column: Int, columns: Int = 1, rows: Int = 1) {
            self.content = content
            firstColumn = Int32(truncatingIfNeeded: column)
            columnSpan = Int32(truncatingIfNeeded: columns)
            rowSpan = Int32(truncatingIfNeeded: rows)
        }

        /// Of its upper left corner, from 0.
        public var column: Int { Int(firstColumn) }
        /// How many columns and rows it covers.
        public var columns: Int { Int(columnSpan) }
        public internal(set) var rows: Int {
            get { Int(rowSpan) }
            set { rowSpan = Int32(truncatingIfNeeded: newValue) }
        }
        /// The node of a cell of the document.
        public var node: NodeID? { if case .written(let node) = content { node } else { nil } }
    }

    public struct Row: Sendable {
        public var isHead: Bool
        /// The cells that begin in this row, left to right, as indices into `cells`; joined ones are left out.
        public var cells: Range<Int>
    }

    public private(set) var rows: [Row] = []
    public private(set) var cells: [Cell] = []
    public private(set) var columnCount = 1
    /// `左表头=1`: how many columns from the left are heads of their rows (9.8.4).
    public private(set) var headColumns = 0
    private let data: DataTable?

    init(_ lines: TableLines, headColumns: Int, _ diagnostics: inout [Diagnostic]) {
        data = lines.data
        self.headColumns = headColumns
        columnCount = max(1, lines.rows.first?.count ?? 1)
        cells.reserveCapacity(lines.cells.count)
        rows.reserveCapacity(lines.rows.count)
        for row in lines.rows where row.count != columnCount {
            diagnostics.append(Diagnostic("tab-column-count", at: row.range, [.number(row.count), .number(columnCount)], file: row.file))
        }
        if lines.hasJoins { join(lines, &diagnostics) } else { copy(lines) }
        if rows.isEmpty { add(isHead: false, [Cell(.missing, column: 0)]) }
    }

    private mutating func add(isHead: Bool, _ list: [Cell]) {
        rows.append(Row(isHead: isHead, cells: cells.count..<cells.count + list.count))
        cells += list
    }

    /// Cells that a short row lacks, up to the head's number of columns; not beyond reason.
    private mutating func fill(_ count: Int) {
        guard count < columnCount, columnCount <= 500 else { return }
        for column in count..<columnCount { cells.append(Cell(.missing, column: column)) }
    }

    /// The ordinary table: every cell is its own.
    private mutating func copy(_ lines: TableLines) {
        for row in lines.rows where row.count > 0 {
            let first = cells.count
            for column in 0..<row.count { cells.append(Cell(lines.cells[row.first + column], column: column)) }
            fill(row.count)
            rows.append(Row(isHead: row.isHead, cells: first..<cells.count))
        }
    }

    private mutating func join(_ lines: TableLines, _ diagnostics: inout [Diagnostic]) {
        let owners = owners(lines, &diagnostics)
        var areas = [Int](repeating: 0, count: lines.cells.count)
        for owner in owners { areas[owner] += 1 }
        for (number, row) in lines.rows.enumerated() {
            let first = cells.count
            for cell in row.first..<row.first + row.count {
                let owner = owners[cell]
                if owner == cell {
                    let span = span(owners, lines, number, cell)
                    if span.columns * span.rows == areas[cell] {
                        cells.append(Cell(lines.cells[cell], column: cell - row.first, columns: span.columns, rows: span.rows))
                        continue
                    }
                    diagnostics.append(lines.diagnostic("table-merge", cell, phrase: 3))
                    areas[cell] = 1
                }
                // What belongs to a shape that is no rectangle stands alone.
                if areas[owner] == 1 { cells.append(Cell(lines.cells[cell], column: cell - row.first)) }
            }
            fill(row.count)
            rows.append(Row(isHead: row.isHead, cells: first..<cells.count))
        }
        dropEmptyRows()
    }

    /// For each cell, in order, the cell whose content it shows.
    private func owners(_ lines: TableLines, _ diagnostics: inout [Diagnostic]) -> [Int] {
        var owners: [Int] = []
        owners.reserveCapacity(lines.cells.count)
        for (number, row) in lines.rows.enumerated() {
            for cell in row.first..<row.first + row.count {
                var owner = cell
                let column = cell - row.first
                switch lines.merge(cell) {
                case .none: break
                case .left:
                    if column > 0 { owner = owners[cell - 1] } else { diagnostics.append(lines.diagnostic("table-merge", cell, phrase: 0)) }
                case .up:
                    if number == 0 || column >= lines.rows[number - 1].count {
                        diagnostics.append(lines.diagnostic("table-merge", cell, phrase: 1))
                    } else if lines.rows[number - 1].isHead != row.isHead {
                        diagnostics.append(lines.diagnostic("table-merge", cell, phrase: 2))
                    } else {
                        owner = owners[lines.rows[number - 1].first + column]
                    }
                }
                owners.append(owner)
            }
        }
        return owners
    }

    /// The rectangle of cells that show `owner`, from its own place on.
    private func span(_ owners: [Int], _ lines: TableLines, _ number: Int, _ owner: Int) -> (columns: Int, rows: Int) {
        let row = lines.rows[number]
        let column = owner - row.first
        var columns = 1
        while column + columns < row.count, owners[owner + columns] == owner { columns += 1 }
        var count = 1
        while number + count < lines.rows.count {
            let below = lines.rows[number + count]
            guard column + columns <= below.count else { break }
            let start = below.first + column
            var isShown = true
            for cell in start..<start + columns where owners[cell] != owner { isShown = false }
            if !isShown { break }
            count += 1
        }
        return (columns, count)
    }

    /// A row whose cells all join the row above has none of its own, which no output allows: it is left out, and the
    /// cells that reached over it reach one row less.
    private mutating func dropEmptyRows() {
        var emptyBefore = [0]
        var hasEmpty = false
        for row in rows {
            if row.cells.isEmpty { hasEmpty = true }
            emptyBefore.append(emptyBefore[emptyBefore.count - 1] + (row.cells.isEmpty ? 1 : 0))
        }
        guard hasEmpty else { return }
        for (number, row) in rows.enumerated() {
            for cell in row.cells {
                let end = min(number + cells[cell].rows, rows.count)
                cells[cell].rows -= emptyBefore[end] - emptyBefore[number]
            }
        }
        rows.removeAll { $0.cells.isEmpty }
    }
}

/// What outputs and rules ask of cells.
extension TableGrid {
    /// The literal text of a cell of the data file; nil for any other.
    public func fieldText(_ cell: Cell) -> String? {
        guard case .field(let field) = cell.content, let data else { return nil }
        return data.text(field)
    }

    /// Whether the cell heads its row: it lies within the columns that `左表头` names, in the body.
    public func isRowHead(_ cell: Cell) -> Bool { cell.column + cell.columns <= headColumns }

    /// Where a cell stands, and in which file; nil for one that a short row lacks.
    public func place(of cell: Cell, in tree: Tree) -> (file: FileID, range: ByteRange)? {
        switch cell.content {
        case .missing: nil
        case .written(let node): (.own, tree[node].range)
        case .field(let field): data.map { ($0.file, $0.trimmed(field)) }
        }
    }

    /// Whether nothing stands in the cell; one that a short row lacks is another finding's.
    public func isEmpty(_ cell: Cell, in tree: Tree) -> Bool {
        switch cell.content {
        case .missing: false
        // A mark that could not be joined is no content either, but has its finding.
        case .written(let node):
            if case .cell(.none) = tree[node].kind { tree.holdsNothing(node) } else { false }
        case .field(let field): data?.trimmed(field).isEmpty ?? false
        }
    }
}

extension Tree {
    /// Whether nothing but comments stands in a cell.
    fileprivate func holdsNothing(_ cell: NodeID) -> Bool {
        for id in cell + 1..<end(cell) {
            guard case .comment = nodes[id].kind else { return false }
        }
        return true
    }
}
