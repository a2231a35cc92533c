/// The table of inspection items of 检验规则 (GB/T 20001.10—2014, A.2): its rows name requirements by clause and by indicator. What
/// it leaves out is a gap, what it names and nobody requires is an orphan.

import Syntax

struct InspectionItems {
    private struct Row {
        /// The cell that names them.
        var item: NodeID
        /// 水分, 碎米总量, 小碎米; once asked for.
        var names: [String] = []
        /// The clauses that it names as requirements, those between the ends of a range included.
        var clauses: [AnchorID]
    }

    private let document: Document
    private let survey: IndicatorSurvey
    /// Limits in running text.
    private let sentences: [Indicator]
    private let chapters: ClosureChapters
    private var rows: [Row] = []
    /// By clause that a row names: the indicators of its tables.
    private var namesOf: [Int: [IndicatorSurvey.Name]] = [:]
    /// The title of the table.
    private var table: ByteRange?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ document: Document, _ survey: IndicatorSurvey, _ sentences: [Indicator], _ chapters: ClosureChapters) {
        self.document = document
        self.survey = survey
        self.sentences = sentences
        self.chapters = chapters
        for (index, anchor) in document.numbering.anchors.enumerated()
        where anchor.kind == .table && chapters.inspections.contains(where: { document.isWithin(index, $0) }) {
            guard let grid = document.tables[index] else { continue }
            read(grid, index)
        }
    }

    private mutating func read(_ grid: TableGrid, _ anchor: AnchorID) {
        var names: Int?
        var requirements: Int?
        for row in grid.rows where row.isHead {
            for cell in grid.cells[row.cells] {
                let head = FixedSentence.folded(document.text(of: cell, grid))
                if head.names(["项目"]) { names = names ?? cell.column }
                if head.names(["要求", "条款", "章条"]) { requirements = requirements ?? cell.column }
            }
        }
        guard let names, let requirements else { return }
        table = table ?? document.heading(of: anchor)
        var clauses: [AnchorID] = []
        for row in grid.rows where !row.isHead {
            var item: NodeID?
            for cell in grid.cells[row.cells] {
                if cell.column == requirements, let node = cell.node { clauses = self.clauses(in: node) }
                if cell.column == names { item = cell.node }
            }
            if let item { rows.append(Row(item: item, clauses: clauses)) }
        }
    }

    private mutating func readNames() {
        // 马、猪、鸭源性成分 may be one indicator.
        let joinedNames = survey.joinedNames
        for at in rows.indices {
            let text = document.plainText(rows[at].item)
            let isOne = !joinedNames.isEmpty && joinedNames.contains(IndicatorName.folded(text))
            rows[at].names = isOne ? [text] : text.split { "、和，,".contains($0) }.map(String.init)
        }
    }

    /// `6.1～6.4`
    private func clauses(in cell: NodeID) -> [AnchorID] {
        var result: [AnchorID] = []
        var end: Int?
        for node in cell + 1..<document.tree.end(cell) {
            guard case .place(let anchor) = document.bindings.target(of: node) else { continue }
            let range = document.tree[node].range
            if let end, let last = result.last, last < anchor,
                (end..<range.lower).contains(where: { document.source.bytes.has("～", at: $0, limit: range.lower) })
            {
                result += (last + 1..<anchor).filter { document[$0].kind == .clause }
            }
            result.append(anchor)
            end = range.upper
        }
        return result
    }

    /// Whether there is a table of items that says which clauses they prove.
    var namesClauses: Bool { table != nil && rows.contains { !$0.clauses.isEmpty } }

    /// `required` are the clauses whose requirements are proved in this document.
    mutating func check(_ required: [AnchorID]) {
        guard let table else { return }
        // By anchor: whether a row names it, a clause around it, or one in it.
        var isNamed = [Bool](repeating: false, count: document.numbering.anchors.count)
        var isAround = isNamed
        for clause in rows.flatMap(\.clauses) {
            isNamed[clause] = true
            var outer = document[clause].parent
            while outer >= 0, !isAround[outer] {
                isAround[outer] = true
                outer = document[outer].parent
            }
        }
        for (index, anchor) in document.numbering.anchors.enumerated() where anchor.parent >= 0 && isNamed[anchor.parent] { isNamed[index] = true }
        readNames()
        // A chapter that the items begin they cover; one that they leave alone is proved otherwise, as production is by audit.
        let chapters = Set(rows.flatMap(\.clauses).map { document.chapter(of: $0) })
        let gaps = required.filter { !isNamed[$0] && !isAround[$0] && chapters.contains(document.chapter(of: $0)) }
        if gaps.count > 20 {
            let notes = gaps.prefix(Binder.noteLimit).map { Note(range: document.heading(of: $0)) }
            diagnostics.append(Diagnostic("prod-inspection-cover-all", at: table, phrase: 2, [.number(gaps.count)], notes: notes))
        } else {
            for clause in gaps {
                diagnostics.append(
                    Diagnostic("prod-inspection-cover-all", at: table, [.text(document.place(clause))], notes: [Note(range: document.heading(of: clause))]))
            }
        }
        for clause in rows.flatMap(\.clauses) where namesOf[clause] == nil { namesOf[clause] = survey.names(within: clause) }
        checkNames(table)
        checkOrphans()
    }

    /// Where the rows of a clause name its indicators, all of them are named, and nothing else.
    private mutating func checkNames(_ table: ByteRange) {
        var byClause: [Int: [Row]] = [:]
        for row in rows { for clause in row.clauses { byClause[clause, default: []].append(row) } }
        for clause in byClause.keys.sorted() {
            let own = namesOf[clause] ?? []
            var keys: [String] = []
            for indicator in own where !keys.contains(indicator.name.key) { keys.append(indicator.name.key) }
            let listed = byClause[clause]!.filter { $0.clauses.count == 1 }
            let names = listed.flatMap(\.names).map { IndicatorName($0, .empty) }
            checkSentences(clause, names, table)
            guard keys.contains(where: { key in names.contains { $0.means(key) } }) else { continue }
            for key in keys where !names.contains(where: { $0.means(key) }) {
                guard let indicator = own.first(where: { $0.name.key == key }) else { continue }
                diagnostics.append(
                    Diagnostic(
                        "prod-inspection-cover-all", at: table, phrase: 1, [.text(indicator.printed)],
                        notes: [Note(file: indicator.file, range: indicator.range)]))
            }
        }
    }

    /// Of the limits of one sentence that measure the same, all are named or none: 铅 and 二氧化硫 in mg/kg. That 水分 after drying is
    /// inspected says nothing of the temperature that the sentence prescribes.
    private mutating func checkSentences(_ clause: AnchorID, _ names: [IndicatorName], _ table: ByteRange) {
        let own = sentences.filter { document.isWithin($0.section, clause) && $0.name.circumstance.isEmpty }
        let isListed = own.map { one in names.contains { $0.isSame(as: one.name) || $0.means(one.name.key) } }
        for (index, one) in own.enumerated() where !isListed[index] {
            guard
                own.indices.contains(where: { isListed[$0] && own[$0].provision == one.provision && own[$0].limit.unit?.dimension == one.limit.unit?.dimension }
                )
            else { continue }
            diagnostics.append(
                Diagnostic("prod-inspection-cover-all", at: table, phrase: 1, [.text(one.printedName)], notes: [Note(file: one.file, range: one.nameRange)]))
        }
    }

    /// Items that no clause of their row knows: not by its title, an indicator, or a sentence.
    private mutating func checkOrphans() {
        for row in rows where !row.clauses.isEmpty {
            for name in row.names where !row.clauses.contains(where: { isKnown(name, to: $0) }) {
                diagnostics.append(
                    Diagnostic(
                        "prod-inspection-orphan", at: document.tree[row.item].range, [.text(name), .text(document.reference(row.clauses[0]))],
                        notes: [Note(range: document.heading(of: row.clauses[0]))]))
            }
        }
        // One that names no clause, where the others do. Each name is looked for once.
        let open = rows.filter { $0.clauses.isEmpty && !$0.names.isEmpty }
        guard !open.isEmpty else { return }
        let titles = document.numbering.anchors.indices.filter { document[$0].isSection }.map { document.title($0) }
        var isTitled: [String: Bool] = [:]
        for row in open {
            for name in row.names {
                let isKnown = isTitled[name] ?? titles.contains { $0.holds(name) }
                isTitled[name] = isKnown
                if isKnown { continue }
                diagnostics.append(Diagnostic("prod-inspection-orphan", at: document.tree[row.item].range, phrase: 1, [.text(name)]))
            }
        }
    }

    private func isKnown(_ name: String, to clause: AnchorID) -> Bool {
        let node = document[clause].node
        let inner = (clause..<document.numbering.anchors.count).lazy.prefix { document[$0].node < document.tree.end(node) }
        if inner.contains(where: { document[$0].isSection && document.title($0).holds(name) }) { return true }
        if document[clause].parent >= 0, document.title(document[clause].parent).holds(name) { return true }
        let word = IndicatorName(name, .empty)
        if (namesOf[clause] ?? []).contains(where: { word.means($0.name.key) }) { return true }
        return isSaid(name, clause)
    }

    /// In its running text, cells included.
    private func isSaid(_ name: String, _ clause: AnchorID) -> Bool {
        let word = IndicatorName(name, .empty).key
        let tree = document.tree
        let node = document[clause].node
        return (node + 1..<tree.end(node)).contains { block in
            switch tree[block].kind {
            case .paragraph, .cell: break
            default: return false
            }
            return String(decoding: SentenceText(document, block, tree[block].range).bytes, as: UTF8.self).holds(word)
        }
    }
}

extension Document {
    /// The outermost place around a place, itself included.
    fileprivate func chapter(of anchor: AnchorID) -> AnchorID {
        var place = anchor
        while self[place].parent >= 0 { place = self[place].parent }
        return place
    }
}

extension IndicatorName {
    /// Whether a name of the list means an indicator: 氯化物 means 氯化物（以NaCl计）, 脂肪酸值 means 脂肪酸值.
    fileprivate func means(_ other: String) -> Bool {
        key.isWritten(as: other) || key.utf8.count >= 6 && (other.utf8.starts(with: key.utf8) || key.utf8.starts(with: other.utf8))
    }
}
