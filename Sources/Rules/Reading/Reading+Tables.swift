/// What rules ask of tables: their heads, their cells as text, and the units in both (GB/T 1.1—2020, 9.8.4).

import Model
import Syntax

/// A table with its grid, as the rules on its cells see it.
public struct TableUse {
    public var anchor: AnchorID
    public var grid: TableGrid
    /// Blank forms are filled in by others.
    public var isForm: Bool
    /// `{单位=…}`; nil without.
    public var unit: Attribute?
}

extension Reading {
    public var tables: [TableUse] {
        captioned.compactMap { anchor in
            guard document[anchor].kind == .table, let grid = document.tables[anchor] else { return nil }
            let attributes = document.tree.attributes[document[anchor].attributes]
            return TableUse(
                anchor: anchor, grid: grid, isForm: attributes.contains { $0.key == .form }, unit: attributes.first { $0.key == .unit && !$0.value.isEmpty })
        }
    }

    /// What a cell tells.
    public func amount(_ cell: TableGrid.Cell, in grid: TableGrid) -> CellAmount {
        guard let node = cell.node else {
            let field = Array((grid.fieldText(cell) ?? "").utf8)
            return CellAmount(field, ByteRange(0, field.count))
        }
        // The mark of a footnote, an emphasis: what stands before it.
        var range = nodes[node].range
        for child in children(node) {
            if case .footnoteMark = nodes[child].kind {
                range.end = nodes[child].range.start
                break
            }
        }
        return CellAmount(bytes, range)
    }

    /// The cell as written; of a data file, its field.
    public func text(_ cell: TableGrid.Cell, in grid: TableGrid) -> String {
        if let node = cell.node { return text(nodes[node].range) }
        return grid.fieldText(cell) ?? ""
    }

    /// Reports at a cell, wherever it stands.
    public mutating func report(
        _ rule: RuleID, at cell: TableGrid.Cell, in grid: TableGrid, phrase: Int = 0, _ arguments: [Argument] = [], severity: Severity? = nil
    ) {
        guard let place = grid.place(of: cell, in: document.tree) else { return }
        report(Diagnostic(rule, at: place.range, phrase: phrase, arguments, file: place.file, severity: severity))
    }

    /// The first cells of rows of the body that say the same as the last row of the head.
    func repeatedHeads(_ grid: TableGrid) -> [NodeID] {
        guard let head = grid.rows.prefix(while: { $0.isHead }).last, head.cells.count >= 2 else { return [] }
        var result: [NodeID] = []
        for row in grid.body where row.cells.count == head.cells.count {
            let isSame = zip(row.cells, head.cells).allSatisfy { one, other in
                guard let one = grid.cells[one].node, let other = grid.cells[other].node else { return false }
                return bytes.areEqual(nodes[one].range, nodes[other].range)
            }
            if isSame, let first = grid.cells[row.cells.lowerBound].node { result.append(first) }
        }
        return result
    }

    /// The last text of a block that prints as words, without the marks of footnotes behind it.
    public func lastText(of block: NodeID) -> ByteRange? {
        var found: ByteRange?
        var id = block + 1
        while id < Int(nodes[block].end) {
            switch nodes[id].kind {
            case .text: found = nodes[id].range
            case .footnoteMark, .comment, .attributes, .label: break
            case .emphasis, .strong: break
            default: if nodes[id].range.upper > (found?.upper ?? 0) { found = nil }
            }
            id += 1
        }
        return found
    }
}

extension TableGrid {
    /// The cells of the head, and those of the body.
    public var heads: [Cell] { rows.prefix { $0.isHead }.flatMap { cells[$0.cells] } }

    public var body: ArraySlice<Row> { rows.drop { $0.isHead } }

    /// By column the cells of the body that begin there.
    public func columnCells() -> [[Cell]] {
        var columns = [[Cell]](repeating: [], count: min(columnCount, 500))
        for row in body { for cell in cells[row.cells] where cell.column < columns.count { columns[cell.column].append(cell) } }
        return columns
    }

    /// The lowest cells of the head above a column, from above.
    public func heads(above column: Int) -> [Cell] { heads.filter { $0.column <= column && column < $0.column + $0.columns } }
}

/// What stands in a cell that tells an amount.
public enum CellAmount: Equatable {
    /// Words, a dash, nothing.
    case none
    /// Numbers without a unit.
    case plain
    /// Numbers with one unit.
    case unit(String)
    /// Numbers with units of several kinds, or among words.
    case other

    /// Of a range without the blanks around it.
    public init(_ bytes: [UInt8], _ range: ByteRange) {
        let (start, end) = bytes.trimmed(range.lower, range.upper)
        self = CellAmount.read(bytes, start, end)
    }

