/// Words of capitals that the text uses, each with its first place and the first place that explains it (GB/T 1.1—2020, 9.4.3.3).

import Model
import Syntax

public struct Acronyms: Sendable {
    /// The longest that is looked at, in letters.
    static let limit = 8

    public struct Use: Sendable {
        public var first: ByteRange
        /// Whether it is explained where it first stands.
        public var isExplainedFirst: Bool
        public var isExplained: Bool
        /// Where it stands in running text as a word of its own; empty where it does nowhere.
        public var plain = ByteRange(0, 0)
    }

    public internal(set) var all: [Use] = []
    private var places: [Int: Int] = [:]

    mutating func meet(_ word: ByteRange, _ bytes: [UInt8], isExplained: Bool, isPlain: Bool) {
        var key = 0
        for at in word.indices { key = key << 8 | Int(bytes[at]) }
        if let known = places[key] {
            if isExplained { all[known].isExplained = true }
            if isPlain, all[known].plain.isEmpty { all[known].plain = word }
        } else {
            places[key] = all.count
            all.append(Use(first: word, isExplainedFirst: isExplained, isExplained: isExplained, plain: isPlain ? word : ByteRange(0, 0)))
        }
    }
}

extension Reading {
    /// A run of letters and digits that two capitals begin.
    mutating func meetAcronym(_ start: Int, _ end: Int, _ from: Int, _ to: Int) {
        guard carrier != .heading, carrier != .caption, carrier != .source else { return }
        switch zone {
        case .front, .foreword, .references, .symbols, .bibliography, .index: return
        default: break
        }
        for at in start..<end where !Byte.isUpper(bytes[at]) { return }
        // Part of a designation, of a name with marks in it, or of a formula.
        let joints = Array("-/_.&+@*'\\^".utf8)
        if start > from, joints.contains(bytes[start - 1]) { return }
        if end < to, joints.contains(bytes[end]), bytes[end] != UInt8(ascii: "/") { return }
        let isExplained = isExplained(start, end, from, to)
        let isPlain = quotes == 0 && !isInExample && (carrier == .paragraph || carrier == .item || carrier == .definition) && !isNamePart(start, end, from, to)
        acronyms.meet(ByteRange(start, end), bytes, isExplained: isExplained, isPlain: isPlain)
    }

    /// `应用程序接口（API）`, `（以下简称“API”）`, `API（应用程序接口）`.
    private func isExplained(_ start: Int, _ end: Int, _ from: Int, _ to: Int) -> Bool {
        var at = start
        let floor = max(from, start - 160)
        while at > floor {
            let before = bytes.characterStart(before: at)
            if bytes.has("）", at: before, limit: start) || bytes[before] == UInt8(ascii: ")") || bytes.has("。", at: before, limit: start) { break }
            if bytes.has("（", at: before, limit: start) || bytes[before] == UInt8(ascii: "(") {
                // What opens the paragraph explains nothing.
                if before > from { return true }
                break
            }
            at = before
        }
        for word in ["简称", "简称为", "缩写为", "缩写", "缩略语", "缩略语为", "称为", "即", "代号为"] as [StaticString] where bytes.has(word, before: start, floor: from) {
            return true
        }
        let next = bytes.skipBlanks(end, limit: to)
        guard bytes.has("（", at: next, limit: to) || next < to && bytes[next] == UInt8(ascii: "(") else { return false }
        let inside = bytes.characterEnd(next)
        guard inside + 3 <= to, Characters.isHan(bytes.scalar(at: inside)) || Byte.isLetter(bytes[inside]) else { return false }
        return !(["见", "含", "不", "包括", "以", "如", "或", "除", "仅", "例如", "应", "可", "按"] as [StaticString]).contains { bytes.has($0, at: inside, limit: to) }
    }

