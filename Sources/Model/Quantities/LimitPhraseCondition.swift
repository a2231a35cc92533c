/// Which of the phrases found state a condition: `水分大于15%时`, `步行距离大于200 m的，应…`, `净含量不大于50 g的产品除外`. Asked of the clause between two
/// commas that holds the phrase; where nothing says that it is a condition, it is a limit.

import Syntax

extension LimitPhraseFinder {
    /// For each phrase found.
    func conditions() -> [Bool] {
        var result = found.map(isCondition)
        // `温度高于25 ℃或者低于0 ℃时`: the first is what the second is, when nothing but a conjunction joins them.
        for index in result.indices.dropLast().reversed() where !result[index] && result[index + 1] {
            let between = (start: found[index].end, end: found[index + 1].start)
            let isJoined = ["或", "且", "和", "、", "并且"].contains { bytes.has($0 as StaticString, at: between.start, limit: between.end) }
            let first = found[index]
            if isJoined, !bytes[between.start..<between.end].contains(where: Byte.endsClause), !hasModal(between.start, between.end),
                !hasModal(first.start, first.end), !ends(["应"], first.start)
            {
                result[index] = true
            }
        }
        return result
    }

    private func isCondition(_ one: Found) -> Bool {
        let start = clauseStart(one.start)
        let end = clauseEnd(one.end)
        // What follows the phrase directly.
        if begins(["时间", "时段", "时限", "时效", "时长", "后期", "后熟", "前期"], one.end) { return false }
        if begins(["时", "后", "前", "之后", "之前", "以后", "以前", "期间", "的情况", "的情形", "的场合", "的除外", "的为", "的,", "的;", "的。"], one.end) {
            return true
        }
        if begins(["的"], one.end), one.end + 3 == end { return true }
        if contains(["适用于"], start, one.start) { return true }
        // Within an exception.
        if contains(["除外"], one.end, end) || (contains(["除"], start, one.start) && contains(["外"], one.end, end)) { return true }
        let isModal = hasModal(start, one.end)
        if !isModal, begins(["当", "若", "如果", "如", "一旦"], start), !begins(["如下", "当日", "当年", "当地", "当天"], start) { return true }
        // The clause as a whole: `病叶率低于2%且未来5 d无连续降雨时，`
        if !isModal, !hasModal(one.end, end), ends(["时", "的", "后", "前", "的情况下", "的情形", "期间", "的场合"], end) { return true }
        // `不应在间距小于1000 m的轮作块内种植`, `舍去贡献小于5%的阶段`: which ones are meant.
        if one.comparator?.isOpen == true, begins(["的"], one.end), !hasModal(start, one.start) || contains(["不应", "不得", "不宜"], start, one.start) {
            return true
        }
        // `坡度大于15°的果园应修筑梯田`: what bears the requirement.
        if !isModal, begins(["的"], one.end), !begins(["的要求", "的规定"], one.end) {
            if hasModal(one.end, end) { return true }
            if end < bytes.count, bytes[end] == UInt8(ascii: ","), hasModal(end, clauseEnd(end + 1)) { return true }
        }
        return false
    }

    /// No clause is looked at beyond so many bytes.
    private static let longest = 400

    private func clauseStart(_ at: Int) -> Int {
        var start = at
        while start > 0, at - start < LimitPhraseFinder.longest {
            let byte = bytes[start - 1]
            if Byte.endsClause(byte) || byte == 0x82 && bytes.has("。", before: start, floor: 0) { break }
            start -= 1
        }
        return bytes.skipBlanks(start, limit: at)
    }

    private func clauseEnd(_ at: Int) -> Int {
        var end = at
        while end < bytes.count, end - at < LimitPhraseFinder.longest, !Byte.endsClause(bytes[end]), !bytes.has("。", at: end, limit: bytes.count) {
            end += 1
        }
        return end
    }

    private func begins(_ words: [StaticString], _ at: Int) -> Bool { words.contains { bytes.has($0, at: at, limit: bytes.count) } }

    private func ends(_ words: [StaticString], _ at: Int) -> Bool { words.contains { bytes.has($0, before: at, floor: 0) } }

    /// Of words that begin with Han.
    private func contains(_ words: [StaticString], _ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (start..<end).contains { at in bytes[at] >= 0xE4 && words.contains { bytes.has($0, at: at, limit: end) } }
    }

    /// 应, 宜, 不得, where they are no part of another word (供应, 相应, 应用, 适宜).
    private func hasModal(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        for at in start..<end where bytes[at] >= 0xE4 {
            if bytes.has("不得", at: at, limit: end) { return true }
            if bytes.has("应", at: at, limit: end) {
                if !ends(["供", "反", "相", "对", "响", "适", "效", "感", "呼"], at), !begins(["应用", "应急", "应答", "应力", "应变", "应对"], at) { return true }
            } else if bytes.has("宜", at: at, limit: end), !ends(["适", "便"], at) {
                return true
            }
        }
        return false
    }
}

extension Byte {
    /// The marks between clauses, in folded text.
    fileprivate static func endsClause(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") }
}
