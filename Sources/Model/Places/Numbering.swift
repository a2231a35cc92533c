/// Numbers every place of a document in one scan of its tree (GB/T 1.1—2020, 7.2, 7.3.2, 7.5.3, 8.7.3.1, 9.6.3.1, 9.7.2.1,
/// 9.8.2.1, 9.10.2, 9.11.2, 9.12.2): chapters from 范围 on, subclauses by nesting, annexes by letter, tables through the
/// body and anew in each annex, notes and examples within their clause, table footnotes within their table.

import Syntax

/// The numbered places of one document. Depends on that file's tree alone.
public struct Numbering: Sendable {
    /// In document order.
    public internal(set) var anchors: [Anchor] = []
    /// For each node the index of its anchor, or -1.
    public internal(set) var anchorAt: [Int32] = []
    /// Footnote marks and the footnotes they name, by the mark's node, ascending.
    public internal(set) var footnoteOf: [(mark: NodeID, footnote: AnchorID)] = []
    /// The nodes of images.
    public internal(set) var images: [NodeID] = []
    /// The nodes of formulas, in lines of their own and in text.
    public internal(set) var formulas: [NodeID] = []
    public internal(set) var diagnostics: [Diagnostic] = []

    public func anchor(at node: NodeID) -> AnchorID? { anchorAt[node] >= 0 ? Int(anchorAt[node]) : nil }

    public func footnote(ofMark node: NodeID) -> AnchorID? {
        footnoteOf.index(of: node) { $0.mark }.map { footnoteOf[$0].footnote }
    }
}

extension Numbering {
    /// `isAmendment`: in a 修改单 numbers are those of the document that it amends; what is written stays, and what is not
    /// written has none.
    public init(_ parse: Parse, isAmendment: Bool = false) {
        var numberer = Numberer(parse, isAmendment)
        numberer.run()
        self = numberer.result
        numberer.footnotes.apply(parse, to: &self)
    }
}

/// How many tables, figures and formulas there were, in the body or in the annex that is open.
private struct Counters {
    var tables = 0
    var figures = 0
    var formulas = 0

    mutating func next(_ kind: Anchor.Kind) -> Int {
        switch kind {
        case .figure:
            figures += 1
            return figures
        case .formula:
            formulas += 1
            return formulas
        default:
            tables += 1
            return tables
        }
    }
}

/// Notes, or examples, that are counted together.
private struct Group {
    private var first: AnchorID = -1
    private var count = 0

    /// The second gives the first its number, too.
    mutating func add(_ anchor: AnchorID, to anchors: inout [Anchor]) {
        count += 1
        if count == 1 { first = anchor }
        if count == 2 { anchors[first].number = PlaceNumber(1) }
        if count > 1 { anchors[anchor].number = PlaceNumber(count) }
    }
}

/// What is open while the tree is scanned.
private struct Scope {
    /// `note`: also an example or footnote, whose lists are its own.
    enum Kind { case section, table, list, item, note, other }
    var kind: Kind
    var end: NodeID
    var anchor: AnchorID
    var number = PlaceNumber()
    /// Subclauses, terms or items so far.
    var children = 0
    /// 9.11.1, 9.10.2: those of one clause or table are numbered if there are several.
    var notes = Group()
    var examples = Group()
    /// Of a list: the ordinal of its first item, as counted.
    var firstOrdinal = 1
    /// Of a list: the finding on its first wrong mark, among those of all, once it has one.
    var wrongMark: Int?
    /// Of a table or figure: its marks and footnotes among those of all, once it has one.
    var footnotes: Int?
    /// The last ordered list of a clause, so that `b)` after an interruption goes on.
    var lastList: (marker: Marker, ordinal: Int, written: Int)?
}

private struct Numberer {
    let source: Source
    let tree: Tree
    var result = Numbering()
    var scopes: [Scope] = []
    var chapters = 0
    var annexes = 0
    /// In the body, and in the annex that is open: a chapter after an annex goes on with those of the body.
    var inBody = Counters()
    var inAnnex = Counters()
    /// The anchor that a heading, caption or `{…}` now belongs to.
    var host: AnchorID = -1
    /// The paragraph that a `{…}` now belongs to.
    var hostBlock: NodeID?
    var exampleEnd = 0
    /// Where new text quoted by a 修改单 ends.
    var quotationEnd = 0
    let isAmendment: Bool
    var footnoteLabels: Set<String> = []
    var footnotes = FootnotePairing()

