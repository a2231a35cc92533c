/// Closure of a product standard: each requirement has its method and its place in the inspection, each method and inspection item
/// its requirement (GB/T 20001.10—2014, 6.5.1 c), 6.7.1.1, A.2), and what grades a product has stands on its label (6.9.2).
/// A requirement met by citation needs no method of its own; one in an annex has that of the clause that cites the annex.

import Syntax

struct Closure {
    let document: Document
    let facts: Facts
    let chapters: ClosureChapters
    private let links: ClosureLinks
    /// Clauses with a requirement that is to be proved here, with the first provision that says so.
    private(set) var required: [(clause: AnchorID, provision: Int)] = []
    /// The subclauses of the chapters of methods.
    private var methods: [AnchorID] = []
    /// Their titles, folded.
    private var methodTitles: Set<String> = []
    /// Of clauses with indicators: whether all of these say how they are measured.
    private var measuredByTables: [Int: Bool] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Nil for a document that describes no methods: what it lacks is more than closure.
    init?(_ document: Document, _ facts: Facts) {
        switch document.metadata.kind {
        case .product, .specification, .evaluation: break
        default: return nil
        }
        chapters = ClosureChapters(document)
        guard !chapters.methods.isEmpty, !chapters.requirements.isEmpty else { return nil }
        self.document = document
        self.facts = facts
        links = ClosureLinks(document, chapters, facts.provisions)
        methods = document.numbering.anchors.indices.filter { links.methodOf[$0] == $0 }
        methodTitles = Set(methods.map { FixedSentence.folded(document.title($0)) })
        for indicator in facts.indicators where indicator.table != nil {
            let isMeasured = indicator.method != nil && indicator.method != "—"
            measuredByTables[indicator.section] = isMeasured && measuredByTables[indicator.section] ?? true
        }
        readRequired()
    }

    mutating func run() {
        // An undivided chapter of methods is that of all requirements.
        if !methods.isEmpty { checkMethods() }
        // Methods alone, as of an extract, serve what stands elsewhere.
        if !required.isEmpty { checkOrphans() }
        if !chapters.inspections.isEmpty {
            var inspection = InspectionItems(document, facts, chapters)
            inspection.check(required.map(\.clause))
            diagnostics += inspection.diagnostics
        }
        diagnostics += MarkingCheck.diagnostics(document, facts, chapters)
    }

    // Requirements.

    private mutating func readRequired() {
        var isKnown: Set<Int> = []
        for (index, provision) in facts.provisions.all.enumerated() {
            guard provision.modality == .requirement, provision.place == .body, provision.section >= 0, links.parts[provision.section] == .requirement,
                !isKnown.contains(provision.section), !isMetElsewhere(provision)
            else { continue }
            isKnown.insert(provision.section)
            required.append((provision.section, index))
        }
    }

    /// Whether a sentence is kept by what it cites: another standard, or a place of this one that has its own methods.
    private func isMetElsewhere(_ provision: Provision) -> Bool {
        var node = provision.block + 1
        let end = document.tree.end(provision.block)
        while node < end, document.tree[node].range.start < provision.range.end {
            defer { node += 1 }
            guard document.tree[node].range.start >= provision.range.start else { continue }
            switch document.tree[node].kind {
            case .citation: return true
            case .link, .reference:
                guard case .place(let anchor) = document.bindings.target(of: node), document[anchor].kind != .table else { continue }
                if links.parts[anchor] == .requirement, anchor != provision.section { return true }
            default: continue
            }
        }
        return false
    }

    // Methods.

    private mutating func checkMethods() {
        let gaps = required.filter { !hasMethod($0.clause, facts.provisions.all[$0.provision]) }
        // Where most of a document has none, that is one finding.
        if gaps.count > 20 {
            let places = gaps.prefix(Binder.noteLimit + 1).map { document.heading(of: $0.clause) }
            diagnostics.append(
                Diagnostic("prod-req-has-method", at: places[0], phrase: 1, [.number(gaps.count)], notes: places.dropFirst().map { Note(range: $0) }))
            return
        }
        for gap in gaps {
            let range = document[gap.clause].title == nil ? facts.provisions.all[gap.provision].range : document.heading(of: gap.clause)
            diagnostics.append(Diagnostic("prod-req-has-method", at: range, [.text(document.reference(gap.clause))]))
        }
    }

    private func hasMethod(_ clause: AnchorID, _ provision: Provision) -> Bool {
        if links.isServed[clause] || !document.methods(of: provision).isEmpty { return true }
        if measuredByTables[clause] == true { return true }
        // An untitled clause is one of a titled one.
        var titled = clause
        while document[titled].title == nil, document[titled].parent >= 0 { titled = document[titled].parent }
        return hasEqualTitle(titled)
    }

    private func hasEqualTitle(_ clause: AnchorID) -> Bool {
        let title = FixedSentence.folded(document.title(clause))
        return !title.isEmpty && Closure.measuring.contains { methodTitles.contains(title + $0) }
    }

    private static let measuring = ["", "的测定", "测定", "检验", "的检验", "检测", "的检测", "试验", "的试验", "核查", "的核查", "的测量", "测量", "要求的检验"]

    // Orphans.

    private mutating func checkOrphans() {
        var isNamed: Set<Int> = []
        for anchor in document.numbering.anchors.indices {
            for method in document.methods(at: anchor) ?? [] where links.methodOf[method] >= 0 { isNamed.insert(links.methodOf[method]) }
        }
        var titles: Set<String> = []
        for clause in required { titles.insert(FixedSentence.folded(document.title(clause.clause))) }
        let orphans = methods.filter { method in
            guard !links.isNeeded[method], !isNamed.contains(method) else { return false }
            let title = FixedSentence.folded(document.title(method))
            return !title.names(Closure.general) && !Closure.measuring.contains { titles.contains(title.dropping($0)) }
        }
        if orphans.count > 20 {
            let places = orphans.prefix(Binder.noteLimit + 1).map { document.heading(of: $0) }
            diagnostics.append(Diagnostic("prod-method-orphan", at: places[0], phrase: 1, [.number(orphans.count)], notes: places.dropFirst().map { Note(range: $0) }))
            return
        }
        for method in orphans { diagnostics.append(Diagnostic("prod-method-orphan", at: document.heading(of: method), [.text(document.place(method))])) }
    }

    /// Clauses that prepare what others measure.
    private static let general = ["一般", "通则", "总则", "仪器", "试剂", "原理", "试样", "样品", "准备", "环境", "条件", "规定"]
}

extension String {
    /// Without an ending, where it has it.
    fileprivate func dropping(_ ending: String) -> String { hasSuffix(ending) ? String(dropLast(ending.count)) : self }
}
