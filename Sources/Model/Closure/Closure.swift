/// Closure of a product standard: each requirement has its method and its place in the inspection, each method and inspection item
/// its requirement (GB/T 20001.10—2014, 6.5.1 c), 6.7.1.1, A.2), and what grades a product has stands on its label (6.9.2).
/// A requirement met by citation needs no method of its own; one in an annex has that of the clause that cites the annex.

import Syntax

struct Closure {
    let document: Document
    private let survey: IndicatorSurvey
    /// Limits in running text, of documents that are compared.
    private let sentences: [Indicator]
    let chapters: ClosureChapters
    private let links: ClosureLinks
    /// Of each clause with a requirement that is to be proved here, the first provision that says so; read when it is asked for.
    private lazy var required: [Provision] = requirements()
    /// The subclauses of the chapters of methods.
    private var methods: [AnchorID] = []
    /// Their titles, folded, with and without 的测定 and the like.
    private let methodTitles: TitleSet
    private enum Measured: UInt8 { case none, no, yes }
    /// By anchor: whether the tables of the clause say of all their indicators how they are measured.
    private var measured: [Measured] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Nil for a document that describes no methods: what it lacks is more than closure.
    init?(_ document: Document, _ survey: IndicatorSurvey, sentences: [Indicator]) {
        switch document.metadata.kind {
        case .product, .specification, .evaluation: break
        default: return nil
        }
        chapters = ClosureChapters(document)
        guard !chapters.methods.isEmpty, !chapters.requirements.isEmpty else { return nil }
        self.document = document
        self.survey = survey
        self.sentences = sentences
        links = ClosureLinks(document, chapters)
        let methods = document.numbering.anchors.indices.filter { [links] in links.methodOf[$0] == $0 }
        methodTitles = TitleSet(methods.map { document.foldedTitle($0) }, without: Closure.measuring)
        self.methods = methods
        measured = Array(repeating: .none, count: document.numbering.anchors.count)
        for table in survey.tables where table.section >= 0 && !table.names.isEmpty {
            measured[table.section] = table.isMeasured && measured[table.section] != .no ? .yes : .no
        }
    }

    mutating func run() {
        // An undivided chapter of methods is that of all requirements.
        if !methods.isEmpty { checkMethods() }
        checkOrphans()
        if !chapters.inspections.isEmpty {
            var inspection = InspectionItems(document, survey, sentences, chapters)
            if inspection.namesClauses { inspection.check(inspected()) }
            diagnostics += inspection.diagnostics
        }
        diagnostics += MarkingCheck.diagnostics(document, survey, chapters)
    }

    private func requirements(in isAsked: [Bool]? = nil) -> [Provision] {
        document.firstRequirements(within: chapters.requirements, in: isAsked) { provision in
            provision.place == .body && provision.section >= 0 && !document.isMetElsewhere(provision, links.parts)
        }
    }

    /// The clauses whose requirements an inspection proves: those proved here, and those that cite their limits and have a method here, named
    /// or of the same title.
    private func inspected() -> [AnchorID] {
        document.firstRequirements(within: chapters.requirements, in: nil) { provision in
            guard provision.place == .body, provision.section >= 0 else { return false }
            return !document.isMetElsewhere(provision, links.parts) || !(document.methods(at: provision.section) ?? []).isEmpty
                || methodTitles.contains(document.foldedTitle(provision.section))
        }.map(\.section)
    }

    // Methods.

    private mutating func checkMethods() {
        // Only what has no method is read.
        let anchors = document.numbering.anchors
        var known = (title: -1, isMeasured: false)
        let isAsked = anchors.indices.map { links.parts[$0] == .requirement && anchors[$0].isSection && !hasMethod($0, &known) }
        let gaps = requirements(in: isAsked).filter { document.methods(of: $0).isEmpty }
        // Where most of a document has none, that is one finding.
        if gaps.count > 20 {
            let places = gaps.prefix(Binder.noteLimit + 1).map { document.heading(of: $0.section) }
            diagnostics.append(
                Diagnostic("prod-req-has-method", at: places[0], phrase: 1, [.number(gaps.count)], notes: places.dropFirst().map { Note(range: $0) }))
            return
        }
        for gap in gaps {
            let range = document[gap.section].title == nil ? gap.range : document.heading(of: gap.section)
            diagnostics.append(Diagnostic("prod-req-has-method", at: range, [.text(document.reference(gap.section))]))
        }
    }