    init(_ parse: Parse, _ isAmendment: Bool) {
        self.isAmendment = isAmendment
        source = parse.source
        tree = parse.tree
        result.anchors.reserveCapacity(tree.nodes.count / 8)
        result.anchorAt = [Int32](repeating: -1, count: tree.nodes.count)
        scopes.append(Scope(kind: .other, end: tree.nodes.count, anchor: -1))
    }

    mutating func run() {
        for id in tree.nodes.indices {
            while scopes.count > 1, scopes[scopes.count - 1].end <= id { scopes.removeLast() }
            if !tree.nodes[id].kind.isUnnumbered { visit(id, tree.nodes[id]) }
        }
    }

    private mutating func visit(_ id: NodeID, _ node: Node) {
        switch node.kind {
        case .element(let element): enterElement(element, id)
        case .clause: enterClause(id)
        case .annex(let nature): enterAnnex(nature, id)
        case .term: enterTerm(id)
        case .table: enterCaptioned(.table, id)
        case .figure: enterCaptioned(.figure, id)
        case .formula:
            result.formulas.append(id)
            enterFormula(id)
        case .inlineFormula: result.formulas.append(id)
        case .image: result.images.append(id)
        case .list: scopes.append(Scope(kind: .list, end: tree.end(id), anchor: currentAnchor))
        case .item(let marker, let ordinal): enterItem(marker, Int(ordinal), id)
        case .note(let ordinal): enterNote(.note, ordinal, id)
        case .example(let ordinal): enterNote(.example, ordinal, id)
        case .quotation: quotationEnd = tree.end(id)
        case .footnote: enterFootnote(id)
        case .footnoteMark: if let table = footnotesOfTable() { footnotes.captioned[table].marks.append(id) } else { footnotes.text.marks.append(id) }
        case .title: if host >= 0, result.anchors[host].title == nil, isHeadPart { result.anchors[host].title = id }
        case .number:
            guard host >= 0 else { return }
            result.anchors[host].written = node.range
            if isAmendment, let number = PlaceNumber(source.bytes[node.range.indices]) { result.anchors[host].number = number }
        case .paragraph: hostBlock = id
        case .attributes(let first, let count): attach(Int(first)..<Int(first) + Int(count), id)
        case .heading, .caption: hostBlock = nil
        case .document, .header, .english, .admitted, .deprecated, .symbol, .domain, .warning, .label, .source, .row, .cell, .comment, .error, .text,
            .softBreak, .lineBreak,
            .emphasis, .strong, .code, .subscript, .superscript, .link, .webLink, .reference, .citation, .standardNumber,
            .locator, .termNumber, .citedTitle, .legend, .definition, .defined, .codeBlock:
            break
        }
    }

    /// Whether the node just met stands in the heading or caption of `host`.
    private var isHeadPart: Bool { hostBlock == nil }

    // Sections.

    private var currentAnchor: AnchorID { scopes[scopes.count - 1].anchor }

    private mutating func add(_ anchor: Anchor) -> AnchorID {
        result.anchors.append(anchor)
        result.anchorAt[anchor.node] = Int32(result.anchors.count - 1)
        return result.anchors.count - 1
    }

    private mutating func enterSection(_ kind: Anchor.Kind, _ id: NodeID, _ number: PlaceNumber) {
        host = add(Anchor(kind: kind, node: id, parent: currentAnchor, number: isAmendment ? PlaceNumber() : number))
        hostBlock = nil
        scopes.append(Scope(kind: .section, end: tree.end(id), anchor: host, number: number))
    }

    private mutating func enterElement(_ element: Element, _ id: NodeID) {
        switch element {
        case .foreword, .bibliography, .index: enterSection(.element(element), id, PlaceNumber())
        case .introduction: enterSection(.element(element), id, PlaceNumber())
        case .scope, .normativeReferences, .terms, .symbols:
            chapters += 1
            enterSection(.element(element), id, PlaceNumber(chapters))
        }
    }

    private mutating func enterClause(_ id: NodeID) {
        guard let parent = scopes.lastIndex(where: { $0.kind == .section }) else {
            chapters += 1
            enterSection(.clause, id, PlaceNumber(chapters))
            return
        }
        scopes[parent].children += 1
        var number = scopes[parent].number
        if number.isEmpty {
            // 8.4: subclauses of the introduction are 0.1, 0.2; the foreword has none.
            guard result.anchors[scopes[parent].anchor].kind == .element(.introduction) else {
                enterSection(.clause, id, PlaceNumber())
                return
            }
            number = PlaceNumber(0)
        }
        enterSection(.clause, id, number.appending(scopes[parent].children))
    }

