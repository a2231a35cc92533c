/// Whether a sentence takes over what it names, or only points there (GB/T 1.1—2020, 9.5.4.2, 9.5.5; the same question decides the
/// nature of an annex, 9.6.1.2).

import Model
import Syntax

extension Reading {
    /// Whether the sentence being read takes over what `mention` names.
    public func isNormative(_ mention: Mention) -> Bool {
        switch carrier {
        case .note, .example, .source, .footnote, .caption, .heading: return false
        // `见GB/T 191` only points there, in a cell too.
        case .cell, .tableFootnote: return zone == .body && trigger(before: mention.range.lower) != .informative
        case .paragraph, .item, .warning, .definition: break
        }
        switch zone {
        case .foreword, .introduction, .scope, .references, .informativeAnnex, .bibliography, .index, .front: return false
        case .terms where section >= 0 && sections[section].kind == .element(.terms): return true
        case .terms, .symbols, .body: break
        }
        let trigger = trigger(before: mention.range.lower)
        if trigger == .informative { return false }
        // The verbal form before it is what the mention stands under.
        if let modal = modals.last(where: { $0.range.upper <= mention.range.lower }) {
            switch modal.modality {
            case .requirement: return true
            case .recommendation: return document.metadata.kind == .guide
            case .permission, .possibility, .capability:
                // `能放置9个灰皿，按附录A测定`: the comma ends what it says.
                if !bytes.contains("，", in: ByteRange(modal.range.upper, mention.range.lower)) { return false }
            case .instruction, .statement: break
            }
        } else if sentence.force.contains(.requirement) {
            return true
        }
        if trigger == .normative || bytes.has("规定的", at: nodes[mention.node].range.upper, limit: sentence.range.upper) { return true }
        return isInProcedure && (carrier == .item || isInstruction)
    }

    /// Whether the sentence tells to do something.
    var isInstruction: Bool {
        let start = bytes.condition(from: sentence.range.lower, to: sentence.range.upper).upper
        return bytes.isImperative(from: start, to: sentence.range.upper)
    }

    enum Trigger { case normative, informative, none }

    /// What stands before a mention, the joints to mentions before it left out: 见, 按, 符合.
    func trigger(before start: Int) -> Trigger {
        var at = start
        let floor = sentence.range.lower
        // `见表1、表2和附录A`
        var steps = 0
        while let before = joint(before: at, floor: floor), steps < 20 {
            at = before
            steps += 1
        }
        while at > floor, bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "[") { at -= 1 }
        if Reading.informative.ends(before: at, floor: floor, bytes) { return .informative }
        if Reading.normative.ends(before: at, floor: floor, bytes) { return .normative }
        return .none
    }

    /// The start of the mention that a joint binds to what begins at `start`.
    private func joint(before start: Int, floor: Int) -> Int? {
        var at = start
        while at > floor, bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "[") { at -= 1 }
        guard Reading.joints.ends(before: at, floor: floor, bytes) else { return nil }
        for mark in Reading.jointMarks where bytes.has(mark, before: at, floor: floor) {
            let end = at - mark.utf8CodeUnitCount
            // The one right before it, of those in order.
            var low = 0
            var high = mentions.count
            while low < high {
                let middle = (low + high) / 2
                if mentions[middle].range.lower < start { low = middle + 1 } else { high = middle }
            }
            guard low > 0, ends(mentions[low - 1], at: end) else { continue }
            return mentions[low - 1].range.lower
        }
        return nil
    }

    private func ends(_ mention: Mention, at end: Int) -> Bool {
        let stop = nodes[mention.node].range.upper
        return stop == end || stop < end && end - stop <= 2 && bytes.skipBlanks(stop, limit: end) == end
    }

    private static let jointMarks: [StaticString] = ["、", "和", "与", "及", "或", "～", "以及", "的", "中", "，"]
    private static let joints = CodedWords(endsOf: jointMarks)
    private static let informative = CodedWords(endsOf: ["见", "参照", "参考", "来自", "摘自", "引自", "源自", "如", "由", "代替", "对应"])
    private static let normative = CodedWords(endsOf: [
        "按", "按照", "符合", "依据", "根据", "遵守", "执行", "满足", "采用", "使用", "用", "依照", "遵照", "遵循", "履行", "利用", "以",
    ])

    /// Adds what the sentence names to what is known of citations and places.
    mutating func gatherMentions() {
        for mention in mentions {
            let isNormative = isNormative(mention)
            switch mention.kind {
            case .place: add(mention, isNormative)
            // An entry of a list does not cite itself.
            case .citation where zone == .references || zone == .bibliography: break
            case .citation:
                let node = mention.node
                let end = Int(nodes[node].end)
                var hasLocator = false
                var child = node + 1
                while child < end {
                    if case .locator(let form) = nodes[child].kind, form != .method { hasLocator = true }
                    child = Int(nodes[child].end)
                }
                citations.append(
                    CitationUse(
                        node: node, entry: mention.entry, zone: zone, carrier: carrier, section: section, isNormative: isNormative,
                        isDated: bytes.isDatedNumber(mention.range), hasLocator: hasLocator, range: mention.range))
            case .elsewhere, .title: break
            }
        }
    }

    /// A place that is named; also the places around it: who cites A.1 has named annex A.
    private mutating func add(_ mention: Mention, _ isNormative: Bool) {
        var anchor = mention.anchor
        while anchor >= 0 {
            let place = document[anchor]
            // Within itself a place does not name itself.
            if mention.node > place.node, mention.node < Int(nodes[place.node].end) { return }
            if places[anchor].first < 0 { places[anchor].first = mention.node }
            if places[anchor].firstInText < 0, zone != .foreword, zone != .introduction { places[anchor].firstInText = mention.node }
            if mention.node < place.node { places[anchor].isMentionedBefore = true }
            if isNormative {
                if places[anchor].normative == 0 { places[anchor].firstNormative = mention.range }
                places[anchor].normative += 1
            } else {
                if places[anchor].informative == 0 { places[anchor].firstInformative = mention.range }
                places[anchor].informative += 1
            }
            anchor = place.parent
        }
    }
}

extension [UInt8] {
    /// Whether a standard's number ends in a year.
    func isDatedNumber(_ range: ByteRange) -> Bool {
        var at = range.upper
        var digits = 0
        while at > range.lower, Byte.isDigit(self[at - 1]) {
            at -= 1
            digits += 1
        }
        guard digits == 4 || digits == 2, at > range.lower else { return false }
        if has("—", before: at, floor: range.lower) || has("–", before: at, floor: range.lower) { return true }
        return self[at - 1] == UInt8(ascii: ":") || digits == 4 && self[at - 1] == UInt8(ascii: "-")
    }
}
