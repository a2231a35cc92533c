/// What the introduction says of identified patents (GB/T 1.1—2020, 8.4 and D.3), made from 专利 of the header when the author
/// left it out. The clause that the header names is a reference like any other: it must exist, and its number is computed.

import Syntax

public enum PatentStatement {
    /// What prints at the end of the introduction's own text; nothing where the author said it, in a subclause perhaps.
    public static func pieces(_ document: Document) -> [Foreword.Piece] {
        let patents = document.metadata.patents.map(\.value)
        guard !patents.isEmpty, let anchor = document.element(.introduction), authored(document, document[anchor].node) == nil else { return [] }
        let before = "本文件的发布机构提请注意，声明符合本文件时，可能涉及"
        var pieces = zip(patents, places(document)).map { patent, place -> Foreword.Piece in
            guard let place else { return .sentence(before + patent.clause.value + "相关的专利的使用。") }
            let title = document.title(place)
            return .linked(before: before, place, after: (title.isEmpty ? "" : "与\(title)") + "相关的专利的使用。")
        }
        pieces.append(.sentence("本文件的发布机构对于该专利的真实性、有效性和范围无任何立场。"))
        pieces.append(
            .sentence("该专利持有人已向本文件的发布机构承诺，他愿意同任何申请人在合理且无歧视的条款和条件下，就专利授权许可进行谈判。该专利持有人的声明已在本文件的发布机构备案。相关信息可以通过以下联系方式获得："))
        // One holder of several patents is told once.
        var told: Set<[String]> = []
        for patent in patents where told.insert([patent.holder, patent.address]).inserted {
            pieces.append(.sentence("专利持有人姓名：" + patent.holder))
            pieces.append(.sentence("地址：" + patent.address))
        }
        pieces.append(.sentence("请注意除上述专利外，本文件的某些内容仍可能涉及专利。本文件的发布机构不承担识别专利的责任。"))
        return pieces
    }

    /// The paragraph of the introduction with the first sentence of D.3.
    private static func authored(_ document: Document, _ introduction: NodeID) -> NodeID? {
        let tree = document.tree
        return (introduction..<tree.end(introduction)).first { tree[$0].kind == .paragraph && document.plainText($0).contains("提请注意") }
    }

    /// What the author says of patents names each that the header does: its number or its holder; of several of one holder, the
    /// clause as well.
    private static func omissions(_ document: Document, _ places: [AnchorID?]) -> [Diagnostic] {
        guard let anchor = document.element(.introduction), let paragraph = authored(document, document[anchor].node) else { return [] }
        let introduction = document[anchor].node
        let said = FixedSentence.folded(document.plainText(introduction))
        func says(_ text: String) -> Bool { said.contains(FixedSentence.folded(text)) }
        var linked: Set<Int> = []
        for id in introduction..<document.tree.end(introduction) {
            if case .link(let target) = document.tree[id].kind, let place = document.names.find(target, in: document.source.bytes) { linked.insert(place) }
        }
        var held: [String: Int] = [:]
        for patent in document.metadata.patents { held[patent.value.holder, default: 0] += 1 }
        let missing = zip(document.metadata.patents, places).filter { patent, place in
            if says(patent.value.number) { return false }
            guard says(patent.value.holder) else { return true }
            let isNamed = held[patent.value.holder] == 1 || says(patent.value.clause.value)
            return !isNamed && !(place.map { linked.contains($0) || says(document.reference($0)) } ?? false)
        }
        guard !missing.isEmpty else { return [] }
        let names = missing.map { "\($0.0.value.number)（\($0.0.value.holder)）" }.joined(separator: "、")
        let sentence = Sentence.all(of: paragraph, in: document.parse).first { $0.text.contains("提请注意") }?.range
        return [
            Diagnostic(
                "foreword-contradicts-header", at: sentence ?? document.tree[paragraph].range, phrase: 2, [.text(names)],
                notes: missing.map { Note(range: $0.0.range) })
        ]
    }

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        guard let first = document.metadata.patents.first else { return [] }
        let places = places(document)
        var result = omissions(document, places)
        for (patent, place) in zip(document.metadata.patents, places) where place == nil {
            result.append(Diagnostic("cite-target-exists", at: patent.value.clause.range, [.text(patent.value.clause.value)]))
        }
        if document.element(.introduction) == nil {
            let scope = document.element(.scope).map { document.tree[document[$0].node].range.lower }
            let fix = scope.map { Fix(edits: [Edit(range: ByteRange($0, $0), text: "# 引言\n\n")], safety: .review) }
            result.append(Diagnostic("intro-required-when", at: first.range, fix: fix))
        }
        return result
    }

    /// Where the clauses that the header names are: by the author's id, by title, or by number as printed: `9.6`, `第9章`, `附录A`.
    private static func places(_ document: Document) -> [AnchorID?] {
        let index = PlaceIndex(document)
        return document.metadata.patents.map { patent in
            let name = patent.value.clause.value
            if let anchor = document.names.find(name.hasPrefix("#") ? String(name.dropFirst()) : name) { return anchor }
            guard let number = PlaceNumber.cited(Array(name.utf8)[...]) else { return nil }
            let form: ReferenceForm = name.hasPrefix("表") ? .table : name.hasPrefix("图") ? .figure : name.hasPrefix("附录") ? .annex : .clause
            return index.find(form, number)?.anchor
        }
    }
}
