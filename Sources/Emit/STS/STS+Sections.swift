/// Clauses, fixed elements and annexes (STS `sec`, `app`). Blocks come before subclauses because a block after a heading
/// belongs to that heading's clause; so nothing ever follows a child `sec`.

import Model
import Syntax

extension STSEmitter {
    mutating func writeSection(_ id: NodeID) {
        if case .term = nodes[id].kind {
            writeTerm(id)
            return
        }
        writer.start("sec")
        writeID(id)
        if case .element(let element) = nodes[id].kind { writer.attribute("sec-type", element.stsType) }
        writeDeviation(id)
        writer.lineEnd()
        writeHeading(id)
        if let anchor = anchor(at: id), let leadIn = LeadIn.generated(document, anchor) { leaf("p", leadIn) }
        switch nodes[id].kind {
        case .element(.foreword) where id == document.foreword.section: writeForeword()
        case .element(.normativeReferences): writeNormativeReferences(id)
        case .element(.introduction):
            writeBlocks(of: id)
            if anchor(at: id) == document.element(.introduction) { write(PatentStatement.pieces(document)) }
        default: writeBlocks(of: id)
        }
        for child in tree.children(id) where isSection(child) { writeSection(child) }
        writer.endBlock()
    }

    func isSection(_ id: NodeID) -> Bool {
        switch nodes[id].kind {
        case .clause, .element, .annex, .term: true
        default: false
        }
    }

    /// The id of the place at a node, if it is one.
    mutating func writeID(_ id: NodeID) {
        if let anchor = anchor(at: id) { writeID("id", anchor) }
    }

    /// `label` and `title`; a section must have one of them.
    private mutating func writeHeading(_ id: NodeID) {
        guard let anchor = anchor(at: id) else { return }
        let hasLabel = !anchors[anchor].number.isEmpty
        if hasLabel { writeLabel(anchor) }
        if let title = anchors[anchor].title {
            writer.start("title")
            writeInlines(of: title)
            writeFurtherNames(after: title, in: id + 1)
            writer.endBlock()
        } else if !hasLabel {
            writer.start("title")
            writer.endBlock()
        }
    }

    /// The heading over a group of concepts may hold what would name a term.
    private mutating func writeFurtherNames(after title: NodeID, in heading: NodeID) {
        var id = tree.end(title)
        while id < tree.end(heading) {
            switch nodes[id].kind {
            case .admitted: writer.text("；")
            case .english: writer.text(" ")
            default: return
            }
            writeInlines(of: id)
            id = tree.end(id)
        }
    }

    mutating func writeLabel(_ anchor: AnchorID) {
        writer.start("label")
        writeLabelText(anchor)
        writer.endBlock()
    }

    mutating func writeAnnex(_ id: NodeID) {
        guard case .annex(let nature) = nodes[id].kind, let anchor = anchor(at: id) else { return }
        writer.start("app")
        writeID(id)
        switch nature {
        case .normative: writer.attribute("content-type", "norm-annex")
        case .informative: writer.attribute("content-type", "inform-annex")
        case .unstated: break
        }
        writeDeviation(id)
        writer.lineEnd()
        writeLabel(anchor)
        switch nature {
        case .normative: leaf("annex-type", "（规范性）")
        case .informative: leaf("annex-type", "（资料性）")
        case .unstated: break
        }
        if let title = anchors[anchor].title {
            writer.start("title")
            writeInlines(of: title)
            writer.endBlock()
        }
        writeBlocks(of: id)
        for child in tree.children(id) where isSection(child) { writeSection(child) }
        writer.endBlock()
    }

    /// What the author wrote and what the header yields, in the order of 8.3.
    private mutating func writeForeword() { write(document.foreword.pieces) }

    /// `{差异}`: the clause differs from the document that this one adopts.
    private mutating func writeDeviation(_ id: NodeID) {
        if let anchor = anchor(at: id), document.isDeviation(anchor) { writer.attribute("specific-use", "deviation") }
    }

    private mutating func write(_ pieces: [Foreword.Piece]) {
        for piece in pieces {
            switch piece {
            case .authored(let node): if !isSection(node) { writeBlock(node) }
            case .sentence(let text): leaf("p", text)
            case .linked(let before, let place, let after):
                writer.start("p")
                writer.text(before)
                startCrossReference(place)
                writeReferenceText(place)
                writer.end()
                writer.text(after)
                writer.endBlock()
            case .items(let texts):
                group("list", ("list-type", "bullet"), ("style-detail", "dash")) { emitter in
                    for text in texts {
                        emitter.group("list-item") { emitter in
                            emitter.leaf("label", "——")
                            emitter.leaf("p", text)
                        }
                    }
                }
            }
        }
    }
}

extension Element {
    var stsType: StaticString {
        switch self {
        case .foreword: "foreword"
        case .introduction: "intro"
        case .scope: "scope"
        case .normativeReferences: "norm-refs"
        case .terms: "terms"
        case .symbols: "symbols"
        case .bibliography: "bibl"
        case .index: "index"
        }
    }
}
