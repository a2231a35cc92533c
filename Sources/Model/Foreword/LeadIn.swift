/// The sentences that open 规范性引用文件, 术语和定义 and 符号和缩略语 (GB/T 1.1—2020, 8.6.2, 8.7.2, 8.8.2): made when the
/// author left them out, compared when the author wrote them.

import Syntax

public enum LeadIn {
    /// The sentence to print before the content of an element; nil when the author wrote one or none is due.
    public static func generated(_ document: Document, _ anchor: AnchorID) -> String? {
        guard !document.isAmendment, case .element(let element) = document[anchor].kind, authored(document, document[anchor].node) == nil else { return nil }
        switch element {
        case .normativeReferences:
            return document.entries.contains { $0.isNormative } ? FixedSentence.normativeReferences : FixedSentence.noNormativeReferences
        case .terms: return hasTerms(document, anchor) ? FixedSentence.terms : FixedSentence.noTerms
        case .symbols: return "下列\(document.title(anchor))适用于本文件。"
        case .foreword, .introduction, .scope, .bibliography, .index: return nil
        }
    }

    static func diagnostics(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if document.isAmendment { return result }
        for (anchor, place) in document.numbering.anchors.enumerated() {
            guard case .element(let element) = place.kind, let paragraph = authored(document, place.node) else { continue }
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
            case .foreword, .introduction, .scope, .symbols, .bibliography, .index: break
            }
        }
        return result
    }

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
