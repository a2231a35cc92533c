/// The front page of a family: `OUT/⟨family⟩/index.html`. Its prose is the body of `family.md`; below it stand the general
/// standards by domain and the products by category, each with number, title and stage.

import Model
import Syntax

public enum FamilyPage {
    /// `page` gives the HTML page of a document relative to this one, or nil when it has none.
    public static func emit(_ family: Family, _ documents: [Document], hasSTS: Bool, page: @Sendable (Int) -> String?) -> ByteBuffer {
        var emitter = HTMLEmitter(prose: family)
        HTMLPage.begin(&emitter.writer, title: family.title, language: "zh-Hans-CN")
        emitter.writer.start("header")
        emitter.writer.attribute("class", "family")
        emitter.writer.lineEnd()
        if let mark = family.mark { emitter.element("p", "mark", mark) }
        emitter.element("h1", nil, family.title)
        if let english = family.english {
            emitter.writer.start("p")
            emitter.writer.attribute("class", "english")
            emitter.writer.attribute("lang", "en")
            emitter.writer.text(english)
            emitter.writer.endBlock()
        }
        emitter.writer.endBlock()
        emitter.writer.start("main")
        emitter.writer.attribute("id", "main")
        emitter.writer.lineEnd()
        emitter.writeProse()
        let byFile = Dictionary(documents.map { ($0.file.index, $0) }) { first, _ in first }
        let all = family.members.compactMap { member in byFile[member.file.index].map { (member: member, document: $0) } }
        // A 修改单 stands after the documents.
        let members = all.filter { !$0.document.metadata.isAmendment } + all.filter(\.document.metadata.isAmendment)
        func list(_ role: Family.Role, _ title: String) {
            let chosen = members.filter { $0.member.role == role && page(Int($0.member.file.index)) != nil }
            guard !chosen.isEmpty else { return }
            emitter.writer.start("section")
            emitter.writer.attribute("class", "documents")
            emitter.writer.lineEnd()
            emitter.element("h2", nil, title)
            var groups: [String?] = []
            for entry in chosen where !groups.contains(entry.member.group) { groups.append(entry.member.group) }
            for group in groups {
                if let group { emitter.element("h3", nil, group) }
                emitter.writer.start("ul")
                emitter.writer.attribute("class", "documents")
                emitter.writer.lineEnd()
                for entry in chosen where entry.member.group == group {
                    emitter.writeEntry(entry.document, page(Int(entry.member.file.index)) ?? "", hasSTS: hasSTS)
                }
                emitter.writer.endBlock()
            }
            emitter.writer.endBlock()
        }
        list(.general, "通用标准")
        list(.product, "产品标准")
        list(.plain, "其他文件")
        list(.old, "旧版")
        emitter.writer.endBlock()
        HTMLPage.end(&emitter.writer)
        return emitter.writer.buffer
    }
}

extension HTMLEmitter {
    /// For prose that is no standard: nothing is numbered.
    init(prose family: Family) {
        let parse = Parse(source: family.source, tree: family.tree, header: nil, diagnostics: [])
        self.init(Document(parse, file: family.file), EmitContext(index: WorkspaceIndex([], [])))
        isProse = true
    }

    mutating func writeProse() {
        writeBlocks(of: 0)
        for child in tree.children(0) where isSection(child) { writeSection(child, level: 1) }
    }

    mutating func writeEntry(_ document: Document, _ page: String, hasSTS: Bool) {
        writer.start("li")
        writer.start("a")
        writer.attribute("href", page)
        writer.start("span")
        writer.attribute("class", "std")
        writer.text(document.metadata.amendmentTitle ?? document.metadata.printedNumber)
        writer.end()
        if !document.metadata.isAmendment { writer.text("\u{3000}" + document.metadata.title.full) }
        writer.end()
        writer.text(" ")
        element("span", "stage", document.metadata.stage.rawValue)
        if hasSTS, page.hasSuffix(".html") {
            writer.start("span")
            writer.attribute("class", "links")
            writer.start("a")
            writer.attribute("href", String(page.dropLast(5)) + ".xml")
            writer.text("STS XML")
            writer.end()
            writer.end()
        }
        writer.endBlock()
    }
}
