/// Paragraphs that begin like a block that has a form of its own, and have another one: 备注：, 例如：, 其中：, 表2a, 图3-1, 单位：mm
/// (GB/T 1.1—2020, 9.7 to 9.11). Gathered as they are met; a paragraph that begins like none costs one look.

import Model
import Syntax

public struct Opening: Sendable {
    public enum Kind: UInt8, Sendable {
        case note, example
        /// Below a formula.
        case key
        /// `图3-1 流程`, `表2a 指标` as they stand where a caption is not recognised.
        case figure, table
        case unit
        /// `—甲；`: a dash that is the marker of no item.
        case dash
        /// `（一）`, `一、`.
        case ordinal
    }

    public var kind: Kind
    /// The paragraph.
    public var block: NodeID
    /// The block right before it; -1 without.
    public var before: NodeID
    /// The words that open it, with their mark.
    public var range: ByteRange
    public var zone: Zone
    public var carrier: Carrier
    /// Whether it stands in a note or the like of a figure.
    public var isOfFigure: Bool
}

extension Reading {
    /// The block that ends right before another, in the same place; -1 without.
    func previousSibling(_ id: NodeID) -> NodeID {
        guard lastBlock >= 0 else { return -1 }
        var at = Int(nodes[lastBlock].end)
        while at < id {
            switch nodes[at].kind {
            case .comment, .attributes, .label: at = Int(nodes[at].end)
            default: return -1
            }
        }
        return at == id ? lastBlock : -1
    }

    private func isFormula(_ id: NodeID) -> Bool {
        guard id >= 0, case .formula = nodes[id].kind else { return false }
        return true
    }

    private var isOfFigure: Bool { isInTable && captioned.last.map { document[$0].kind == .figure } ?? false }

    mutating func gatherOpening(_ id: NodeID) {
        let end = Int(nodes[id].end)
        var first = id + 1
        var isMarked = false
        while first < end, nodes[first].kind == .strong || nodes[first].kind == .emphasis {
            isMarked = true
            first += 1
        }
        guard first < end, !isInExample else { return }
        let start = nodes[first].range.lower
        let limit = nodes[id].range.upper
        if start + 4 < limit, bytes[start] == UInt8(ascii: "-") || bytes[start] == 0xE2, let end = bytes.dashEnd(start, limit: limit) {
            let before = previousSibling(id)
            openings.append(Opening(kind: .dash, block: id, before: before, range: ByteRange(start, end), zone: zone, carrier: carrier, isOfFigure: isOfFigure))
            return
        }
        guard start + 3 < limit, Opener.sieve[Opener.slot(bytes, start)] else { return }
        guard let opener = Opener.all.first(where: { bytes.has($0.word, at: start, limit: limit) }) else { return }
        let after = start + opener.word.utf8CodeUnitCount
        let stop: Int?
        switch opener.kind {
        case .note, .example: stop = labelEnd(after, limit, opener, isMarked)
        case .key: stop = isFormula(previousSibling(id)) ? after : nil
        case .figure, .table: stop = bytes.numberedEnd(after, limit: limit)
        case .unit: stop = bytes.unitEnd(start, after, limit: min(limit, bytes.lineEnd(start)))
        case .ordinal: stop = bytes.ordinalEnd(start, limit: limit)
        case .dash: stop = nil
        }
        guard let stop else { return }
        openings.append(
            Opening(
                kind: opener.kind, block: id, before: previousSibling(id), range: ByteRange(start, stop), zone: zone, carrier: carrier, isOfFigure: isOfFigure))
    }

