/// What rules ask of tables: their heads, their cells as text, and the units in both (GB/T 1.1—2020, 9.8.4).

import Model
import Syntax

extension Reading {
    /// The tables that were read: all of them, but for those in elements that have none.
    public var tables: [TableUse] {
        let count = captioned.count { if case .table = document.numbering.anchors[$0].kind { true } else { false } }
        if count == document.tables.all.count { return document.tables.all }
        var isRead = [Bool](repeating: false, count: document.numbering.anchors.count)
        for anchor in captioned { isRead[anchor] = true }
        return document.tables.all.filter { isRead[$0.anchor] }
    }

    /// What a cell tells.
    public func amount(_ cell: TableGrid.Cell, in grid: TableGrid) -> CellAmount {
        guard let node = cell.node else {
            let field = Array((grid.fieldText(cell) ?? "").utf8)
            return CellAmount(field, ByteRange(0, field.count))
        }
        // The mark of a footnote, an emphasis: what stands before it.
        var range = nodes[node].range
        guard bytes.hasDigit(range) else { return .none }
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

    /// Whether the last text of a cell may end in 。 or ；: most cells are one text, whose last byte tells.
    public func mayEndInMark(_ cell: NodeID) -> Bool {
        guard Int(nodes[cell].end) == cell + 2 else { return Int(nodes[cell].end) > cell + 2 }
        switch bytes[nodes[cell + 1].range.upper - 1] {
        // Of the marks, and of the blanks that may stand behind them.
        case 0x82, 0x9B, 0...0x20, 0x80, 0x8B, 0xA0: return true
        default: return false
        }
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
    public var heads: ArraySlice<Cell> { cells[..<(rows.first { !$0.isHead }?.cells.lowerBound ?? cells.count)] }

    public var body: ArraySlice<Row> { rows.drop { $0.isHead } }

    /// The columns that rules look at.
    var askedColumns: Int { min(columnCount, 500) }

    /// The cells of the body that begin in a column, from above.
    func cells(ofColumn column: Int) -> [Cell] {
        var result: [Cell] = []
        for row in body { for cell in cells[row.cells] where cell.column == column { result.append(cell) } }
        return result
    }

    /// The first of them.
    func firstCell(ofColumn column: Int) -> Cell? {
        for row in body { for cell in cells[row.cells] where cell.column == column { return cell } }
        return nil
    }

    /// The lowest cells of the head above a column, from above.
    public func heads(above column: Int) -> [Cell] { heads.filter { $0.column <= column && column < $0.column + $0.columns } }
}

extension [UInt8] {
    /// Whether a byte stands in a range with which a stroke may begin, a solidus included: most heads have none.
    func mayHaveStroke(_ range: ByteRange) -> Bool {
        withUnsafeBufferPointer { buffer in
            for at in range.indices {
                switch buffer[at] {
                case UInt8(ascii: "/"), 0x5C, 0xE2, 0xEF: return true
                default: break
                }
            }
            return false
        }
    }

    /// A stroke that is no solidus, outside formulas.
    var hasDiagonal: Bool {
        var isFormula = false
        for at in indices {
            if self[at] == UInt8(ascii: "$") { isFormula.toggle() }
            if isFormula { continue }
            if self[at] == 0x5C, at > 0, at + 1 < count, self[at + 1] >= 0x80 || Byte.isLetter(self[at + 1]) { return true }
            guard self[at] == 0xE2 || self[at] == 0xEF else { continue }
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
