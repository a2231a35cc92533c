/// How the source of what is taken over is marked (GB/T 1.1—2020, 9.5.4.3): `[来源：GB/T 1354—2018，3.1，有修改]`.

import Model
import Syntax

extension Reading {
    /// What follows the number within `[来源：…]`.
    mutating func judgeSource(_ use: CitationUse) {
        let rule: RuleID = "cite-source-form"
        let number = use.range
        var limit = bytes.lineEnd(number.lower)
        for close in ["]", "］", "】", "；", ";"] as [StaticString] {
            if let end = bytes.find(close, in: ByteRange(number.upper, limit)) { limit = end }
        }
        let at = bytes.skipBlanks(number.upper, limit: limit)
        guard at < limit else {
            report(rule, at: number, phrase: 1, [quoted(number)])
            return
        }
        let comma = bytes.has("，", at: at, limit: limit) ? 3 : bytes[at] == UInt8(ascii: ",") ? 1 : 0
        // Another source stands beside it.
        if comma == 0, bytes.has("、", at: at, limit: limit) || bytes.has("和", at: at, limit: limit) { return }
        var place = bytes.skipBlanks(at + comma, limit: limit)
        if comma > 0, bytes.has("有修改", at: place, limit: limit) {
            report(rule, at: number, phrase: 1, [quoted(number)])
            return
        }
        for word in ["定义", "术语", "条目", "条款", "条", "中的", "中", "的", "第", "：", ":"] as [StaticString] where bytes.has(word, at: place, limit: limit) {
            let end = bytes.skipBlanks(place + word.utf8CodeUnitCount, limit: limit)
            guard let printed = bytes.placeNumber(at: end, limit: limit) else { continue }
            // 第3章 is a chapter.
            if word.utf8CodeUnitCount == 3, bytes.has("第", at: place, limit: limit), bytes.has("章", at: printed.end, limit: limit) { break }
            let isClause = bytes.has("条", at: printed.end, limit: limit)
            let range = ByteRange(place, end)
            if comma > 0 {
                var edits = [Edit(range: range, text: "")]
                if isClause { edits.append(Edit(range: ByteRange(printed.end, printed.end + 3), text: "")) }
                let right = text(ByteRange(end, printed.end))
                report(
                    rule, at: ByteRange(place, place + word.utf8CodeUnitCount), phrase: 2, [.text(word.description)],
                    fix: Fix(arguments: [.text(right)], edits: edits, safety: .review))
            }
            place = end
            break
        }
        if comma == 0 {
            let right = text(number) + "，" + text(ByteRange(place, limit))
            report(rule, at: number, [quoted(number)], fix: replacing(ByteRange(number.lower, limit), by: right, .review))
        }
        judgeChange(ByteRange(place, limit))
    }

    /// `，有修改` is how it is said that the text was changed.
    private mutating func judgeChange(_ rest: ByteRange) {
        let words: [StaticString] = ["有修改", "修改", "改写", "改动", "变更", "调整", "更改", "改编", "修订", "编辑性"]
        guard let word = words.compactMap({ bytes.find($0, in: rest) }).min() else { return }
        var start = rest.lower
        while let next = bytes.find("，", in: ByteRange(start, word)) ?? bytes.find(",", in: ByteRange(start, word)) { start = bytes.characterEnd(next) }
        let tail = bytes.trimmed(start, rest.upper)
        if start > rest.lower, bytes.has("有修改", at: tail.start, limit: tail.end) { return }
        let range: ByteRange
        let fix: Fix?
        if start > rest.lower {
            range = ByteRange(tail.start, tail.end)
            fix = replacing(range, by: "有修改", .review)
        } else {
            // `3.1（有修改）`, `3.1 修改`: no comma parts it from the place.
            var from = word
            while from > rest.lower, !Byte.isAlphanumeric(bytes[from - 1]) { from = bytes.characterStart(before: from) }
            range = ByteRange(from, rest.upper)
            fix = replacing(range, by: "，有修改", .review)
        }
        report("cite-source-form", at: range, phrase: 3, [quoted(range)], fix: fix)
    }

