/// What the author wrote as a lead-in, compared with the fixed sentences. A fix writes one sentence anew and leaves what else
/// the paragraph says; nothing that is not recognised as a lead-in is ever replaced.

import Syntax

extension LeadIn {
    static func diagnostics(_ document: Document) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if document.isAmendment { return result }
        for (anchor, place) in document.numbering.anchors.enumerated() {
            guard let element = led(document, anchor) else { continue }
            let lead = authored(document, place.node)
            if element == .normativeReferences {
                result += UnlistedEntries.diagnostics(document, place.node)
                if let place = denial(document, place.node, besides: lead), hasEntries(document) { result.append(Diagnostic("nref-conflict", at: place)) }
            }
            guard let paragraph = lead else { continue }
            let check = Check(document, place.node, paragraph)
            switch element {
            case .normativeReferences: result += check.normativeReferences(place.node)
            case .terms: result += check.terms(hasTerms: hasTerms(document, anchor))
            case .symbols: result += check.symbols(symbols(document, anchor))
            case .foreword, .introduction, .scope, .bibliography, .index: break
            }
        }
        return result
    }

    /// Where a paragraph of 规范性引用文件 that is not its lead-in says that there are none.
    private static func denial(_ document: Document, _ section: NodeID, besides lead: NodeID?) -> ByteRange? {
        for child in document.tree.children(section) where document.tree[child].kind == .paragraph && child != lead {
            if let range = Sentence.all(of: child, in: document.parse).first(where: \.deniesDocuments)?.range { return range }
        }
        return nil
    }

    private struct Check {
        let document: Document
        let paragraph: ByteRange
        let sentences: [Sentence]
        /// Whether the chapter holds anything else.
        let isAlone: Bool

        init(_ document: Document, _ section: NodeID, _ paragraph: NodeID) {
            self.document = document
            self.paragraph = document.tree[paragraph].range
            sentences = Sentence.all(of: paragraph, in: document.parse)
            isAlone = document.tree.children(section).allSatisfy { child in
                switch document.tree[child].kind {
                case .heading, .comment, .attributes: true
                default: child == paragraph
                }
            }
        }

        // 规范性引用文件

        func normativeReferences(_ section: NodeID) -> [Diagnostic] {
            let right = FixedSentence.normativeReferences
            guard hasEntries(document) || !UnlistedEntries.all(document, section).isEmpty else {
                return missing("nref-none-sentence", FixedSentence.noNormativeReferences) { $0.deniesDocuments || $0.leadsToDocuments }
            }
            let none = sentences.run(where: \.deniesDocuments)
            if !none.isEmpty {
                let isFixed = none.folded == FixedSentence.folded(FixedSentence.noNormativeReferences)
                return replacing(none, by: right, isFixed ? "nref-conflict" : "nref-lead-sentence")
            }
            let lead = sentences.run(where: \.leadsToDocuments)
            if lead.isEmpty { return inserting(right, "nref-lead-sentence") }
            return lead.folded == FixedSentence.folded(right) ? [] : replacing(lead, by: right, "nref-lead-sentence")
        }

        // 术语和定义

        func terms(hasTerms: Bool) -> [Diagnostic] {
            let lead = sentences.first(where: \.leadsToTerms)
            guard hasTerms else {
                if sentences.contains(where: { $0.folded.hasSuffix(FixedSentence.termsElsewhere) }) { return [] }
                if isAlone, let lead, !lead.citations.isEmpty { return [rewriting(lead, hasTerms, "term-none-sentence")] }
                return missing("term-none-sentence", FixedSentence.noTerms) { $0.deniesTerms || $0.leadsToTerms }
            }
            // Where all entries repeat terms of others, the lead-in names these alone.
            let isRepeating = sentences.contains(where: \.repeatsTerms)
            let isRight = sentences.contains { sentence in
                let folded = sentence.folded
                return folded == FixedSentence.terms || folded.hasSuffix("界定的以及" + FixedSentence.terms)
                    || isRepeating && folded.hasSuffix(FixedSentence.termsElsewhere)
            }
            if isRight { return [] }
            if let lead { return [rewriting(lead, hasTerms, "term-lead-sentence")] }
            let none = sentences.run(where: \.deniesTerms)
            return none.isEmpty ? inserting(FixedSentence.terms, "term-lead-sentence") : replacing(none, by: FixedSentence.terms, "term-lead-sentence")
        }

        /// A lead-in to terms in its fixed form; the standards that it cites stay.
        private func rewriting(_ lead: Sentence, _ hasTerms: Bool, _ rule: RuleID) -> Diagnostic {
            let bytes = document.source.bytes
            guard let first = lead.citations.first, let last = lead.citations.last else {
                return finding(rule, lead.range, hasTerms ? FixedSentence.terms : FixedSentence.noTerms, lead.isFixed)
            }
            let right = hasTerms ? "界定的以及" + FixedSentence.terms : FixedSentence.termsElsewhere
            let limit = lead.range.upper
            var verb = document.tree[last].range.upper
            while verb < limit, !bytes.hasVerb(at: verb, limit: limit) { verb += 1 }
            guard verb < limit, document.tree[first].range.lower == lead.range.lower else {
                let standards = lead.citations.map { document.source.text(document.tree[$0].range) }.joined(separator: "、")
                return finding(rule, lead.range, standards + right, false)
            }
            let tail = ByteRange(verb, limit)
            // To speak of our own terms, or no longer, is a change of meaning.
            let isSame = hasTerms == (lead.text.contains("下列") || lead.text.contains("以下"))
            let isFixed = lead.isPlain && FixedSentence.isVersion(document.source.text(tail), of: [right])
            return Diagnostic(rule, at: lead.range, fix: Fix(edits: [Edit(range: tail, text: right)], safety: isSame && isFixed ? .safe : .review))
        }

        // 符号和缩略语

        /// Another paragraph may say more; only a sentence that means to be the lead-in is compared.
        func symbols(_ right: String) -> [Diagnostic] {
            let leads = sentences.filter(\.leadsToSymbols)
            guard let lead = leads.first, !leads.contains(where: { $0.folded == right }) else { return [] }
            var result = finding("sym-lead-sentence", lead.range, right, lead.isFixed)
            result.arguments = [.text(right)]
            return [result]
        }

        // What is found.

        /// Of a chapter without entries, where `isMeant` is a sentence that says so, or announces some.
        private func missing(_ rule: RuleID, _ right: String, _ isMeant: (Sentence) -> Bool) -> [Diagnostic] {
            if sentences.contains(where: { $0.folded == right }) { return [] }
            let run = sentences.run(where: isMeant)
            guard isAlone, let range = run.range else { return [Diagnostic(rule, at: paragraph, phrase: 1)] }
            return [finding(rule, range, right, run.count == sentences.count && run.allSatisfy(\.isFixed))]
        }

        private func replacing(_ run: [Sentence], by right: String, _ rule: RuleID) -> [Diagnostic] {
            run.range.map { [finding(rule, $0, right, run.allSatisfy(\.isFixed))] } ?? []
        }

        /// Nothing here is a lead-in: it goes before what the author wrote.
        private func inserting(_ right: String, _ rule: RuleID) -> [Diagnostic] {
            let edit = Edit(range: ByteRange(paragraph.lower, paragraph.lower), text: right + "\n\n")
            return [Diagnostic(rule, at: paragraph, fix: Fix(edits: [edit], safety: .review))]
        }

        private func finding(_ rule: RuleID, _ range: ByteRange, _ right: String, _ isSafe: Bool) -> Diagnostic {
            Diagnostic(rule, at: range, fix: Fix(edits: [Edit(range: range, text: right)], safety: isSafe ? .safe : .review))
        }
    }
}

