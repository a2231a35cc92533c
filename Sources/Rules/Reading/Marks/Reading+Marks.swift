/// Punctuation of the wrong width or kind (GB/T 1.1—2020, 9.4.1; GB/T 15834), met where ASCII marks stand in Chinese text.

import Syntax

extension Reading {
    /// Reads one ASCII mark, and tells where reading goes on.
    mutating func readMark(_ mark: UInt8, _ at: Int, _ from: Int, _ to: Int) -> Int {
        guard carrier != .source, zone != .references, zone != .bibliography, zone != .index else { return at + 1 }
        switch mark {
        case UInt8(ascii: "\""):
            if isHan(before: at, from) || isHan(at: at + 1, to) { report("punct-quote", at: ByteRange(at, at + 1)) }
        case UInt8(ascii: "."):
            var end = at
            while end < to, bytes[end] == mark { end += 1 }
            if end - at >= 3 {
                // Digits on both sides are cut from a row of numbers.
                if isHan(before: at, from) || isHan(at: end, to) || at > from && Byte.isDigit(bytes[at - 1]) {
                    let range = ByteRange(at, end)
                    report("punct-ellipsis", at: range, [quoted(range)], fix: replacing(range, by: "……", .safe))
                }
                return end
            }
            if end == at + 1, isHan(before: at, from), at + 1 >= to || isHan(at: at + 1, to) { reportWidth(at, "。") }
        case UInt8(ascii: ","): judgeWidth(at, from, to, "，")
        case UInt8(ascii: ";"): judgeWidth(at, from, to, "；")
        case UInt8(ascii: ":"): judgeWidth(at, from, to, "：")
        case UInt8(ascii: "?"): judgeWidth(at, from, to, "？")
        case UInt8(ascii: "!"): judgeWidth(at, from, to, "！")
        case UInt8(ascii: "("): if gathersBrackets { gatherBracket(at, to) }
        case UInt8(ascii: "="): judgeNameFormula(at, at + 1, from, to)
        case UInt8(ascii: "-"): return judgeDash(at, from, to)
        default: break
        }
        return at + 1
    }

    private mutating func judgeWidth(_ at: Int, _ from: Int, _ to: Int, _ right: String) {
        guard isHan(before: at, from), at + 1 >= to || isHan(at: at + 1, to) || bytes[at + 1] == 0x20 && isHan(at: at + 2, to) else { return }
        reportWidth(at, right)
    }

    private mutating func reportWidth(_ at: Int, _ right: String) {
        let range = ByteRange(at, at + 1)
        report("punct-fullwidth", at: range, [quoted(range), .text(right)], fix: replacing(range, by: right, .safe))
    }

    func isHan(before at: Int, _ from: Int) -> Bool { at - 3 >= from && Characters.isHan(bytes.scalar(at: bytes.characterStart(before: at))) }

    func isHan(at: Int, _ to: Int) -> Bool { at + 2 < to && Characters.isHan(bytes.scalar(at: at)) }
}
