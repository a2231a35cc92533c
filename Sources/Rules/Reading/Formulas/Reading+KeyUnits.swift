/// Units in the explanations of formulas: `质量的数值，单位为千克（kg）` (GB/T 1.1—2020, 9.9.3.1).

import Model
import Syntax

extension Reading {
    /// The words of a line up to its first mark.
    func nounEnd(_ line: KeyLine) -> Int {
        var at = line.text.lower
        while at < line.text.upper, !bytes.endsNoun(at, limit: line.text.upper) { at = bytes.characterEnd(at) }
        return at
    }

    /// What is wrong with the unit that a line states.
    func unitFault(_ line: KeyLine) -> (range: ByteRange, fix: Edit?)? {
        let text = line.text
        if let at = bytes.find("单位", in: text) {
            let after = at + 6
            guard bytes.has("为", at: after, limit: text.upper) else {
                // `单位产品的能耗`, `单位面积`: the word is part of a name.
                var isMark = ["：", ":", "是"].contains { bytes.has($0, at: after, limit: text.upper) }
                if ["，", "（", "(", ","].contains(where: { bytes.has($0, before: at, floor: text.lower) }) {
                    let first = bytes.skipBlanks(after, limit: text.upper)
                    if first < text.upper, bytes[first] < 0xE3, unitEnd(first, text.upper) != nil { isMark = true }
                    if first < text.upper, UnitWord.at(first, in: bytes, limit: text.upper) != nil { isMark = true }
                }
                guard isMark else { return nil }
                let end = bytes.has("；", before: text.upper, floor: at) || bytes.has("。", before: text.upper, floor: at) ? text.upper - 3 : text.upper
                return (ByteRange(at, end), nil)
            }
            let first = bytes.skipBlanks(after + 3, limit: text.upper)
            if first < text.upper, Byte.isLetter(bytes[first]), !bytes.has("pH", at: first, limit: text.upper), let end = unitEnd(first, text.upper) {
                return (ByteRange(at, end), nil)
            }
            let end = nounEnd(line)
            guard end <= at, !isNumber(ByteRange(text.lower, at)) else { return nil }
            return (ByteRange(text.lower, end), Edit(range: ByteRange(end, end), text: "的数值"))
        }
        if let fault = bracketedUnit(line) { return (fault, nil) }
        // `质量（g）`, `质量，g`
        var end = text.upper
        if bytes.has("；", before: end, floor: text.lower) || bytes.has("。", before: end, floor: text.lower) { end -= 3 }
        let stop = end
        let isRound = bytes.has("）", before: end, floor: text.lower)
        if isRound { end -= 3 } else if end > text.lower, bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
        let isBracketed = end < stop
        var start = end
        while start > text.lower {
            let before = bytes.characterStart(before: start)
            guard bytes[before] != UInt8(ascii: "("), bytes.isOfUnit(before, start) else { break }
            start = before
        }
        guard start < end, let stated = unitEnd(start, end), stated == end else { return nil }
        let opens = isBracketed ? ["（", "("] : ["，", ",", " "] as [StaticString]
        guard opens.contains(where: { bytes.has($0, before: start, floor: text.lower) }) else { return nil }
        // `以百分数（%）表示` is right, and so is `X与Y之比`.
        let range = ByteRange(text.lower, stop)
        return bytes.contains("表示", in: range) || bytes.contains("$", in: ByteRange(start, end)) ? nil : (range, nil)
    }

    /// `活化能（J/mol），取65 000`
    private func bracketedUnit(_ line: KeyLine) -> ByteRange? {
        let end = nounEnd(line)
        let isRound = bytes.has("（", at: end, limit: line.text.upper)
        guard end > line.text.lower, isRound || bytes.has("(", at: end, limit: line.text.upper) else { return nil }
        let start = end + (isRound ? 3 : 1)
        guard let stop = unitEnd(start, line.text.upper, closing: !isRound) else { return nil }
        // A single capital letter is a grade or a type as often as a unit.
        if stop == start + 1, Byte.isUpper(bytes[start]) { return nil }
        let isClosed = bytes.has(isRound ? "）" : ")", at: stop, limit: line.text.upper)
        return isClosed ? ByteRange(line.text.lower, bytes.characterEnd(stop)) : nil
    }

    /// Whether the words say that a number is meant.
    private func isNumber(_ range: ByteRange) -> Bool {
        if bytes.contains("数值", in: range) { return true }
        let end = ["，", "："].first { bytes.has($0, before: range.upper, floor: range.lower) }.map { range.upper - $0.utf8CodeUnitCount } ?? range.upper
        return ["读数", "示数", "个数", "次数", "数", "值", "得分", "分值", "总分", "系数"].contains { bytes.has($0, before: end, floor: range.lower) }
    }

