/// Binds what points somewhere to where it points: links by id or title, plain references by their printed number, term
/// numbers, citations and the places in them (language, section 4). One finding for each cause: places that lack the
/// same target share one, labels gone stale share one, and numbers written wrong share one with a fix that mends all.

import Syntax

struct Binder {
    let document: Document
    let workspace: WorkspaceIndex
    /// The document that a 修改单 amends, where the workspace has it.
    let amended: Summary?
    var bindings = Bindings()
    var diagnostics: [Diagnostic] = []
    /// The author's ids, gathered when the first missing one asks; only so many are compared with them.
    private var knownIDs: [String]?
    private var suggestionsLeft = 20
    /// Built when the first plain reference asks.
    private var places: PlaceIndex?
    /// What the standard numbers of the text mean, each way of writing one once.
    var cited: [CitedStandard] = []
    /// Built when the first citation asks: for each way of writing a number, its index in `cited`.
    var citedAt: NameTable?
    /// Built when the first citation asks.
    var entriesByDigits: [Int: [Int]]?
    /// The place that a following `b)` or `第二段` belongs to.
    private var lastPlace: AnchorID?
    /// The year of the replaced edition that the last reference spoke of, and where that reference ended.
    private var lastEdition: (year: Int, end: Int)?
    private var staleLabels: [(range: ByteRange, written: String, label: String, edit: Edit)] = []
    private var missing: [(label: String, rule: RuleID, phrase: Int, index: Int)] = []
    /// Plain references that follow a written number, for the renumbering fix.
    var anchored: [(range: ByteRange, anchor: AnchorID)] = []

    init(_ document: Document, _ workspace: WorkspaceIndex) {
        self.document = document
        self.workspace = workspace
        amended = document.isAmendment ? document.metadata.amends.first.flatMap { workspace.edition($0.value) }.flatMap { workspace.document($0) } : nil
    }

    mutating func run() {
        let nodes = document.tree.nodes
        for id in nodes.indices {
            let node = nodes[id]
            switch node.kind {
            case .link(let target): bindLink(id, node, target)
            case .reference(let form, let isCertain): bindReference(id, node, form, isCertain)
            case .termNumber: bindTermNumber(id, node)
            case .citation: bindCitation(id)
            default: continue
            }
        }
        reportStaleLabels()
        bindMethods()
        bindRelations()
        if let renumbering = Renumbering.diagnostic(document, anchored) { diagnostics.append(renumbering) }
    }

    // Links by id.

    private mutating func bindLink(_ id: NodeID, _ node: Node, _ target: ByteRange) {
        guard let anchor = document.names.find(target, in: document.source.bytes) else {
            let name = document.source.text(target)
            let near = nearestID(name)
            let fix = near.map { Fix(arguments: [.text("#" + $0)], edits: [Edit(range: target, text: $0)], safety: .review) }
            reportMissing(
                "#" + name, at: ByteRange(document.source.bytes.hash(before: target.lower), target.upper), phrase: near == nil ? 1 : 2,
                [.text(name)] + (near.map { [.text($0)] } ?? []),
                fix: fix)
            return
        }
        bindings.targets.append((id, .place(anchor)))
        lastPlace = anchor
        if document.tree.end(id) == id + 1 {
            if !document.hasReference(anchor) { diagnostics.append(Diagnostic("empty-link-text", at: node.range, [.text(document.source.text(target))])) }
            return
        }
        var label: [UInt8] = []
        let hasLabel = document.writeReference(anchor, to: &label)
        let written = document.source.bytes.linkText(node.range, target)
        guard !hasLabel || !isEqual(written, label) else { return }
        let text = document.source.text(written)
        let computed = String(decoding: label, as: UTF8.self)
        if FixedSentence.folded(text) == FixedSentence.folded(document.title(anchor)) { return }
        if FixedSentence.folded(text) == FixedSentence.folded(computed) {
            // `[表 1](#t)` prints without its blank.
            bindings.stale.insert(id)
            return
        }
        guard hasLabel else { return }
        if text.hasPrefix(computed), text.hasSuffix(")") {
            // `[6.2 b)](#judging)`: the item is to be said beside the link, and prints as it is meanwhile.
            let edit = Edit(range: node.range, text: "[\(computed)](#\(document.source.text(target)))" + text.dropFirst(computed.count))
            staleLabels.append((written, text, computed, edit))
        } else {
            bindings.stale.insert(id)
            staleLabels.append((written, text, computed, Edit(range: written, text: computed)))
        }
    }

