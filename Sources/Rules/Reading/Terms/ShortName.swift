/// A full name for which the text gives a short one, `（以下简称“×”）` (GB/T 1.1—2020, 9.4.3.2), and where the full one stands again.

import Model
import Syntax

public struct ShortName: Sendable {
    /// What stands before the parenthesis, as far as the name may reach.
    public var full: ByteRange
    public var short: ByteRange
    /// Behind the parenthesis.
    public var end: Int
    /// The block in which it stands.
    public var block: NodeID
}

extension Reading {
    /// Reads `以下简称“×”）` at a hit; nil where no name stands before it or nothing is in quotation marks.
    func shortName(_ hit: Hit) -> ShortName? {
        let limit = sentence.range.upper
        var open = hit.range.lower
        while open > sentence.range.lower, !bytes.has("（", before: open, floor: 0), !bytes.has("(", before: open, floor: 0) {
            open = bytes.characterStart(before: open)
            // `（ISO，以下简称“×”）`: at most a few words stand between.
            if hit.range.lower - open > 90 { return nil }
        }
        guard open > sentence.range.lower else { return nil }
        open = bytes.characterStart(before: open)
        var start = hit.range.upper
        for mark in ["为", "：", ":", "“", "\"", "「"] as [StaticString] where bytes.has(mark, at: start, limit: limit) { start += mark.utf8CodeUnitCount }
        var end = start
        while end < limit, !bytes.has("”", at: end, limit: limit), !bytes.has("）", at: end, limit: limit), !bytes.has(")", at: end, limit: limit),
            !bytes.has("\"", at: end, limit: limit), !bytes.has("」", at: end, limit: limit)
        {
            end = bytes.characterEnd(end)
        }
        guard end > start, end < limit else { return nil }
        let close = bytes.find("）", in: ByteRange(end, limit)).map { $0 + 3 } ?? end
        // The run of words before the parenthesis.
        var from = open
        while from > sentence.range.lower {
            let before = bytes.characterStart(before: from)
            let scalar = bytes.scalar(at: before)
            guard Characters.isHan(scalar) || scalar < 0x80 && Byte.isAlphanumeric(UInt8(scalar)) || scalar == 0x300A || scalar == 0x300B else { break }
            from = before
        }
        guard open - from >= 9 else { return nil }
        return ShortName(full: ByteRange(from, open), short: ByteRange(start, end), end: max(close, end), block: sentence.block)
    }

    /// Where the full name stands again behind its short one. A longer name that only ends alike is another one.
    func repeats(of name: ShortName) -> [ByteRange] {
        let tail = ByteRange(max(name.full.lower, name.full.upper - 12), name.full.upper)
        guard tail.count >= 9 else { return [] }
        var found: [ByteRange] = []
        var id = name.block
        while id < nodes.count {
            let node = nodes[id]
            id += 1
            guard node.kind == .text || node.kind == .citedTitle, node.range.upper > name.end else { continue }
            var at = max(node.range.lower, name.end)
            while let next = bytes.find(at: at, tail, limit: node.range.upper) {
                at = next + tail.count
                if let start = start(of: name, at: next, tail, floor: node.range.lower) { found.append(ByteRange(start, at)) }
            }
        }
        return found
    }

    /// Where the full name begins of which `tail` stands at `next`.
    private func start(of name: ShortName, at next: Int, _ tail: ByteRange, floor: Int) -> Int? {
        var (here, there) = (next, tail.lower)
        while here > floor, there > name.full.lower, bytes[here - 1] == bytes[there - 1] {
            here -= 1
            there -= 1
        }
        while here < next, Byte.isContinuation(bytes[here]) {
            here += 1
            there += 1
        }
        // 省示例中心 is another one than 示例中心.
        let parents: [StaticString] = ["省", "市", "县", "区", "州", "国", "镇", "乡", "旗", "盟", "会", "局", "厅", "部", "院", "司", "校", "厂"]
        // The whole run, or as far as a word that stands before names.
        if there == name.full.lower { return parents.contains { bytes.has($0, before: here, floor: floor) } ? nil : here }
        var start = there
        while start <= tail.lower {
            let isBoundary =
                ([
                    "由", "向", "对", "与", "和", "及", "经", "在", "的", "为", "应", "以", "将", "从", "给", "按", "是", "《", "规定", "委托", "称", "指", "设立", "成立", "负责", "请", "到",
                    "使用", "采用", "用", "符合",
                ] as [StaticString]).contains {
                    bytes.has($0, before: start, floor: name.full.lower)
                }
            if isBoundary, name.full.upper - start >= max(12, name.short.count + 3) { return here + start - there }
            start = bytes.characterEnd(start)
        }
        return nil
    }
}

extension [UInt8] {
    /// Where the bytes of a range stand again from `at` on.
    fileprivate func find(at start: Int, _ word: ByteRange, limit: Int) -> Int? {
        var at = start
        while at + word.count <= limit {
            if self[at] == self[word.lower], areEqual(ByteRange(at, at + word.count), word) { return at }
            at += 1
        }
        return nil
    }
}