    private mutating func enterAnnex(_ nature: AnnexNature, _ id: NodeID) {
        annexes += 1
        inAnnex = Counters()
        var number = PlaceNumber()
        number.letter = UInt16(min(annexes, 0xFFFF))
        enterSection(.annex(nature), id, number)
    }

    private mutating func enterTerm(_ id: NodeID) {
        guard let parent = scopes.lastIndex(where: { $0.kind == .section }) else { return }
        scopes[parent].children += 1
        enterSection(.term, id, scopes[parent].number.appending(scopes[parent].children))
    }

    // Tables and footnotes.

    /// A table or a figure: numbered by kind, through the body and anew in each annex.
    private mutating func enterCaptioned(_ kind: Anchor.Kind, _ id: NodeID) {
        host = add(Anchor(kind: kind, node: id, parent: currentAnchor, number: nextNumber(kind)))
        hostBlock = nil
        scopes.append(Scope(kind: .table, end: tree.end(id), anchor: host))
    }

    /// 9.9.2: a formula has a number where something refers to it; here, where the author gave it an id or a number.
    private mutating func enterFormula(_ id: NodeID) {
        hostBlock = nil
        host = -1
        let isNumbered = (id + 1..<tree.end(id)).contains { child in
            switch tree.nodes[child].kind {
            case .number: true
            case .attributes(let first, let count): tree.attributes[Int(first)..<Int(first) + Int(count)].contains { $0.key == .id }
            default: false
            }
        }
        if isNumbered { host = add(Anchor(kind: .formula, node: id, parent: currentAnchor, number: nextNumber(.formula))) }
    }

    private mutating func nextNumber(_ kind: Anchor.Kind) -> PlaceNumber {
        if isAmendment { return PlaceNumber() }
        let letter = annexLetter
        return PlaceNumber(letter: letter, letter == 0 ? inBody.next(kind) : inAnnex.next(kind))
    }

    private var annexLetter: UInt16 {
        for scope in scopes where scope.kind == .section {
            if case .annex = result.anchors[scope.anchor].kind { return scope.number.letter }
        }
        return 0
    }

    /// Of the table or figure that is open, as an index into `footnotes.captioned`.
    private mutating func footnotesOfTable() -> Int? {
        guard let table = scopes.lastIndex(where: { $0.kind == .table }) else { return nil }
        if let known = scopes[table].footnotes { return known }
        footnotes.captioned.append(FootnotePairing.Unit())
        scopes[table].footnotes = footnotes.captioned.count - 1
        return scopes[table].footnotes
    }

    private mutating func enterFootnote(_ id: NodeID) {
        var anchor = Anchor(kind: .footnote, node: id, parent: currentAnchor)
        anchor.id = tree.nodes[id + 1].range
        let label = tree.nodes[id + 1].range
        // Viewers know one footnote of a label in the whole file.
        if !footnoteLabels.insert(source.text(label)).inserted {
            result.diagnostics.append(Diagnostic("fn-pairing", at: label, phrase: 2, [.text(source.text(label))]))
        }
        let footnote = add(anchor)
        if let table = footnotesOfTable() { footnotes.captioned[table].footnotes.append(footnote) } else { footnotes.text.footnotes.append(footnote) }
        // A footnote's label is no id of the document.
        result.anchors[result.anchors.count - 1].written = anchor.id
        result.anchors[result.anchors.count - 1].id = nil
        scopes.append(Scope(kind: .note, end: tree.end(id), anchor: currentAnchor))
    }

    // Lists, notes, examples.

