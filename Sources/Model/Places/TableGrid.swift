/// The cells of a table as a grid with spans (GB/T 1.1—2020, 9.8): `<<` joins the cell to the left, `^^` the cell above.
/// Joins that make no rectangle are undone and reported, so that every output is a well-formed table.

import Syntax

package struct TableGrid: Sendable {
    package struct Cell: Sendable {
        /// The node, or nil for a cell that a short row lacks.
        package var node: NodeID?
        package var columns = 1
        package var rows = 1
    }

    package struct Row: Sendable {
        package var isHead: Bool
        /// The cells that begin in this row, left to right; joined ones are left out.
        package var cells: [Cell]
    }

    package private(set) var rows: [Row] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var columnCount = 0

    package init(_ tree: Tree, _ table: NodeID) {
        var nodes: [(row: NodeID, isHead: Bool, cells: [NodeID])] = []
        for child in tree.children(table) {
            guard case .row(let isHead) = tree[child].kind else { continue }
            nodes.append((child, isHead, Array(tree.children(child))))
        }
        columnCount = max(1, nodes.first?.cells.count ?? 1)
        // The cell that each place belongs to, as row × 2³² + column.
        var owner: [[Int]] = []
        for (row, line) in nodes.enumerated() {
            if line.cells.count != columnCount {
                diagnostics.append(Diagnostic("tab-column-count", at: tree[line.row].range, [.number(line.cells.count), .number(columnCount)]))
            }
            var places: [Int] = []
            for (column, cell) in line.cells.enumerated() {
                var place = row << 32 | column
                guard case .cell(let merge) = tree[cell].kind else { continue }
                switch merge {
                case .none: break
                case .left:
                    if column > 0 { place = places[column - 1] } else { diagnostics.append(Diagnostic("table-merge", at: tree[cell].range, phrase: 0)) }
                case .up:
                    if row == 0 || column >= owner[row - 1].count {
                        diagnostics.append(Diagnostic("table-merge", at: tree[cell].range, phrase: 1))
                    } else if nodes[row - 1].isHead != line.isHead {
                        diagnostics.append(Diagnostic("table-merge", at: tree[cell].range, phrase: 2))
                    } else {
                        place = owner[row - 1][column]
                    }
                }
                places.append(place)
            }
            owner.append(places)
        }
        var areas: [Int: Int] = [:]
        for place in owner.joined() { areas[place, default: 0] += 1 }
        for (row, line) in nodes.enumerated() {
            var cells: [Cell] = []
            for (column, cell) in line.cells.enumerated() {
                let own = row << 32 | column
                let place = owner[row][column]
                if place == own {
                    let span = TableGrid.span(owner, row, column, own)
                    if span.columns * span.rows == areas[own] {
                        cells.append(Cell(node: cell, columns: span.columns, rows: span.rows))
                    } else {
                        diagnostics.append(Diagnostic("table-merge", at: tree[cell].range, phrase: 3))
                        areas[own] = 1
                        cells.append(Cell(node: cell))
                    }
                } else if areas[place] == 1 {
                    cells.append(Cell(node: cell))
                }
            }
            if line.cells.count < columnCount, columnCount <= 500 {
                for _ in line.cells.count..<columnCount { cells.append(Cell(node: nil)) }
            }
            rows.append(Row(isHead: line.isHead, cells: cells))
        }
        dropEmptyRows()
        if rows.isEmpty { rows = [Row(isHead: false, cells: [Cell(node: nil)])] }
    }

    /// A row whose cells all join the row above has none of its own, which no output allows: it is left out, and the
    /// cells that reached over it reach one row less.
    private mutating func dropEmptyRows() {
        guard rows.contains(where: \.cells.isEmpty) else { return }
        var emptyBefore = [0]
        for row in rows { emptyBefore.append(emptyBefore.last! + (row.cells.isEmpty ? 1 : 0)) }
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                let end = min(row + rows[row].cells[cell].rows, rows.count)
                rows[row].cells[cell].rows -= emptyBefore[end] - emptyBefore[row]
            }
        }
        rows.removeAll(where: \.cells.isEmpty)
    }

    /// The rectangle of cells that belong to `place`, from its own cell on.
    private static func span(_ owner: [[Int]], _ row: Int, _ column: Int, _ place: Int) -> (columns: Int, rows: Int) {
        var columns = 1
        while column + columns < owner[row].count, owner[row][column + columns] == place { columns += 1 }
        var rows = 1
        while row + rows < owner.count, column < owner[row + rows].count, owner[row + rows][column] == place {
            let line = owner[row + rows]
            guard column + columns <= line.count, line[column..<column + columns].allSatisfy({ $0 == place }) else { break }
            rows += 1
        }
        return (columns, rows)
    }

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        document.numbering.anchors.flatMap { $0.kind == .table ? TableGrid(document.tree, $0.node).diagnostics : [] }
    }
}