    /// `{方法=id}` names a place of this document, or of several.
    private mutating func bindMethods() {
        for anchor in document.numbering.anchors where !anchor.attributes.isEmpty {
            for attribute in document.tree.attributes[anchor.attributes] where attribute.key == .method {
                for range in document.source.bytes.listed(attribute.value) where document.names.find(range, in: document.source.bytes) == nil {
                    let name = document.source.text(range)
                    let near = nearestID(name)
                    let fix = near.map { Fix(arguments: [.text("#" + $0)], edits: [Edit(range: attribute.value, text: $0)], safety: .review) }
                    reportMissing("#" + name, at: attribute.value, phrase: near == nil ? 1 : 2, [.text(name)] + (near.map { [.text($0)] } ?? []), fix: fix)
                }
            }
        }
    }

    private mutating func nearestID(_ name: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        if knownIDs == nil { knownIDs = document.knownIDs }
        return Spelling.nearest(to: name, among: knownIDs!)
    }

    /// Whether the bytes of a range are `label`.
    private func isEqual(_ range: ByteRange, _ label: [UInt8]) -> Bool {
        range.count == label.count && document.source.bytes[range.indices].elementsEqual(label)
    }

    private mutating func reportStaleLabels() {
        guard let first = staleLabels.first else { return }
        let others = staleLabels.dropFirst()
        let edits = staleLabels.map(\.edit)
        diagnostics.append(
            Diagnostic(
                "label-mismatch", at: first.range, phrase: others.isEmpty ? 0 : 1, [.text(first.written), .text(first.label), .number(others.count)],
                notes: others.prefix(Binder.noteLimit).map { Note(range: $0.range, arguments: [.text($0.written), .text($0.label)]) },
                fix: Fix(edits: edits, safety: .safe)))
    }

    /// Further places of one finding that are told.
    static let noteLimit = 50

    // Plain references.

    private mutating func bindReference(_ id: NodeID, _ node: Node, _ form: ReferenceForm, _ isCertain: Bool) {
        if form == .item || form == .paragraph {
            bindPart(id, node, form)
            return
        }
        lastPlace = nil
        guard let number = PlaceNumber.cited(document.source.bytes[node.range.indices]) else { return }
        if document.isAmendment {
            bindAmended(id, form, number)
            return
        }
        if let year = replacedEdition(before: node.range) {
            bindReplaced(id, node, form, number, year)
            return
        }
        if places == nil { places = PlaceIndex(document) }
        let found = places!.find(form, number)
        guard let found else {
            guard isCertain else { return }
            reportMissing(PlaceIndex.label(form, number), at: node.range, phrase: 0, [.text(PlaceIndex.label(form, number))], fix: nil)
            return
        }
        lastPlace = found.anchor
        bindings.targets.append((id, .place(found.anchor)))
        // `表 1` prints without its blank.
        if document[found.anchor].number != number || document.source.bytes.hasBlank(node.range) { bindings.stale.insert(id) }
        if found.isWritten { anchored.append((node.range, found.anchor)) } else { reportUnanchored(node, found.anchor) }
    }

    /// The year of `2024年版的6.6.2`, a place in an edition that 代替 names; also for what is joined to such a place.
    private mutating func replacedEdition(before range: ByteRange) -> Int? {
        let bytes = document.source.bytes
        if let year = bytes.editionYear(before: range.lower) { return year == document.metadata.number?.year ? nil : year }
        guard let last = lastEdition, range.lower - last.end <= 12, bytes.isJoint(from: last.end, to: range.lower) else {
            lastEdition = nil
            return nil
        }
        return last.year
    }

