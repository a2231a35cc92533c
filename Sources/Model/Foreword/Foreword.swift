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
        var authored: [(node: NodeID, slots: [Slot])] = []
        for child in tree.children(section) {
            switch tree[child].kind {
            case .heading: continue
            case .paragraph: authored.append((child, Slot.recognised(ForewordText.plain(parse, child))))
            default: authored.append((child, []))
            }
        }
        let covered = Set(authored.flatMap(\.slots))
        // A 修改单 has no foreword of its own; one that it has all the same is its author's alone.
        var missing = metadata.isAmendment ? [] : Slot.allCases.filter { !covered.contains($0) }[...]
        let sentences = ForewordSentences(metadata, hasDeviations: tree.attributes.contains { $0.key == .deviation }, title: title)
        var last: (slot: Slot, node: NodeID)?
        for (node, slots) in authored {
            if let slot = slots.first {
                if let last, slot < last.slot {
                    let arguments = [slot.label, last.slot.label]
                    diagnostics.append(Diagnostic("fore-order", at: tree[node].range, arguments))
                }
                while let next = missing.first, next < slot {
                    pieces += sentences.pieces(next)
                    missing.removeFirst()
                }
                last = last.map { max($0.slot, slots.last ?? slot) > $0.slot ? (slots.last ?? slot, node) : $0 } ?? (slots.last ?? slot, node)
                check(slots, node, parse, metadata)
            }
            pieces.append(.authored(node))
        }
        for slot in missing { pieces += sentences.pieces(slot) }
    }

    private mutating func check(_ slots: [Slot], _ node: NodeID, _ parse: Parse, _ metadata: Metadata) {
        let range = parse.tree[node].range
        let text = ForewordText.plain(parse, node)
        func fix(_ sentence: String) -> Fix { Fix(edits: [Edit(range: range, text: sentence)], safety: .safe) }
        for slot in slots {
            switch slot {
            case .basis where !FixedSentence.matches(text, FixedSentence.basis):
                let isOld = text.contains("本标准") || text.contains("2009") || text.contains("给出的规则")
                diagnostics.append(Diagnostic("fore-basis-sentence", at: range, phrase: isOld ? 1 : 0, fix: fix(FixedSentence.basis)))
            case .patents where !metadata.patents.isEmpty:
                let notes = [Note(range: metadata.patents[0].range)]
                diagnostics.append(Diagnostic("fore-patent-exclusive", at: range, notes: notes))
            case .patents where !FixedSentence.matches(text, FixedSentence.patents):
                diagnostics.append(Diagnostic("fore-patent-unidentified", at: range, fix: fix(FixedSentence.patents)))
            case .proposed: compare(slot, ForewordText.between(text, "由", "提出"), metadata.proposers, range)
            case .administered: compare(slot, ForewordText.administrator(text), metadata.administrators, range)
            case .drafters: compare(slot, ForewordText.between(text, "起草单位：", "。"), metadata.drafters, range)
            case .people: compare(slot, ForewordText.between(text, "起草人：", "。"), metadata.people, range)
            case .adopted where !metadata.adoptions.isEmpty:
                let said = Adoption.Degree.allCases.filter { text.contains($0.word) }
                guard !said.isEmpty, !metadata.adoptions.contains(where: { said.contains($0.value.degree) }) else { continue }
                let header = metadata.adoptions.map(\.value.printed).joined(separator: "；")
                let arguments: [Argument] = [.text(said[0].word), .text(header), .word(zh: slot.name.zh, en: slot.name.en)]
                diagnostics.append(Diagnostic("foreword-contradicts-header", at: range, arguments, notes: [Note(range: metadata.adoptions[0].range)]))
            case .basis, .parts, .replaced, .adopted, .patents, .history: break
            }
        }
    }

    /// Names in the foreword must be those of the header; their order counts, as it is the order of merit.
    private mutating func compare(_ slot: Slot, _ text: String?, _ header: [Placed<String>], _ range: ByteRange) {
        guard let text, !header.isEmpty else { return }
        let said = text.split { "、，,".contains($0) }.map { FixedSentence.folded(String($0)) }
        guard said != header.map({ FixedSentence.folded($0.value) }) else { return }
        let arguments: [Argument] = [.text(text), .text(header.map(\.value).joined(separator: "、")), .word(zh: slot.name.zh, en: slot.name.en)]
        diagnostics.append(Diagnostic("foreword-contradicts-header", at: range, arguments, notes: [Note(range: header[0].range)]))
    }
}
