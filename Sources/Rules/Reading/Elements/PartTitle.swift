/// `第2部分：` of a title: where it stands, which part it says, and whether it is written so (GB/T 1.1—2020, 7.1.3).

import Model
import Syntax

struct PartLabel {
    /// With the colon and the blanks around it.
    var range: ByteRange
    var number: Int
    var isRegular: Bool
    var hasName: Bool

    init?(_ bytes: [UInt8], _ title: ByteRange) {
        guard let start = PartLabel.start(bytes, title) else { return nil }
        var at = bytes.skipBlanks(start.at, limit: title.upper)
        var isRegular = start.isRegular && at == start.at
        let digits = at
        var value = 0
        while at < title.upper, at - digits < 12 {
            if Byte.isDigit(bytes[at]) {
                value = value * 10 + Int(bytes[at] & 0x0F)
                at += 1
            } else if bytes[at] == 0xEF, case let scalar = bytes.scalar(at: at), scalar &- 0xFF10 < 10 {
                value = value * 10 + Int(scalar - 0xFF10)
                isRegular = false
                at += 3
            } else {
                break
            }
        }
        if at == digits {
            isRegular = false
            if let ordinal = bytes.chineseOrdinal(at: at, limit: title.upper) {
                (value, at) = ordinal
            } else if let roman = PartLabel.roman(bytes, at, title.upper) {
                (value, at) = roman
            } else {
                return nil
            }
        }
        if start.isPrefixed {
            let word = bytes.skipBlanks(at, limit: title.upper)
            guard let name = (["部分", "分部分", "部", "篇", "卷", "分册", "册"] as [StaticString]).first(where: { bytes.has($0, at: word, limit: title.upper) }) else {
                return nil
            }
            if word > at || name.utf8CodeUnitCount != 6 { isRegular = false }
            at = word + name.utf8CodeUnitCount
        }
        // 第一部分的 is no label.
        guard
            at == title.upper || bytes.blankLength(at: at, limit: title.upper) > 0
                || PartLabel.stops.contains(where: { bytes.has($0, at: at, limit: title.upper) })
        else { return nil }
        let stop = bytes.skipBlanks(at, limit: title.upper)
        if bytes.has("：", at: stop, limit: title.upper), stop == at {
            at = stop + 3
        } else {
            isRegular = false
            if let mark = PartLabel.stops.first(where: { bytes.has($0, at: stop, limit: title.upper) }) {
                at = stop + mark.utf8CodeUnitCount
            } else {
                at = stop
            }
        }
        let name = bytes.skipBlanks(at, limit: title.upper)
        if name > at { isRegular = false }
        range = ByteRange(start.label, max(at, name))
        number = value
        self.isRegular = isRegular
        hasName = name < title.upper
    }

    private static let stops: [StaticString] = ["：", ":", "—", "-", "、", "，", ",", "．", "."]

    /// Behind 第, 部分 or Part at the beginning of an element.
    private static func start(_ bytes: [UInt8], _ title: ByteRange) -> (label: Int, at: Int, isPrefixed: Bool, isRegular: Bool)? {
        var at = title.lower
        while at < title.upper {
            let opens = at == title.lower || bytes.isBlankBefore(at) || bytes.has("：", before: at, floor: title.lower)
            if bytes.has("第", at: at, limit: title.upper), case let near = ByteRange(at, Swift.min(at + 24, title.upper)),
                (["部", "篇", "卷", "册"] as [StaticString]).contains(where: { bytes.contains($0, in: near) })
            {
                return (at, at + 3, true, opens)
            }
            if opens, Byte.isDigit(bytes[at]), bytes.contains("部分", in: ByteRange(at, Swift.min(at + 10, title.upper))) { return (at, at, true, false) }
            if opens, bytes.has("部分", at: at, limit: title.upper) { return (at, at + 6, false, false) }
            if opens, bytes.has("Part", at: at, limit: title.upper) || bytes.has("part", at: at, limit: title.upper) { return (at, at + 4, false, false) }
            at = bytes.characterEnd(at)
        }
        return nil
    }

    /// Ⅰ to Ⅻ, and their like in Latin letters.
    private static func roman(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> (Int, Int)? {
        if at + 3 <= limit, case let scalar = bytes.scalar(at: at), scalar &- 0x2160 < 12 { return (Int(scalar) - 0x215F, at + 3) }
        let letters: [StaticString] = ["VIII", "III", "VII", "II", "IV", "VI", "IX", "I", "V", "X"]
        let values = [8, 3, 7, 2, 4, 6, 9, 1, 5, 10]
        return letters.indices.first { bytes.has(letters[$0], at: at, limit: limit) }.map { (values[$0], at + letters[$0].utf8CodeUnitCount) }
    }
}

extension Reading {
    /// Reports what is wrong with the title of a part.
    mutating func judgePartTitle() {
        let rule: RuleID = "title-part-form"
        let title = document.metadata.title.range
        guard title.count > 0 else { return }
        let number = document.metadata.numbers.first?.value
        let part = number.flatMap { $0.series.isEmpty && $0.kind != .enterprise && $0.components.count == 2 ? $0.part : nil }
        guard let label = PartLabel(bytes, title) else {
            if let part, let number { report(rule, at: title, phrase: 3, [.text(number.printed), .number(part)]) }
            return
        }
        let right = "第\(label.number)部分："
        let written = ByteRange(label.range.lower, bytes.trimmed(label.range.lower, label.range.upper).end)
        if let part, let number, part != label.number, !isAdoption {
            return report(
                rule, at: label.range, phrase: 2, [.text(number.printed), .number(part), quoted(written)],
                fix: replacing(label.range, by: "第\(part)部分：", .review))
        }
        if !label.hasName { return report(rule, at: label.range, phrase: 1, [quoted(written)]) }
        if !label.isRegular {
            let before = label.range.lower
            let blank = before > title.lower && !bytes.isBlankBefore(before) ? "\u{3000}" : ""
            return report(rule, at: label.range, [quoted(written), .text(blank + right)], fix: replacing(label.range, by: blank + right, .review))
        }
        if let number, number.components.count == 1, number.series.isEmpty, number.kind != .enterprise, !isAdoption {
            report(rule, at: label.range, phrase: 4, [.text(number.printed)])
        }
    }
}

extension [UInt8] {
    fileprivate func isBlankBefore(_ at: Int) -> Bool {
        at > 0 && (Byte.isBlank(self[at - 1]) || has("\u{3000}", before: at, floor: 0) || has("\u{A0}", before: at, floor: 0))
    }
}
