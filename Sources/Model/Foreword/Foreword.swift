/// The foreword by slots (GB/T 1.1—2020, 8.3 a–h): what the author wrote is recognised and kept in its order, what is
/// missing is made from the header in its place, and what contradicts the header or the fixed wording is a finding.

import Syntax

public struct Foreword: Sendable {
    /// The slots of 8.3, in order; f) and g) hold two sentences each.
    public enum Slot: Int, Sendable, CaseIterable, Comparable {
        case basis, parts, replaced, adopted, patents, proposed, administered, drafters, people, history

        public static func < (a: Slot, b: Slot) -> Bool { a.rawValue < b.rawValue }

        /// The item of 8.3.
        public var item: String { ["a)", "b)", "c)", "d)", "e)", "f)", "f)", "g)", "g)", "h)"][rawValue] }

        public var name: (zh: String, en: String) {
            switch self {
            case .basis: ("起草依据", "the basis of drafting")
            case .parts: ("与其他部分的关系", "the relation to other parts")
            case .replaced: ("代替关系", "what it replaces")
            case .adopted: ("与国际文件的关系", "the relation to international documents")
            case .patents: ("专利", "patents")
            case .proposed: ("提出", "the proposer")
            case .administered: ("归口", "the administrator")
            case .drafters: ("起草单位", "the drafting organizations")
            case .people: ("起草人", "the drafters")
            case .history: ("历次版本", "the earlier editions")
            }
        }

        /// Such as `f)归口`.
        var label: Argument { .word(zh: item + name.zh, en: item + " " + name.en) }
    }

    /// What prints, in order.
    public enum Piece: Sendable {
        case authored(NodeID)
        case sentence(String)
        case items([String])
        /// A sentence that names a place of the document.
        case linked(before: String, AnchorID, after: String)
    }

    /// The first 前言; a second one is a clause like any other.
    public private(set) var section: NodeID?
    public private(set) var pieces: [Piece] = []
    public private(set) var diagnostics: [Diagnostic] = []

    /// `title` knows the names of other documents.
    init(_ parse: Parse, _ metadata: Metadata, title: @escaping (StandardNumber) -> String?) {
        let tree = parse.tree
        guard let section = tree.firstChild(0, where: { $0 == .element(.foreword) }) else { return }
        self.section = section
        var authored: [(node: NodeID, slots: [Slot], sentences: [Sentence])] = []
        for child in tree.children(section) {
            switch tree[child].kind {
            case .heading: continue
            case .paragraph:
                let sentences = Sentence.all(of: child, in: parse)
                authored.append((child, Slot.recognised(ForewordText.plain(parse, child), sentences), sentences))
            default: authored.append((child, [], []))
            }
        }
        let covered = Set(authored.flatMap(\.slots))
        // A 修改单 has no foreword of its own; one that it has all the same is its author's alone.
        var missing = metadata.isAmendment ? [] : Slot.allCases.filter { !covered.contains($0) }[...]
        let made = ForewordSentences(metadata, hasDeviations: tree.attributes.contains { $0.key == .deviation }, title: title)
        var last: (slot: Slot, node: NodeID)?
        for (node, slots, sentences) in authored {
            if let slot = slots.first {
                if let last, slot < last.slot {
                    let arguments = [slot.label, last.slot.label]
                    diagnostics.append(Diagnostic("fore-order", at: tree[node].range, arguments))
                }
                while let next = missing.first, next < slot {
                    pieces += made.pieces(next)
                    missing.removeFirst()
                }
                last = last.map { max($0.slot, slots.last ?? slot) > $0.slot ? (slots.last ?? slot, node) : $0 } ?? (slots.last ?? slot, node)
                check(slots, sentences, tree[node].range, ForewordText.plain(parse, node), metadata)
            }
            pieces.append(.authored(node))
        }
        for slot in missing { pieces += made.pieces(slot) }
        compareReplaced(authored.map { ($0.node, $0.slots, $0.sentences) }, parse, metadata)
    }

    private mutating func check(_ slots: [Slot], _ sentences: [Sentence], _ range: ByteRange, _ text: String, _ metadata: Metadata) {
        func fix(_ place: ByteRange, _ sentence: String, isSafe: Bool) -> Fix {
            Fix(edits: [Edit(range: place, text: sentence)], safety: isSafe ? .safe : .review)
        }
        for slot in slots {
            switch slot {
            case .basis:
                guard let said = sentences.first(where: \.isBasis), !FixedSentence.matches(said.text, FixedSentence.basis) else { continue }
                let isOld = ["本标准", "2009", "给出的规则"].contains(where: said.text.contains)
                let isSafe = said.citations.count <= 1 && said.isVersion(of: FixedSentence.bases)
                diagnostics.append(
                    Diagnostic("fore-basis-sentence", at: said.range, phrase: isOld ? 1 : 0, fix: fix(said.range, FixedSentence.basis, isSafe: isSafe)))
            case .patents:
                let said = sentences.run(where: \.isOnPatents)
                let all = sentences.filter(\.isOnPatents)
                guard let place = said.range else { continue }
                if let first = metadata.patents.first {
                    diagnostics.append(Diagnostic("fore-patent-exclusive", at: place, notes: [Note(range: first.range)]))
                } else if !FixedSentence.matches(all.map(\.text).joined(), FixedSentence.patents) {
                    let isSafe = said.count == all.count && said.allSatisfy { $0.isVersion(of: FixedSentence.patentSentences) }
                    diagnostics.append(Diagnostic("fore-patent-unidentified", at: place, fix: fix(place, FixedSentence.patents, isSafe: isSafe)))
                }
            case .proposed: compare(slot, ForewordText.proposer(sentences), metadata.proposers, range)
            case .administered: compare(slot, ForewordText.administrator(sentences), metadata.administrators, range)
            case .drafters: compare(slot, ForewordText.after(text, "起草单位"), metadata.drafters, range, isOrdered: !text.contains("不分先后"))
            case .people: compare(slot, ForewordText.after(text, "起草人"), metadata.people, range, isOrdered: !text.contains("不分先后"))
            case .adopted where !metadata.adoptions.isEmpty:
                let said = Adoption.Degree.allCases.filter { text.contains($0.word) }
                guard !said.isEmpty, !metadata.adoptions.contains(where: { said.contains($0.value.degree) }) else { continue }
                let header = metadata.adoptions.map(\.value.printed).joined(separator: "；")
                let arguments: [Argument] = [.text(said[0].word), .text(header), .word(zh: slot.name.zh, en: slot.name.en)]
                diagnostics.append(Diagnostic("foreword-contradicts-header", at: range, arguments, notes: [Note(range: metadata.adoptions[0].range)]))
            case .parts, .replaced, .adopted, .history: break
            }
        }
    }