    /// The end of a label: a number in any form and a mark. 注 and 示例 with a plain number and a colon are read by the parser, unless
    /// they are set in bold.
    private func labelEnd(_ start: Int, _ limit: Int, _ opener: Opener, _ isMarked: Bool) -> Int? {
        let number = bytes.anyNumberEnd(start, limit: limit)
        var at = bytes.skipBlanks(number, limit: limit)
        if isMarked, bytes.has("*", at: at, limit: limit) { at = bytes.skipStars(at, limit: limit) }
        let hasNumber = number > start
        if bytes.has("：", at: at, limit: limit) {
            at += 3
        } else if bytes.has(":", at: at, limit: limit) {
            at += 1
        } else {
            guard hasNumber, opener.isShort else { return nil }
            if bytes.has("、", at: at, limit: limit) || bytes.has("．", at: at, limit: limit) || bytes.has("。", at: at, limit: limit) { return at + 3 }
            if bytes.has(".", at: at, limit: limit), at + 1 < limit, !Byte.isDigit(bytes[at + 1]) { return at + 1 }
            return at > number && at < limit && bytes.isWide(at: at) && bytes.isDigits(start, number) ? number : nil
        }
        // Nothing behind it: the lead of a list, or the line of a form.
        if opener.needsText, bytes.skipStars(bytes.skipBlanks(at, limit: limit), limit: limit) >= limit { return nil }
        return at
    }
}

private struct Opener: Sendable {
    var word: StaticString
    var kind: Opening.Kind
    /// 注 and its like, which are labels with a number alone, too.
    var isShort = false
    var needsText = false

    static func slot(_ bytes: [UInt8], _ at: Int) -> Int { (Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])) % 251 }

    static let sieve: [Bool] = {
        var sieve = [Bool](repeating: false, count: 251)
        for opener in all { sieve[slot(Array(opener.word.utf8Bytes.prefix(3)), 0)] = true }
        return sieve
    }()

    /// The longer before the shorter.
    static let all: [Opener] =
        [
            Opener(word: "备注", kind: .note, needsText: true), Opener(word: "附注", kind: .note, needsText: true),
            Opener(word: "注释", kind: .note, needsText: true), Opener(word: "注解", kind: .note, needsText: true),
            Opener(word: "说明", kind: .note, needsText: true), Opener(word: "补充说明", kind: .note, needsText: true),
            Opener(word: "（注", kind: .note, isShort: true), Opener(word: "【注】", kind: .note, isShort: true), Opener(word: "【注", kind: .note, isShort: true),
            Opener(word: "注", kind: .note, isShort: true), Opener(word: "NOTE", kind: .note), Opener(word: "Note", kind: .note),
            Opener(word: "例如", kind: .example), Opener(word: "举例说明", kind: .example), Opener(word: "举例", kind: .example),
            Opener(word: "例子", kind: .example), Opener(word: "实例", kind: .example), Opener(word: "范例", kind: .example),
            Opener(word: "样例", kind: .example), Opener(word: "示例", kind: .example, isShort: true), Opener(word: "例", kind: .example, isShort: true),
            Opener(word: "EXAMPLE", kind: .example), Opener(word: "Example", kind: .example),
            Opener(word: "其中：", kind: .key), Opener(word: "其中:", kind: .key), Opener(word: "式中", kind: .key), Opener(word: "公式中", kind: .key),
            Opener(word: "上式中", kind: .key), Opener(word: "这里：", kind: .key), Opener(word: "各符号", kind: .key), Opener(word: "符号说明", kind: .key),
            Opener(word: "续表", kind: .table), Opener(word: "表", kind: .table), Opener(word: "图", kind: .figure),
            Opener(word: "单位", kind: .unit), Opener(word: "（单位", kind: .unit), Opener(word: "计量单位", kind: .unit), Opener(word: "尺寸单位", kind: .unit),
        ]
        + ["（", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "(一", "(二", "(三", "(四", "(五", "(六", "(七", "(八", "(九", "(十"].map {
            Opener(word: $0, kind: .ordinal)
        }
}

extension [UInt8] {
    /// The end of one dash of any kind that a Han character follows at once.
    public func dashEnd(_ start: Int, limit: Int) -> Int? {
        for dash in ["-", "—", "–", "―", "─", "−"] as [StaticString] where has(dash, at: start, limit: limit) {
            let end = start + dash.utf8CodeUnitCount
            return end + 2 < limit && Characters.isHan(scalar(at: end)) ? end : nil
        }
        return nil
    }