    private static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> CellAmount {
        var at = start
        var unit = ByteRange(0, 0)
        var hasNumber = false
        while at < end {
            if Byte.isDigit(bytes[at]) {
                let figure = bytes.figure(at: at, limit: end)
                switch figure.kind {
                case .symbol, .word:
                    guard unit.isEmpty || bytes.areEqual(unit, figure.unit) else { return .other }
                    unit = figure.unit
                case .percent, .tight: return .other
                case .none: break
                }
                hasNumber = true
                at = max(figure.end, at + 1)
            } else {
                guard let next = markEnd(bytes, at, end) else { return hasNumber || measures(bytes, at, end) ? .other : .none }
                at = next
            }
        }
        return !hasNumber ? .none : unit.isEmpty ? .plain : .unit(String(decoding: bytes[unit.indices], as: UTF8.self))
    }

    /// Whether a number stands among words that has a unit: `48 h内`.
    private static func measures(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            if Byte.isDigit(bytes[at]), at == start || !Byte.isAlphanumeric(bytes[at - 1]), bytes.figure(at: at, limit: end).hasUnit { return true }
            at += 1
        }
        return false
    }

    /// What may stand beside the number of an amount: signs of comparison, ranges and tolerances, brackets.
    private static func markEnd(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        if bytes[at] < 0x80 {
            switch bytes[at] {
            case 0x20, UInt8(ascii: "~"), UInt8(ascii: "<")...UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
                UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "\\"):
                return at + 1
            default: return nil
            }
        }
        for mark in marks where bytes.has(mark, at: at, limit: limit) { return at + mark.utf8CodeUnitCount }
        return nil
    }

    private static let marks: [StaticString] = [
        "≤", "≥", "＜", "＞", "±", "～", "×", "（", "）", "—", "–", "−", "＋", "不大于", "不小于", "不低于", "不高于", "不超过", "不少于", "大于", "小于", "至", "以上", "以下", "约",
    ]
}

extension Reading {
    /// For `tab-unit-statement`.
    mutating func judgeOneUnit(_ table: TableUse) {
        let grid = table.grid
        let columns = grid.columnCells()
        let heads = grid.heads
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
            for column in columns.indices where !grid.heads(above: column).contains(where: { mayHaveUnit($0) && self.unit(of: text($0, in: grid)) != nil }) {
                let names = grid.heads(above: column).map { text($0, in: grid) }
                if names.contains("序号") || names.contains("编号") { continue }
                if columns[column].contains(where: { amount($0, in: grid) != .none }) { return }
            }
            report("tab-unit-statement", at: heads[units.firstIndex { $0 != nil } ?? 0], in: grid, [.text(unit), .number(found.count)])
            return
        }
        // The names stand in the first column, or behind that of the numbers of rows.
        guard let names = columns.prefix(2).first(where: { $0.first.map { mayHaveUnit($0) && unit(of: text($0, in: grid)) != nil } ?? false }) else { return }
        let own = names.compactMap { unit(of: text($0, in: grid)) }
        guard own.count >= 3, own.count == names.count, isOneUnit(own) else { return }
        report("tab-unit-statement", at: names[0], in: grid, phrase: 2, [.text(own[0]), .number(own.count)])
    }

    /// Whether a cell has a mark that parts a name from its unit: most have none.
    private func mayHaveUnit(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content else { return true }
        let range = nodes[node].range
        return bytes[range.indices].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") || $0 == 0xEF }
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
        var isFound = false
        for (column, cells) in grid.columnCells().enumerated() {
            guard let unit = sharedUnit(cells, grid) else { continue }
            let name = grid.heads(above: column).last.map { text($0, in: grid) } ?? ""
            if let cell = cells.first(where: { amount($0, in: grid) == .unit(unit) }) {
                report("tab-unit-in-header", at: cell, in: grid, [.text(name), .text(unit)])
                isFound = true
            }
        }
        guard !isFound else { return }
        for row in grid.body {
            let cells = grid.cells[row.cells].filter { $0.column > 0 }
            guard let unit = sharedUnit(Array(cells), grid), let name = grid.cells[row.cells].first else { continue }
            if let cell = cells.first(where: { amount($0, in: grid) == .unit(unit) }) {
                report("tab-unit-in-header", at: cell, in: grid, phrase: 1, [.text(text(name, in: grid)), .text(unit)])
            }
        }
    }

    /// Whether a number with a letter or sign behind it stands in a cell: most tables have none.
    private func mayHaveAmount(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content else { return true }
        let range = nodes[node].range
        var at = range.lower
        while at + 1 < range.upper {
            defer { at += 1 }
            guard Byte.isDigit(bytes[at]) else { continue }
            let next = bytes[bytes.skipBlanks(at + 1, limit: range.upper - 1)]
            if Byte.isLetter(next) || next == UInt8(ascii: "%") || next >= 0xC2 && next < 0xE3 { return true }
        }
        return false
    }

    /// The unit of at least two amounts, of which none has another or none.
    private func sharedUnit(_ cells: [TableGrid.Cell], _ grid: TableGrid) -> String? {
        var unit: String?
        var count = 0
        for cell in cells {
            switch amount(cell, in: grid) {
            case .none: continue
            case .plain, .other: return nil
            case .unit(let found):
                guard unit == nil || unit == found else { return nil }
                unit = found
                count += 1
            }
        }
        return count >= 2 ? unit : nil
    }
}