    /// Names in the foreword must be those of the header; their order counts, as it is the order of merit, unless the author
    /// says that it does not.
    private mutating func compare(_ slot: Slot, _ text: String?, _ header: [Placed<String>], _ range: ByteRange, isOrdered: Bool = true) {
        guard var text, !header.isEmpty else { return }
        if text.hasSuffix("）"), let open = text.lastIndex(of: "（"), text[open...].contains("排") { text = String(text[..<open]) }
        var said = text.split { "、，,".contains($0) }.map { FixedSentence.folded(String($0)) }
        var meant = header.map { FixedSentence.folded($0.value) }
        if !isOrdered {
            said.sort()
            meant.sort()
        }
        guard said != meant else { return }
        let arguments: [Argument] = [.text(text), .text(header.map(\.value).joined(separator: "、")), .word(zh: slot.name.zh, en: slot.name.en)]
        diagnostics.append(Diagnostic("foreword-contradicts-header", at: range, arguments, notes: [Note(range: header[0].range)]))
    }

    /// What the author says to be replaced names all that the header does (8.3 c)): in its paragraph, or in the list and the
    /// paragraphs that follow and say nothing else.
    private mutating func compareReplaced(_ authored: [(node: NodeID, slots: [Slot], sentences: [Sentence])], _ parse: Parse, _ metadata: Metadata) {
        let header = metadata.replaces + metadata.partlyReplaces
        reportUnknownReplaced(authored, parse, metadata)
        guard !header.isEmpty, let first = authored.firstIndex(where: { $0.slots.contains(.replaced) }) else { return }
        let tree = parse.tree
        var said: [Int: [StandardNumber]] = [:]
        for (node, _, _) in authored[first...].prefix(while: { $0.slots.isEmpty || $0.slots.contains(.replaced) }) {
            for id in node..<tree.end(node) where tree[id].kind == .standardNumber {
                guard let number = StandardNumber(bytes: Array(parse.source.bytes[tree[id].range.indices])) else { continue }
                said[number.digits, default: []].append(number)
            }
        }
        let missing = header.filter { one in
            !said[one.value.digits, default: []].contains { $0 == one.value || $0.samePublication(as: one.value) && (!$0.isDated || !one.value.isDated) }
        }
        guard !missing.isEmpty else { return }
        let place = authored[first].sentences.first(where: \.isOnReplaced)?.range ?? tree[authored[first].node].range
        let names = missing.map(\.value.printed).joined(separator: "、")
        let arguments: [Argument] = [.text(names), .word(zh: Slot.replaced.name.zh, en: Slot.replaced.name.en)]
        diagnostics.append(
            Diagnostic("foreword-contradicts-header", at: place, phrase: 1, arguments, notes: missing.map { Note(range: $0.range) }))
    }
}

extension Foreword {
    /// A sentence says that a document is replaced that the header does not name.
    private mutating func reportUnknownReplaced(
        _ authored: [(node: NodeID, slots: [Slot], sentences: [Sentence])], _ parse: Parse, _ metadata: Metadata
    ) {
        let header = metadata.replaces + metadata.partlyReplaces
        for (_, slots, sentences) in authored where slots.contains(.replaced) {
            for sentence in sentences where sentence.isOnReplaced {
                guard let cited = sentence.citations.first, let place = header.first?.range ?? metadata.numbers.first?.range else { continue }
                let range = parse.tree[cited].range
                guard let number = StandardNumber(bytes: Array(parse.source.bytes[parse.tree[cited + 1].range.indices])) else { continue }
                if header.contains(where: { $0.value.samePublication(as: number) || $0.value.undated == number.undated }) { continue }
                diagnostics.append(
                    Diagnostic("foreword-contradicts-header", at: sentence.range, phrase: 3, [.text(parse.source.text(range))], notes: [Note(range: place)]))
            }
        }
    }
}

extension FixedSentence {
    /// The basis of drafting as authors write it.
    fileprivate static let bases = [
        basis, "本文件按照GB/T 1.1—2020的规定起草。", "本文件按照GB/T 1.1—2009给出的规则起草。",
        "本文件按照GB/T 1.1—2009《标准化工作导则　第1部分：标准的结构和编写》给出的规则起草。",
    ]

    fileprivate static let patentSentences = ["请注意本文件的某些内容可能涉及专利。", "本文件的发布机构不承担识别专利的责任。", "本文件的发布机构不应承担识别这些专利的责任。"]
}