    /// `1`, `一`, `①`, `（1）`.
    fileprivate func anyNumberEnd(_ start: Int, limit: Int) -> Int {
        var at = skipBlanks(start, limit: limit)
        let isBracketed = has("（", at: at, limit: limit) || has("(", at: at, limit: limit)
        if isBracketed { at = characterEnd(at) }
        let first = at
        while at < limit {
            if Byte.isDigit(self[at]) {
                at += 1
            } else if self[at] >= 0xE2, at + 2 < limit, isNumeral(scalar(at: at)) {
                at += 3
            } else {
                break
            }
        }
        guard at > first else { return start }
        guard isBracketed else { return at }
        return has("）", at: at, limit: limit) || has(")", at: at, limit: limit) ? characterEnd(at) : start
    }

    /// `（一）`, `十二、`: the end of what numbers a paragraph. `一、二级` numbers nothing.
    fileprivate func ordinalEnd(_ start: Int, limit: Int) -> Int? {
        let isBracketed = has("（", at: start, limit: limit) || has("(", at: start, limit: limit)
        let first = isBracketed ? characterEnd(start) : start
        let end = numeralsEnd(first, limit: limit)
        guard end > first, end < limit else { return nil }
        if isBracketed { return has("）", at: end, limit: limit) || has(")", at: end, limit: limit) ? characterEnd(end) : nil }
        guard has("、", at: end, limit: limit) || has("．", at: end, limit: limit) else { return nil }
        return numeralsEnd(end + 3, limit: limit) == end + 3 ? end + 3 : nil
    }

    private func numeralsEnd(_ start: Int, limit: Int) -> Int {
        var at = start
        while at + 2 < limit, self[at] >= 0xE4, isNumeral(scalar(at: at)) { at += 3 }
        return at
    }

    /// ①, 一 to 十.
    private func isNumeral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2460...0x2473, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
        default: false
        }
    }

    fileprivate func isDigits(_ start: Int, _ end: Int) -> Bool {
        self[start..<end].contains(where: Byte.isDigit) && !self[start..<end].contains { $0 >= 0x80 }
    }

    fileprivate func skipStars(_ start: Int, limit: Int) -> Int {
        var at = start
        while at < limit, self[at] == UInt8(ascii: "*") { at += 1 }
        return at
    }

    /// The number of a caption that is none: digits with a letter, a dash, a dot or a bracket behind them, or Chinese numerals. The end
    /// of the number; nil for a plain one.
    public func numberedEnd(_ start: Int, limit: Int) -> Int? {
        var at = skipBlanks(start, limit: limit)
        if at < limit, self[at] >= 0xE2 {
            let end = anyNumberEnd(at, limit: limit)
            return end > at && (end == limit || blankLength(at: end, limit: limit) > 0 || has("：", at: end, limit: limit)) ? end : nil
        }
        if at + 1 < limit, Byte.isUpper(self[at]) { at += self[at + 1] == UInt8(ascii: ".") || self[at + 1] == UInt8(ascii: "-") ? 2 : 1 }
        let digits = at
        while at < limit, Byte.isDigit(self[at]) { at += 1 }
        guard at > digits else { return nil }
        let plain = at
        while at < limit {
            if self[at] == UInt8(ascii: "-") || self[at] == UInt8(ascii: ".") || Byte.isAlphanumeric(self[at]) || self[at] == UInt8(ascii: ")")
                || self[at] == UInt8(ascii: "(")
            {
                at += 1
            } else if has("—", at: at, limit: limit) || has("–", at: at, limit: limit) || has("．", at: at, limit: limit) || has("（", at: at, limit: limit)
                || has("）", at: at, limit: limit) || has("－", at: at, limit: limit)
            {
                at += 3
            } else {
                break
            }
        }
        guard at > plain, at - plain <= 12, at == limit || blankLength(at: at, limit: limit) > 0 || isWide(at: at) else { return nil }
        return at
    }

    /// `单位：mm`, `单位为毫米`, `（单位：mm）` as the whole of a line.
    fileprivate func unitEnd(_ start: Int, _ after: Int, limit: Int) -> Int? {
        var at = skipBlanks(after, limit: limit)
        for mark in ["：", ":", "为", "是", "（", "("] as [StaticString] where has(mark, at: at, limit: limit) {
            at += mark.utf8CodeUnitCount
            let end = trimmed(at, limit).end
            return end > at && end - start <= 45 && !has("。", before: end, floor: at) ? end : nil
        }
        return nil
    }
}
