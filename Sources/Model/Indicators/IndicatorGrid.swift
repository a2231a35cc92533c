/// A table `{指标}` with its columns typed: the heads of each column from top to bottom, what the column holds, and for each row of
/// the body the cell that covers each column, also one that begins farther up.

import Syntax

struct IndicatorGrid {
    let document: Document
    let grid: TableGrid
    private(set) var columns: [IndicatorColumn] = []
    /// By column: the unit that its head gives.
    private(set) var units: [String?] = []
    private(set) var comparators: [Comparator?] = []
    /// By row of the body, by column: an index into `grid.cells`.
    private(set) var body: [[Int?]] = []

    init(_ document: Document, _ grid: TableGrid, _ reading: inout IndicatorReading) {
        self.document = document
        self.grid = grid
        let covered = IndicatorGrid.covered(grid)
        let headCount = grid.rows.prefix { $0.isHead }.count
        body = Array(covered.dropFirst(headCount))
        func text(_ cell: Int) -> String { document.limitText(of: grid.cells[cell], grid) }
        let heads = writtenHeads(headCount)
        if let heads, let last = reading.last, last.heads == heads, last.columns.count == grid.columnCount {
            (columns, units, comparators) = (last.columns, last.units, last.comparators)
            findComparators(text)
            typeIndicatorColumn(covered.prefix(headCount))
            return
        }
        for column in 0..<grid.columnCount {
            var levels: [String] = []
            var last: Int?
            for row in covered.prefix(headCount) {
                guard let cell = row[column], cell != last else { continue }
                last = cell
                levels.append(text(cell))
            }
            add(levels, &reading)
        }
        if let heads { reading.last = (heads, columns, units, comparators) }
        findComparators(text)
        typeIndicatorColumn(covered.prefix(headCount))
    }

    /// The bytes of the head rows, where all of them stand in the document.
    private func writtenHeads(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        for row in grid.rows.prefix(count) {
            for cell in grid.cells[row.cells] {
                guard let node = cell.node else { return nil }
                bytes += document.source.bytes[document.tree[node].range.indices]
                bytes.append(UInt8(ascii: "|"))
                bytes.append(UInt8(truncatingIfNeeded: cell.columns))
                bytes.append(UInt8(truncatingIfNeeded: cell.rows))
            }
        }
        return bytes
    }

    /// A column of signs alone supplies the comparators of its rows.
    private mutating func findComparators(_ text: (Int) -> String) {
        for column in columns.indices {
            guard case .limit = columns[column] else { continue }
            // Only where the first cell is a sign, all of them are looked at.
            guard let first = body.lazy.compactMap({ $0[column] }).first, grid.cells[first].columns == 1, Comparator(text(first)) != nil else { continue }
            let cells = body.compactMap { $0[column] }.filter { grid.cells[$0].columns == 1 }.map(text).filter { !$0.isEmpty }
            if cells.allSatisfy({ Comparator($0) != nil || $0 == "—" }) { columns[column] = .comparator }
        }
    }

    var hasNames: Bool { columns.contains(.name) }
    var hasLimits: Bool { columns.contains { if case .limit = $0 { true } else { false } } || hasPlan }
    var hasPlan: Bool { (0..<4).allSatisfy { columns.contains(.plan($0)) } }

    /// Under 项目 and 指标 alone, the first holds names and the second limits.
    private mutating func typeIndicatorColumn(_ heads: ArraySlice<[Int?]>) {
        let names = columns.indices.filter { columns[$0] == .name }
        guard names.count > 1, !hasLimits else { return }
        let last = names[names.count - 1]
        let isIndicator = heads.contains { row in
            row[last].map { IndicatorName.folded(IndicatorHead.split(document.limitText(of: grid.cells[$0], grid)).name) == "指标" } ?? false
        }
        if isIndicator { columns[last] = .limit(objects: [], grade: nil) }
    }

    /// Types a column by its heads: a listed kind at any level, else limits of what the heads name.
    private mutating func add(_ levels: [String], _ reading: inout IndicatorReading) {
        let vocabulary = reading.vocabulary
        var kind: IndicatorColumn?
        var unit: String?
        var comparator: Comparator?
        var objects: [String] = []
        var grade: String?
        for level in levels {
            // Most heads are words that hold no unit.
            let plain = vocabulary.canonical(IndicatorName.folded(level))
            if let named = IndicatorColumn.named(plain, vocabulary), !level.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") }) {
                kind = kind ?? named
                continue
            }
            if IndicatorColumn.saysLimits(plain) { continue }
            if let bound = IndicatorColumn.bound(plain) {
                comparator = bound
                continue
            }
            let head = reading.head(level)
            unit = head.unit ?? unit
            comparator = head.comparator ?? comparator
            let folded = IndicatorName.folded(head.name)
            if let named = IndicatorColumn.named(folded, vocabulary) {
                kind = kind ?? named
            } else if let bound = IndicatorColumn.bound(folded) {
                comparator = bound
            } else if IndicatorColumn.saysLimits(vocabulary.canonical(folded)) || folded.isEmpty {
                continue
            } else if let found = vocabulary.grade(in: folded) {
                grade = found.grade
                if !found.rest.isEmpty { objects += found.rest.parted }
            } else {
                objects += folded.parted
            }
        }
        columns.append(kind ?? .limit(objects: objects, grade: grade))
        units.append(unit)
        comparators.append(comparator)
    }

    /// By row, by column: the cell that covers it.
    private static func covered(_ grid: TableGrid) -> [[Int?]] {
        var result = [[Int?]](repeating: [Int?](repeating: nil, count: grid.columnCount), count: grid.rows.count)
        for (number, row) in grid.rows.enumerated() {
            for index in row.cells {
                let cell = grid.cells[index]
                // A row may have more cells than the head has columns.
                guard cell.column < grid.columnCount else { continue }
                for below in number..<min(number + max(1, cell.rows), grid.rows.count) {
                    for column in cell.column..<min(cell.column + max(1, cell.columns), grid.columnCount) { result[below][column] = index }
                }
            }
        }
        return result
    }
}

extension String {
    /// 炒青茶、烘青茶 are two objects.
    fileprivate var parted: [String] { split { $0 == "、" || $0 == "和" || $0 == "及" }.map(String.init) }
}

extension Document {
    /// The words of a cell as limits are read from them: superscripts as `^{4}`, formulas as their TeX, marks of footnotes left out.
    func limitText(of cell: TableGrid.Cell, _ grid: TableGrid) -> String {
        guard case .written(let node) = cell.content else { return text(of: cell, grid) }
        var bytes: [UInt8] = []
        writeLimitText(node, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func writeLimitText(_ id: NodeID, to bytes: inout [UInt8]) {
        var child = id + 1
        let end = tree.end(id)
        while child < end {
            switch tree[child].kind {
            case .superscript:
                bytes.append(text: "^{")
                writeLimitText(child, to: &bytes)
                bytes.append(text: "}")
                child = tree.end(child)
                continue
            case .inlineFormula(let tex): bytes += source.bytes[tex.indices]
            case .text, .code, .citedTitle, .reference, .termNumber, .standardNumber, .locator: bytes += source.bytes[tree[child].range.indices]
            case .softBreak(let isBlank): if isBlank { bytes.append(0x20) }
            case .lineBreak: bytes.append(0x20)
            case .comment, .attributes, .footnoteMark:
                child = tree.end(child)
                continue
            default: break
            }
            child += 1
        }
    }
}