extension [UInt8] {
    /// A stroke that is no solidus, outside formulas.
    var hasDiagonal: Bool {
        var isFormula = false
        for at in indices {
            if self[at] == UInt8(ascii: "$") { isFormula.toggle() }
            if isFormula { continue }
            if self[at] == 0x5C, at > 0, at + 1 < count, self[at + 1] >= 0x80 || Byte.isLetter(self[at + 1]) { return true }
            for mark in ["＼", "╲", "⟍", "∖", "﹨"] as [StaticString] where has(mark, at: at, limit: count) { return true }
        }
        return false
    }

    /// `项目/等级` over 一级, 二级: two names of Han, and to the right what the second one or the first can be.
    func isCutBySolidus(over others: [String]) -> Bool {
        guard let at = firstIndex(of: UInt8(ascii: "/")) ?? (0..<count).first(where: { has("／", at: $0, limit: count) }), others.count >= 2 else {
            return false
        }
        let names = [Array(self[..<at]), Array(self[(at + (self[at] == UInt8(ascii: "/") ? 1 : 3))...])].map { Array($0.drop { $0 == 0x20 }) }
        guard names.allSatisfy({ $0.count >= 3 && $0.count <= 24 && !$0.contains { $0 < 0x80 && $0 != 0x20 } }) else { return false }
        guard IndicatorHead.split(String(decoding: self, as: UTF8.self)).unit == nil else { return false }
        let values = others.filter { other in
            let bytes = Array(other.utf8)
            guard let first = bytes.first, IndicatorHead.split(other).unit == nil else { return false }
            if first < 0x80 { return true }
            if ["一", "二", "三", "四", "五", "特", "优", "Ⅰ", "Ⅱ", "Ⅲ", "甲", "乙"].contains(where: { other.hasPrefix($0) }) { return true }
            // 等级 and 一级 share 级.
            return names.contains { name in name.count >= 3 && bytes.has(Array(name.suffix(3)), before: bytes.count) }
        }
        return values.count * 2 > others.count
    }

    private func has(_ word: [UInt8], before end: Int) -> Bool { end >= word.count && self[(end - word.count)..<end].elementsEqual(word) }
}

extension [UInt8] {
    /// The unit behind the first solidus, where it is one of the table and has a solidus or point of its own; nothing but a sign of
    /// comparison may follow.
    func bareUnit(in range: ByteRange) -> (String, ByteRange)? {
        guard let solidus = range.indices.first(where: { self[$0] == UInt8(ascii: "/") }), solidus > range.lower else { return nil }
        var end = solidus + 1
        while end < range.upper, isOfUnit(end, range.upper) { end = characterEnd(end) }
        let rest = trimmed(end, range.upper)
        let tail = String(decoding: self[rest.start..<rest.end], as: UTF8.self)
        guard ["", "≤", "≥", "＜", "＞", "<", ">"].contains(tail) else { return nil }
        let part = ByteRange(solidus + 1, end)
        let text = String(decoding: self[part.indices], as: UTF8.self)
        guard text.contains("/") || text.contains("·"), let first = text.utf8.first, first != UInt8(ascii: "("), first != UInt8(ascii: "["),
            Unit(text)?.isKnown == true, Unit(String(decoding: self[range.lower..<solidus], as: UTF8.self))?.isKnown != true
        else { return nil }
        return (text, part)
    }

    /// Whether a character may be one of a unit symbol.
    func isOfUnit(_ at: Int, _ limit: Int) -> Bool {
        switch self[at] {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"): false
        case ..<0x80, 0xC2, 0xCE: true
        case 0xE2: has("℃", at: at, limit: limit) || has("⁻", at: at, limit: limit)
        default: false
        }
    }
}
