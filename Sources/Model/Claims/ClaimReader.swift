/// Reads the claims of a document: sentences that compare its limits with those of a standard, the items of a list that such a
/// sentence leads, and the numbers that say by how much, there and in the sentence behind it. In examples and definitions
/// nobody claims anything.

import Syntax

struct ClaimReader {
    private let proof: FamilyProof
    private let document: Document
    private let facts: Facts
    private let vocabulary: IndicatorVocabulary
    private(set) var claims: [Claim] = []
    /// The citations that are still to come.
    private var next = 0

    init(_ proof: FamilyProof, _ document: Document, _ facts: Facts) {
        self.proof = proof
        self.document = document
        self.facts = facts
        vocabulary = proof.vocabulary(of: document.file)
    }

    mutating func read() {
        let provisions = facts.provisions.all
        guard !document.bindings.citations.isEmpty else { return }
        var index = 0
        while index < provisions.count {
            let provision = provisions[index]
            index += 1
            guard provision.place != .example, provision.place != .term, provision.place != .foreword else { continue }
            let sentences = ClaimSentence.all(document, provision.range, citations(in: provision.range))
            guard let sentence = sentences.first else { continue }
            if sentence.leadsList {
                let items = items(after: index - 1)
                for item in items { readItem(item, sentence) }
                if !items.isEmpty { index = max(index, items.upperBound) }
                if !items.isEmpty || sentence.standard == nil { continue }
            }
            for (number, sentence) in sentences.enumerated() {
                guard let standard = sentence.standard else { continue }
                var said: ClaimSubject?
                if case .verb(let kind) = sentence.form {
                    let subject = ClaimSubject(document.source.bytes[sentence.subject.indices], vocabulary)
                    add(Claim(kind: kind, verdict: .unchecked, range: sentence.range, standard: standard), subject, [])
                    said = subject
                }
                let isLast = number + 1 == sentences.count
                let end = isLast ? provision.range.upper : sentences[number + 1].range.lower
                var kind = Claim.Kind.stricter
                if case .comparison = sentence.form {
                    kind = .different
                    said = sentence.subject.isEmpty ? nil : ClaimSubject(document.source.bytes[sentence.subject.indices], vocabulary)
                    if let compared = readCompared(sentence, standard, to: end) { (said, kind) = (compared, .stricter) }
                }
                readNumbers(provision, standard, from: sentence.subject.isEmpty ? sentence.range.upper : sentence.range.lower, to: end, said, kind)
                // The sentence behind it, of the same paragraph.
                if isLast, index < provisions.count, provisions[index].block == provision.block, citations(in: provisions[index].range).isEmpty {
                    readNumbers(provisions[index], standard, from: provisions[index].range.lower, to: provisions[index].range.upper, said, kind)
                }
            }
        }
    }

    private mutating func add(_ claim: Claim, _ subject: ClaimSubject, _ numbers: [ClaimNumber]) {
        claims.append(proof.prove(claim, subject, numbers, document, facts))
    }

    /// The citations of a sentence; sentences are asked in order.
    private mutating func citations(in range: ByteRange) -> ArraySlice<Citation> {
        let all = document.bindings.citations
        while next > 0, document.tree[all[next - 1].node].range.start >= range.start { next -= 1 }
        while next < all.count, document.tree[all[next].node].range.start < range.start { next += 1 }
        var end = next
        while end < all.count, document.tree[all[end].node].range.start < range.end { end += 1 }
        return all[next..<end]
    }

    /// The provisions of the list that stands behind the paragraph of a provision.
    private func items(after index: Int) -> Range<Int> {
        let provisions = facts.provisions.all
        let list = document.tree.end(provisions[index].block)
        guard list < document.tree.nodes.count, case .list = document.tree[list].kind else { return index..<index }
        return facts.provisions.within(list, of: document.tree)
    }

