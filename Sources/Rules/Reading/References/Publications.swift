/// What an entry tells of a publication that is no standard (GB/T 7714).

import Syntax

extension [UInt8] {
    /// `[M]`, `[EB/OL]`, also in full width.
    func kindMark(_ text: ByteRange) -> ByteRange? {
        var at = text.lower
        while at < text.upper {
            let open = self[at] == UInt8(ascii: "[") ? 1 : has("［", at: at, limit: text.upper) ? 3 : 0
            if open > 0 {
                var end = at + open
                while end < text.upper, Byte.isUpper(self[end]) || self[end] == UInt8(ascii: "/") { end += 1 }
                let close = end < text.upper && self[end] == UInt8(ascii: "]") ? 1 : has("］", at: end, limit: text.upper) ? 3 : 0
                if close > 0, end > at + open, end - at - open <= 5 { return ByteRange(at, end + close) }
            }
            at = characterEnd(at)
        }
        return nil
    }

    /// Whether a year of four digits stands in a text.
    func holdsYear(_ text: ByteRange) -> Bool {
        var digits = 0
        for at in text.indices {
            digits = Byte.isDigit(self[at]) ? digits + 1 : 0
            if digits == 4, has("19", at: at - 3, limit: text.upper) || has("20", at: at - 3, limit: text.upper) { return true }
        }
        return false
    }

    /// Whether a law, a regulation, or a notice of an authority is named.
    func isOfAuthority(_ text: ByteRange) -> Bool {
        let words: [StaticString] = [
            "法》", "条例", "办法", "规定", "细则", "令第", "号令", "号）", "号)", "〕", "公告", "通知", "决定", "目录", "意见", "规划", "纲要", "方案", "国务院", "规程》", "规范》", "管理规范", "主席令",
            "准则", "指引",
        ]
        if words.contains(where: { contains($0, in: text) }) { return true }
        // 中华人民共和国食品安全法（2021年修正）
        var end = text.upper
        while end > text.lower, has("。", before: end, floor: text.lower) || has("；", before: end, floor: text.lower) { end -= 3 }
        if has("）", before: end, floor: text.lower), let open = find("（", in: text) { end = open }
        return has("法", before: end, floor: text.lower) && !has("方法", before: end, floor: text.lower)
    }

    /// Whether an entry begins with a code and a number that are no standard known here: `AOAC 925.10`, `USP 43`.
    func beginsWithCode(_ text: ByteRange) -> Bool {
        var at = text.lower
        while at < text.upper, Byte.isUpper(self[at]) || self[at] == UInt8(ascii: "/") || self[at] == UInt8(ascii: " ") || self[at] == UInt8(ascii: "-") {
            at += 1
        }
        return at - text.lower >= 3 && at < text.upper && Byte.isDigit(self[at])
    }
}
