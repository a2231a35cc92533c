/// Marks that stand wrong beside others, and brackets and quotation marks without their partner (GB/T 15834), met where sentences end and
/// brackets stand.

import Model
import Syntax

/// The round brackets of a passage, and those of the whole text that are half-width around Han.
public struct BracketUse: Sendable {
    /// Where brackets and quotation marks of the passage were opened.
    var rounds: [Int] = []
    var quotes: [Int] = []
    /// The first that closes none; -1 without.
    var stray = -1

    public internal(set) var halves: [ByteRange] = []
    public internal(set) var fulls = 0

    var isOdd: Bool { !rounds.isEmpty || !quotes.isEmpty || stray >= 0 }
}

extension Reading {
    /// One of 。！？“”（） at `at`.
    @inline(__always)
    mutating func judgeMark(_ scalar: Int, _ at: Int, _ from: Int, _ to: Int) {
        switch scalar {
        case 0xFF08:
            brackets.fulls += 1
            if at + 6 <= to { judgeOpening(at, to) }
            brackets.rounds.append(at)
        case 0xFF09: if brackets.rounds.popLast() == nil, brackets.stray < 0, !isCount(before: at, from) { brackets.stray = at }
        case 0x201C:
            brackets.quotes.append(at)
            if at + 6 <= to { judgeOpening(at, to) }
        case 0x201D:
            if brackets.quotes.popLast() == nil, brackets.stray < 0 { brackets.stray = at }
            judgeClosing(at, from, to)
        default: if at + 6 <= to, bytes[at + 3] == 0xE3 || bytes[at + 3] == 0xEF { judgeStop(scalar, at, to) }
        }
    }

