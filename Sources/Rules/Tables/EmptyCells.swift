/// The empty cells of tables, and those that hold a stroke, for `tab-empty-cell`: those of a table are one finding, and those that a comment lets pass another.

import Model
import Syntax

enum EmptyCells {
    @Sendable static func findings(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        lazy var allowed = document.allowed("tab-empty-cell")
        for table in document.tables.all where !table.isForm {
            let grid = table.grid
            var places: [(file: FileID, range: ByteRange)] = []
            var strokes = places
            for cell in grid.cells {
                if document.isText(cell) {
                    if document.isStroke(cell), let place = grid.place(of: cell, in: document.tree) { strokes.append(place) }
                } else if grid.isEmpty(cell, in: document.tree), let place = grid.place(of: cell, in: document.tree) {
                    places.append(place.file == .own ? (.own, document.source.bytes.blanks(before: place.range)) : place)
                }
            }
            if !strokes.isEmpty { result.append(finding(strokes, phrase: 2, in: document)) }
            guard !places.isEmpty else { continue }
            // Cells that a comment lets pass are told by themselves, lest it let the others pass, too.
            let groups = Dictionary(grouping: places) { place in
                place.0 == .own ? allowed.lastIndex { $0.lower <= place.1.lower && place.1.upper <= $0.upper } ?? -1 : -1
            }
            for (_, group) in groups.sorted(by: { $0.key < $1.key }) { result.append(finding(group, in: document)) }
        }
        return result
    }

    /// `phrase`: of one cell; the next one is of several.
    private static func finding(_ places: [(file: FileID, range: ByteRange)], phrase: Int = 0, in document: Document) -> Diagnostic {
        // The file of a table's data is not ours to mend, and a comment in a cell stays.
        let isOwn = places.allSatisfy { $0.file == .own && (phrase > 0 || document.source.bytes.isBlank($0.range)) }
        let fix = Fix(edits: places.map { Edit(range: $0.range, text: phrase > 0 ? "—" : " — ") }, safety: .review)
        return Diagnostic(
            "tab-empty-cell", at: places[0].range, phrase: places.count > 1 ? phrase + 1 : phrase, [.number(places.count - 1)], file: places[0].file,
            notes: places.dropFirst().prefix(20).map { Note(phrase: phrase / 2, file: $0.file, range: $0.range) }, fix: isOwn ? fix : nil)
    }
}

extension Document {
    /// Whether a cell begins with text.
    fileprivate func isText(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content, tree.end(node) > node + 1, case .text = tree.nodes[node + 1].kind else { return false }
        return true
    }

    /// Whether a cell holds a stroke and nothing else.
    fileprivate func isStroke(_ cell: TableGrid.Cell) -> Bool {
        guard case .written(let node) = cell.content, case let range = tree[node].range, range.count > 0, range.count <= 5 else { return false }
        let first = source.bytes[source.bytes.skipBlanks(range.lower, limit: range.upper - 1)]
        guard first == UInt8(ascii: "/") || first == 0x5C || first == 0xEF else { return false }
        return ["/", "／", "\\", "//"].contains(plainText(node))
    }

    /// What comments that name a rule cover.
    fileprivate func allowed(_ rule: String) -> [ByteRange] {
        let chosen = directives.filter { $0.rules.contains { source.text($0) == rule } }
        return tree.reach(of: chosen, in: source.bytes).compactMap { if case .bytes(let range) = $0 { range } else { nil } }
    }
}

extension [UInt8] {
    fileprivate func isBlank(_ range: ByteRange) -> Bool { self[range.indices].allSatisfy { Byte.isBlank($0) } }

    /// What stands between the bars of an empty cell.
    fileprivate func blanks(before range: ByteRange) -> ByteRange {
        var start = range.lower
        while start > 0, Byte.isBlank(self[start - 1]) { start -= 1 }
        return ByteRange(start, range.upper)
    }
}