    /// Beside Latin words or digits it is part of a name; before 型, 级 and the like a designation.
    private func isNamePart(_ start: Int, _ end: Int, _ from: Int, _ to: Int) -> Bool {
        let next = bytes.skipBlanks(end, limit: to)
        if next < to, next > end, Byte.isAlphanumeric(bytes[next]) { return true }
        var before = start
        while before > from, Byte.isBlank(bytes[before - 1]) { before -= 1 }
        if before < start, before > from, Byte.isAlphanumeric(bytes[before - 1]) { return true }
        if end < to,
            ["/", "型", "级", "类", "号", "牌", "档", "区", "款", "公司", "集团", "店"].contains(where: { (mark: StaticString) in bytes.has(mark, at: end, limit: to) })
        {
            return true
        }
        return (["型号", "代号", "代码", "牌号", "等级", "字母", "字样", "编号", "标志", "前缀", "品牌"] as [StaticString]).contains {
            bytes.has($0, before: start, floor: from)
        }
    }

    /// What has no blank in it and dots: a domain of the net, or an abbreviation with dots. Where reading goes on; nil for other names.
    mutating func readDotted(_ start: Int, _ from: Int, _ to: Int) -> Int? {
        var first = start
        while first > from, Byte.isAlphanumeric(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: "-") { first -= 1 }
        if first > from, [".", "/", "@", ":", "_"].contains(where: { (mark: StaticString) in bytes.has(mark, before: first, floor: from) }) { return nil }
        var end = start
        while end < to, Byte.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".") { end += 1 }
        let stop = end
        while end > start, !Byte.isAlphanumeric(bytes[end - 1]) { end -= 1 }
        let word = ByteRange(first, end)
        if bytes.isDomain(word), stop >= to || bytes[stop] != UInt8(ascii: "@") {
            if !isInExample { report("cite-url", at: word, [quoted(word)]) }
            while end < to, Byte.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: ".") { end += 1 }
            return end
        }
        guard zone != .references, zone != .bibliography, zone != .index, bytes.isDottedCapitals(word) else { return nil }
        let hasLastDot = stop > end
        let next = bytes.skipBlanks(stop, limit: to)
        // Initials of a person.
        guard word.count >= 5 || hasLastDot, next >= to || !Byte.isLetter(bytes[next]) else { return nil }
        let range = ByteRange(first, hasLastDot ? end + 1 : end)
        let right = String(decoding: bytes[word.indices].filter(Byte.isLetter), as: UTF8.self)
        report("abbr-uppercase-nodot", at: range, [quoted(range), .text(right)], fix: replacing(range, by: right, .review))
        return range.upper
    }

    /// A name in a definition, but for those within a longer one.
    mutating func link(_ name: Int, _ at: Int) {
        guard carrier == .paragraph, !isInExample, names.all[name].anchor >= 0, names.all[name].range.count >= 6 else { return }
        var own = section
        while own >= 0 {
            if case .term = sections[own].kind { break }
            own = sections[own].parent
        }
        guard own >= 0 else { return }
        if let last = termLinks.last, last.range.upper > at, last.section == own { return }
        termLinks.append(TermLink(section: own, name: name, range: ByteRange(at, at + names.all[name].range.count)))
    }
}

extension [UInt8] {
    /// `www.example.cn`, `example.com.cn`: lower-case labels, of which the last is one of the net.
    fileprivate func isDomain(_ word: ByteRange) -> Bool {
        guard let dot = word.indices.last(where: { self[$0] == UInt8(ascii: ".") }), word.indices.allSatisfy({ !Byte.isUpper(self[$0]) }) else { return false }
        let last = ByteRange(dot + 1, word.upper)
        return (["cn", "com", "org", "net", "gov", "edu", "int"] as [StaticString]).contains { isEqual(last, $0) } && Byte.isLetter(self[word.lower])
    }

    /// `D.N.A`: single capitals, parted by dots.
    fileprivate func isDottedCapitals(_ word: ByteRange) -> Bool {
        guard word.count >= 3, word.count % 2 == 1 else { return false }
        return word.indices.allSatisfy { (($0 - word.lower) % 2 == 0) ? Byte.isUpper(self[$0]) : self[$0] == UInt8(ascii: ".") }
    }
}
