/// The part of a source line that fits a terminal, around what is marked in it. A standard has paragraphs of thousands
/// of characters on one line, so the work is bounded by the window's size and never by the line's.

import Syntax

/// A drawn line and the columns to underline below it.
struct LineWindow: Equatable {
    var text: String
    /// At least one column, even where nothing visible is marked.
    var marked: Range<Int>

    /// - Parameters:
    ///   - line: The line without its end.
    ///   - mark: What to underline; parts outside the line are left out, and an empty mark gets one column.
    ///   - columns: The most columns that `text` and the underline may take.
    ///   - ellipsis: Stands for each end that is cut off.
    init(_ bytes: [UInt8], line: ByteRange, mark: ByteRange, columns: Int, width: DisplayWidth, ellipsis: String) {
        let lower = min(max(mark.lower, line.lower), line.upper)
        let upper = min(max(mark.upper, lower), line.upper)

        // Only what could be drawn is decoded: clusters have 3 or 4 bytes as a rule, and longer ones are cut.
        let reach = 16 * columns
        var start = max(line.lower, lower - reach)
        var end = min(line.upper, lower + reach)
        while start > line.lower, start < lower, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end < line.upper, end > lower, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        var cells = width.cells(String(decoding: bytes[start..<end], as: UTF8.self), at: start)[...]
        // What begins or ends within a combining sequence is not drawn.
        if start > line.lower { cells = cells.drop { $0.columns == 0 && $0.range.upperBound <= lower } }
        if end < line.upper, let last = cells.last, last.range.lowerBound > lower { cells.removeLast() }

        let first = cells.firstIndex { $0.range.upperBound > lower } ?? cells.endIndex
        let last = cells[first...].firstIndex { $0.range.lowerBound >= upper } ?? cells.endIndex
        let isWhole = start == line.lower && end == line.upper
        self.init(cells, marked: first..<last)
        if isWhole, max(self.columns, marked.upperBound) <= columns { return }

        // One column is kept for a caret after the end.
        let side = width.columns(of: ellipsis)
        let window = Self.window(cells, marked: first..<last, budget: columns - 2 * side - 1)
        let cut = DrawnCell(text: ellipsis, columns: side, range: end..<end)
        var shown = Array(cells[window])
        var firstShown = first - window.lowerBound
        var lastShown = min(last, window.upperBound) - window.lowerBound
        if start > line.lower || window.lowerBound > cells.startIndex {
            shown.insert(cut, at: 0)
            firstShown += 1
            lastShown += 1
        }
        if end < line.upper || window.upperBound < cells.endIndex { shown.append(cut) }
        self.init(shown[...], marked: firstShown..<max(firstShown, lastShown))
    }

    private var columns = 0

    private init(_ cells: ArraySlice<DrawnCell>, marked: Range<Int>) {
        var row = DrawnRow()
        for cell in cells[..<marked.lowerBound] { row.append(cell) }
        let start = row.columns
        for cell in cells[marked] { row.append(cell) }
        self.marked = start..<max(start + 1, row.columns)
        for cell in cells[marked.upperBound...] { row.append(cell) }
        text = row.text
        columns = row.columns
    }

    /// The cells to draw: all that is marked with as much on both sides, else its begin after a quarter of context.
    private static func window(_ cells: ArraySlice<DrawnCell>, marked: Range<Int>, budget: Int) -> Range<Int> {
        let inside = cells[marked].reduce(0) { $0 + $1.columns }
        let before = max((budget - inside) / 2, budget / 4)
        var low = marked.lowerBound
        var high = marked.lowerBound
        var used = 0
        while low > cells.startIndex, used + cells[low - 1].columns <= before {
            low -= 1
            used += cells[low].columns
        }
        while high < cells.endIndex, used + cells[high].columns <= budget {
            used += cells[high].columns
            high += 1
        }
        while low > cells.startIndex, used + cells[low - 1].columns <= budget {
            low -= 1
            used += cells[low].columns
        }
        return low..<high
    }
}
