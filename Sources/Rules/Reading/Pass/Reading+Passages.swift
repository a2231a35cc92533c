/// The text of one block, from sentence to sentence. This is the pass that all word lists share: a character that begins no word and
/// no number costs one look into a table.

import Model
import Syntax

extension Reading {
    /// Reads the inlines from `first` on, which are the content of `block`.
    mutating func readPassage(_ first: NodeID, _ end: NodeID, of block: NodeID) {
        lastPassage = block
        sentence = Sentence()
        sentence.block = block
        sentence.range = nodes[block].range
        sentence.range.end = sentence.range.start
        isSentenceOpen = false
        quotes = 0
        var lead: Modalities = []
        if carrier == .item { lead = leadForce }
        sentence.lead = lead
        passageForce = []
        var id = first
        var start = -1
        var stop = 0
        while id < end {
            let node = nodes[id]
            switch node.kind {
            case .text:
                if start >= 0, isGap(stop, node.range.lower) {
                    stop = node.range.upper
                } else {
                    if start >= 0 { scan(start, stop) }
                    start = node.range.lower
                    stop = node.range.upper
                }
                id += 1
                continue
            case .emphasis, .strong, .subscript, .superscript, .softBreak, .lineBreak:
                if start >= 0 {
                    scan(start, stop)
                    start = -1
                }
                open(node.range.lower)
                id += 1
                continue
            default: break
            }
            if start >= 0 {
                scan(start, stop)
                start = -1
            }
            switch node.kind {
            case .reference, .link: mention(id, node)
            case .citation: cite(id, node)
            case .citedTitle:
                open(node.range.lower)
                mentions.append(Mention(kind: .title, node: id, anchor: -1, entry: -1, range: node.range))
                sentence.range.end = node.range.end
            case .list, .paragraph, .note, .example, .table, .figure, .formula, .legend, .attributes, .comment, .label, .footnoteMark: break
            default:
                open(node.range.lower)
                sentence.range.end = node.range.end
            }
            id = Int(node.end)
        }
        if start >= 0 { scan(start, stop) }
        if isSentenceOpen { finishSentence() }
        if brackets.isOdd { judgePairs(block) }
        if carrier == .paragraph || carrier == .item { leadForce = passageForce.isEmpty ? lead : passageForce }
    }

    /// Between texts that print as one: a blank that means nothing, or the backslash of an escape.
    @inline(__always)
    private func isGap(_ from: Int, _ to: Int) -> Bool {
        var at = from
        while at < to {
            let byte = bytes[at]
            guard byte == 0x20 || byte == 0x5C || byte == 0xE3 || byte == 0x80 else { return false }
            at += 1
        }
        return true
    }

    @inline(__always)
    private mutating func open(_ at: Int) {
        guard !isSentenceOpen else { return }
        isSentenceOpen = true
        sentence.range = ByteRange(at, at)
    }