    /// The end of a unit symbol that begins at `start`, of several letters or one that is hardly anything else.
    private func unitEnd(_ start: Int, _ limit: Int, closing: Bool = false) -> Int? {
        var cursor = start
        while cursor < limit, bytes.isOfUnit(cursor, limit), !closing || bytes[cursor] != UInt8(ascii: ")") { cursor = bytes.characterEnd(cursor) }
        guard cursor > start, cursor - start <= 24, let unit = Unit(text(ByteRange(start, cursor))), unit.isKnown, !unit.isCount, unit.printed != "%" else {
            return nil
        }
        return cursor
    }

    /// A factor that only converts units, in a formula: 3.6, 60, 1000, 10³.
    func conversion(in node: NodeID) -> ByteRange? {
        guard let formula = document.formulas.id(at: node) else { return nil }
        let tree = document.formulas.tree
        for id in formula..<tree.end(formula) where tree[id].kind == .number {
            let range = tree[id].range
            let text = text(range)
            if ["3.6", "1000", "1\\,000", "3600", "60", "1440", "86400", "0.001", "0.06", "22.4"].contains(text) {
                // `n-60` is a difference of numbers.
                let isFactor = id == formula + 1 || isTimes(tree[id - 1].kind) || id + 1 < tree.end(formula) && isTimes(tree[id + 1].kind)
                if isFactor { return range }
            }
            if text == "10", id + 1 < tree.end(formula), tree[id + 1].kind == .superscript {
                let power = tree.flat(id + 1, tree.end(id + 1), bytes)
                if ["3", "6", "9", "−3", "−6", "−9"].contains(power) { return ByteRange(range.lower, tree[id + 1].range.upper) }
            }
        }
        return nil
    }

    private func isTimes(_ kind: FormulaKind) -> Bool {
        guard case .character(let scalar, .binary) = kind else { return false }
        return scalar == "×" || scalar == "⋅" || scalar == "÷"
    }

    /// `质量` and nothing of a unit behind it.
    func isBareQuantity(_ line: KeyLine) -> Bool {
        let end = nounEnd(line)
        let rest = ByteRange(end, line.text.upper)
        guard rest.count <= 3 else { return false }
        let quantities: [StaticString] = [
            "质量", "体积", "长度", "宽度", "高度", "厚度", "深度", "直径", "半径", "距离", "时间", "面积", "速度", "浓度", "密度", "压力", "压强", "功率", "电压", "电流", "流量", "能量",
            "热量",
        ]
        return quantities.contains { bytes.has($0, before: end, floor: line.text.lower) }
    }
}

extension Reading {
    /// For `eq-numeric-value-form`.
    mutating func judgeKeyUnits() {
        let own = keys.filter { isOfFormula($0) }
        guard !own.isEmpty else { return }
        var displays = self.displays[...]
        var formula: NodeID?
        for key in own {
            while let next = displays.first, next < key.node { formula = displays.removeFirst() }
            let lines = lines(key)
            let factor = formula.flatMap { conversion(in: $0) }
            var bare: [(range: ByteRange, edit: Edit)] = []
            var hasUnit = false
            for line in lines {
                if let fault = unitFault(line) {
                    hasUnit = true
                    if let fix = fault.fix {
                        bare.append((fault.range, fix))
                    } else {
                        report("eq-numeric-value-form", at: fault.range, phrase: 1, [quoted(fault.range)], severity: .style)
                    }
                } else if bytes.contains("单位", in: line.text) || bytes.contains("数值", in: line.text) {
                    hasUnit = true
                }
            }
            // A formula of quantities may name units, too. Those of one key have one cause.
            if factor != nil, let first = bare.first {
                report(
                    "eq-numeric-value-form", at: first.range, phrase: bare.count > 1 ? 3 : 0, [quoted(first.range), .number(bare.count - 1)],
                    notes: bare.dropFirst().prefix(20).map { Note(range: $0.range) },
                    fix: Fix(arguments: [.text(text(first.range) + "的数值")], edits: bare.map(\.edit), safety: .review))
            }
            guard !hasUnit, let factor, let line = lines.first(where: { isBareQuantity($0) }) else { continue }
            let words = ByteRange(line.text.lower, nounEnd(line))
            report("eq-numeric-value-form", at: words, phrase: 2, [quoted(factor), quoted(words)])
        }
    }
}