extension Sentence {
    /// Whether nothing is lost where a fixed sentence takes its place.
    fileprivate var isFixed: Bool { isVersion(of: FixedSentence.leadIns) || isPlain && (deniesDocuments || deniesTerms) }

    /// `无。`, `本标准没有规范性引用文件。`
    fileprivate var deniesDocuments: Bool { denies(FixedSentence.denyingDocuments) }
    fileprivate var deniesTerms: Bool { denies(FixedSentence.denyingTerms) }

    private func denies(_ known: [String]) -> Bool {
        var said = folded
        if said.hasSuffix("。") { said.removeLast() }
        if ["无", "没有", "暂无", "略", "不涉及", "无内容", "本章无内容"].contains(said) { return true }
        return ["没有", "无", "不涉及", "未"].contains(where: said.contains) && FixedSentence.isVersion(said, of: known)
    }

    /// Of the lead-in to documents, as it is and as it was in 1993, 2000 and 2009.
    fileprivate var leadsToDocuments: Bool {
        let said = folded
        if said.hasPrefix("下列") || said.hasPrefix("以下") { return ["文件", "标准", "引用"].contains(where: said.contains) }
        return ["其中，注日期", "凡是注日期", "凡是不注日期", "凡注日期", "凡不注日期", "注日期的引用", "不注日期的引用"].contains(where: said.hasPrefix)
            || FixedSentence.isVersion(said, of: FixedSentence.leadsToDocuments)
    }

