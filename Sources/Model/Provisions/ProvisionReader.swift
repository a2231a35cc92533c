/// Walks a document once and reads its provisions: which parts hold any, which clause each stands in, and the lead that the items
/// of a list have their modality from (GB/T 1.1—2020, 7.5.1). Lists of references, code, quotations of a 修改单 and headings hold
/// none.

import Syntax

struct ProvisionReader {
    let document: Document
    let tree: Tree
    let bytes: [UInt8]
    private(set) var provisions: [Provision] = []
    /// The section that is open, and what it is.
    var section: AnchorID = -1
    var place = Provision.Place.body
    /// Whether sentences in the imperative instruct here.
    var isProcedure = false
    /// Of a cell only sentences with a verbal form count.
    private(set) var isCell = false
    /// How many provisions of the open section are no statements.
    private var ordinal = 0
    /// The lead of a list that a table or formula interrupts: it goes on behind that.
    private var lastLead: Int?
    /// Whether only requirements are asked for: no other verbal forms, no conditions, and no imperatives.
    let isBrief: Bool
    /// Asked of each provision: whether nothing else of its section is wanted. What stands behind it there is not read.
    private let endsSection: ((Provision) -> Bool)?
    private var isSectionOver = false
    /// By anchor: whether the section is read at all; nil for all.
    private let reads: [Bool]?

    init(_ document: Document, reads: [Bool]? = nil, endsSection: ((Provision) -> Bool)? = nil) {
        self.reads = reads
        self.endsSection = endsSection
        isBrief = endsSection != nil
        self.document = document
        tree = document.tree
        bytes = document.source.bytes
        isProcedure = document.metadata.kind == .testMethod || document.metadata.kind == .code
        provisions.reserveCapacity(tree.nodes.count / (endsSection == nil ? 20 : 80))
    }

    mutating func read() {
        for child in tree.children(0) { readBlock(child, lead: nil) }
    }

    mutating func add(_ provision: Provision) {
        var provision = provision
        if provision.modality != .statement {
            ordinal += 1
            provision.ordinal = ordinal
        }
        provisions.append(provision)
        if let endsSection, endsSection(provision) { isSectionOver = true }
    }

    /// Blocks below a node, with the lead that stands before each list.
    private mutating func readBlocks(of id: NodeID, lead: Int?) {
        var before = lead
        for child in tree.children(id) {
            let count = provisions.count
            if case .list = tree[child].kind {
                readBlock(child, lead: before ?? (tree.startsAnew(child) ? nil : lastLead))
            } else {
                readBlock(child, lead: lead)
                if tree[child].kind == .paragraph {
                    before = provisions.count > count ? provisions.count - 1 : nil
                    if before != nil { lastLead = before }
                }
            }
        }
    }

    mutating func readBlock(_ id: NodeID, lead: Int?) {
        switch tree[id].kind {
        case .clause, .annex, .element, .term: readSection(id)
        case _ where isSectionOver: break
        case .paragraph: readSentences(of: id, lead: lead)
        case .list:
            for item in tree.children(id) { readBlocks(of: item, lead: lead) }
        case .note, .example, .warning, .footnote:
            let kind: Provision.Place =
                switch tree[id].kind {
                case .note: .note
                case .example: .example
                case .warning: .warning
                default: .footnote
                }
            let outer = place
            if outer.isNormative { place = kind }
            readBlocks(of: id, lead: nil)
            place = outer
        case .table, .figure: readCells(of: id)
        default: break
        }
    }

    private mutating func readSection(_ id: NodeID) {
        guard let anchor = document.numbering.anchor(at: id) else { return }
        let outer = (section, place, isProcedure, ordinal, isSectionOver)
        section = anchor
        ordinal = 0
        isSectionOver = reads.map { !$0[anchor] } ?? false
        lastLead = nil
        switch tree[id].kind {
        case .element(.foreword): place = .foreword
        case .element(.introduction): place = .introduction
        case .element(.scope): place = .scope
        case .element(.terms), .element(.symbols), .term: place = .term
        case .element: return restore(outer)
        case .annex(let nature): place = nature == .informative ? .informativeAnnex : .body
        default:
            if document.tree.attributes[document[anchor].attributes].contains(where: { $0.key == .terms }) { place = .term }
        }
        if !isProcedure, !isBrief, let title = document[anchor].title { isProcedure = isProcedureTitle(tree[title].range) }
        readBlocks(of: id, lead: nil)
        restore(outer)
    }

    private mutating func restore(_ outer: (AnchorID, Provision.Place, Bool, Int, Bool)) {
        (section, place, isProcedure, ordinal, isSectionOver) = outer
    }

    /// Cells that hold a verbal form, and the footnotes of the table or figure.
    private mutating func readCells(of id: NodeID) {
        for child in tree.children(id) {
            switch tree[child].kind {
            case .row:
                let outer = place
                if place == .body { place = .cell }
                isCell = true
                for cell in tree.children(child) where tree[cell].range.count > 3 { readSentences(of: cell, lead: nil) }
                place = outer
                isCell = false
            case .note, .footnote, .paragraph: readBlock(child, lead: nil)
            default: break
            }
        }
    }

    /// Titles of clauses that tell how something is done (GB/T 20001.4, GB/T 20001.6).
    private func isProcedureTitle(_ title: ByteRange) -> Bool {
        ProvisionReader.procedureTitles.contains { word in
            var at = title.lower
            while at + word.utf8CodeUnitCount <= title.upper {
                if bytes.has(word, at: at, limit: title.upper) { return true }
                at += 1
            }
            return false
        }
    }

    private static let procedureTitles: [StaticString] = [
        "试验方法", "检验方法", "检测方法", "测定", "分析方法", "证实方法", "评价方法", "试验步骤", "操作", "步骤", "程序", "取样", "抽样", "扦样", "制备", "测量", "核查", "审评",
    ]
}

extension Tree {
    /// Whether a list begins with its first item: a) or 1), or has no order.
    fileprivate func startsAnew(_ list: NodeID) -> Bool {
        guard list + 1 < nodes.count, case .item(let marker, let ordinal) = nodes[list + 1].kind else { return true }
        return !marker.isOrdered || ordinal <= 1
    }
}

extension Document {
    /// Of each clause within some chapters, or of those that are asked for by anchor, the first requirement that is wanted, in order of the text, its condition
    /// left out. What stands behind it in its clause is not read.
    func firstRequirements(within chapters: [AnchorID], in isAsked: [Bool]? = nil, where isWanted: (Provision) -> Bool) -> [Provision] {
        var found: [Provision] = []
        withoutActuallyEscaping(isWanted) { isWanted in
            var reader = ProvisionReader(self, reads: isAsked) { provision in
                guard provision.modality == .requirement, isWanted(provision) else { return false }
                if found.last?.section != provision.section { found.append(provision) }
                return true
            }
            for chapter in chapters { reader.readBlock(self[chapter].node, lead: nil) }
        }
        return found
    }
}