    /// `（引自GB/T 1354—2018）` and the like, and paragraphs and notes that are nothing else.
    mutating func judgeMark(_ hit: Hit) {
        guard !hit.isQuoted, carrier != .source, carrier != .heading, Zones.text.contains(Zones(zone)), zone != .foreword else { return }
        let limit = sentence.range.upper
        var at = bytes.skipBlanks(hit.range.upper, limit: limit)
        let isLabel = bytes.isEqual(hit.range, "来源")
        if bytes.has("：", at: at, limit: limit) || bytes.has(":", at: at, limit: limit) {
            at = bytes.skipBlanks(bytes.characterEnd(at), limit: limit)
        } else if isLabel {
            return
        }
        guard let named = mentions.first(where: { $0.kind == .citation && $0.range.lower == at }) else { return }
        var start = hit.range.lower
        for word in ["资料", "数据", "内容", "本条", "本表", "本图", "条文", "定义"] as [StaticString] where bytes.has(word, before: start, floor: 0) { start -= 6 }
        let isBracketed = (["（", "(", "〔", "【"] as [StaticString]).contains { bytes.has($0, before: start, floor: 0) }
        if bytes.isEqual(hit.range, "来自") || bytes.isEqual(hit.range, "出自"), !isBracketed { return }
        // `数据引自…` with no colon is a sentence.
        let isAlone = sentence.isFirst && start == sentence.range.lower && (start == hit.range.lower || isLabel)
        guard isBracketed || isAlone else { return }
        if isBracketed { start = bytes.characterStart(before: start) }
        // Old marks below a term are told otherwise.
        if isBracketed, isInTerm, carrier == .paragraph, start == nodes[sentence.block].range.lower, isLabel || bytes.isEqual(hit.range, "引自") { return }
        var end = nodes[named.node].range.upper
        if isBracketed, let close = bytes.find("）", in: ByteRange(end, limit)) { end = close + 3 } else if isAlone { end = limit }
        let range = ByteRange(start, end)
        report("cite-source-form", at: range, phrase: 4, [quoted(range)])
    }
}

extension [UInt8] {
    /// `5`, `5.2`, `A.1`: where the number of a place ends, and of how many parts it is.
    func placeNumber(at start: Int, limit: Int) -> (end: Int, parts: Int)? {
        var at = start
        var parts = 0
        if at + 1 < limit, Byte.isUpper(self[at]), self[at + 1] == UInt8(ascii: ".") {
            at += 2
            parts = 1
        }
        while at < limit, Byte.isDigit(self[at]) {
            while at < limit, Byte.isDigit(self[at]) { at += 1 }
            parts += 1
            guard at + 1 < limit, self[at] == UInt8(ascii: "."), Byte.isDigit(self[at + 1]) else { return (at, parts) }
            at += 1
        }
        return nil
    }
}

extension [UInt8] {
    /// `（5.2）`, `标准5.2`, `标准中5.2` behind a number.
    func looseClause(after start: Int, limit: Int) -> (number: ByteRange, end: Int)? {
        var at = skipBlanks(start, limit: limit)
        let isBracketed = has("（", at: at, limit: limit)
        if isBracketed {
            at += 3
        } else {
            let words: [StaticString] = ["标准", "文件", "里面", "里", "之内", "内", "当中", "之中", "所述", "之"]
            guard let word = words.first(where: { has($0, at: at, limit: limit) }) else { return nil }
            at += word.utf8CodeUnitCount
            while has("中", at: at, limit: limit) || has("的", at: at, limit: limit) || has("第", at: at, limit: limit) { at += 3 }
        }
        at = skipBlanks(at, limit: limit)
        guard let place = placeNumber(at: at, limit: limit), place.parts > 1 else { return nil }
        let number = ByteRange(at, place.end)
        at = place.end
        if has("条", at: at, limit: limit) { at += 3 }
        guard isBracketed else { return (number, at) }
        return has("）", at: at, limit: limit) ? (number, at + 3) : nil
    }
}

extension Reading {
    /// `GB/T 5750.1～5750.13` and `GB/T 5750.1至GB/T 5750.13`, from the number of the first.
    func partRange(_ number: ByteRange) -> ByteRange? {
        let limit = sentence.range.upper
        var at = bytes.skipBlanks(number.upper, limit: limit)
        guard let joint = (["～", "~", "至", "到", "——"] as [StaticString]).first(where: { bytes.has($0, at: at, limit: limit) }) else { return nil }
        at = bytes.skipBlanks(at + joint.utf8CodeUnitCount, limit: limit)
        if let next = mentions.first(where: { $0.kind == .citation && $0.range.lower == at }) {
            guard
                let (first, last) = StandardNumber(bytes: Array(bytes[number.indices])).flatMap({ a in
                    StandardNumber(bytes: Array(bytes[next.range.indices])).map { (a, $0) }
                }), first.withoutPart == last.withoutPart
            else { return nil }
            return ByteRange(number.lower, next.range.upper)
        }
        // The digits before the part are those of the first.
        var digits = number.upper
        while digits > number.lower, bytes[digits - 1] != UInt8(ascii: " "), bytes[digits - 1] != UInt8(ascii: "/") { digits -= 1 }
        guard let dot = (digits..<number.upper).first(where: { bytes[$0] == UInt8(ascii: ".") }), at + dot - digits < limit,
            bytes.areEqual(ByteRange(digits, dot), ByteRange(at, at + dot - digits)), let place = bytes.placeNumber(at: at, limit: limit), place.parts == 2
        else { return nil }
        return ByteRange(number.lower, place.end)
    }
}
