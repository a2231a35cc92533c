/// What the introduction says of identified patents (GB/T 1.1—2020, 8.4 and D.3), made from 专利 of the header when the author
/// left it out. The clause that the header names is a reference like any other: it must exist, and its number is computed.

import Syntax

public enum PatentStatement {
    /// What prints at the end of the introduction's own text; nothing where the author said it, in a subclause perhaps.
    public static func pieces(_ document: Document) -> [Foreword.Piece] {
        let patents = document.metadata.patents.map(\.value)
        guard !patents.isEmpty, let anchor = document.element(.introduction), !isAuthored(document, document[anchor].node) else { return [] }
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

    /// Whether the first sentence of D.3 stands anywhere in the introduction.
    private static func isAuthored(_ document: Document, _ introduction: NodeID) -> Bool {
        let tree = document.tree
        return (introduction..<tree.end(introduction)).contains { tree[$0].kind == .paragraph && document.plainText($0).contains("提请注意") }
    }

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        guard let first = document.metadata.patents.first else { return [] }
        var result: [Diagnostic] = []
        for (patent, place) in zip(document.metadata.patents, places(document)) where place == nil {
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
