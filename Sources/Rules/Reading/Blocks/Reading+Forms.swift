/// Blocks that stand where their form may be wrong: tables, figures, formulas, examples and notes in the elements of table 3
/// (GB/T 1.1—2020, 6.2.2.3), and lines that begin with a letter and are no items (7.5.3).

import Model
import Syntax

/// A block in an element that may not have it.
public struct MisplacedForm: Sendable {
    public var node: NodeID
    public var section: Int
}

/// The letter that a line begins with, and the mark and blanks behind it.
public struct LetteredLine: Sendable {
    public var letter: UInt8
    public var range: ByteRange
    var section: Int
}

extension Reading {
    /// Notes a block that the element around it may not have.
    mutating func meetForm(_ id: NodeID) {
        guard section >= 0, !isInExample, !isInTable else { return }
        let isMisplaced: Bool
        switch (zone, nodes[id].kind) {
        case (.foreword, .note), (.references, .note), (.introduction, .table), (.introduction, .figure), (.introduction, .formula), (.introduction, .note),
            (.scope, .table), (.scope, .note):
            isMisplaced = false
        case (.foreword, _), (.introduction, _), (.scope, _), (.references, _), (.bibliography, _): isMisplaced = true
        default: isMisplaced = false
        }
        if isMisplaced { misplaced.append(MisplacedForm(node: id, section: section)) }
    }

    /// Notes the lines of a paragraph that begin with a letter and another mark than a parenthesis.
    @inline(__always)
    mutating func meetLetter(_ id: NodeID) {
        let byte = bytes[nodes[id].range.lower]
        if Byte.isLetter(byte) || byte == UInt8(ascii: "(") || byte == 0xEF { meetLetters(id) }
    }

    private mutating func meetLetters(_ id: NodeID) {
        guard carrier == .paragraph || carrier == .item, id + 1 < nodes.count, nodes[id + 1].kind == .text else { return }
        let range = nodes[id].range
        var at = range.lower
        while at < range.upper {
            at = bytes.skipBlanks(at, limit: range.upper)
            if let mark = bytes.letterMark(at, range.upper) {
                lettered.append(LetteredLine(letter: mark.letter, range: ByteRange(at, mark.end), section: section))
            }
            while at < range.upper, !Byte.isLineEnd(bytes[at]) { at += 1 }
            while at < range.upper, Byte.isLineEnd(bytes[at]) { at += 1 }
        }
    }

    /// Lines that are items: their neighbours have the letters before or behind theirs.
    public var letteredItems: [LetteredLine] {
        lettered.indices.filter { index in
            let line = lettered[index]
            func follows(_ other: Int, _ step: Int) -> Bool {
                guard lettered.indices.contains(other), lettered[other].section == line.section else { return false }
                return Int(lettered[other].letter) == Int(line.letter) + step
            }
            return follows(index + 1, 1) || follows(index - 1, -1)
        }.map { lettered[$0] }
    }
}

extension [UInt8] {
    /// `a.`, `a、`, `(a)` and the like: the letter in lower case, and where the text begins. A capital counts, too.
    fileprivate func letterMark(_ start: Int, _ limit: Int) -> (letter: UInt8, end: Int)? {
        let open = has("（", at: start, limit: limit) ? 3 : start < limit && self[start] == UInt8(ascii: "(") ? 1 : 0
        let letter = start + open
        guard letter + 1 < limit, Byte.isLetter(self[letter]) else { return nil }
        let marks: [StaticString] = open > 0 ? ["）", ")"] : [".", "．", "、", "。", ",", "，", "：", ":", "】", "]", "）.", ")."]
        guard let mark = marks.first(where: { has($0, at: letter + 1, limit: limit) }) else { return nil }
        let stop = letter + 1 + mark.utf8CodeUnitCount
        let end = skipBlanks(stop, limit: limit)
        // A word follows an item's mark, not another letter: `A、B两种`.
        guard end < limit, end > stop || isWide(at: end), !Byte.isLetter(self[end]) || end > stop else { return nil }
        return (self[letter] | 0x20, end)
    }
}
