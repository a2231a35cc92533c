/// A table on a terminal: columns aligned by display width, cells that are too wide broken into lines, colour only where it was asked
/// for. All text of authors is drawn without its controls.

enum TextTable {
    /// A cell wider than this goes on in the next line.
    private static let widest = 36

    static func draw(_ table: ReportTable, isColored: Bool) -> String {
        let width = DisplayWidth()
        let heads = table.columns.map { width.wrapped($0.title, to: widest) }
        let rows = table.rows.map { row in row.map { width.wrapped($0.text, to: widest) } }
        let widths = table.columns.indices.map { column in
            ([heads] + rows).flatMap { $0[column] }.map { width.columns(of: $0) }.max() ?? 0
        }
        var text = Style.strong.paint(width.visible(table.title), if: isColored) + "\n"
        func line(_ cells: [[String]], _ paint: (Int, String) -> String) {
            for number in 0..<(cells.map(\.count).max() ?? 0) {
                var line = ""
                var gap = "  "
                for (column, parts) in cells.enumerated() {
                    let part = number < parts.count ? parts[number] : ""
                    let room = String(repeating: " ", count: max(0, widths[column] - width.columns(of: part)))
                    let isNumber = table.columns[column].isNumber
                    line += gap + (isNumber ? room : "")
                    line += part.isEmpty ? "" : paint(column, part)
                    gap = (isNumber ? "" : room) + "  "
                }
                while line.last == " " { line.removeLast() }
                text += line + "\n"
            }
        }
        if !table.rows.isEmpty {
            line(heads) { $1 }
            text += "  " + String(repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1)) + "\n"
        }
        for (row, cells) in rows.enumerated() { line(cells) { painted($1, table.rows[row][$0].mark, isColored) } }
        for note in table.notes + table.terminalNotes { text += "  " + width.visible(note) + "\n" }
        return text
    }

    static func painted(_ text: String, _ mark: ReportTable.Mark, _ isColored: Bool) -> String {
        switch mark {
        case .none: text
        case .good: Style.info.paint(text, if: isColored)
        case .bad: Style.error.paint(text, if: isColored)
        case .open: Style.warning.paint(text, if: isColored)
        }
    }
}
