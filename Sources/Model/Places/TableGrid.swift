/// The cells of a table as a grid with spans (GB/T 1.1—2020, 9.8): `<<` joins the cell to the left, `^^` the cell above.
/// Joins that make no rectangle are undone and reported, so that every output is a well-formed table.

import Syntax

public struct TableGrid: Sendable {
    public struct Cell: Sendable {
        /// The node, or nil for a cell that a short row lacks.
        public var node: NodeID?
        public var columns = 1
        public var rows = 1
    }

    public struct Row: Sendable {
        public var isHead: Bool
        /// The cells that begin in this row, left to right, as indices into `cells`; joined ones are left out.
        public var cells: Range<Int>
    }

    public private(set) var rows: [Row] = []
    public private(set) var cells: [Cell] = []
    public private(set) var columnCount = 1

    init(_ tree: Tree, _ table: NodeID, _ diagnostics: inout [Diagnostic]) {
        let lines = TableLines(tree, table)
        columnCount = max(1, lines.rows.first?.count ?? 1)
        cells.reserveCapacity(lines.cells.count)
        rows.reserveCapacity(lines.rows.count)
        for row in lines.rows where row.count != columnCount {
            diagnostics.append(Diagnostic("tab-column-count", at: tree[row.node].range, [.number(row.count), .number(columnCount)]))
        }
        if lines.hasJoins { join(lines, tree, &diagnostics) } else { copy(lines) }
        if rows.isEmpty { add(isHead: false, [Cell(node: nil)]) }
    }

    private mutating func add(isHead: Bool, _ list: [Cell]) {
        rows.append(Row(isHead: isHead, cells: cells.count..<cells.count + list.count))
        cells += list
    }

    /// Cells that a short row lacks, up to the head's number of columns; not beyond reason.
    private mutating func fill(_ count: Int) {
        guard count < columnCount, columnCount <= 500 else { return }
        for _ in count..<columnCount { cells.append(Cell(node: nil)) }
    }

    /// The ordinary table: every cell is its own.
    private mutating func copy(_ lines: TableLines) {
        for row in lines.rows where row.count > 0 {
            let first = cells.count
            for node in lines.cells[row.first..<row.first + row.count] { cells.append(Cell(node: node)) }
            fill(row.count)
            rows.append(Row(isHead: row.isHead, cells: first..<cells.count))
        }
    }

    private mutating func join(_ lines: TableLines, _ tree: Tree, _ diagnostics: inout [Diagnostic]) {
        let owners = owners(lines, tree, &diagnostics)
        var areas = [Int](repeating: 0, count: lines.cells.count)
        for owner in owners { areas[owner] += 1 }
        for (number, row) in lines.rows.enumerated() {
            let first = cells.count
            for cell in row.first..<row.first + row.count {
                let owner = owners[cell]
                if owner == cell {
                    let span = span(owners, lines, number, cell)
                    if span.columns * span.rows == areas[cell] {
                        cells.append(Cell(node: lines.cells[cell], columns: span.columns, rows: span.rows))
                        continue
                    }
                    diagnostics.append(Diagnostic("table-merge", at: tree[lines.cells[cell]].range, phrase: 3))
                    areas[cell] = 1
                }
                // What belongs to a shape that is no rectangle stands alone.
                if areas[owner] == 1 { cells.append(Cell(node: lines.cells[cell])) }
            }
            fill(row.count)
            rows.append(Row(isHead: row.isHead, cells: first..<cells.count))
        }
        dropEmptyRows()
    }

    /// For each cell, in order, the cell whose content it shows.
    private func owners(_ lines: TableLines, _ tree: Tree, _ diagnostics: inout [Diagnostic]) -> [Int] {
        var owners: [Int] = []
        owners.reserveCapacity(lines.cells.count)
        for (number, row) in lines.rows.enumerated() {
            for cell in row.first..<row.first + row.count {
                var owner = cell
                let column = cell - row.first
                let node = tree[lines.cells[cell]]
                if node.kind == .cell(.left) {
                    if column > 0 { owner = owners[cell - 1] } else { diagnostics.append(Diagnostic("table-merge", at: node.range, phrase: 0)) }
                } else if node.kind == .cell(.up) {
                    if number == 0 || column >= lines.rows[number - 1].count {
                        diagnostics.append(Diagnostic("table-merge", at: node.range, phrase: 1))
                    } else if lines.rows[number - 1].isHead != row.isHead {
                        diagnostics.append(Diagnostic("table-merge", at: node.range, phrase: 2))
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

/// The rows of a table as they are written.
private struct TableLines {
    struct Row {
        var node: NodeID
        var isHead: Bool
        /// Its cells in `cells`.
        var first: Int
        var count: Int
    }

    var rows: [Row] = []
    var cells: [NodeID] = []
    var hasJoins = false

    init(_ tree: Tree, _ table: NodeID) {
        var child = table + 1
        let end = tree.end(table)
        cells.reserveCapacity((end - child) / 2)
        rows.reserveCapacity(8)
        while child < end {
            if case .row(let isHead) = tree[child].kind {
                let first = cells.count
                var cell = child + 1
                while cell < tree.end(child) {
                    if case .cell(let merge) = tree[cell].kind {
                        if merge != .none { hasJoins = true }
                        cells.append(cell)
                    }
                    cell = tree.end(cell)
                }
                rows.append(Row(node: child, isHead: isHead, first: first, count: cells.count - first))
            }
            child = tree.end(child)
        }
    }
}

/// The grids of a document's tables, made once.
public struct TableGrids: Sendable {
    private var grids: [TableGrid] = []
    /// The anchors of the tables, ascending.
    private var anchors: [AnchorID] = []

    init(_ tree: Tree, _ numbering: Numbering, _ diagnostics: inout [Diagnostic]) {
        for (index, anchor) in numbering.anchors.enumerated() where anchor.kind == .table {
            anchors.append(index)
            if anchor.node + 1 < tree.nodes.count, tree[anchor.node + 1].kind != .caption {
                let row = tree[anchor.node + 1].range
                let fix = Fix(edits: [Edit(range: ByteRange(row.lower, row.lower), text: "表\n\n")], safety: .review)
                diagnostics.append(Diagnostic("tab-number", at: row, fix: fix))
            }
            grids.append(TableGrid(tree, anchor.node, &diagnostics))
        }
    }

    /// The grid of a table.
    public subscript(_ table: AnchorID) -> TableGrid? {
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle] < table { low = middle + 1 } else { high = middle }
        }
        return low < anchors.count && anchors[low] == table ? grids[low] : nil
    }
}