    /// `本文件采用下列术语和定义。`, `GB/T 1354中的术语适用于本标准。`
    fileprivate var leadsToTerms: Bool {
        let said = text
        return !repeatsTerms && (said.contains("术语") || said.contains("定义")) && ["适用", "下列", "以下", "采用", "界定"].contains(where: said.contains)
    }

    /// `为了便于使用，以下重复列出了GB/T 1354中的某些术语和定义。` follows the lead-in.
    fileprivate var repeatsTerms: Bool { text.contains("重复列出") }

    fileprivate var leadsToSymbols: Bool {
        let said = folded
        guard ["符号", "缩略语", "缩写", "代号"].contains(where: said.contains) else { return false }
        return said.hasPrefix("下列") || said.hasPrefix("以下")
            || said.hasPrefix("本文件") && (said.contains("下列") || said.contains("以下")) && ["使用", "采用", "用到"].contains(where: said.contains)
    }
}

extension FixedSentence {
    fileprivate static let termsElsewhere = "界定的术语和定义适用于本文件。"

    fileprivate static let denyingDocuments = ["没有规范性引用文件", "没有引用文件", "无引用文件", "未引用其他文件"].flatMap { [$0, "本文件" + $0] }
    fileprivate static let denyingTerms = ["没有术语和定义", "没有术语", "无术语", "没有需要界定的术语和定义", "没有需要定义的术语"].flatMap { [$0, "本文件" + $0] }

    /// The sentences of the lead-in to documents: of 2020, 2009, 2000 and 1993.
    fileprivate static let leadsToDocuments = [
        "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。",
        "其中，注日期的引用文件，仅该日期对应的版本适用于本文件；不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。",
        "下列文件对于本文件的应用是必不可少的。",
        "凡是注日期的引用文件，仅注日期的版本适用于本文件。",
        "凡是不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。",
        "下列文件中的条款通过本文件的引用而成为本文件的条款。",
        "凡是注日期的引用文件，其随后所有的修改单（不包括勘误的内容）或修订版均不适用于本文件，然而，鼓励根据本文件达成协议的各方研究是否可使用这些文件的最新版本。",
        "凡是不注日期的引用文件，其最新版本适用于本文件。",
        "下列标准所包含的条文，通过在本文件中引用而构成为本文件的条文。",
        "本文件出版时，所示版本均为有效。",
        "所有标准都会被修订，使用本文件的各方应探讨使用下列标准最新版本的可能性。",
    ]

    /// Lead-ins of all kinds as authors write them.
    fileprivate static let leadIns =
        leadsToDocuments + [
            terms, "下列术语适用于本文件。", "下列定义适用于本文件。", "本文件采用下列术语和定义。",
            "下列符号适用于本文件。", "下列缩略语适用于本文件。", "下列符号和缩略语适用于本文件。", "下列符号、代号和缩略语适用于本文件。",
        ]
}

extension [UInt8] {
    /// What a standard does to terms.
    fileprivate func hasVerb(at: Int, limit: Int) -> Bool {
        has("界定", at: at, limit: limit) || has("确立", at: at, limit: limit) || has("给出", at: at, limit: limit)
            || has("规定", at: at, limit: limit) || has("确定", at: at, limit: limit)
    }
}