    /// `known`: whether a method has the title that was asked for last; the untitled clauses of one are asked in a row.
    private func hasMethod(_ clause: AnchorID, _ known: inout (title: AnchorID, isMeasured: Bool)) -> Bool {
        if links.isServed[clause] || measured[clause] == .yes { return true }
        // An untitled clause is one of a titled one.
        var titled = clause
        while document[titled].title == nil, document[titled].parent >= 0 { titled = document[titled].parent }
        if known.title != titled {
            known = (titled, methodTitles.contains(document.foldedTitle(titled)))
        }
        return known.isMeasured
    }

    private static let measuring: [StaticString] = ["", "的测定", "测定", "检验", "的检验", "检测", "的检测", "试验", "的试验", "核查", "的核查", "的测量", "测量", "要求的检验"]

    // Orphans.

    private mutating func checkOrphans() {
        var isNamed = [Bool](repeating: false, count: document.numbering.anchors.count)
        let bytes = document.source.bytes
        for attribute in document.tree.attributes where attribute.key == .method {
            for name in bytes.listed(attribute.value) {
                if let method = document.names.find(name, in: bytes), links.methodOf[method] >= 0 { isNamed[links.methodOf[method]] = true }
            }
        }
        let alone = methods.filter { !links.isNeeded[$0] && !isNamed[$0] }
        // Methods without any requirement, as of an extract, serve what stands elsewhere.
        guard !alone.isEmpty, !required.isEmpty else { return }
        let titles = TitleSet(required.map { document.foldedTitle($0.section) })
        let orphans = alone.filter { method in
            let title = document.foldedTitle(method)
            return !String(decoding: title, as: UTF8.self).names(Closure.general) && !titles.contains(title, withoutOneOf: Closure.measuring)
        }
        if orphans.count > 20 {
            let places = orphans.prefix(Binder.noteLimit + 1).map { document.heading(of: $0) }
            diagnostics.append(
                Diagnostic("prod-method-orphan", at: places[0], phrase: 1, [.number(orphans.count)], notes: places.dropFirst().map { Note(range: $0) }))
            return
        }
        for method in orphans { diagnostics.append(Diagnostic("prod-method-orphan", at: document.heading(of: method), [.text(document.place(method))])) }
    }

    /// Clauses that prepare what others measure.
    private static let general: [StaticString] = ["一般", "通则", "总则", "仪器", "试剂", "原理", "试样", "样品", "准备", "环境", "条件", "规定"]
}

extension Document {
    /// The title of a place, as titles are compared.
    fileprivate func foldedTitle(_ place: AnchorID) -> [UInt8] {
        guard let title = numbering.anchors[place].title else { return [] }
        var bytes: [UInt8] = []
        writePlainText(title, to: &bytes)
        return FixedSentence.folded(bytes)
    }

    /// Whether a sentence is kept by what it cites: another standard, or a place of this one that has its own methods.
    fileprivate func isMetElsewhere(_ provision: Provision, _ parts: [ClosureLinks.Part]) -> Bool {
        var node = provision.block + 1
        let end = tree.end(provision.block)
        while node < end, tree[node].range.start < provision.range.end {
            defer { node += 1 }
            guard tree[node].range.start >= provision.range.start else { continue }
            switch tree[node].kind {
            case .citation: return true
            case .link, .reference:
                guard case .place(let anchor) = bindings.target(of: node), self[anchor].kind != .table else { continue }
                if parts[anchor] == .requirement, anchor != provision.section { return true }
            default: continue
            }
        }
        return false
    }
}
