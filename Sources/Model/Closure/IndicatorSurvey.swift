/// The tables `{指标}` of a document as closure asks of them: which clause each stands in, and of each row the cell that names its
/// indicator and whether it says how that is measured. Limits are left unread but for those that are not plainly one: reading
/// all of them, as a comparison wants them, would cost a big standard that stands alone more than all the rest of its compilation.

import Syntax

struct IndicatorSurvey {
    struct Table {
        let anchor: AnchorID
        /// The clause that it stands in.
        let section: AnchorID
        /// By row: the cell with the name.
        fileprivate(set) var names: [Int] = []
        /// Whether every row says how it is measured.
        fileprivate(set) var isMeasured = true
        /// 一级, 二级: where its columns are of grades.
        fileprivate(set) var grades: [String] = []
    }

    /// An indicator by its name alone.
    struct Name {
        let printed: String
        let name: IndicatorName
        let range: ByteRange
        let file: FileID
    }

    /// A head as written, and what its columns hold.
    private struct Head {
        var range = ByteRange(0, 0)
        var columns: [IndicatorColumn] = []
        var grades: [String] = []
        /// Of the columns: that of names, those that say how something is measured, and those of limits.
        var name: Int?
        var methods: [Int] = []
        var limits: [Int] = []

        init() {}

        init(range: ByteRange, columns: [IndicatorColumn], grades: [String]) {
            self.range = range
            self.columns = columns
            self.grades = grades
            for (number, column) in columns.enumerated() {
                switch column {
                case .name: name = number
                case .method, .basis: methods.append(number)
                case .limit, .plan: limits.append(number)
                default: break
                }
            }
        }
    }

    let document: Document
    let vocabulary: IndicatorVocabulary
    /// Whether nobody else reads the tables.
    private let findsFaults: Bool
    /// In order of the text.
    private(set) var tables: [Table] = []
    /// Of the last table that was typed.
    private var last = Head()
    /// What keeps tables and limits from being read, where nobody else reads them.
    private(set) var diagnostics: [Diagnostic] = []

    /// `findsFaults`: whether nobody else reads the tables.
    init(_ document: Document, _ vocabulary: IndicatorVocabulary, findsFaults: Bool) {
        self.document = document
        self.vocabulary = vocabulary
        self.findsFaults = findsFaults
        guard document.tree.attributes.contains(where: { $0.key == .indicators }) else { return }
        var reading = IndicatorReading(vocabulary)
        for (anchor, place) in document.numbering.anchors.enumerated() where place.kind == .table {
            guard document.tree.attributes[place.attributes].contains(where: { $0.key == .indicators }), let grid = document.tables[anchor] else { continue }
            if let table = likeLast(anchor, grid) {
                tables.append(table)
                continue
            }
            var table = IndicatorTable(document, anchor, reading)
            if let typed = table.typed(grid) { read(typed, grid, &table) }
            if findsFaults { diagnostics += table.diagnostics }
            reading = table.reading
        }
    }

    private mutating func read(_ typed: IndicatorGrid, _ grid: TableGrid, _ table: inout IndicatorTable) {
        var result = Table(anchor: table.anchor, section: table.section)
        result.names.reserveCapacity(typed.body.count)
        for row in typed.body {
            // A paragraph of the table.
            if let first = row.first, let first, row.allSatisfy({ $0 == first }) { continue }
            if !add(row, typed.columns, grid, to: &result) { table.read(row, typed, grid) }
        }
        for case .limit(let objects, let grade) in typed.columns {
            guard let grade = grade ?? objects.first(where: { $0.hasSuffix("级") || $0.hasSuffix("等品") }), !result.grades.contains(grade) else { continue }
            result.grades.append(grade)
        }
        tables.append(result)
        if let head = writtenHead(grid) { last = Head(range: head, columns: typed.columns, grades: result.grades) }
    }

    /// A table whose head is written like the last one that was typed and whose limits are all plain, as most tables of a big document
    /// are.
    private func likeLast(_ anchor: AnchorID, _ grid: TableGrid) -> Table? {
        guard last.columns.count == grid.columnCount, let head = writtenHead(grid), head.count == last.range.count else { return nil }
        let bytes = document.source.bytes
        guard bytes[head.indices].elementsEqual(bytes[last.range.indices]) else { return nil }
        var result = Table(anchor: anchor, section: document.section(around: anchor))
        result.grades = last.grades
        result.names.reserveCapacity(grid.rows.count)
        for row in grid.rows.dropFirst() {
            guard row.cells.count == last.columns.count, addLikeLast(row.cells.lowerBound, grid, to: &result) else { return nil }
        }
        return result
    }

    /// The same as `add` of a row without joined cells, whose columns are those of the last table.
    private func addLikeLast(_ first: Int, _ grid: TableGrid, to table: inout Table) -> Bool {
        guard let name = last.name else { return true }
        table.names.append(first + name)
        if last.methods.allSatisfy({ isNothing(grid.cells[first + $0], grid) }) { table.isMeasured = false }
        return !findsFaults || last.limits.allSatisfy { isPlainLimit(grid.cells[first + $0]) }
    }

