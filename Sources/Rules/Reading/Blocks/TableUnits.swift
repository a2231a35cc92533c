/// Where the units of a table stand: in its head, in its cells, or once for all (GB/T 1.1—2020, 9.8.4).

import Model
import Syntax

extension Reading {
    /// For `tab-unit-statement`.
    mutating func judgeOneUnit(_ table: TableUse) {
        let grid = table.grid
        let heads = grid.heads
        let names = 0..<min(grid.askedColumns, 2)
        guard heads.contains(where: mayHaveUnit) || names.contains(where: { grid.firstCell(ofColumn: $0).map(mayHaveUnit) ?? false }) else { return }
        let units = heads.map { mayHaveUnit($0) ? unit(of: text($0, in: grid)) : nil }
        if table.unit != nil {
            if let index = units.firstIndex(where: { $0 != nil && $0 != "%" && $0 != "‰" }) {
                report("tab-unit-statement", at: heads[index], in: grid, phrase: 1, [.text(text(heads[index], in: grid))])
            }
            return
        }
        let found = units.compactMap(\.self)
        if let unit = found.first {
            guard found.count >= 2, isOneUnit(found) else { return }
            // A column of counts has another unit: none.
            for column in 0..<grid.askedColumns
            where !grid.heads(above: column).contains(where: { mayHaveUnit($0) && self.unit(of: text($0, in: grid)) != nil }) {
                let names = grid.heads(above: column).map { text($0, in: grid) }
                if names.contains("序号") || names.contains("编号") { continue }
                if grid.cells(ofColumn: column).contains(where: { amount($0, in: grid) != .none }) { return }
            }
            report("tab-unit-statement", at: heads[units.firstIndex { $0 != nil } ?? 0], in: grid, [.text(unit), .number(found.count)])
            return
        }
        // The names stand in the first column, or behind that of the numbers of rows.
        let first = names.first { column in
            grid.firstCell(ofColumn: column).map { mayHaveUnit($0) && unit(of: text($0, in: grid)) != nil } ?? false
        }
        guard let first, case let names = grid.cells(ofColumn: first) else { return }
        let own = names.compactMap { unit(of: text($0, in: grid)) }
        guard own.count >= 3, own.count == names.count, isOneUnit(own) else { return }
        report("tab-unit-statement", at: names[0], in: grid, phrase: 2, [.text(own[0]), .number(own.count)])
    }

    /// Whether a cell has a mark that parts a name from its unit: most have none.
    private func mayHaveUnit(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content else { return true }
        let range = nodes[node].range
        return bytes.withUnsafeBufferPointer { bytes in
            for at in range.indices {
                switch bytes[at] {
                case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ","), 0xEF: return true
                default: break
                }
            }
            return false
        }
    }

    /// The unit that a head has; measure words are none.
    private func unit(of head: String) -> String? {
        guard let unit = IndicatorHead.split(head).unit, Unit(unit)?.isCount != true else { return nil }
        return unit
    }

    private func isOneUnit(_ units: [String]) -> Bool { units[0] != "%" && units[0] != "‰" && units.allSatisfy { $0 == units[0] } }
}

extension Reading {
    /// For `tab-unit-in-header`.
    mutating func judgeCellUnits(_ grid: TableGrid) {
        guard grid.cells.contains(where: mayHaveAmount) else { return }
        var columns = [SharedUnit](repeating: SharedUnit(), count: grid.askedColumns)
        var rows: [(name: TableGrid.Cell, shared: SharedUnit)] = []
        for row in grid.body {
            var shared = SharedUnit()
            for cell in grid.cells[row.cells] {
                let isOfColumn = cell.column < columns.count && columns[cell.column].isOpen
                let isOfRow = cell.column > 0 && shared.isOpen
                guard isOfColumn || isOfRow else { continue }
                let amount = amount(cell, in: grid)
                if amount == .none { continue }
                if isOfColumn { columns[cell.column].add(amount, cell) }
                if isOfRow { shared.add(amount, cell) }
            }
            if shared.isFound, let name = grid.cells[row.cells].first { rows.append((name, shared)) }
        }
        var isFound = false
        for (column, shared) in columns.enumerated() where shared.isFound {
            let name = grid.heads(above: column).last.map { text($0, in: grid) } ?? ""
            guard let unit = shared.unit, let cell = shared.first else { continue }
            report("tab-unit-in-header", at: cell, in: grid, [.text(name), .text(unit)])
            isFound = true
        }
        guard !isFound else { return }
        for (name, shared) in rows {
            guard let unit = shared.unit, let cell = shared.first else { continue }
            report("tab-unit-in-header", at: cell, in: grid, phrase: 1, [.text(text(name, in: grid)), .text(unit)])
        }
    }

    /// Whether a number with a letter or sign behind it stands in a cell: most tables have none.
    private func mayHaveAmount(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content else { return true }
        let range = nodes[node].range
        return bytes.withUnsafeBufferPointer { bytes in
            var at = range.lower
            while at + 1 < range.upper {
                let byte = bytes[at]
                if Byte.isDigit(byte), isUnitAhead(at + 1, range.upper - 1) { return true }
                at &+= byte < 0xE0 ? 1 : 3
            }
            return false
        }
    }

    private func isUnitAhead(_ start: Int, _ limit: Int) -> Bool {
        let next = bytes[bytes.skipBlanks(start, limit: limit)]
        return Byte.isLetter(next) || next == UInt8(ascii: "%") || next >= 0xC2 && next < 0xE3
    }
}

/// The unit of at least two amounts in a row or column, of which none has another or none.
private struct SharedUnit {
    private(set) var unit: String?
    /// The first cell that has it.
    private(set) var first: TableGrid.Cell?
    private var count = 0
    /// Whether all amounts so far have it.
    private(set) var isOpen = true

    var isFound: Bool { isOpen && count >= 2 }

    mutating func add(_ amount: CellAmount, _ cell: TableGrid.Cell) {
        switch amount {
        case .none: break
        case .plain, .other: isOpen = false
        case .unit(let found):
            guard unit == nil || unit == found else { return isOpen = false }
            if unit == nil { (unit, first) = (found, cell) }
            count += 1
        }
    }
}