    /// Binds a place in the edition of `year`; where the workspace does not hold that edition, it is only text.
    private mutating func bindReplaced(_ id: NodeID, _ node: Node, _ form: ReferenceForm, _ number: PlaceNumber, _ year: Int) {
        lastEdition = (year, node.range.upper)
        let editions = (document.metadata.replaces + document.metadata.partlyReplaces).map(\.value).filter { $0.year == year }
        let held = editions.compactMap { workspace.edition($0) }.compactMap { workspace.document($0) }
        for other in held {
            guard let anchor = other.anchor(form, number) else { continue }
            bindings.targets.append((id, .foreign(other.file, anchor)))
            return
        }
        guard let edition = editions.first, held.count == editions.count, held.allSatisfy({ !$0.isExtract }) else { return }
        let label = PlaceIndex.label(form, number)
        reportMissing(edition.printed + label, rule: "citation-clause", at: node.range, phrase: 0, [.text(edition.printed), .text(label)], fix: nil)
    }

    /// A number that no heading carries goes stale silently; a link does not.
    private mutating func reportUnanchored(_ node: Node, _ anchor: AnchorID) {
        var fix: Fix?
        if let name = document.names.name(of: document[anchor], anchor, document.tree) {
            let link = "[\(document.reference(anchor))](#\(document.source.text(name)))"
            fix = Fix(arguments: [.text(link)], edits: [Edit(range: node.range, text: link)], safety: .safe)
        }
        diagnostics.append(Diagnostic("unanchored-reference", at: node.range, [.text(document.reference(anchor))], fix: fix))
    }

    /// `b)` or `第二段` of the place just named.
    private mutating func bindPart(_ id: NodeID, _ node: Node, _ form: ReferenceForm) {
        guard let place = lastPlace, form == .item else { return }
        guard let letter = document.source.bytes[node.range.indices].last(where: { Byte.isAlphanumeric($0) }) else { return }
        let marker: Marker = Byte.isDigit(letter) ? .digit : .letter
        var ordinal = 0
        if marker == .letter {
            ordinal = Int((letter | 0x20) & 0x1F)
        } else {
            ordinal = document.source.bytes[node.range.indices].reduce(0) { Byte.isDigit($1) ? min($0 * 10 + Int($1 & 0x0F), 999) : $0 }
        }
        if marker == .letter, document[place].kind == .figure, ordinal <= document.subfigures(of: place) {
            bindings.targets.append((id, .place(place)))
            return
        }
        if let item = document.item(marker, ordinal, in: place)
            ?? (document[place].parent >= 0 && isItem(place) ? document.item(marker, ordinal, in: document[place].parent) : nil)
        {
            lastPlace = item
            bindings.targets.append((id, .place(item)))
        } else {
            // Behind `1.2 a)` another letter belongs to 1.2.
            let base = document[place].kind == .item(marker) && document[place].parent >= 0 ? document[place].parent : place
            let label = document.reference(base) + " " + document.source.text(node.range)
            reportMissing(label, at: node.range, phrase: 0, [.text(label)], fix: nil)
        }
    }

    private func isItem(_ anchor: AnchorID) -> Bool { if case .item = document[anchor].kind { true } else { false } }

    /// One finding for each missing target; further places are its notes.
    mutating func reportMissing(
        _ label: String, rule: RuleID = "cite-target-exists", at range: ByteRange, phrase: Int, _ arguments: [Argument], notes: [Note] = [], fix: Fix?
    ) {
        if let known = missing.first(where: { $0.label == label && $0.rule == rule }) {
            if diagnostics[known.index].notes.count < Binder.noteLimit {
                diagnostics[known.index].notes.append(Note(phrase: rule == "cite-target-exists" ? 0 : 1, range: range))
            }
            if let fix { diagnostics[known.index].fix?.edits += fix.edits }
            return
        }
        if missing.count < 1000 { missing.append((label, rule, phrase, diagnostics.count)) }
        diagnostics.append(Diagnostic(rule, at: range, phrase: phrase, arguments, notes: notes, fix: fix))
    }

