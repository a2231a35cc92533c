/// The cover (GB/T 1.1—2020, 8.1, 10.3.1) and the contents (8.2).

import Model
import Syntax

extension HTMLEmitter {
    mutating func writeCover() {
        let metadata = document.metadata
        writer.start("header")
        writer.attribute("class", "cover")
        writer.lineEnd()
        writer.start("p")
        writer.attribute("class", "codes")
        if !metadata.ics.isEmpty { element("span", nil, "ICS " + metadata.ics.map(\.value).joined(separator: "；")) }
        if !metadata.ccs.isEmpty { element("span", nil, "CCS " + metadata.ccs.map(\.value).joined(separator: "；")) }
        if let filing = metadata.filing { element("span", nil, "备案号：" + filing.value) }
        writer.endBlock()
        if let banner { element("p", "banner", banner) }
        writer.start("div")
        writer.attribute("class", "numbers")
        // A joint number of several associations: each on its line.
        for number in metadata.numbers { element("p", "number", number.value.printed) }
        if !metadata.replaces.isEmpty { element("p", "replaces", "代替 " + metadata.replaces.map(\.value.printed).joined(separator: "、")) }
        if !metadata.partlyReplaces.isEmpty { element("p", "replaces", "部分代替 " + metadata.partlyReplaces.map(\.value.printed).joined(separator: "、")) }
        // A 修改单 says both in its title.
        if !metadata.isAmendment, !metadata.amends.isEmpty { element("p", "replaces", "修改 " + metadata.amends.map(\.value.printed).joined(separator: "、")) }
        if !metadata.isAmendment, let number = metadata.amendmentNumber { element("p", "replaces", "第" + number.value + "号修改单") }
        writer.endBlock()
        writer.start("p")
        writer.attribute("class", "name")
        writeTitleElements()
        writer.endBlock()
        if let english = metadata.english {
            writer.start("p")
            writer.attribute("class", "english")
            writer.attribute("lang", "en")
            writer.text(english.value)
            writer.endBlock()
        }
        if !metadata.adoptions.isEmpty { element("p", "consistency", "（" + metadata.adoptions.map(\.value.printed).joined(separator: "；") + "）") }
        if metadata.stage != .publication { element("p", "stage", "（" + metadata.stage.rawValue + "）") }
        if metadata.stage < .approval {
            // D.1: drafts ask for patents in a conspicuous place.
            element("p", "patent-notice", "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。")
        }
        writeGenerals()
        writer.start("p")
        writer.attribute("class", "dates")
        if let date = metadata.published { element("span", nil, date.value + " 发布") }
        if let date = metadata.implemented { element("span", nil, date.value + " 实施") }
        writer.endBlock()
        if !metadata.issuers.isEmpty { element("p", "issuer", metadata.issuers.map(\.value).joined(separator: "　") + "　发布") }
        if let copyright = metadata.copyright { element("p", "copyright", copyright.value) }
        writer.endBlock()
    }

    /// 10.3.1.1: the words that say whose standard it is.
    private var banner: String? {
        guard let number = document.metadata.number ?? document.metadata.amends.first?.value else { return nil }
        switch number.kind {
        case .national: return "中华人民共和国国家标准"
        case .group: return "团体标准"
        case .local: return "地方标准"
        case .industry, .metrology: return "行业标准"
        case .enterprise: return "企业标准"
        case .iso, .isoIEC, .iec, .otherInternational, .foreign: return nil
        }
    }

    /// The general standards this one builds on, linked where the workspace has them.
    private mutating func writeGenerals() {
        guard !document.metadata.generals.isEmpty else { return }
        writer.start("p")
        writer.attribute("class", "generals")
        writer.text("通用标准：")
        for (index, general) in context.index.printedGenerals(of: document).enumerated() {
            if index > 0 { writer.text("、") }
            if let file = general.file, let page = context.page(Int(file.index)) {
                writer.start("a")
                writer.attribute("href", page)
                writer.text(general.number)
                writer.end()
            } else {
                writer.text(general.number)
            }
        }
        writer.endBlock()
    }

    // Contents.

    /// 8.2: foreword, introduction, chapters and their first subclauses, annexes, bibliography; no terms.
    mutating func writeContents() {
        // A 修改单 has nothing to list.
        guard anchors.contains(where: { $0.parent < 0 && $0.isSection && $0.kind != .term }) else { return }
        writer.start("nav")
        writer.attribute("class", "contents")
        writer.attribute("aria-label", "目次")
        writer.lineEnd()
        element("h2", nil, "目次")
        writer.start("ol")
        writer.lineEnd()
        for (anchor, place) in anchors.enumerated() where place.parent < 0 && place.isSection && place.kind != .term {
            writer.start("li")
            writeContentsEntry(anchor)
            let children = subclauses(of: anchor)
            if !children.isEmpty {
                writer.lineEnd()
                writer.start("ol")
                for child in children {
                    writer.start("li")
                    writeContentsEntry(child)
                    writer.end()
                }
                writer.endBlock()
            }
            writer.endBlock()
        }
        writer.endBlock()
        writer.endBlock()
    }

    /// Titled clauses one level down.
    private func subclauses(of anchor: AnchorID) -> [AnchorID] {
        let end = tree.end(anchors[anchor].node)
        var result: [AnchorID] = []
        var at = anchor + 1
        while at < anchors.count, anchors[at].node < end {
            if anchors[at].kind == .clause, anchors[at].parent == anchor, anchors[at].title != nil { result.append(at) }
            at += 1
        }
        return result
    }

    private mutating func writeContentsEntry(_ anchor: AnchorID) {
        writer.start("a")
        writeID("href", anchor, prefix: "#")
        if !anchors[anchor].number.isEmpty {
            writer.start("span")
            writer.attribute("class", "number")
            writeLabelText(anchor)
            writer.end()
            writer.text(natureText(anchor))
        }
        if let title = anchors[anchor].title { writePlainTitle(title) }
        writer.end()
    }

    private mutating func writePlainTitle(_ title: NodeID) {
        // Most titles are one text and need no string.
        if tree.end(title) == title + 2, case .text = nodes[title + 1].kind { return writer.text(bytes, nodes[title + 1].range) }
        writer.text(document.plainText(title))
    }

    func natureText(_ anchor: AnchorID) -> StaticString {
        switch anchors[anchor].kind {
        case .annex(.normative): "（规范性）"
        case .annex(.informative): "（资料性）"
        default: ""
        }
    }
}
