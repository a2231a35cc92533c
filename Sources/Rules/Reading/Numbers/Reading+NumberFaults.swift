/// What is wrong with numbers by themselves and in rows (GB/T 1.1—2020, 9.4.4, 9.4.5).

import Syntax

extension Reading {
    mutating func judge(_ row: [Figure], _ from: Int, _ to: Int) {
        let whole = ByteRange(row[0].number.lower, row[row.count - 1].end)
        let last = row[row.count - 1]
        switch last.bond {
        case .wave: judgeRange(row, whole)
        case .dash: judgeDash(row, whole, from, to)
        case .plusMinus: judgeTolerance(row, whole)
        case .times: judgeProduct(row, whole)
        case .letterTimes, .none: break
        }
        for figure in row where figure.bond == .letterTimes { reportTimes(figure.bondRange) }
    }

    /// 9.4.5.2, 9.4.5.3: both ends of a range have the unit.
    private mutating func judgeRange(_ row: [Figure], _ whole: ByteRange) {
        guard row.count == 2, !row[0].hasUnit, row[1].kind == .symbol || row[1].kind == .percent else { return }
        let unit = text(row[1].unit)
        let isPercent = row[1].kind == .percent
        let right = text(row[0].number) + (isPercent ? "" : " ") + unit + "～" + text(row[1].number) + (isPercent ? "" : " ") + unit
        report(isPercent ? "num-range-percent" : "num-range-both-units", at: whole, [quoted(whole), .text(right)], fix: replacing(whole, by: right, .safe))
    }

    /// 10.4.2.2: ranges are bound by ～. Dates and numbers of things are none.
    private mutating func judgeDash(_ row: [Figure], _ whole: ByteRange, _ from: Int, _ to: Int) {
        guard row.count == 2, row[1].kind == .symbol || row[1].kind == .percent, row[0].kind != .word else { return }
        guard whole.lower == from || !Byte.isAlphanumeric(bytes[whole.lower - 1]) && bytes[whole.lower - 1] != UInt8(ascii: "-") else { return }
        let unit = text(row[1].unit)
        let gap = row[1].kind == .percent ? "" : " "
        let right = text(row[0].number) + gap + unit + "～" + text(row[1].number) + gap + unit
        report("num-wave-dash", at: row[1].bondRange, [quoted(row[1].bondRange), .text(right)], fix: replacing(whole, by: right, .review))
    }

    private mutating func judgeTolerance(_ row: [Figure], _ whole: ByteRange) {
        guard row.count == 2 else { return }
        let (value, tolerance) = (row[0], row[1])
        guard tolerance.kind == .symbol || tolerance.kind == .percent else { return }
        if tolerance.kind == .percent {
            // `5 g±2%`: a tolerance in per cent of a quantity is another thing.
            guard !value.hasUnit || value.kind == .percent else { return }
            let right = "(" + text(value.number) + "±" + text(tolerance.number) + ")" + text(tolerance.unit)
            report("num-tolerance-percent", at: whole, [quoted(whole), .text(right)], fix: replacing(whole, by: right, .safe))
        } else if !value.hasUnit {
            let right = "(" + text(value.number) + "±" + text(tolerance.number) + ") " + text(tolerance.unit)
            report("num-tolerance", at: whole, [quoted(whole), .text(right)], fix: replacing(whole, by: right, .safe))
        }
    }

    /// 9.4.5.1: each dimension has its unit.
    private mutating func judgeProduct(_ row: [Figure], _ whole: ByteRange) {
        guard row.allSatisfy({ !$0.isPower && ($0.bond == .none || $0.bond == .times) }), let last = row.last, last.kind == .symbol else { return }
        guard Reading.lengths.contains(where: { bytes.isEqual(last.unit, $0) }), row.dropLast().allSatisfy({ !$0.hasUnit }) else { return }
        let unit = text(last.unit)
        let right = row.map { text($0.number) + " " + unit }.joined(separator: "×")
        report("num-dimension-product", at: whole, [quoted(whole), .text(right)], fix: replacing(whole, by: right, .safe))
    }

    private mutating func reportTimes(_ sign: ByteRange) {
        report("num-times-sign", at: sign, [quoted(sign)], fix: replacing(sign, by: "×", .safe))
    }