    private mutating func enterItem(_ marker: Marker, _ ordinal: Int, _ id: NodeID) {
        if id < quotationEnd {
            // Of the amended document, as it is written.
            let anchor =
                marker.isOrdered ? add(Anchor(kind: .item(marker), node: id, parent: currentAnchor, number: PlaceNumber(max(1, ordinal)))) : currentAnchor
            scopes.append(Scope(kind: .item, end: tree.end(id), anchor: anchor))
            return
        }
        let list = scopes.count - 1
        let unit = scopes.lastIndex { $0.kind == .section || $0.kind == .item || $0.kind == .note } ?? 0
        if scopes[list].children == 0, marker.isOrdered, let last = scopes[unit].lastList, last.marker == marker,
            ordinal == last.ordinal + 1 || ordinal == last.written + 1
        {
            // What goes on with the marker written last goes on, even if that one was wrong.
            scopes[list].firstOrdinal = last.ordinal + 1
        }
        let counted = scopes[list].firstOrdinal + scopes[list].children
        scopes[list].children += 1
        var anchor = currentAnchor
        if marker.isOrdered {
            anchor = add(Anchor(kind: .item(marker), node: id, parent: currentAnchor, number: PlaceNumber(counted)))
            scopes[unit].lastList = (marker, counted, ordinal)
            if ordinal != counted { reportSequence(marker, ordinal, counted, id, list) }
        }
        scopes.append(Scope(kind: .item, end: tree.end(id), anchor: anchor))
    }

    /// The marks of a list are mended together, by the fix of the first that is wrong: one alone would make two items alike.
    private mutating func reportSequence(_ marker: Marker, _ written: Int, _ counted: Int, _ id: NodeID, _ list: Int) {
        func text(_ ordinal: Int) -> String {
            var bytes: [UInt8] = []
            if marker == .letter { PlaceNumber.writeLetters(ordinal, to: &bytes) } else { PlaceNumber.writeDecimal(ordinal, to: &bytes) }
            return String(decoding: bytes, as: UTF8.self) + ")"
        }
        let label = tree.nodes[id + 1].range
        let end = source.bytes.trimmed(label.lower, label.upper).end
        let range = ByteRange(label.lower, end)
        let edit = Edit(range: range, text: text(counted))
        var fix: Fix?
        if let first = scopes[list].wrongMark {
            result.diagnostics[first].fix?.edits.append(edit)
        } else {
            scopes[list].wrongMark = result.diagnostics.count
            fix = Fix(arguments: [.text(text(counted))], edits: [edit], safety: .review)
        }
        result.diagnostics.append(Diagnostic("list-sequence", at: range, [.text(text(written)), .text(text(counted))], fix: fix))
    }

    private mutating func enterNote(_ kind: Anchor.Kind, _ ordinal: UInt16, _ id: NodeID) {
        let anchor = add(Anchor(kind: kind, node: id, parent: currentAnchor, number: PlaceNumber(0)))
        defer { scopes.append(Scope(kind: .note, end: tree.end(id), anchor: currentAnchor)) }
        // In a 修改单 they are those of the other document.
        if id < quotationEnd || isAmendment, ordinal > 0 { result.anchors[anchor].number = PlaceNumber(Int(ordinal)) }
        if ordinal > 0 { result.anchors[anchor].written = tree.nodes[id + 1].range }
        guard id >= exampleEnd, id >= quotationEnd, !isAmendment else { return }
        let unit = scopes.lastIndex { $0.kind == .section || $0.kind == .table } ?? 0
        if kind == .note {
            scopes[unit].notes.add(anchor, to: &result.anchors)
        } else {
            scopes[unit].examples.add(anchor, to: &result.anchors)
            exampleEnd = tree.end(id)
        }
    }

    // Attributes.

    private mutating func attach(_ range: Range<Int>, _ id: NodeID) {
        var target = host
        if let block = hostBlock {
            guard tree.attributes[range].contains(where: { $0.key == .id || $0.key == .method }) else { return }
            // The first paragraph of a note, example or item, after its label, stands for the whole.
            if block > 2, result.anchorAt[block - 2] >= 0, tree.nodes[block - 1].kind == .label {
                target = Int(result.anchorAt[block - 2])
            } else {
                target = result.anchorAt[block] >= 0 ? Int(result.anchorAt[block]) : add(Anchor(kind: .block, node: block, parent: currentAnchor))
            }
        }
        guard target >= 0 else { return }
        result.anchors[target].attributes = range
        if let attribute = tree.attributes[range].first(where: { $0.key == .id }) { result.anchors[target].id = attribute.value }
    }
}

extension Kind {
    /// What the scan passes over: most nodes, so it is asked before anything else.
    @inline(__always)
    fileprivate var isUnnumbered: Bool {
        switch self {
        case .text, .softBreak, .row, .cell, .label, .reference, .citation, .standardNumber, .emphasis, .comment: true
        default: false
        }
    }
}