    /// `a）`, `1）`, `一）` count.
    private func isCount(before at: Int, _ from: Int) -> Bool {
        guard at > from else { return true }
        return Byte.isAlphanumeric(bytes[at - 1]) || ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].contains { bytes.has($0, before: at, floor: from) }
    }

    private static let inner: [StaticString] = ["，", "。", "；", "：", "、"]

    /// Behind 。！？ another mark.
    private mutating func judgeStop(_ scalar: Int, _ at: Int, _ to: Int) {
        guard quotes == 0 else { return }
        let isDoubled = scalar == 0x3002 && (bytes.has("？", at: at + 3, limit: to) || bytes.has("！", at: at + 3, limit: to))
        guard isDoubled || Reading.inner.contains(where: { bytes.has($0, at: at + 3, limit: to) }) else { return }
        reportMarks(ByteRange(at, at + 6))
    }

    /// Behind “ or （ a mark that is not what is quoted.
    private mutating func judgeOpening(_ at: Int, _ to: Int) {
        guard Reading.inner.contains(where: { bytes.has($0, at: at + 3, limit: to) }), !isOfMarks(at + 3, to) else { return }
        let range = ByteRange(at, at + 6)
        report("punct-std", at: range, phrase: 1, [quoted(range)])
    }

    private mutating func judgeClosing(_ at: Int, _ from: Int, _ to: Int) {
        if bytes.has("，", before: at, floor: from) || bytes.has("、", before: at, floor: from) {
            var start = at
            while start > from, Reading.inner.contains(where: { bytes.has($0, before: start, floor: from) }) { start -= 3 }
            if bytes.has("“", before: start, floor: from) { return }
            let range = ByteRange(at - 3, at + 3)
            report("punct-std", at: range, phrase: 1, [quoted(range)])
        } else if bytes.has("。", before: at, floor: from), bytes.has("。", at: at + 3, limit: to), !bytes.has("“", before: at - 3, floor: from) {
            let range = ByteRange(at - 3, at + 6)
            report("punct-std", at: range, phrase: 0, [quoted(range)])
        }
    }

    /// Whether nothing but marks stands as far as ”: they are spoken of.
    private func isOfMarks(_ start: Int, _ to: Int) -> Bool {
        var at = start
        while at < to, at - start < 30 {
            if bytes.has("”", at: at, limit: to) { return true }
            guard bytes[at] < 0x30 || bytes[at] == 0xE3 && bytes[at + 1] == 0x80 || bytes[at] == 0xEF || bytes[at] == 0xE2 else { return false }
            at = bytes.characterEnd(at)
        }
        return false
    }

    /// Two marks of which one is too many; the same one twice has a fix.
    mutating func reportMarks(_ range: ByteRange) {
        let second = ByteRange(range.lower + 3, range.upper)
        let isSame = bytes.areEqual(ByteRange(range.lower, range.lower + 3), second)
        let fix = Fix(arguments: [.text(text(second))], edits: [Edit(range: second, text: "")], safety: .safe)
        report("punct-std", at: range, phrase: 0, [quoted(range)], fix: isSame ? fix : nil)
    }

    /// At the end of a passage with brackets that have no partner in its text: they may have one in what is no text.
    mutating func judgePairs(_ block: NodeID) {
        defer {
            brackets.rounds.removeAll(keepingCapacity: true)
            brackets.quotes.removeAll(keepingCapacity: true)
            brackets.stray = -1
        }
        guard carrier != .example, carrier != .source, zone != .references, zone != .bibliography, zone != .index else { return }
        let range = nodes[block].range
        if !isEven("（", "）", range) {
            if let open = brackets.rounds.last {
                reportOdd(open, "）")
            } else if brackets.stray >= 0, bytes.has("）", at: brackets.stray, limit: range.upper) {
                reportOdd(brackets.stray, "（")
            }
        } else if !isEven("“", "”", range) {
            if let open = brackets.quotes.last {
                reportOdd(open, "”")
            } else if brackets.stray >= 0, bytes.has("”", at: brackets.stray, limit: range.upper) {
                reportOdd(brackets.stray, "“")
            }
        }
    }

    private mutating func reportOdd(_ at: Int, _ partner: String) {
        let range = ByteRange(at, at + 3)
        report("punct-std", at: range, phrase: 2, [quoted(range), .text(partner)])
    }

    private func isEven(_ open: StaticString, _ close: StaticString, _ range: ByteRange) -> Bool {
        var depth = 0
        var at = range.lower
        while at < range.upper {
            if bytes.has(open, at: at, limit: range.upper) { depth += 1 }
            if bytes.has(close, at: at, limit: range.upper), depth > 0 || !isCount(before: at, range.lower) { depth -= 1 }
            if depth < 0 { return false }
            at += 1
        }
        return depth == 0
    }

    /// `(质量分数)`: half-width round brackets around Han.
    mutating func gatherBracket(_ at: Int, _ to: Int) {
        guard brackets.halves.count < 200, carrier != .example else { return }
        var end = at + 1
        var hasHan = false
        while end < to, bytes[end] != UInt8(ascii: ")") {
            if bytes[end] == UInt8(ascii: "(") { return }
            if bytes[end] >= 0xE3, isHan(at: end, to) { hasHan = true }
            end = bytes.characterEnd(end)
        }
        // `密度/(粒/kg)`: a unit.
        if at > 0, bytes[at - 1] == UInt8(ascii: "/") { return }
        if hasHan, end < to { brackets.halves.append(ByteRange(at, end + 1)) }
    }

    /// `--` where `——` is meant.
    mutating func judgeDash(_ at: Int, _ from: Int, _ to: Int) -> Int {
        var end = at + 1
        while end < to, bytes[end] == UInt8(ascii: "-") { end += 1 }
        // `<!--` and `-->` are remarks that were not closed.
        guard end - at >= 2, carrier != .example, at == from || bytes[at - 1] != UInt8(ascii: "!"), end >= to || bytes[end] != UInt8(ascii: ">") else {
            return end
        }
        let before = at > from && bytes[at - 1] == 0x20 ? at - 1 : at
        let after = end < to && bytes[end] == 0x20 ? end + 1 : end
        // At the end of a text it leads to nothing.
        if after < to, isHan(before: before, from) || isHan(at: after, to) { reportDash(ByteRange(at, end)) }
        return end
    }

    /// The dash that a paragraph begins with, and those of its further lines.
    func dashes(_ opening: Opening) -> [ByteRange] {
        var result = [opening.range]
        let limit = nodes[opening.block].range.upper
        var at = bytes.lineEnd(opening.range.upper)
        while at < limit {
            let start = bytes.skipBlanks(bytes.afterLineEnd(at), limit: limit)
            if start < limit, let end = bytes.dashEnd(start, limit: limit) { result.append(ByteRange(start, end)) }
            at = bytes.lineEnd(start)
        }
        return result
    }

    mutating func reportDash(_ range: ByteRange) {
        report("punct-dash-list", at: range, [quoted(range)], fix: replacing(range, by: "——", .safe))
    }

    /// `合格率=合格数/总数`: names on both sides of an equals sign, and an operation behind it.
    mutating func judgeNameFormula(_ at: Int, _ after: Int, _ from: Int, _ to: Int) {
        guard carrier != .example, carrier != .source, carrier != .heading, quotes == 0 else { return }
        // Names are short: what stands further off is no part of it.
        let from = max(from, at - 240)
        let to = min(to, after + 240)
        var left = at
        while left > from, bytes[left - 1] == 0x20 { left -= 1 }
        let right = bytes.skipBlanks(after, limit: to)
        guard isHan(before: left, from) || bytes.has("）", before: left, floor: from), isHan(at: right, to) || bytes.has("（", at: right, limit: to) else {
            return
        }
        var end = right
        var isFormula = false
        let stops: [StaticString] = ["。", "，", "；", "："]
        while end < to, !stops.contains(where: { bytes.has($0, at: end, limit: to) }) {
            if "+-*/".utf8.contains(bytes[end]) || ["×", "÷", "＋", "－", "−", "／"].contains(where: { bytes.has($0, at: end, limit: to) }) { isFormula = true }
            end = bytes.characterEnd(end)
        }
        guard isFormula else { return }
        var start = left
        while start > from + 2, bytes[start - 1] != 0x20, !stops.contains(where: { bytes.has($0, before: start, floor: from) }),
            !bytes.has("、", before: start, floor: from)
        {
            start = bytes.characterStart(before: start)
        }
        let range = ByteRange(start, bytes.trimmed(start, end).end)
        report("eq-no-words", at: range, phrase: 3, [quoted(range)])
    }
}

