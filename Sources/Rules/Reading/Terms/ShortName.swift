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

    /// What a text is looked through for: the last characters of the full name.
    var tail: ByteRange { ByteRange(max(full.lower, full.upper - 12), full.upper) }
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

    /// Where full names stand again behind their short ones, in the order of the text: one walk for all of them. A longer name that only
    /// ends alike is another one, and of two that are the same the first counts.
    func repeatedNames() -> [(name: ShortName, range: ByteRange)] {
        var known = Set<[UInt8]>()
        let names = shortNames.filter { $0.tail.count >= 9 && known.insert(Array(bytes[$0.full.indices])).inserted }
        guard let first = names.first else { return [] }
        // By the first three bytes of the tail, which a name in Chinese shares with few.
        var byCode: [Int: [ShortName]] = [:]
        var sieve = [Bool](repeating: false, count: 1024)
        for name in names {
            let code = bytes.code(at: name.tail.lower)
            sieve[code & 1023] = true
            byCode[code, default: []].append(name)
        }
        var found: [(name: ShortName, range: ByteRange)] = []
        for id in first.block..<nodes.count where nodes[id].kind == .text || nodes[id].kind == .citedTitle {
            let range = nodes[id].range
            var at = max(range.lower, first.end)
            while at + 9 <= range.upper {
                let code = bytes.code(at: at)
                if sieve[code & 1023], let (name, start) = byCode[code]?.lazy.compactMap({ name in self.full(name, at, range).map { (name, $0) } }).first {
                    found.append((name, ByteRange(start, at + name.tail.count)))
                    at += name.tail.count
                } else {
                    at += 1
                }
            }
        }
        return found
    }

    /// Where the full name begins whose tail stands at `next`; nil where it does not.
    private func full(_ name: ShortName, _ next: Int, _ text: ByteRange) -> Int? {
        guard next >= name.end, next + name.tail.count <= text.upper, bytes.areEqual(ByteRange(next, next + name.tail.count), name.tail) else { return nil }
        return start(of: name, at: next, name.tail, floor: text.lower)
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
