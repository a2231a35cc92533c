/// `references.lock` as text: the head, an empty line, then a line for each edition in the order of standard numbers, so that two people
/// who add different standards change different lines. The same entries give the same bytes, in a file whose lines end alike.

import Syntax

extension ReferenceLock {
    public var bytes: [UInt8] {
        var text = ""
        for remark in head { text += remark + "\n" }
        text += "\n"
        for entry in entries {
            for remark in entry.remarks { text += remark + "\n" }
            text += entry.line + "\n"
        }
        for remark in tail { text += remark + "\n" }
        if hasCarriageReturns { text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }
        return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    }

    /// The words of a title in the order given, blanks as GB/T 1.1 prints them (between elements a full one) and marks beside Han
    /// characters in full width; nil for what cannot stand in a line.
    public static func title(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard !bytes.contains(UInt8(ascii: "|")), !text.unicodeScalars.contains("｜") else { return nil }
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let start = at
            while at < bytes.count, Byte.isLineEnd(bytes[at]) || bytes.blankLength(at: at, limit: bytes.count) > 0 {
                at += max(1, bytes.blankLength(at: at, limit: bytes.count))
            }
            let isBeforeHan = at < bytes.count && bytes.isWide(at: at)
            let isBehindHan = !result.isEmpty && result.isWide(before: result.count)
            if at > start {
                if !result.isEmpty, at < bytes.count { result.append(text: isBeforeHan && isBehindHan ? "\u{3000}" : " ") }
                continue
            }
            let end = bytes.characterEnd(at)
            let isBesideHan = isBehindHan || end < bytes.count && bytes.isWide(at: end)
            switch bytes[at] {
            case UInt8(ascii: ":") where isBesideHan: result.append(text: "：")
            case UInt8(ascii: "(") where isBesideHan: result.append(text: "（")
            case UInt8(ascii: ")") where isBesideHan: result.append(text: "）")
            case UInt8(ascii: ",") where isBesideHan: result.append(text: "，")
            default: result += bytes[at..<min(end, bytes.count)]
            }
            at = end
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension ReferenceLock.Entry {
    fileprivate var line: String {
        var fields = [title, status?.printed ?? "", successors.map(\.printed).joined(separator: "、"), checked?.printed ?? ""]
        while fields.last == "" { fields.removeLast() }
        return number.printed + fields.map { " | " + ($0.isEmpty ? "—" : $0) }.joined()
    }
}
