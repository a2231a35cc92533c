/// What rules ask of the sentence that has just been read, and of where it stands.

import Model
import Syntax

extension Reading {
    /// Whether the sentence tells what a law says: that is not the document's own provision (GB/T 1.1—2020, 9.5.4.2.2).
    public var namesLaw: Bool {
        for mention in mentions where mention.kind == .title {
            if bytes.namesLaw(mention.range) { return true }
        }
        return Reading.lawWords.contains { bytes.contains($0, in: sentence.range) }
    }

    private static let lawWords: [StaticString] = ["法律", "法规"]

    /// What stands before a word in its part of the sentence: back to the nearest comma, semicolon or colon, which is taken along.
    public func clause(before word: ByteRange) -> ByteRange {
        let floor = sentence.range.lower
        var at = word.lower
        while at >= floor + 3 {
            at = bytes.characterStart(before: at)
            guard bytes[at] == 0xEF else { continue }
            if bytes.has("，", at: at, limit: word.lower) || bytes.has("；", at: at, limit: word.lower) || bytes.has("：", at: at, limit: word.lower) {
                return ByteRange(at, word.lower)
            }
        }
        return ByteRange(floor, word.lower)
    }

    /// What stands behind a word in its part of the sentence: as far as the next comma or semicolon.
    public func clause(behind word: ByteRange) -> ByteRange {
        let limit = sentence.range.upper
        var at = word.upper
        while at < limit, bytes[at] != 0xEF || !bytes.has("，", at: at, limit: limit) && !bytes.has("；", at: at, limit: limit) { at = bytes.characterEnd(at) }
        return ByteRange(word.upper, max(word.upper, min(at, limit)))
    }

    /// The verbal form of a requirement in the same part of the sentence as a word, between two commas or semicolons.
    public func requirement(beside word: ByteRange) -> ModalUse? {
        let floor = clause(before: word).lower
        let ceiling = clause(behind: word).upper
        var others = false
        for modal in modals where modal.range.lower >= floor && modal.range.upper <= ceiling {
            if modal.modality == .requirement { return modal }
            if modal.modality == .recommendation { others = true }
        }
        // An item has it from its lead.
        if !others, modals.isEmpty, sentence.lead.contains(.requirement) { return ModalUse(modality: .requirement, isNegative: false, range: word) }
        return nil
    }

    /// Reports the first verbal form of these kinds; with `verbs`, the first that none of these words has as part of its object, as
    /// 规定了经营者应遵守的要求 has.
    public mutating func reportModal(_ rule: RuleID, _ kinds: Modalities, notBehind verbs: [StaticString] = []) {
        let word = modals.first { modal in
            guard kinds.contains(modal.set) else { return false }
            let before = verbs.isEmpty ? nil : clause(before: modal.range)
            return !verbs.contains { verb in before.map { bytes.contains(verb, in: $0) } ?? false }
        }
        guard let word else { return }
        report(rule, at: word.range, [quoted(word.range)])
    }

    /// Whether a standard or a place is named right behind a word, with 的, 中 or a colon between at most.
    public func namesDocument(after word: ByteRange) -> Bool {
        mentions.contains { $0.kind != .title && $0.range.lower >= word.upper && $0.range.lower - word.upper <= 9 }
    }

    /// Whether a plain number follows a word within a few characters: `比重为1.18`, and not `比重上升5%`.
    public func measures(behind word: ByteRange) -> Bool {
        var at = word.upper
        let limit = min(sentence.range.upper, word.upper + 15)
        while at < limit, !Byte.isDigit(bytes[at]) { at = bytes.characterEnd(at) }
        return at < limit && bytes.figure(at: at, limit: sentence.range.upper).kind == .none
    }

    /// Whether the line of the sentence begins with `>`: what an example shows in its frame.
    public var isFramed: Bool {
        var at = sentence.range.lower
        while at > 0, !Byte.isLineEnd(bytes[at - 1]) { at -= 1 }
        at = bytes.skipBlanks(at, limit: bytes.count)
        return at < bytes.count && bytes[at] == UInt8(ascii: ">")
    }

    /// Whether the text stands in a term's entry.
    public var isInTerm: Bool {
        guard section >= 0, case .term = sections[section].kind else { return false }
        return true
    }