    private mutating func scan(_ from: Int, _ to: Int) {
        let bytes = self.bytes
        let flags = self.flags
        let words = self.words
        typealias Flag = WordTable.Flag
        if !isSentenceOpen { open(bytes.skipBlanks(from, limit: to)) }
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var at = from
            while true {
                at = plainEnd(base, at, to, flags, words)
                if at >= to { break }
                let byte = base[at]
                if byte < 0x80 {
                    let flag = flags[Int(byte)]
                    if flag & Flag.digit != 0 {
                        at = readNumber(at, from, to)
                    } else if flag & Flag.letter != 0 {
                        at = readLetters(at, from, to)
                    } else {
                        at = readMark(byte, at, from, to)
                    }
                    continue
                }
                let scalar = Int(byte & 0x0F) << 12 | Int(base[at + 1] & 0x3F) << 6 | Int(base[at + 2] & 0x3F)
                let flag = flags[scalar]
                if flag & Flag.name != 0 {
                    let name = names.meet(bytes, at: at, limit: to, section: section, in: sections)
                    if name >= 0, zone == .terms { link(name, at) }
                }
                if flag & Flag.mark != 0 {
                    at &+= 3
                    judgeMark(scalar, at &- 3, from, to)
                    switch scalar {
                    case 0x201C: quotes += 1
                    case 0x201D: quotes = max(0, quotes - 1)
                    case 0xFF08, 0xFF09: continue
                    default:
                        guard quotes == 0 else { continue }
                        sentence.range.end = UInt32(truncatingIfNeeded: at)
                        finishSentence()
                        if at < to { open(at) }
                    }
                    continue
                }
                var next = at &+ 3
                if flag & Flag.short != 0 || flag & Flag.word != 0 && at &+ 6 <= to && words.mayBegin(base + at) {
                    next = max(next, readWord(base, at, to, flag))
                }
                if flag & Flag.modal != 0, next == at &+ 3 { next = readModal(at, to) }
                at = next
            }
        }
        sentence.range.end = UInt32(truncatingIfNeeded: max(to, sentence.range.upper))
    }

    /// Where reading goes on: behind a word that hides another, else behind the first character.
    private mutating func readWord(_ base: UnsafePointer<UInt8>, _ at: Int, _ to: Int, _ flag: UInt8) -> Int {
        var end = at
        if flag & WordTable.Flag.word != 0 {
            var entry = words.first(base, at: at, limit: to, isShort: false)
            var length = 0
            while entry >= 0 {
                if let (list, count) = words.match(entry, base, at: at, limit: to), length == 0 || count == length {
                    length = count
                    if list < 0 {
                        end = at + count
                    } else {
                        hits.append(Hit(list: list, range: ByteRange(at, at + count), isQuoted: quotes > 0))
                    }
                }
                entry = words.next(after: entry)
            }
            if length > 0 { return end }
        }
        if flag & WordTable.Flag.short != 0 {
            var entry = words.first(base, at: at, limit: to, isShort: true)
            while entry >= 0 {
                if let (list, count) = words.match(entry, base, at: at, limit: to), list >= 0 {
                    hits.append(Hit(list: list, range: ByteRange(at, at + count), isQuoted: quotes > 0))
                }
                entry = words.next(after: entry)
            }
        }
        return end
    }

    private mutating func readModal(_ at: Int, _ to: Int) -> Int {
        guard quotes == 0, mayBeModal(at, to), let word = bytes.modalWord(at: at, floor: sentence.range.lower, limit: to) else { return at + 3 }
        let use = ModalUse(modality: word.modality, isNegative: word.isNegative, range: word.range)
        modals.append(use)
        sentence.modalities.formUnion(use.set)
        if !isPreferred(use) { sentence.hasRareForm = true }
        return max(word.range.upper, at + 3)
    }

    /// Most characters that begin a longer verbal form stand before another one than its second.
    @inline(__always)
    private func mayBeModal(_ at: Int, _ to: Int) -> Bool {
        guard at + 6 <= to else { return true }
        switch UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) {
        case 0xE4B88D: return bytes.has("得", at: at + 3, limit: to) || bytes.has("必", at: at + 3, limit: to)  // 不
        case 0xE5BF85: return bytes.has("须", at: at + 3, limit: to)  // 必
        case 0xE4B8A5: return bytes.has("禁", at: at + 3, limit: to)  // 严
        case 0xE7A681: return bytes.has("止", at: at + 3, limit: to)  // 禁
        case 0xE58FAA: return bytes.has("准", at: at + 3, limit: to)  // 只
        case 0xE58786, 0xE58581: return bytes.has("许", at: at + 3, limit: to)  // 准, 允
        default: return true
        }
    }

    /// 应, 宜, 可, 能 and 可能, with or without 不; 不必.
    private func isPreferred(_ use: ModalUse) -> Bool {
        let range = use.range
        switch use.modality {
        case .requirement: return range.count <= 6 && bytes.has("应", before: range.upper, floor: range.lower)
        case .permission: return range.count == 3 || bytes.isEqual(range, "不必")
        default: return true
        }
    }

    /// A run of Latin letters and digits: a word, or an abbreviation that the document defines.
    private mutating func readLetters(_ start: Int, _ from: Int, _ to: Int) -> Int {
        var at = start + 1
        while at < to, Byte.isAlphanumeric(bytes[at]) { at += 1 }
        if !names.isEmpty { names.meet(bytes, at: start, limit: to, section: section, in: sections) }
        if gathersAcronyms, at - start <= Acronyms.limit, at > start + 1, Byte.isUpper(bytes[start]), Byte.isUpper(bytes[start + 1]) {
            meetAcronym(start, at, from, to)
        }
        if at + 1 < to, bytes[at] == UInt8(ascii: "."), Byte.isAlphanumeric(bytes[at + 1]), let end = readDotted(start, from, to) { return end }
        if at < to, bytes[at] == UInt8(ascii: "/"), let end = readStroke(start, at, to) { return end }
        if at + 1 < to, bytes[at] == 0xC2, bytes[at + 1] == 0xAE {
            let range = ByteRange(start, at + 2)
            report("misc-trademark", at: range, phrase: 1, [quoted(range)])
        }
        return at - start <= 4 && Byte.isUpper(bytes[start + 1 < at ? start + 1 : start]) ? judgeCode(start, at, to) : at
    }

    /// `GB/27924—2011`: a number whose code lost its T. A year behind it, or GB before it, shows that a standard is meant.
    private mutating func readStroke(_ start: Int, _ stroke: Int, _ to: Int) -> Int? {
        var at = stroke + 1
        while at < to, Byte.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
        guard at - stroke > 2, stroke - start >= 2, stroke - start <= 5, (start..<stroke).prefix(2).allSatisfy({ Byte.isUpper(bytes[$0]) }) else {
            return nil
        }
        var end = at
        for dash in ["—", "-", "–"] as [StaticString] where bytes.has(dash, at: at, limit: to) {
            let year = at + dash.utf8CodeUnitCount
            if year + 4 <= to, (year..<year + 4).allSatisfy({ Byte.isDigit(bytes[$0]) }) { end = year + 4 }
        }
        guard end > at || stroke - start == 2 && bytes.has("GB", at: start, limit: stroke) else { return nil }
        let range = ByteRange(start, end)
        report("docnum-shape", at: range, [quoted(range)])
        return end
    }

    private mutating func mention(_ id: NodeID, _ node: Node) {
        open(node.range.lower)
        sentence.range.end = node.range.end
        var mention = Mention(kind: .elsewhere, node: id, anchor: -1, entry: -1, range: node.range)
        if case .place(let anchor) = target(of: id) {
            mention.kind = .place
            mention.anchor = anchor
        }
        mentions.append(mention)
    }

    private mutating func cite(_ id: NodeID, _ node: Node) {
        open(node.range.lower)
        sentence.range.end = node.range.end
        judgeDigits(behind: nodes[id + 1].range)
        let entry = citation(at: id)?.entry ?? -1
        let number = nodes[id + 1].range
        mentions.append(Mention(kind: .citation, node: id, anchor: -1, entry: entry, range: number))
        readYear(behind: number, node.range.upper)
    }

    /// `GB/T 27924—11`: a year has four digits.
    private mutating func readYear(behind number: ByteRange, _ end: Int) {
        guard end == number.upper else { return }
        for dash in ["—", "–"] as [StaticString] where bytes.has(dash, at: end, limit: bytes.count) {
            var at = end + dash.utf8CodeUnitCount
            let year = at
            while at < bytes.count, Byte.isDigit(bytes[at]) { at += 1 }
            guard at > year, at - year != 4 else { return }
            let range = ByteRange(number.lower, at)
            report("docnum-shape", at: range, [quoted(range)])
        }
    }

    // The end of a sentence.

    mutating func finishSentence() {
        isSentenceOpen = false
        if countsInstructions, modals.isEmpty { countInstruction() }
        if !modals.isEmpty || !hits.isEmpty || !mentions.isEmpty {
            if !modals.isEmpty { count() }
            for hit in hits {
                let list = catalogue.lists[hit.list]
                if isWanted(list.rule) { list.find(hit, &self) }
            }
            if !modals.isEmpty {
                for number in checksHere() where !catalogue.sentences[number].modalities.isDisjoint(with: sentence.modalities) {
                    catalogue.sentences[number].find(&self)
                }
            }
            if !mentions.isEmpty {
                gatherMentions()
                for number in checksHere() where catalogue.sentences[number].modalities.isEmpty { catalogue.sentences[number].find(&self) }
            }
        }
        passageForce = sentence.modalities
        if !modals.isEmpty { modals.removeAll(keepingCapacity: true) }
        if !hits.isEmpty { hits.removeAll(keepingCapacity: true) }
        if !mentions.isEmpty { mentions.removeAll(keepingCapacity: true) }
        quantities = 0
        sentence.modalities = []
        sentence.hasRareForm = false
        sentence.isFirst = false
        quotes = 0
    }

    private mutating func countInstruction() {
        guard section >= 0, carrier == .paragraph || carrier == .item, zone == .body, isInstruction else { return }
        sections[section].instructions += 1
    }

    /// What the sentence adds to its section.
    private mutating func count() {
        guard section >= 0, Carriers.provisions.contains(Carriers(carrier)) else { return }
        if sentence.modalities.contains(.requirement) { sections[section].requirements += 1 }
        if sentence.modalities.contains(.recommendation) { sections[section].recommendations += 1 }
    }
}

