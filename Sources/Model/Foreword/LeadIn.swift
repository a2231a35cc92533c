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
            return document.entries.contains { $0.isNormative } ? FixedSentence.normativeReferences : FixedSentence.noNormativeReferences
        case .terms: return hasTerms(document, anchor) ? FixedSentence.terms : FixedSentence.noTerms
        case .symbols: return symbols(document, anchor)
        case .foreword, .introduction, .scope, .bibliography, .index: return nil
        }
    }

    /// What a lead-in at this place is to speak of.
    private static func led(_ document: Document, _ anchor: AnchorID) -> Element? {
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

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if document.isAmendment { return result }
        for (anchor, place) in document.numbering.anchors.enumerated() {
            guard let element = led(document, anchor), let paragraph = authored(document, place.node) else { continue }
            let range = document.tree[paragraph].range
            let text = document.plainText(paragraph)
            func report(_ rule: RuleID, _ right: String) {
                result.append(Diagnostic(rule, at: range, fix: Fix(edits: [Edit(range: range, text: right)], safety: .safe)))
            }
            switch element {
            case .normativeReferences:
                let hasEntries = document.entries.contains { $0.isNormative }
                let saysNone = FixedSentence.matches(text, FixedSentence.noNormativeReferences)
                if hasEntries, saysNone {
                    report("nref-conflict", FixedSentence.normativeReferences)
                } else if hasEntries, !FixedSentence.matches(text, FixedSentence.normativeReferences) {
                    report("nref-lead-sentence", FixedSentence.normativeReferences)
                } else if !hasEntries, !saysNone {
                    report("nref-none-sentence", FixedSentence.noNormativeReferences)
                }
            case .terms:
                let folded = FixedSentence.folded(text)
                if hasTerms(document, anchor) {
                    if folded != FixedSentence.terms, !folded.hasSuffix("界定的以及" + FixedSentence.terms) { report("term-lead-sentence", FixedSentence.terms) }
                } else if folded != FixedSentence.noTerms, !folded.hasSuffix("界定的术语和定义适用于本文件。") {
                    report("term-none-sentence", FixedSentence.noTerms)
                }
            case .symbols:
                // Another paragraph may say more; only one that means to be the lead-in is compared.
                let right = symbols(document, anchor)
                let folded = FixedSentence.folded(text)
                guard folded.hasPrefix("下列"), folded != right, !folded.hasSuffix("界定的以及" + right) else { continue }
                let fix = Fix(edits: [Edit(range: range, text: right)], safety: .safe)
                result.append(Diagnostic("sym-lead-sentence", at: range, [.text(right)], fix: fix))
            case .foreword, .introduction, .scope, .bibliography, .index: break
            }
        }
        return result
    }

    private static func symbols(_ document: Document, _ anchor: AnchorID) -> String { "下列\(document.title(anchor))适用于本文件。" }

    private static func hasTerms(_ document: Document, _ anchor: AnchorID) -> Bool {
        let end = document.tree.end(document[anchor].node)
        return document.numbering.anchors[(anchor + 1)...].first { $0.kind == .term || $0.node >= end }.map { $0.kind == .term && $0.node < end } ?? false
    }

    /// The first paragraph of the element, before any list or subclause.
    private static func authored(_ document: Document, _ section: NodeID) -> NodeID? {
        for child in document.tree.children(section) {
            switch document.tree[child].kind {
            case .paragraph: return child
            case .heading, .comment: continue
            default: return nil
            }
        }
        return nil
    }
}