    private static let lengths: [StaticString] = ["mm", "cm", "m", "dm", "km", "μm", "µm", "nm"]

    /// `.5`; true where a zero is missing.
    mutating func judgeLeadingZero(_ start: Int, _ figure: Figure, _ from: Int) -> Bool {
        let dot = start - 1
        guard dot >= from, bytes[dot] == UInt8(ascii: ".") else { return false }
        guard dot == from || bytes[dot - 1] == 0x20 || bytes[dot - 1] >= 0x80 || "<>=(+-".utf8.contains(bytes[dot - 1]) else { return false }
        // A Han character before it may end a sentence with a half-width dot.
        if dot > from, bytes[dot - 1] >= 0x80, bytes.isWide(before: dot), !endsComparison(dot, from) { return false }
        let range = ByteRange(dot, figure.number.upper)
        report("num-leading-zero", at: range, [quoted(range)], fix: replacing(ByteRange(dot, dot), by: "0", .safe))
        return true
    }

    private func endsComparison(_ at: Int, _ from: Int) -> Bool {
        (["于", "为", "过", "～", "≤", "≥", "＜", "＞", "±"] as [StaticString]).contains { bytes.has($0, before: at, floor: from) }
    }

    /// `12,000`; where reading goes on, if it is one.
    mutating func judgeThousands(_ figure: Figure, _ to: Int) -> Int? {
        var at = figure.number.upper
        guard figure.number.count <= 3, at < to, bytes[at] == UInt8(ascii: ",") else { return nil }
        while at + 3 < to, bytes[at] == UInt8(ascii: ","), (1...3).allSatisfy({ Byte.isDigit(bytes[at + $0]) }), at + 4 >= to || !Byte.isDigit(bytes[at + 4]) {
            at += 4
        }
        guard at > figure.number.upper else { return nil }
        let range = ByteRange(figure.number.lower, at)
        let right = text(range).filter { $0 != "," }
        let grouped = right.count == 4 ? right : text(range).split(separator: ",").joined(separator: " ")
        report("num-thousand-sep", at: range, [quoted(range), .text(grouped)], fix: replacing(range, by: grouped, .safe))
        return at
    }

    /// A bound without a unit, of what has one: `额定电压不大于220`.
    mutating func judgeLoneNumber(_ figure: Figure, _ from: Int, _ to: Int) {
        guard !figure.hasUnit, !figure.isPower, carrier == .paragraph || carrier == .item, zone == .body else { return }
        let end = figure.number.upper
        guard end >= to || Reading.stops.contains(where: { bytes.has($0, at: end, limit: to) }) else { return }
        let floor = max(from, sentence.range.lower)
        var at = figure.number.lower
        while at > floor, bytes[at - 1] == 0x20 { at -= 1 }
        guard let bound = Reading.bounds.first(where: { bytes.has($0, before: at, floor: floor) }) else { return }
        at -= bound.utf8CodeUnitCount
        for word in ["应", "宜", "均", "为"] as [StaticString] where bytes.has(word, before: at, floor: floor) { at -= word.utf8CodeUnitCount }
        guard let name = Reading.measured.first(where: { bytes.has($0, before: at, floor: floor) }) else { return }
        report("num-no-unit", at: figure.number, [.text(name.description), quoted(figure.number)])
    }

    private static let stops: [StaticString] = ["。", "；", "，", "、", "）"]
    private static let bounds: [StaticString] = ["不大于", "不小于", "不低于", "不高于", "不超过", "不少于", "大于", "小于", "≤", "≥", "高于", "低于"]
    private static let measured: [StaticString] = [
        "电压", "电流", "功率", "温度", "长度", "宽度", "厚度", "高度", "直径", "半径", "质量", "重量", "时间", "压力", "压强", "面积", "体积", "容积", "距离", "深度", "海拔", "间距", "流量", "频率",
        "转速", "电阻", "照度", "噪声", "周期", "浓度", "粒径", "行距", "株距", "坡度差", "净含量",
    ]
}

extension [UInt8] {
    func isEqual(_ range: ByteRange, _ text: StaticString) -> Bool { range.count == text.utf8CodeUnitCount && has(text, at: range.lower, limit: range.upper) }
}
