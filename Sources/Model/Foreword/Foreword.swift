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
    }

    /// The first 前言; a second one is a clause like any other.
    public private(set) var section: NodeID?
    public private(set) var pieces: [Piece] = []
    public private(set) var diagnostics: [Diagnostic] = []

    init(_ parse: Parse, _ metadata: Metadata) {
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
        var missing = Slot.allCases.filter { !covered.contains($0) }[...]
        var last: (slot: Slot, node: NodeID)?
        for (node, slots) in authored {
            if let slot = slots.first {
                if let last, slot < last.slot {
                    let arguments = [slot.label, last.slot.label]
                    diagnostics.append(Diagnostic("fore-order", at: tree[node].range, arguments))
                }
                while let next = missing.first, next < slot {
                    generate(next, metadata)
                    missing.removeFirst()
                }
                last = last.map { max($0.slot, slots.last ?? slot) > $0.slot ? (slots.last ?? slot, node) : $0 } ?? (slots.last ?? slot, node)
                check(slots, node, parse, metadata)
            }
            pieces.append(.authored(node))
        }
        for slot in missing { generate(slot, metadata) }
    }

    /// The sentence of a slot from the header; nothing when the header does not say.
    private mutating func generate(_ slot: Slot, _ metadata: Metadata) {
        func joined(_ texts: [Placed<String>]) -> String { texts.map(\.value).joined(separator: "、") }
        let isJoint = !metadata.proposers.isEmpty && joined(metadata.proposers) == joined(metadata.administrators)
        switch slot {
        case .basis: pieces.append(.sentence(FixedSentence.basis))
        case .parts:
            guard let part = metadata.title.part, let number = metadata.number else { return }
            let whole = metadata.title.withoutPart.joined(separator: "\u{3000}")
            pieces.append(.sentence("本文件是\(number.withoutPart.undated.printed)《\(whole)》的第\(part)部分。"))
        case .replaced:
            let numbers = metadata.replaces.map(\.value.printed).joined(separator: "、")
            if !numbers.isEmpty { pieces.append(.sentence("本文件代替\(numbers)。")) }
            let parts = metadata.partlyReplaces.map(\.value.printed).joined(separator: "、")
            if !parts.isEmpty { pieces.append(.sentence("本文件部分代替\(parts)。")) }
        case .adopted:
            for text in metadata.consistency { if let sentence = ForewordText.adoption(text.value) { pieces.append(.sentence(sentence)) } }
        case .patents:
            if metadata.patents.isEmpty { pieces.append(.sentence(FixedSentence.patents)) }
        case .proposed:
            guard !metadata.proposers.isEmpty else { return }
            pieces.append(.sentence("本文件由\(joined(metadata.proposers))提出" + (isJoint ? "并归口。" : "。")))
        case .administered:
            if !metadata.administrators.isEmpty, !isJoint { pieces.append(.sentence("本文件由\(joined(metadata.administrators))归口。")) }
        case .drafters:
            if !metadata.drafters.isEmpty { pieces.append(.sentence("本文件起草单位：\(joined(metadata.drafters))。")) }
        case .people:
            if !metadata.people.isEmpty { pieces.append(.sentence("本文件主要起草人：\(joined(metadata.people))。")) }
        case .history:
            if !metadata.history.isEmpty {
                pieces.append(.sentence(FixedSentence.history))
                pieces.append(.items(metadata.history.map(\.value)))
            } else if metadata.replaces.isEmpty, metadata.partlyReplaces.isEmpty {
                pieces.append(.sentence(FixedSentence.firstEdition))
            }
        }
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
            case .patents where !FixedSentence.matches(text, FixedSentence.patents):
                diagnostics.append(Diagnostic("fore-patent-unidentified", at: range, fix: fix(FixedSentence.patents)))
            case .proposed: compare(slot, ForewordText.between(text, "由", "提出"), metadata.proposers, range)
            case .administered: compare(slot, ForewordText.administrator(text), metadata.administrators, range)
            case .drafters: compare(slot, ForewordText.between(text, "起草单位：", "。"), metadata.drafters, range)
            case .people: compare(slot, ForewordText.between(text, "起草人：", "。"), metadata.people, range)
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