extension Reading {
    /// `、和`, `、等。`: a mark and a word that both join.
    mutating func judgeEnumeration(_ hit: Hit) {
        guard !hit.isQuoted, carrier != .example else { return }
        let after = hit.range.upper
        if bytes.has("等", before: after, floor: hit.range.lower) {
            // `、等级` begins a word; 等 stands before a mark or what it comprises.
            let closes: [StaticString] = [
                "。", "，", "；", "：", "）", "、", "的", "方面", "情况", "内容", "信息", "要求", "因素", "措施", "资料", "条件", "项目", "部分", "部门", "单位", "方式", "方法", "环节", "指标", "材料",
                "设备", "工作", "特性", "性能", "参数", "数据", "产品", "文件", "记录", "标志", "杂质", "异物", "缺陷",
            ]
            guard after >= sentence.range.upper || closes.contains(where: { bytes.has($0, at: after, limit: sentence.range.upper) }) else { return }
        }
        let mark = ByteRange(hit.range.lower, hit.range.lower + 3)
        let word = text(ByteRange(mark.upper, after))
        report(
            "punct-std", at: hit.range, phrase: 3, [quoted(hit.range)],
            fix: Fix(arguments: [.text(word)], edits: [Edit(range: mark, text: "")], safety: .review))
    }

    /// One `…` where two belong; between commas of a row such as 1，2，…，n it is right.
    mutating func judgeEllipsis(_ hit: Hit) {
        guard !hit.isQuoted, carrier != .example, zone != .references, zone != .bibliography, !bytes.has("…", before: hit.range.lower, floor: 0) else { return }
        var end = hit.range.upper
        while bytes.has("…", at: end, limit: bytes.count) { end += 3 }
        let range = ByteRange(hit.range.lower, end)
        guard range.count == 3 || range.count == 9 else { return }
        let floor = sentence.range.lower
        let limit = sentence.range.upper
        let isRow = ["，", "、"].contains { bytes.has($0, before: range.lower, floor: floor) } && ["，", "、"].contains { bytes.has($0, at: end, limit: limit) }
        let isASCII = range.lower > floor && bytes[range.lower - 1] < 0x80 || end < limit && bytes[end] < 0x80
        guard !isRow, !isASCII else { return }
        report("punct-std", at: range, phrase: 5, [quoted(range)], fix: replacing(range, by: "……", .review))
    }
}

extension [UInt8] {
    /// `第`, or a Chinese numeral: 第一、二组.
    func isNumeral(at: Int) -> Bool { (["第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as [StaticString]).contains { has($0, at: at, limit: count) } }
}
