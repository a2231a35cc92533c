/// The grids of a document's tables, made once, with the data files that they name.

import Syntax

/// A table with its grid, as the rules on its cells see it.
public struct TableUse: Sendable {
    public let anchor: AnchorID
    public let grid: TableGrid
    /// Blank forms are filled in by others.
    public let isForm: Bool
    /// `{单位=…}`; nil without.
    public let unit: Attribute?

    fileprivate init(_ anchor: AnchorID, _ grid: TableGrid, _ attributes: ArraySlice<Attribute>) {
        self.anchor = anchor
        self.grid = grid
        isForm = attributes.contains { $0.key == .form }
        unit = attributes.first { $0.key == .unit && !$0.value.isEmpty }
    }
}

public struct TableGrids: Sendable {
    /// In the order of their anchors.
    public private(set) var all: [TableUse] = []

    init(_ parse: Parse, _ numbering: Numbering, _ data: DataFiles, _ diagnostics: inout [Diagnostic]) {
        let tree = parse.tree
        for (index, anchor) in numbering.anchors.enumerated() where anchor.kind == .table {
            if anchor.node + 1 < tree.nodes.count, tree[anchor.node + 1].kind != .caption {
                let row = tree[anchor.node + 1].range
                let fix = Fix(edits: [Edit(range: ByteRange(row.lower, row.lower), text: "表\n\n")], safety: .review)
                diagnostics.append(Diagnostic("tab-number", at: row, fix: fix))
            }
            let written = tree.attributes[anchor.attributes]
            let attributes = TableAttributes(written, parse.source)
            let lines = TableLines(parse, anchor.node, data: attributes.table(data, &diagnostics), headRows: attributes.headRows)
            attributes.check(lines, &diagnostics)
            all.append(TableUse(index, TableGrid(lines, headColumns: attributes.headColumns, &diagnostics), written))
        }
    }

    /// The grid of a table.
    public subscript(_ table: AnchorID) -> TableGrid? { all.index(of: table) { $0.anchor }.map { all[$0].grid } }
}

/// What `{…}` on a caption says of the rows and columns.
private struct TableAttributes {
    var headRows = 1
    var headColumns = 0
    /// The path of the data file.
    private var csv: ByteRange?
    /// `表头` and `左表头`, for what may be wrong with them.
    private var counts: [Attribute] = []
    private let source: Source

    init(_ attributes: ArraySlice<Attribute>, _ source: Source) {
        self.source = source
        for attribute in attributes {
            switch attribute.key {
            case .headRows, .headColumns:
                let number = number(attribute.value)
                if attribute.key == .headRows { headRows = max(1, number) } else { headColumns = number }
                // That a value is missing the parser has said.
                if !attribute.value.isEmpty { counts.append(attribute) }
            case .csv: csv = csv ?? (attribute.value.isEmpty ? nil : attribute.value)
            default: break
            }
        }
    }

    /// More than a hundred is nonsense.
    private func number(_ range: ByteRange) -> Int {
        source.bytes[range.indices].reduce(0) { Byte.isDigit($1) ? min($0 * 10 + Int($1 & 0x0F), 100) : $0 }
    }

    /// A number of rows or columns that is none, or leaves the table nothing else.
    func check(_ lines: TableLines, _ diagnostics: inout [Diagnostic]) {
        for attribute in counts {
            let isRows = attribute.key == .headRows
            let value = number(attribute.value)
            let count = isRows ? lines.rows.count : lines.rows.first?.count ?? 0
            if value == 0 || !source.bytes[attribute.value.indices].allSatisfy(Byte.isDigit) {
                let name = isRows ? "表头" : "左表头"
                diagnostics.append(Diagnostic("attribute-value", at: attribute.value, [.text(name), .text(source.text(attribute.value))]))
            } else if value >= count, value > (isRows ? 1 : 0), csv == nil || lines.data != nil {
                // Of a table whose data cannot be read nobody knows how large it is.
                diagnostics.append(
                    Diagnostic("attribute-value", at: attribute.value, phrase: isRows ? 2 : 3, [.text(source.text(attribute.value)), .number(count)]))
            }
        }
    }

    /// The rows of the data file. A file that cannot be used is a finding at the attribute, and gives none.
    func table(_ files: DataFiles, _ diagnostics: inout [Diagnostic]) -> DataTable? {
        guard let csv else { return nil }
        let path = source.text(csv)
        var phrase: Int
        var arguments = [Argument.text(path)]
        switch files[path] {
        case .read(let source, let file):
            if source.repairs.contains(where: { $0.cause == .invalidUTF8 }) {
                phrase = 3
                break
            }
            let table = DataTable(source, file)
            diagnostics += table.diagnostics
            if !table.rows.isEmpty { return table }
            phrase = 4
        case .missing(let place):
            phrase = 0
            if let place, place != path {
                phrase = 5
                arguments.append(.text(place))
            }
        case .outside: phrase = 1
        case .unreadable: phrase = 2
        }
        diagnostics.append(Diagnostic("csv-file", at: csv, phrase: phrase, arguments))
        return nil
    }
}
