/// The rows of a table before any cell is joined: those the author wrote, then those of its data file.
///
/// `{csv=file.csv}`: pipe rows, where there are any, are the head, and the file gives the body. The first rows of the file
/// that repeat the head word by word are left out, since a CSV file by itself has a head as well. Rows written below the
/// delimiter stay, before those of the file: nothing typed disappears. Without pipe rows the first rows of the file are the
/// head, as many as `表头` says, or one.

import Syntax

struct TableLines {
    struct Row {
        /// Where a finding about the whole row stands.
        var range: ByteRange
        var file: FileID
        var isHead: Bool
        /// Its cells in `cells`.
        var first: Int
        var count: Int
    }

    private let tree: Tree
    let data: DataTable?
    private(set) var rows: [Row] = []
    private(set) var cells: [TableGrid.Content] = []
    private(set) var hasJoins = false

    init(_ parse: Parse, _ table: NodeID, data: DataTable?, headRows: Int) {
        tree = parse.tree
        self.data = data
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
                        cells.append(.written(cell))
                    }
                    cell = tree.end(cell)
                }
                rows.append(Row(range: tree[child].range, file: .own, isHead: isHead, first: first, count: cells.count - first))
            }
            child = tree.end(child)
        }
        if let data { append(data, parse.source, headRows) }
    }

    private mutating func append(_ data: DataTable, _ source: Source, _ headRows: Int) {
        let head = rows.filter(\.isHead)
        var isRepeating = true
        for (number, fields) in data.rows.enumerated() {
            isRepeating = isRepeating && number < head.count && repeats(head[number], fields, data, source)
            if isRepeating { continue }
            let first = cells.count
            for field in fields {
                if data.merge(field) != .none { hasJoins = true }
                cells.append(.field(field))
            }
            let isHead = head.isEmpty && number < headRows
            rows.append(Row(range: data.range(ofRow: fields), file: data.file, isHead: isHead, first: first, count: fields.count))
        }
    }

    private func repeats(_ row: Row, _ fields: Range<Int>, _ data: DataTable, _ source: Source) -> Bool {
        guard row.count == fields.count else { return false }
        return zip(cells[row.first..<row.first + row.count], fields).allSatisfy { cell, field in
            guard case .written(let node) = cell else { return false }
            let range = tree[node].range
            return source.bytes[range.indices].elementsEqual(data.text(field).utf8)
        }
    }

    func merge(_ cell: Int) -> Merge {
        switch cells[cell] {
        case .written(let node): if case .cell(let merge) = tree[node].kind { merge } else { .none }
        case .field(let field): data?.merge(field) ?? .none
        case .missing: .none
        }
    }

    /// A finding at a cell, in the file that holds it.
    func diagnostic(_ rule: RuleID, _ cell: Int, phrase: Int) -> Diagnostic {
        switch cells[cell] {
        case .field(let field): Diagnostic(rule, at: data?.trimmed(field) ?? ByteRange(0, 0), phrase: phrase, file: data?.file ?? .own)
        case .written(let node): Diagnostic(rule, at: tree[node].range, phrase: phrase)
        case .missing: Diagnostic(rule, at: ByteRange(0, 0), phrase: phrase)
        }
    }
}