    /// Whether sentences in the imperative instruct here.
    public var isInProcedure: Bool {
        isProcedure || document.metadata.kind == .testMethod || document.metadata.kind == .code
    }

    /// Whether the text stands among the steps of a test or a code of practice.
    public var isInSteps: Bool {
        document.metadata.kind == .testMethod || document.metadata.kind == .code
            || isUnderTitle(with: ["步骤", "测定", "试验", "检验方法", "检测方法", "测试"])
    }

    /// Whether a title around the text contains one of these words.
    public func isUnderTitle(with words: [StaticString]) -> Bool {
        var at = section
        while at >= 0 {
            if titleHas(sections[at], words) { return true }
            at = sections[at].parent
        }
        return false
    }

    /// Whether the chapter around the text has one of these titles.
    func isInChapter(titled titles: TitleWords) -> Bool {
        var at = section
        while at >= 0 {
            if sections[at].level == 1, let title = sections[at].title, titles.equal(title, of: bytes) { return true }
            at = sections[at].parent
        }
        return false
    }

    /// Whether a section's title ends in one of these words.
    public func titleEnds(_ section: Section, in words: [StaticString]) -> Bool {
        guard let title = section.title else { return false }
        return words.contains { bytes.has($0, before: title.upper, floor: title.lower) }
    }

    /// Whether a section's title contains one of these words.
    public func titleHas(_ section: Section, _ words: [StaticString]) -> Bool {
        guard let title = section.title else { return false }
        return words.contains { bytes.contains($0, in: title) }
    }

    /// The sections right below another, in order.
    public func children(of parent: Int) -> [Int] {
        sections.indices.filter { sections[$0].parent == parent }
    }

    /// Where a finding about a whole section stands: its title, or the line that begins it.
    public func head(_ section: Section) -> ByteRange {
        section.title ?? firstLine(nodes[section.node].range)
    }

    /// A range as far as its first line end.
    public func firstLine(_ range: ByteRange) -> ByteRange { ByteRange(range.lower, min(bytes.lineEnd(range.lower), range.upper)) }

    /// How others cite a section.
    public func label(_ section: Section) -> Argument { .text(document.reference(section.anchor)) }

    /// The first character of a block's text and the last, as offsets: of its first and last text; nil where it has none.
    public func textRange(of block: NodeID) -> ByteRange? {
        var start = -1
        var stop = 0
        var id = block + 1
        let end = Int(nodes[block].end)
        while id < end {
            switch nodes[id].kind {
            case .label, .attributes, .comment:
                id = Int(nodes[id].end)
                continue
            case .list, .table, .figure, .formula, .note, .example: return start < 0 ? nil : ByteRange(start, stop)
            case .text, .inlineFormula, .citation, .reference, .link, .code, .citedTitle, .termNumber, .webLink:
                if start < 0 { start = nodes[id].range.lower }
                stop = max(stop, nodes[id].range.upper)
            default: break
            }
            id += 1
        }
        return start < 0 ? nil : ByteRange(start, stop)
    }

    /// The nodes right below a node.
    public func children(_ node: NodeID) -> Tree.Children { document.tree.children(node) }

    public func kind(_ node: NodeID) -> Kind { nodes[node].kind }

    /// The block that follows another in the same place; -1 without. Remarks are passed over.
    public func next(after node: NodeID) -> NodeID {
        var at = Int(nodes[node].end)
        while at < nodes.count {
            switch nodes[at].kind {
            case .comment, .attributes: at = Int(nodes[at].end)
            case .paragraph, .list, .table, .figure, .formula, .note, .example, .legend, .warning, .footnote, .source: return at
            default: return -1
            }
        }
        return -1
    }

    public func range(_ node: NodeID) -> ByteRange { nodes[node].range }
}

extension [UInt8] {
    /// Whether `《…》` is the title of a law or regulation; 《水稻测产方法》 is none.
    public func namesLaw(_ title: ByteRange) -> Bool {
        func ends(_ words: [StaticString]) -> Bool { words.contains { has($0, before: title.upper, floor: title.lower) } }
        return ends(["法》", "条例》", "办法》", "决定》"]) && !ends(["方法》", "做法》", "技法》", "疗法》", "算法》", "语法》"])
    }
}
