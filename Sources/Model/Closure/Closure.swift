/// Closure of a product standard: each requirement has its method and its place in the inspection, each method and inspection item
/// its requirement (GB/T 20001.10—2014, 6.5.1 c), 6.7.1.1, A.2), and what grades a product has stands on its label (6.9.2).
/// A requirement met by citation needs no method of its own; one in an annex has that of the clause that cites the annex.

import Syntax

struct Closure {
    let document: Document
    let facts: Facts
    let chapters: ClosureChapters
    /// Clauses with a requirement that is to be proved here, with the first provision that says so.
    private(set) var required: [(clause: AnchorID, provision: Int)] = []
    /// By anchor: the nodes that refer to it.
    private var references: [Int: [NodeID]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// Nil for a document that describes no methods: what it lacks is more than closure.
    init?(_ document: Document, _ facts: Facts) {
        switch document.metadata.kind {
        case .product, .specification, .evaluation: break
        default: return nil
        }
        chapters = ClosureChapters(document)
        guard !chapters.methods.isEmpty else { return nil }
        self.document = document
        self.facts = facts
        for (node, target) in document.bindings.targets {
            if case .place(let anchor) = target { references[anchor, default: []].append(node) }
        }
        readRequired()
    }

    mutating func run() {
        checkMethods()
        // Methods alone, as of an extract, serve what stands elsewhere.
        if !required.isEmpty { checkOrphans() }
        var inspection = InspectionItems(document, facts, chapters)
        inspection.check(required.map(\.clause))
        diagnostics += inspection.diagnostics
        diagnostics += MarkingCheck.diagnostics(document, facts, chapters)
    }

    // Requirements.

    private mutating func readRequired() {
        var last: AnchorID = -1
        for (index, provision) in facts.provisions.all.enumerated() {
            guard provision.modality == .requirement, provision.place == .body, provision.section >= 0, provision.section != last,
                chapters.requirements.contains(where: { document.isWithin(provision.section, $0) }), !isMetElsewhere(provision)
            else { continue }
            last = provision.section
            if !required.contains(where: { $0.clause == provision.section }) { required.append((provision.section, index)) }
        }
    }

    /// Whether a sentence is kept by what it cites: another standard, or a place of this one that has its own methods.
    private func isMetElsewhere(_ provision: Provision) -> Bool {
        let end = document.tree.end(provision.block)
        return (provision.block + 1..<end).contains { node in
            guard provision.range.encloses(document.tree[node].range) else { return false }
            switch document.tree[node].kind {
            case .citation: return true
            case .link, .reference:
                guard case .place(let anchor) = document.bindings.target(of: node) else { return false }
                if document[anchor].kind == .table { return false }
                return chapters.requirements.contains { document.isWithin(anchor, $0) } && anchor != provision.section
            default: return false
            }
        }
    }

    // Methods.

    private mutating func checkMethods() {
        let gaps = required.filter { !hasMethod($0.clause, facts.provisions.all[$0.provision]) }
        // Where most of a document has none, that is one finding.
        if gaps.count > 20 {
            let places = gaps.map { document.heading(of: $0.clause) }
            diagnostics.append(
                Diagnostic("prod-req-has-method", at: places[0], phrase: 1, [.number(gaps.count)], notes: places.dropFirst().prefix(Binder.noteLimit).map { Note(range: $0) }))
            return
        }
        for gap in gaps {
            let range = document[gap.clause].title == nil ? facts.provisions.all[gap.provision].range : document.heading(of: gap.clause)
            diagnostics.append(Diagnostic("prod-req-has-method", at: range, [.text(document.reference(gap.clause))]))
        }
    }

    private func hasMethod(_ clause: AnchorID, _ provision: Provision) -> Bool {
        // An undivided chapter of methods is that of all requirements.
        if methodClauses.isEmpty { return true }
        if !document.methods(of: provision).isEmpty { return true }
        let node = document[clause].node
        let nodes = node..<document.tree.end(node)
        // Its indicators say how they are measured.
        let own = facts.indicators.filter { $0.table != nil && $0.section == clause }
        if !own.isEmpty, own.allSatisfy({ $0.method != nil && $0.method != "—" }) { return true }
        // It refers to a method, or a method refers to it or to a table of it.
        if document.bindings.targets.contains(where: { nodes.contains($0.node) && isMethod($0.target) }) { return true }
        let tables = document.numbering.anchors.indices.filter { document[$0].kind == .table && nodes.contains(document[$0].node) }
        if ([clause] + tables).contains(where: { (references[$0] ?? []).contains(where: isInMethods) }) { return true }
        // 按GB 5009.3测定 in its own words.
        if facts.provisions.within(node, of: document.tree).contains(where: { isMeasured(facts.provisions.all[$0]) }) { return true }
        let title = FixedSentence.folded(document.title(clause))
        guard !title.isEmpty else { return document[clause].parent >= 0 && document[document[clause].parent].kind == .clause && hasEqualTitle(document[clause].parent) }
        return hasEqualTitle(clause)
    }

    private func hasEqualTitle(_ clause: AnchorID) -> Bool {
        let title = FixedSentence.folded(document.title(clause))
        return !title.isEmpty && methodClauses.contains { anchor in
            let other = FixedSentence.folded(document.title(anchor))
            return other == title || other.hasPrefix(title) && Closure.measuring.contains(String(other.dropFirst(title.count)))
        }
    }

    private static let measuring: Set<String> = ["的测定", "测定", "检验", "的检验", "检测", "的检测", "试验", "的试验", "核查", "的核查", "的测量", "测量", "要求的检验"]

    private func isMethod(_ target: Target) -> Bool {
        guard case .place(let anchor) = target else { return false }
        return chapters.methods.contains { document.isWithin(anchor, $0) } || document.isAnnexMethod(anchor)
    }

    private func isInMethods(_ node: NodeID) -> Bool {
        chapters.methods.contains { node >= document[$0].node && node < document.tree.end(document[$0].node) }
    }

    private func isMeasured(_ provision: Provision) -> Bool {
        let bytes = document.source.bytes
        return (provision.range.lower..<provision.range.upper).contains { at in
            ["测定", "检验方法", "试验方法", "规定的方法"].contains { (word: StaticString) in bytes.has(word, at: at, limit: provision.range.upper) }
        } && document.bindings.citations.contains { provision.range.encloses(document.tree[$0.node].range) }
    }

    // Orphans.

    /// The subclauses of the chapters of methods.
    private var methodClauses: [AnchorID] {
        document.numbering.anchors.indices.filter { index in
            document[index].kind == .clause && chapters.methods.contains { document[index].parent == $0 }
        }
    }

    private mutating func checkOrphans() {
        let named = document.numbering.anchors.indices.flatMap { document.methods(at: $0) ?? [] }
        let titles = Set(required.map { FixedSentence.folded(document.title($0.clause)) })
        for method in methodClauses {
            let node = document[method].node
            let nodes = node..<document.tree.end(node)
            let title = FixedSentence.folded(document.title(method))
            if title.names(["一般", "通则", "总则", "仪器", "试剂", "原理", "试样", "样品", "准备", "环境", "条件", "规定"]) { continue }
            if named.contains(where: { document.isWithin($0, method) }) { continue }
            let inner = document.numbering.anchors.indices.filter { nodes.contains(document[$0].node) }
            if inner.contains(where: { (references[$0] ?? []).contains { !nodes.contains($0) } }) { continue }
            if titles.contains(where: { !$0.isEmpty && title.hasPrefix($0) }) { continue }
            // What it measures it names itself: a clause or table of requirements.
            let serves = document.bindings.targets.contains { node, target in
                guard nodes.contains(node), case .place(let anchor) = target else { return false }
                return chapters.requirements.contains { document.isWithin(anchor, $0) }
            }
            if !serves { diagnostics.append(Diagnostic("prod-method-orphan", at: document.heading(of: method), [.text(document.place(method))])) }
        }
    }
}

extension Document {
    /// Whether a place is an annex that describes how something is measured.
    fileprivate func isAnnexMethod(_ anchor: AnchorID) -> Bool {
        var place = anchor
        while self[place].parent >= 0 { place = self[place].parent }
        guard case .annex = self[place].kind else { return false }
        return title(place).names(["测定", "试验", "检验", "方法", "计算", "评分", "审评"])
    }
}
