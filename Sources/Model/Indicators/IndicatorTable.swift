/// Reads the indicators of a table `{指标}` row by row (language, section 6), and finds what keeps it from being one: no column of
/// names, no column of limits, a limit that is meant as a number and is none.

import Syntax

struct IndicatorTable {
    let document: Document
    let anchor: AnchorID
    private let vocabulary: IndicatorVocabulary
    private(set) var reading: IndicatorReading
    private(set) var indicators: [Indicator] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The clause that the table stands in.
    private(set) var section: AnchorID = -1
    /// Of the whole table: `{单位=毫米}`.
    private var unit: String?

    init(_ document: Document, _ anchor: AnchorID, _ reading: IndicatorReading) {
        self.document = document
        self.anchor = anchor
        vocabulary = reading.vocabulary
        self.reading = reading
        section = document.section(around: anchor)
        for attribute in document.tree.attributes[document[anchor].attributes] where attribute.key == .unit { unit = document.source.text(attribute.value) }
    }

    mutating func read() {
        guard let grid = document.tables[anchor], let typed = typed(grid) else { return }
        for row in typed.body { read(row, typed, grid) }
    }

    /// The table with its columns typed; nil for one that cannot be read, which is a finding.
    mutating func typed(_ grid: TableGrid) -> IndicatorGrid? {
        let typed = IndicatorGrid(document, grid, &reading)
        if typed.hasNames, typed.hasLimits { return typed }
        // A table that takes its rows from a file that is not there has no columns to speak of.
        if !typed.body.isEmpty { diagnostics.append(Diagnostic("indicator-columns", at: document.heading(of: anchor), phrase: typed.hasNames ? 1 : 0)) }
        return nil
    }

    mutating func read(_ row: [Int?], _ typed: IndicatorGrid, _ grid: TableGrid) {
        // A paragraph of the table.
        if let first = row.first, let first, row.allSatisfy({ $0 == first }) { return }
        func text(_ kind: IndicatorColumn) -> [(text: String, cell: Int)] {
            var result: [(text: String, cell: Int)] = []
            for (column, cell) in row.enumerated() where typed.columns[column] == kind {
                guard let cell, !result.contains(where: { $0.cell == cell }) else { continue }
                let text = document.limitText(of: grid.cells[cell], grid)
                if !text.isEmpty { result.append((text, cell)) }
            }
            return result
        }
        let names = text(.name)
        guard let nameCell = names.last?.cell, let nameRange = grid.place(of: grid.cells[nameCell], in: document.tree)?.range else { return }
        let head = reading.head(names.count == 1 ? names[0].text : names.map(\.text).joined(separator: "："))
        let unitText = text(.unit).first?.text
        let given = head.unit ?? (unitText == "—" ? nil : unitText)
        let comparator = head.comparator ?? text(.comparator).first.flatMap { Comparator($0.text) }
        let method = (text(.method) + text(.basis)).first { $0.text != "—" }
        let subject = Indicator.Subject(
            printedName: head.name, name: reading.name(head.name), attribute: text(.attribute).first?.text, method: method?.text,
            methodNode: method.flatMap { grid.cells[$0.cell].node }, range: nameRange)
        readPlan(row, typed, grid, subject, given)
        for (column, cell) in row.enumerated() {
            guard case .limit(let objects, let grade) = typed.columns[column], let cell, let place = grid.place(of: grid.cells[cell], in: document.tree) else {
                continue
            }
            let unit = given ?? typed.units[column] ?? self.unit
            let text = document.limitText(of: grid.cells[cell], grid)
            // What is still to be filled in has its own finding.
            if text.utf8.contains(0xE3), text.holds("【") { continue }
            let (plain, condition) = text.partedFromCondition
            var subject = subject
            if let condition { subject.name = reading.name(subject.printedName + "（" + condition + "）") }
            switch Limit.read(
                plain, unit: unit.flatMap { reading.unit($0) }, comparator: comparator ?? typed.comparators[column], aliases: vocabulary.unitAliases)
            {
            case .limit(let limit):
                // A dash under 最大限量 says that there is no upper bound, and nothing of the lower one.
                if limit.form == .unlimited, typed.comparators[column] != nil { continue }
                add(subject, objects, grade, limit, place)
            case .unreadable(let reason):
                // Joined columns share a cell and its finding.
                guard grid.cells[cell].column == column else { continue }
                let arguments: [Argument] = [.text(subject.printedName), .text(text), .word(zh: reason.zh, en: reason.en)]
                diagnostics.append(Diagnostic("limit-unreadable", at: place.range, arguments, file: place.file))
            case .empty: continue
            }
        }
    }

