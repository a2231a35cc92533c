/// From block to block: which zone and carrier the text below has, and what is gathered of sections and lists.

import Model
import Syntax

extension Reading {
    mutating func readBlock(_ id: NodeID) {
        switch nodes[id].kind {
        case .clause, .annex, .element, .term: readSection(id)
        case .paragraph:
            meetLetter(id)
            gatherOpening(id)
            readPassage(id + 1, Int(nodes[id].end), of: id)
        case .list: readList(id)
        case .note:
            meetForm(id)
            notes.append(NoteUse(node: id, before: previousSibling(id), section: section, isInTable: isInTable, isInExample: isInExample))
            readIn(.note, id)
        case .example:
            meetForm(id)
            let outer = isInExample
            isInExample = true
            readIn(.example, id)
            isInExample = outer
        case .warning(let kind):
            if !isInExample {
                let order = section < 0 ? 1 : sections[section].blocks
                let follows = warnings.last.map { $0.isLeading && $0.section == section && $0.order + 1 == order } ?? false
                let isLeading = listDepth == 0 && (section < 0 || order == 1 || follows)
                warnings.append(WarningUse(node: id, kind: kind, section: section, zone: zone, order: order, isLeading: isLeading))
            }
            readIn(.warning, id)
        case .footnote: readIn(isInTable ? .tableFootnote : .footnote, id)
        case .table, .figure:
            meetForm(id)
            readCaptioned(id)
        case .formula:
            meetForm(id)
            readChildren(id)
        case .legend: readLegend(id)
        case .source: readSource(id)
        default: return
        }
        lastBlock = id
    }

    mutating func readChildren(_ id: NodeID) {
        var child = id + 1
        let end = Int(nodes[id].end)
        while child < end {
            readBlock(child)
            child = Int(nodes[child].end)
        }
    }

    /// Sentences below are additional information, or speak with the force of none before them.
    private mutating func readIn(_ inner: Carrier, _ id: NodeID) {
        let outer = (carrier, leadForce)
        // In an example everything is one.
        if !isInExample || carrier != .example { carrier = inner }
        leadForce = []
        readChildren(id)
        (carrier, leadForce) = outer
    }

    private mutating func readSection(_ id: NodeID) {
        guard let anchor = document.numbering.anchor(at: id) else { return }
        let outer = (zone, carrier, section, leadForce, listDepth, isProcedure)
        let place = document[anchor]
        carrier = .paragraph
        leadForce = []
        listDepth = 0
        var level = 1
        switch nodes[id].kind {
        case .element(let element): zone = Zone(element)
        case .annex(let nature): zone = nature == .informative ? .informativeAnnex : .body
        case .clause(let depth):
            level = Int(depth)
            // The first section below no element.
            if section < 0 { zone = .body }
            if !place.attributes.isEmpty, document.tree.attributes[place.attributes].contains(where: { $0.key == .terms }) { zone = .terms }
        case .term(let depth): level = Int(depth)
        default: break
        }
        let title = place.title.map { nodes[$0].range }
        sections.append(
            Section(anchor: anchor, node: id, kind: place.kind, zone: zone, level: level, parent: section, title: title))
        let number = sections.count - 1
        if section >= 0 {
            if case .term = place.kind {
                sections[section].terms += 1
            } else {
                sections[section].clauses += 1
                if title != nil { sections[section].titledClauses += 1 }
            }
            sections[section].lastChild = number
        }
        section = number
        if let title, !isProcedure { isProcedure = procedureTitles.stand(in: title, of: bytes) }
        var child = id + 1
        let end = Int(nodes[id].end)
        while child < end {
            let kind = nodes[child].kind
            switch kind {
            case .heading: readHeading(child)
            case .clause, .annex, .element, .term: readBlock(child)
            case .comment: break
            default:
                if sections[number].lastChild < 0 {
                    if sections[number].firstBlock < 0 { sections[number].firstBlock = child }
                    sections[number].blocks += 1
                }
                readBlock(child)
            }
            child = Int(nodes[child].end)
        }
        (zone, carrier, section, leadForce, listDepth, isProcedure) = outer
    }

