/// The sentences that open 规范性引用文件, 术语和定义 and 符号和缩略语 (GB/T 1.1—2020, 8.6.2, 8.7.2, 8.8.2): made when the
/// author left them out, compared when the author wrote them. Where terms, symbols and abbreviations are clauses of one
/// chapter, each has its own sentence and the chapter has none.

import Syntax

public enum LeadIn {
    /// The sentence to print before the content of an element or clause; nil when the author wrote one or none is due.
    public static func generated(_ document: Document, _ anchor: AnchorID) -> String? {
        guard !document.isAmendment, let element = led(document, anchor), authored(document, document[anchor].node) == nil else { return nil }
        switch element {
        case .normativeReferences:
            let hasEntries = hasEntries(document) || !UnlistedEntries.all(document, document[anchor].node).isEmpty
            return hasEntries ? FixedSentence.normativeReferences : FixedSentence.noNormativeReferences
        case .terms: return hasTerms(document, anchor) ? FixedSentence.terms : FixedSentence.noTerms
        case .symbols: return symbols(document, anchor)
        case .foreword, .introduction, .scope, .bibliography, .index: return nil
        }
    }

    /// What a lead-in at this place is to speak of.
    static func led(_ document: Document, _ anchor: AnchorID) -> Element? {
        let place = document[anchor]
        switch place.kind {
        case .element(.terms): return hasClause(document, place.node, of: [.terms]) ? nil : .terms
        case .element(.symbols): return hasClause(document, place.node, of: [.symbols]) ? nil : .symbols
        case .element(let element): return element
        case .clause:
            guard place.parent >= 0, let title = place.title else { return nil }
            switch document[place.parent].kind {
            case .element(.terms), .element(.symbols): return titled(document, title)
            default: return nil
            }
        case .annex, .term, .table, .figure, .formula, .note, .example, .item, .footnote, .block: return nil
        }
    }

    private static func titled(_ document: Document, _ title: NodeID) -> Element? {
        let range = document.tree[title].range
        let element = Element.titled(range, in: document.source.bytes) ?? (document.source.text(range) == "术语" ? .terms : nil)
        return element == .terms || element == .symbols ? element : nil
    }

    /// Whether a clause right below is titled 术语和定义, 符号, 缩略语 or the like.
    private static func hasClause(_ document: Document, _ section: NodeID, of elements: [Element]) -> Bool {
        document.tree.children(section).contains { child in
            guard case .clause = document.tree[child].kind, let anchor = document.numbering.anchor(at: child), let title = document[anchor].title
            else { return false }
            return titled(document, title).map(elements.contains) ?? false
        }
    }

    static func symbols(_ document: Document, _ anchor: AnchorID) -> String { "下列\(document.title(anchor))适用于本文件。" }

    static func hasEntries(_ document: Document) -> Bool { document.entries.contains { $0.isNormative } }

    static func hasTerms(_ document: Document, _ anchor: AnchorID) -> Bool {
        let end = document.tree.end(document[anchor].node)
        return document.numbering.anchors[(anchor + 1)...].first { $0.kind == .term || $0.node >= end }.map { $0.kind == .term && $0.node < end } ?? false
    }

    /// The first paragraph of the element, before any list or subclause; of 规范性引用文件 none that begins with a standard.
    static func authored(_ document: Document, _ section: NodeID) -> NodeID? {
        for child in document.tree.children(section) {
            switch document.tree[child].kind {
            case .paragraph:
                guard document.tree[section].kind == .element(.normativeReferences), let entries = UnlistedEntries(document, child), entries.isFirst
                else { return child }
                return nil
            case .heading, .comment: continue
            default: return nil
            }
        }
        return nil
    }
}