    private mutating func add(_ subject: Indicator.Subject, _ objects: [String], _ grade: String?, _ limit: Limit, _ place: (file: FileID, range: ByteRange)) {
        indicators.append(
            Indicator(
                subject, objects: objects, grade: grade, limit: limit, range: place.range, file: place.file == .own ? document.file : place.file,
                section: section, table: anchor))
    }

    private mutating func readPlan(_ row: [Int?], _ typed: IndicatorGrid, _ grid: TableGrid, _ subject: Indicator.Subject, _ unit: String?) {
        guard typed.hasPlan else { return }
        let cells = (0..<4).map { number in typed.columns.firstIndex(of: .plan(number)).flatMap { row[$0] } }
        let texts = cells.map { cell in cell.map { document.limitText(of: grid.cells[$0], grid) } ?? "" }
        guard texts.contains(where: { !$0.isEmpty && $0 != "—" }), let first = cells[2], let place = grid.place(of: grid.cells[first], in: document.tree) else {
            return
        }
        let head = typed.columns.firstIndex(of: .plan(2)).flatMap { typed.units[$0] }
        // `0/25 g` counts samples, whatever the head says of the others.
        let read = texts[2].utf8.contains(UInt8(ascii: "/")) ? nil : (unit ?? head ?? self.unit).flatMap { reading.unit($0) }
        guard let plan = SamplingPlan(n: texts[0], c: texts[1], m: texts[2], M: texts[3], unit: read) else {
            let arguments: [Argument] = [
                .text(subject.printedName), .text(texts.joined(separator: "，")), .word(zh: "n、c、m、M不是采样方案", en: "n, c, m, M are no sampling plan"),
            ]
            diagnostics.append(Diagnostic("limit-unreadable", at: place.range, arguments, file: place.file))
            return
        }
        add(subject, [], nil, Limit(plan: plan, unit: read), place)
    }
}

extension String {
    /// `≤0.50（干基）`, `≤6.0 干基`: a limit and the condition under which it holds; `55%以上（含55%）` says by the way what 以上 means.
    fileprivate var partedFromCondition: (limit: String, condition: String?) {
        guard utf8.contains(where: { $0 >= 0xE4 }), let first = utf8.first, first < 0xE4 || hasPrefix("不") else { return (self, nil) }
        for word in ["干基", "湿基", "干重", "湿重", "鲜重"] where hasSuffix(word) {
            let rest = dropLast(word.count)
            if let last = rest.last, last == " " || last == "%" || last.isNumber { return (String(rest), word) }
        }
        guard let close = last, close == "）" || close == ")", let open = lastIndex(where: { $0 == "（" || $0 == "(" }), open > startIndex else {
            return (self, nil)
        }
        let inner = self[index(after: open)...].dropLast()
        let rest = String(self[..<open])
        if inner.hasPrefix("含"), rest.hasSuffix("以上") || rest.hasSuffix("以下") { return (rest, nil) }
        let isCondition =
            ["干基", "湿基", "干重", "湿重", "鲜重", "干物质"].contains { inner == $0 } || (inner.hasPrefix("以") || inner.hasPrefix("按")) && inner.hasSuffix("计")
        return isCondition ? (rest, String(inner)) : (self, nil)
    }
}

extension Document {
    /// The clause that a place stands in; -1 before the first.
    func section(around anchor: AnchorID) -> AnchorID {
        var outer = self[anchor].parent
        while outer >= 0, !self[outer].isSection { outer = self[outer].parent }
        return outer
    }
}