    // Term numbers.

    /// `盟丰大米（3.1）`: the number of the term that stands before it.
    private mutating func bindTermNumber(_ id: NodeID, _ node: Node) {
        if document.isAmendment { return }
        guard let number = PlaceNumber.cited(document.source.bytes[node.range.indices]) else { return }
        if places == nil { places = PlaceIndex(document) }
        let bytes = document.source.bytes
        let paren = node.range.lower - (bytes[node.range.lower - 1] == UInt8(ascii: "(") ? 1 : 3)
        if let term = places!.terms.longest(endingAt: paren, in: bytes) {
            bindings.targets.append((id, .place(term.anchor)))
            // A number that the term's own heading carries is renumbered with it.
            let isWritten = document[term.anchor].written.flatMap { PlaceNumber(document.source.bytes[$0.indices]) } == number
            if isWritten { anchored.append((node.range, term.anchor)) }
            guard document[term.anchor].number != number else { return }
            bindings.stale.insert(id)
            guard !isWritten else { return }
            let right = document[term.anchor].number.text
            let fix = Fix(arguments: [.text(right)], edits: [Edit(range: node.range, text: right)], safety: .safe)
            diagnostics.append(
                Diagnostic(
                    "term-xref-number", at: node.range,
                    [.text(String(decoding: term.name, as: UTF8.self)), .text(right), .text(document.source.text(node.range))], fix: fix))
        }
    }
}

extension [UInt8] {
    fileprivate func hasBlank(_ range: ByteRange) -> Bool {
        range.indices.contains { self[$0] == 0x20 || blankLength(at: $0, limit: range.upper) > 0 }
    }

    /// The names of a list parted by commas, blanks before them left out.
    func listed(_ list: ByteRange) -> [ByteRange] {
        var names: [ByteRange] = []
        var start = list.lower
        for at in start...list.upper
        where at == list.upper || self[at] == UInt8(ascii: ",") || self[at] == 0xEF && has("，", at: at, limit: list.upper) {
            while start < at, self[start] == 0x20 { start += 1 }
            if start < at { names.append(ByteRange(start, at)) }
            start = at + (at < list.upper && self[at] >= 0x80 ? 3 : 1)
        }
        return names
    }
}

extension PlaceNumber {
    /// The number within a printed reference: `4` of 第4章, `A.1` of 表A.1.
    static func cited(_ bytes: ArraySlice<UInt8>) -> PlaceNumber? {
        let bytes = bytes.contains(0xEF) ? FullWidth.folded(bytes)[...] : bytes
        return PlaceNumber(bytes.filter { Byte.isDigit($0) || Byte.isUpper($0) || $0 == UInt8(ascii: ".") })
    }
}

extension Document {
    /// The item of a list below a clause, table or item.
    func item(_ marker: Marker, _ ordinal: Int, in place: AnchorID) -> AnchorID? {
        let end = tree.end(self[place].node)
        for anchor in (place + 1)..<min(place + 2000, numbering.anchors.count) where anchor < numbering.anchors.count {
            if self[anchor].node >= end { return nil }
            if self[anchor].parent == place, self[anchor].kind == .item(marker), self[anchor].number.last == ordinal { return anchor }
        }
        return nil
    }

    /// How many sub-figures, a) b) c), a figure has: its images, if they are several (GB/T 1.1—2020, 9.7.5).
    func subfigures(of figure: AnchorID) -> Int {
        let count = tree.children(self[figure].node).count { if case .image = tree[$0].kind { true } else { false } }
        return count > 1 ? count : 0
    }

    /// The author's ids, for "did you mean".
    var knownIDs: [String] { numbering.anchors.prefix(5000).compactMap { $0.id.map(source.text) } }
}