    /// Adds a row, given by the cell of each column; whether all its limits are plain, or nobody asks.
    private func add(_ row: [Int?], _ columns: [IndicatorColumn], _ grid: TableGrid, to table: inout Table) -> Bool {
        var name: Int?
        var isMeasured = false
        var isPlain = true
        for (column, cell) in row.enumerated() {
            guard let cell else { continue }
            switch columns[column] {
            case .name: name = cell
            case .method, .basis: if !isMeasured { isMeasured = !isNothing(grid.cells[cell], grid) }
            case .limit, .plan: if findsFaults, isPlain { isPlain = isPlainLimit(grid.cells[cell]) }
            default: continue
            }
        }
        guard let name else { return true }
        table.names.append(name)
        if !isMeasured { table.isMeasured = false }
        return isPlain
    }

    /// Where the only head row of a table without joined cells stands.
    private func writtenHead(_ grid: TableGrid) -> ByteRange? {
        guard grid.cells.count == grid.rows.count * grid.columnCount, grid.rows.count > 1, grid.rows[0].isHead, !grid.rows[1].isHead,
            let first = grid.cells[0].node, let end = grid.cells[grid.columnCount - 1].node
        else { return nil }
        return ByteRange(document.tree[first].range.lower, document.tree[end].range.upper)
    }

    /// The bytes of a cell that stands in the document itself.
    private func written(_ cell: TableGrid.Cell) -> (start: Int, end: Int)? {
        guard let node = cell.node else { return nil }
        let range = document.tree[node].range
        return document.source.bytes.trimmed(range.lower, range.upper)
    }

    private func isNothing(_ cell: TableGrid.Cell, _ grid: TableGrid) -> Bool {
        guard let (start, end) = written(cell) else { return ["", "—"].contains(document.text(of: cell, grid)) }
        return start == end || end - start == 3 && document.source.bytes.has("—", at: start, limit: end)
    }

    private func isPlainLimit(_ cell: TableGrid.Cell) -> Bool {
        guard let (start, end) = written(cell) else { return false }
        return document.source.bytes.isPlainLimit(start, end)
    }

    /// The indicators of the tables that stand in a clause or below it.
    func names(within clause: AnchorID) -> [Name] {
        var result: [Name] = []
        for table in tables where document.isWithin(table.section, clause) {
            guard let grid = document.tables[table.anchor] else { continue }
            for cell in table.names { if let name = name(grid.cells[cell], grid) { result.append(name) } }
        }
        return result
    }

    /// Names that hold a 、 and are one indicator each: 马、猪、鸭源性成分; folded.
    var joinedNames: Set<String> {
        var result: Set<String> = []
        for table in tables {
            guard let grid = document.tables[table.anchor] else { continue }
            for cell in table.names {
                if let (start, end) = written(grid.cells[cell]), !(start..<end).contains(where: { document.source.bytes.has("、", at: $0, limit: end) }) {
                    continue
                }
                if let name = name(grid.cells[cell], grid), name.printed.names(["、"]) { result.insert(IndicatorName.folded(name.printed)) }
            }
        }
        return result
    }

    /// The first indicator of a table.
    func firstName(of table: Table) -> Name? {
        guard let grid = document.tables[table.anchor] else { return nil }
        return table.names.first.flatMap { name(grid.cells[$0], grid) }
    }

    private func name(_ cell: TableGrid.Cell, _ grid: TableGrid) -> Name? {
        let text = IndicatorHead.split(document.limitText(of: cell, grid), aliases: vocabulary.unitAliases).name
        guard !text.isEmpty, let place = grid.place(of: cell, in: document.tree) else { return nil }
        return Name(printed: text, name: IndicatorName(text, vocabulary), range: place.range, file: place.file == .own ? document.file : place.file)
    }
}

extension [UInt8] {
    /// Whether a cell is words, a dash, a number behind at most one sign of comparison, or a range of numbers in order; a mark of a
    /// footnote behind it does not count.
    fileprivate func isPlainLimit(_ start: Int, _ end: Int) -> Bool {
        var at = start
        var end = end
        if end > start, self[end - 1] == UInt8(ascii: "]"), let mark = (start..<end).last(where: { has("[^", at: $0, limit: end) }) { end = mark }
        guard at < end else { return true }
        for sign in ["≤", "≥", "<", ">"] as [StaticString] where has(sign, at: at, limit: end) {
            at += sign.utf8CodeUnitCount
            break
        }
        guard at < end else { return false }
        if at == start, self[at] >= 0xE4, self[at] < 0xEF { return true }
        if at == start, has("—", at: at, limit: end), end - at == 3 { return true }
        guard let first = plainNumber(at, end) else { return false }
        if first.end == end { return true }
        guard at == start, has("～", at: first.end, limit: end), let second = plainNumber(first.end + 3, end), second.end == end else { return false }
        // Of equal length before the point the digits are in order as text.
        if first.integer != second.integer { return first.integer < second.integer }
        return self[at..<first.end].lexicographicallyPrecedes(self[first.end + 3..<end])
    }

    /// Where a number without sign or exponent ends, and how many digits stand before its point.
    private func plainNumber(_ start: Int, _ limit: Int) -> (integer: Int, end: Int)? {
        var at = start
        while at < limit, Byte.isDigit(self[at]) { at += 1 }
        let integer = at - start
        guard integer > 0 else { return nil }
        guard at < limit, self[at] == UInt8(ascii: ".") else { return (integer, at) }
        at += 1
        let fraction = at
        while at < limit, Byte.isDigit(self[at]) { at += 1 }
        return at > fraction ? (integer, at) : nil
    }
}