/// Where the next character stands that begins anything; `limit` where none does. Apart from what acts on it, so that it stays a tight
/// loop: most of a text passes through it.
@inline(__always)
private func plainEnd(_ base: UnsafePointer<UInt8>, _ start: Int, _ limit: Int, _ flags: UnsafePointer<UInt8>, _ words: WordTable) -> Int {
    var at = start
    while at < limit {
        let byte = base[at]
        if byte >= 0xE0 {
            if byte >= 0xF0 {
                at &+= 4
                continue
            }
            // Each character of a run is decoded once, as the second of one pair and the first of the next.
            var code = WordTable.scalar(base + at)
            while true {
                let flag = flags[code]
                if flag & ~WordTable.Flag.word != 0 { return at }
                let next = at &+ 3
                guard next &+ 3 <= limit, base[next] >= 0xE0, base[next] < 0xF0 else {
                    // Of a word that goes on otherwise: `按 GB`.
                    if flag != 0, next &+ 3 <= limit, words.mayBegin(base + at) { return at }
                    at = next
                    break
                }
                let other = WordTable.scalar(base + next)
                if flag != 0, words.mayBegin(code, other) { return at }
                at = next
                code = other
            }
        } else if byte < 0x80 {
            if flags[Int(byte)] != 0 { return at }
            at &+= 1
        } else {
            at &+= 2
        }
    }
    return limit
}
