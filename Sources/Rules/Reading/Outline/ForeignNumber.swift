/// Numbers of chapters as other texts write them: 第一章, 二、, （三）, Ⅳ (GB/T 1.1—2020, 7.2).

import Syntax

extension [UInt8] {
    /// Where the number of other texts ends that a title begins with, blanks behind it included; nil without.
    func foreignNumber(_ title: ByteRange) -> Int? {
        let (start, limit) = (title.lower, title.upper)
        guard start < limit, mayBeForeignNumber(start, limit) else { return nil }
        if has("第", at: start, limit: limit) {
            let at = skipBlanks(start + 3, limit: limit)
            guard let end = anyOrdinal(at: at, limit: limit), case let unit = skipBlanks(end, limit: limit),
                (["章", "节", "条", "款"] as [StaticString]).contains(where: { has($0, at: unit, limit: limit) })
            else { return nil }
            let stop = unit + 3
            // 第一章程 is another word.
            let marks: [StaticString] = ["：", "、", "．", ":"]
            if let mark = marks.first(where: { has($0, at: stop, limit: limit) }) { return skipBlanks(stop + mark.utf8CodeUnitCount, limit: limit) }
            return stop == limit || blankLength(at: stop, limit: limit) > 0 ? skipBlanks(stop, limit: limit) : nil
        }
        let open = has("（", at: start, limit: limit) ? 3 : has("(", at: start, limit: limit) ? 1 : 0
        let roman = start + open + 3 <= limit && scalar(at: start + open) &- 0x2160 < 12 ? start + open + 3 : nil
        guard let end = roman ?? chineseOrdinal(at: start + open, limit: limit)?.end else { return nil }
        let marks: [StaticString] = open > 0 ? ["）", ")"] : ["、", "．", "."]
        if let mark = marks.first(where: { has($0, at: end, limit: limit) }) { return skipBlanks(end + mark.utf8CodeUnitCount, limit: limit) }
        return open == 0 && blankLength(at: end, limit: limit) > 0 ? skipBlanks(end, limit: limit) : nil
    }

    /// Whether a title begins with a bracket, 第, a Roman or a Chinese number.
    private func mayBeForeignNumber(_ start: Int, _ limit: Int) -> Bool {
        switch self[start] {
        case UInt8(ascii: "("), 0xE2, 0xEF: return true
        case 0xE4, 0xE5, 0xE7:
            guard start + 3 <= limit else { return false }
            switch Unicode.Scalar(scalar(at: start)) ?? " " {
            case "第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": return true
            default: return false
            }
        default: return false
        }
    }

    private func anyOrdinal(at start: Int, limit: Int) -> Int? {
        var at = start
        while at < limit, Byte.isDigit(self[at]) { at += 1 }
        return at > start ? at : chineseOrdinal(at: at, limit: limit)?.end
    }
}
