/// A table of a report, as a value that text, CSV and HTML are made from. Status stands in words; the mark only repeats it in colour.

public struct ReportTable: Sendable, Equatable {
    /// How a cell is coloured.
    public enum Mark: String, Sendable { case none, good, bad, open }

    public struct Column: Sendable, Equatable {
        /// What readers see, or in a sheet the name that programs go by.
        public var title: String
        /// Whether its cells head their rows.
        public var isHead: Bool
        public var isNumber: Bool

        public init(_ title: String, isHead: Bool = false, isNumber: Bool = false) {
            self.title = title
            self.isHead = isHead
            self.isNumber = isNumber
        }
    }

    public struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
        public var text: String
        /// What a page has room for and a terminal has not: places, reasons.
        public var details: [String]
        public var mark: Mark

        public init(_ text: String, _ mark: Mark = .none, details: [String] = []) {
            self.text = text
            self.details = details
            self.mark = mark
        }

        public init(stringLiteral text: String) { self.init(text) }

        public static func number(_ value: Int, bad: Bool = false) -> Cell { Cell(String(value), bad && value > 0 ? .bad : .none) }
    }

    public var title: String
    public var columns: [Column]
    /// As many cells as columns each.
    public var rows: [[Cell]] = []
    /// Sentences below the table.
    public var notes: [String] = []
    /// Further ones for a terminal, which shows no details of cells.
    public var terminalNotes: [String] = []

    public init(_ title: String, _ columns: [Column]) {
        self.title = title
        self.columns = columns
    }
}
