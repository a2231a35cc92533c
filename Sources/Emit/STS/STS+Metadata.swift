/// `std-meta`: the header in the fixed order of its content model (STS tag library, `std-meta`, `std-ident`).

import Model
import Syntax

extension STSEmitter {
    mutating func writeMetadata() {
        let metadata = document.metadata
        writer.start("std-meta")
        if let number = metadata.number ?? (metadata.isAmendment ? metadata.amends.first?.value : nil) {
            writer.attribute(
                "std-meta-type", number.kind == .group ? "group" : number.kind == .local ? "local" : number.kind == .national ? "national" : "standard")
        }
        writer.lineEnd()
        writeTitle(metadata)
        leaf("release-version", metadata.stage.rawValue, ("stage-code", metadata.stage.code))
        writeIdentifier(metadata)
        writeOrganizations(metadata)
        leaf("content-language", "zh")
        for number in metadata.numbers {
            leaf("std-ref", number.value.printed, ("type", number.value.isDated ? "dated" : "undated"))
            if number.value.isDated { leaf("std-ref", number.value.undated.printed, ("type", "undated")) }
        }
        if let date = metadata.published { leaf("release-date", date.value, ("date-type", "published"), ("iso-8601-date", date.value)) }
        if let date = metadata.implemented { leaf("meta-date", date.value, ("type", "implementation"), ("iso-8601-date", date.value)) }
        for code in metadata.ics { leaf("ics", code.value) }
        for code in metadata.ccs { group("subj-group", ("subj-group-type", "CCS")) { $0.leaf("subject", code.value) } }
        writeRelations(metadata)
        writeRights(metadata)
        writeKeywords(metadata)
        writeNotes(metadata)
        writer.endBlock()
    }

    private mutating func writeTitle(_ metadata: Metadata) {
        if let title = metadata.amendmentTitle {
            group("title-wrap", ("xml:lang", "zh")) { $0.leaf("full", title) }
        } else if !metadata.title.elements.isEmpty {
            group("title-wrap", ("xml:lang", "zh")) { emitter in
                let elements = metadata.title.elements
                // 6.1.1: lead-in, main and complementary element; a single one is the main one.
                if elements.count > 2 { for lead in elements.dropLast(2) { emitter.leaf("intro", lead) } }
                if elements.count == 2, metadata.title.part == nil { emitter.leaf("intro", elements[0]) }
                let main =
                    elements.count == 1 || metadata.title.part != nil && elements.count == 2
                    ? elements[0] : elements.count == 2 ? elements[1] : elements[elements.count - 2]
                emitter.leaf("main", main)
                if elements.count > 2 || metadata.title.part != nil && elements.count == 2 { emitter.leaf("compl", elements[elements.count - 1]) }
                emitter.leaf("full", metadata.title.full)
            }
        }
        if let english = metadata.english {
            group("title-wrap", ("xml:lang", "en")) { emitter in
                emitter.leaf("main", english.value)
                emitter.leaf("full", english.value)
            }
        }
    }

    private mutating func writeIdentifier(_ metadata: Metadata) {
        // A 修改单 is known by the document that it amends.
        guard let number = metadata.number ?? (metadata.isAmendment ? metadata.amends.first?.value : nil) else { return }
        group("std-ident") { emitter in
            // Of several associations that issue jointly, in the order of the cover.
            var seen: Set<String> = []
            let originators = (metadata.numbers.isEmpty ? metadata.amends : metadata.numbers).map(\.value.base).filter { seen.insert($0).inserted }
            emitter.leaf("originator", originators.joined(separator: "/"))
            if let kind = metadata.kind { emitter.leaf("doc-type", kind.rawValue) }
            emitter.leaf("doc-number", (number.series.isEmpty ? "" : number.series + ".") + number.running.digits)
            if let part = number.parts.first { emitter.leaf("part-number", part.digits) }
            if metadata.isAmendment { emitter.leaf("suppl-type", "amd") }
            if let amendment = metadata.amendmentNumber { emitter.leaf("suppl-number", amendment.value) }
            if let year = number.year { emitter.leaf("year", String(year)) }
        }
    }

    private mutating func writeOrganizations(_ metadata: Metadata) {
        let roles: [(String, [Placed<String>])] = [
            ("issuer", metadata.issuers), ("proposer", metadata.proposers), ("administrator", metadata.administrators), ("drafter", metadata.drafters),
        ]
        for (role, names) in roles {
            for name in names { group("std-org", ("std-org-role", role)) { $0.leaf("std-org-name", name.value) } }
        }
    }

    private mutating func writeRelations(_ metadata: Metadata) {
        func relation(_ type: String, _ text: String, isDated: Bool) {
            group("std-xref", ("type", type)) { $0.leaf("std-ref", text, ("type", isDated ? "dated" : "undated")) }
        }
        for number in metadata.replaces { relation("replaces", number.value.printed, isDated: number.value.isDated) }
        for number in metadata.partlyReplaces { relation("partly-replaces", number.value.printed, isDated: number.value.isDated) }
        for number in metadata.amends { relation("amends", number.value.printed, isDated: number.value.isDated) }
        if let number = metadata.number, number.part != nil { relation("part-of", number.withoutPart.undated.printed, isDated: false) }
        for general in context.index.printedGenerals(of: document) {
            relation("general-standard", general.number, isDated: StandardNumber(general.number)?.isDated ?? false)
        }
        for number in metadata.baseline { relation("baseline", number.value.printed, isDated: number.value.isDated) }
        for adoption in metadata.adoptions {
            relation("adopts-" + adoption.value.degree.rawValue, adoption.value.number.printed, isDated: adoption.value.number.isDated)
        }
    }

    private mutating func writeRights(_ metadata: Metadata) {
        guard let copyright = metadata.copyright else { return }
        group("permissions") { $0.leaf("copyright-statement", copyright.value) }
    }

    private mutating func writeKeywords(_ metadata: Metadata) {
        guard !metadata.keywords.isEmpty else { return }
        group("kwd-group") { emitter in for keyword in metadata.keywords { emitter.leaf("kwd", keyword.value) } }
    }

    private mutating func writeNotes(_ metadata: Metadata) {
        func note(_ type: String, _ texts: [Placed<String>]) {
            guard !texts.isEmpty else { return }
            group("meta-note", ("content-type", type)) { $0.leaf("p", texts.map(\.value).joined(separator: "、")) }
        }
        note("drafters", metadata.people)
        note("patents", metadata.patents.map { Placed(value: $0.value.printed, range: $0.range) })
        note("history", metadata.history)
        func custom(_ type: String, _ name: String, _ value: String) {
            group("custom-meta-group", ("content-type", type)) { emitter in
                emitter.group("custom-meta") { emitter in
                    emitter.leaf("meta-name", name)
                    emitter.leaf("meta-value", value)
                }
            }
        }
        if let kind = metadata.kind { custom("document-kind", "kind", kind.rawValue) }
        if let filing = metadata.filing { custom("filing", "record-number", filing.value) }
    }

    // Elements of metadata.

    mutating func leaf(_ name: StaticString, _ text: String, _ attributes: (StaticString, String)...) {
        writer.start(name)
        for (name, value) in attributes { writer.attribute(name, value) }
        writer.text(text)
        writer.endBlock()
    }

    mutating func group(_ name: StaticString, _ attributes: (StaticString, String)..., content: (inout STSEmitter) -> Void) {
        writer.start(name)
        for (name, value) in attributes { writer.attribute(name, value) }
        writer.lineEnd()
        content(&self)
        writer.endBlock()
    }
}