    private mutating func readHeading(_ id: NodeID) {
        var child = id + 1
        let end = Int(nodes[id].end)
        let outer = carrier
        carrier = .heading
        while child < end {
            if case .title = nodes[child].kind { readPassage(child + 1, Int(nodes[child].end), of: child) }
            child = Int(nodes[child].end)
        }
        carrier = outer
    }

    private mutating func readList(_ id: NodeID) {
        let lead = previousBlock(id)
        var marker = Marker.dash
        var isContinued = false
        let first = id + 1
        if first < Int(nodes[id].end), case .item(let kind, let ordinal) = nodes[first].kind {
            marker = kind
            isContinued = kind.isOrdered && ordinal > 1
        }
        listDepth += 1
        lists.append(
            ListUse(
                node: id, section: section, zone: zone, carrier: carrier, marker: marker, depth: listDepth, lead: lead, items: 0, isContinued: isContinued))
        let number = lists.count - 1
        let outer = (carrier, leadForce)
        if carrier == .paragraph { carrier = .item }
        var item = id + 1
        let end = Int(nodes[id].end)
        while item < end {
            lists[number].items += 1
            let force = leadForce
            readChildren(item)
            leadForce = force
            item = Int(nodes[item].end)
        }
        (carrier, leadForce) = outer
        listDepth -= 1
    }

    /// The paragraph that ends right before a list; -1 where something else does.
    private func previousBlock(_ id: NodeID) -> NodeID {
        guard lastPassage >= 0, nodes[lastPassage].kind == .paragraph else { return -1 }
        var at = Int(nodes[lastPassage].end)
        while at < id {
            switch nodes[at].kind {
            case .comment, .attributes, .label: at = Int(nodes[at].end)
            default: return -1
            }
        }
        return at == id ? lastPassage : -1
    }

    private mutating func readCaptioned(_ id: NodeID) {
        if let anchor = document.numbering.anchor(at: id) { captioned.append(anchor) }
        let outer = (carrier, isInTable, leadForce)
        isInTable = true
        leadForce = []
        var child = id + 1
        let end = Int(nodes[id].end)
        while child < end {
            switch nodes[child].kind {
            case .caption:
                carrier = .caption
                var part = child + 1
                while part < Int(nodes[child].end) {
                    if case .title = nodes[part].kind { readPassage(part + 1, Int(nodes[part].end), of: part) }
                    part = Int(nodes[part].end)
                }
            case .row:
                carrier = isInExample ? .example : .cell
                var cell = child + 1
                while cell < Int(nodes[child].end) {
                    if nodes[cell].range.count > 0 { readPassage(cell + 1, Int(nodes[cell].end), of: cell) }
                    cell = Int(nodes[cell].end)
                }
            default:
                carrier = outer.0
                readBlock(child)
            }
            child = Int(nodes[child].end)
        }
        (carrier, isInTable, leadForce) = outer
    }

    private mutating func readLegend(_ id: NodeID) {
        keys.append(KeyUse(node: id, section: section, zone: zone, isInExample: isInExample, isOfFigure: isInTable, before: previousSibling(id)))
        let outer = carrier
        if zone == .symbols { symbolLists.append(id) }
        if !isInExample { carrier = .definition }
        var child = id + 1
        let end = Int(nodes[id].end)
        while child < end {
            if case .definition = nodes[child].kind { readChildren(child) }
            child = Int(nodes[child].end)
        }
        carrier = outer
    }

    /// `[来源：…]` names a document, and takes nothing over from it.
    private mutating func readSource(_ id: NodeID) {
        let outer = carrier
        carrier = .source
        readPassage(id + 1, Int(nodes[id].end), of: id)
        carrier = outer
    }
}

extension Zone {
    init(_ element: Element) {
        switch element {
        case .foreword: self = .foreword
        case .introduction: self = .introduction
        case .scope: self = .scope
        case .normativeReferences: self = .references
        case .terms: self = .terms
        case .symbols: self = .symbols
        case .bibliography: self = .bibliography
        case .index: self = .index
        }
    }
}

/// Titles of clauses that tell how something is done (GB/T 20001.4, GB/T 20001.6).
private let procedureTitles: TitleWords = [
    "试验方法", "检验方法", "检测方法", "测定", "分析方法", "证实方法", "评价方法", "试验步骤", "操作", "步骤", "程序", "取样", "抽样", "扦样", "制备", "测量", "核查", "审评",
]
