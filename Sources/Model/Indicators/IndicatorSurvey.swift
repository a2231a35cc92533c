/// A table `{指标}` of a document that is compared with no other: the name of each row and whether it has a method, and of the limits
/// only those that cannot be read. Reading all of them, as a comparison wants them, would cost a big standard that stands alone
/// more than all the rest of its compilation.

import Syntax

struct IndicatorSurvey {
    private let document: Document
    private let anchor: AnchorID
    private var table: IndicatorTable
    private(set) var indicators: [Indicator] = []
    private(set) var diagnostics: [Diagnostic] = []
    var reading: IndicatorReading { table.reading }

    init(_ document: Document, _ anchor: AnchorID, _ reading: IndicatorReading) {
        self.document = document
        self.anchor = anchor
        table = IndicatorTable(document, anchor, reading)
    }

    mutating func read() {
        guard let grid = document.tables[anchor], let typed = table.typed(grid) else {
            diagnostics = table.diagnostics
            return
        }
        for row in typed.body {
            if let first = row.first, let first, row.allSatisfy({ $0 == first }) { continue }
            readName(row, typed, grid)
            // What is not plainly a limit is read as any.
            if isOdd(row, typed, grid) { table.read(row, typed, grid) }
        }
        diagnostics = table.diagnostics
    }

    private mutating func readName(_ row: [Int?], _ typed: IndicatorGrid, _ grid: TableGrid) {
        var name: NodeID?
        var method: NodeID?
        for (column, cell) in row.enumerated() {
            guard let cell, let node = grid.cells[cell].node else { continue }
            switch typed.columns[column] {
            case .name: name = node
            case .method, .basis: if method == nil, !isNothing(node) { method = node }
            default: continue
            }
        }
        guard let name else { return }
        let range = document.tree[name].range
        let text = document.plainText(name)
        guard !text.isEmpty else { return }
        let graded = typed.columns.lazy.compactMap { column -> [String]? in
            if case .limit(let objects, let grade) = column, grade != nil || objects.contains(where: { $0.hasSuffix("级") || $0.hasSuffix("等品") }) { objects } else { nil }
        }.first
        indicators.append(
            Indicator(
                printedName: text, name: IndicatorName(cut: text), attribute: nil, objects: graded ?? [], grade: nil,
                limit: Limit(form: .unlimited, unit: nil, text: ""), method: method == nil ? nil : "", methodNode: method, range: range, nameRange: range,
                file: document.file, section: table.section, table: anchor))
    }

    private func isNothing(_ node: NodeID) -> Bool {
        let range = document.tree[node].range
        let bytes = document.source.bytes
        let (start, end) = bytes.trimmed(range.lower, range.upper)
        return start == end || end - start == 3 && bytes.has("—", at: start, limit: end)
    }

    private func isOdd(_ row: [Int?], _ typed: IndicatorGrid, _ grid: TableGrid) -> Bool {
        for (column, cell) in row.enumerated() {
            switch typed.columns[column] {
            case .limit, .plan: break
            default: continue
            }
            guard let cell else { continue }
            guard let node = grid.cells[cell].node else { return true }
            let range = document.tree[node].range
            let (start, end) = document.source.bytes.trimmed(range.lower, range.upper)
            if !document.source.bytes.isPlainLimit(start, end) { return true }
        }
        return false
    }
}

extension [UInt8] {
    /// Whether a cell is words, a dash, a number behind at most one sign of comparison, or a range of whole numbers in order.
    fileprivate func isPlainLimit(_ start: Int, _ end: Int) -> Bool {
        var at = start
        guard at < end else { return true }
        for sign in ["≤", "≥", "<", ">"] as [StaticString] where has(sign, at: at, limit: end) {
            at += sign.utf8CodeUnitCount
            break
        }
        guard at < end else { return false }
        if at == start, self[at] >= 0xE4, self[at] < 0xEF { return true }
        if at == start, has("—", at: at, limit: end), end - at == 3 { return true }
        func skipNumber() -> Bool {
            let first = at
            while at < end, Byte.isDigit(self[at]) { at += 1 }
            guard at > first else { return false }
            guard at < end, self[at] == UInt8(ascii: ".") else { return true }
            at += 1
            let fraction = at
            while at < end, Byte.isDigit(self[at]) { at += 1 }
            return at > fraction
        }
        let first = at
        guard skipNumber() else { return false }
        if at == end { return true }
        let length = at - first
        guard first == start, has("～", at: at, limit: end) else { return false }
        at += 3
        let second = at
        guard skipNumber(), at == end, !self[first..<end].contains(UInt8(ascii: ".")) else { return false }
        return length < end - second || length == end - second && self[first..<first + length].lexicographicallyPrecedes(self[second..<end])
    }
}