    /// `可食率由不小于70%提高到不小于74%，加严幅度为5.7%`; without numbers, 水分 alone.
    private mutating func readItem(_ index: Int, _ lead: ClaimSentence) {
        let provision = facts.provisions.all[index]
        let text = SentenceText(document, provision.block, provision.range)
        let own = citations(in: provision.range).first.flatMap { StandardNumber(bytes: Array(document.source.bytes[document.tree[$0.node + 1].range.indices])) }
        guard let standard = own ?? lead.standard else { return }
        var kind = Claim.Kind.stricter
        if case .verb(let said) = lead.form { kind = said }
        var numbers = ClaimNumber.all(in: text.bytes, from: 0, vocabulary)
        var end = 0
        while end < text.bytes.count, !ClaimReader.nameEnds.contains(where: { text.bytes.has($0, at: end, limit: text.bytes.count) }) { end += 1 }
        let subject = ClaimSubject(text.bytes[..<end], vocabulary)
        for at in numbers.indices where numbers[at].subject.names.isEmpty { numbers[at].subject = subject }
        if numbers.isEmpty {
            // What is only compared need not be stricter.
            guard case .verb = lead.form else { return }
            add(Claim(kind: kind, verdict: .unchecked, range: provision.range, standard: standard), subject, [])
        }
        add(numbers, text, kind, standard)
    }

    /// A claim for each; a margin belongs to what it is the margin of.
    private mutating func add(_ numbers: [ClaimNumber], _ text: SentenceText, _ kind: Claim.Kind, _ standard: StandardNumber) {
        var at = 0
        while at < numbers.count {
            var end = at + 1
            while end < numbers.count, numbers[end].isAside { end += 1 }
            let range = text.source(ByteRange(numbers[at].range.lower, numbers[end - 1].range.upper))
            add(Claim(kind: kind, verdict: .unchecked, range: range, standard: standard), numbers[at].subject, Array(numbers[at..<end]))
            at = end
        }
    }

    /// `said`: what the claim is of; a number that names nothing is of that.
    private mutating func readNumbers(
        _ provision: Provision, _ standard: StandardNumber, from start: Int, to end: Int, _ said: ClaimSubject?, _ kind: Claim.Kind
    ) {
        let text = SentenceText(document, provision.block, provision.range)
        var numbers = ClaimNumber.all(in: text.bytes, from: 0, vocabulary).filter { text.source($0.range).upper > start && text.source($0.range).lower < end }
        for at in numbers.indices where numbers[at].subject.names.isEmpty { if let said { numbers[at].subject.inherit(said) } }
        // Of what nobody says.
        if said == nil { numbers.removeAll { $0.subject.names.isEmpty && !$0.isAside } }
        // 加严幅度 says which way.
        let isTightened = numbers.contains { if case .margin = $0.kind { true } else { false } }
        add(numbers, text, isTightened ? .stricter : kind, standard)
    }

    /// `与GB/T 1354—2018相比，水分更严`: the claim that a comparison comes to.
    private mutating func readCompared(_ sentence: ClaimSentence, _ standard: StandardNumber, to end: Int) -> ClaimSubject? {
        let bytes = document.source.bytes
        guard let verb = bytes.comparedVerb(from: sentence.range.upper, to: end) else { return nil }
        var start = verb
        while start > sentence.range.upper, !ClaimSentence.stops.contains(where: { bytes.has($0, before: start, floor: sentence.range.upper) }) { start -= 1 }
        guard start > sentence.range.upper else { return nil }
        let subject = ClaimSubject(bytes[start..<verb], vocabulary)
        add(Claim(kind: .stricter, verdict: .unchecked, range: ByteRange(start, verb), standard: standard), subject, [])
        return subject
    }

    private static let nameEnds: [StaticString] = ["的上限", "的下限", "由", "从", "不低于", "不高于", "不小于", "不大于", "不超过", "为", "严于", "，", "；", "。", "（", "："]
}
