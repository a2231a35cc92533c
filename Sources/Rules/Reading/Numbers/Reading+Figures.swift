/// Numbers of the text: figures that are bound to one another are read as one row, and each row is judged.

import Syntax

extension Reading {
    /// Reads the row of figures whose first digit stands at `start`, and tells where reading goes on.
    mutating func readNumber(_ start: Int, _ from: Int, _ to: Int) -> Int {
        var figure = bytes.figure(at: start, limit: to)
        // `5S管理`, `3D打印`
        if !names.isEmpty { names.meet(bytes, at: start, limit: to, section: section, in: sections) }
        guard zone != .references, zone != .bibliography, zone != .index, carrier != .source else { return figure.end }
        let lacksZero = judgeLeadingZero(start, figure, from)
        // Behind a letter or a dot it is part of a name.
        if start > from, !lacksZero, bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == UInt8(ascii: "_") { return figure.end }
        if let end = judgeThousands(figure, to) { return end }
        // A row hardly ever has more than three figures; most have one.
        guard let second = bonded(to: figure, to) else {
            judgeUnit(figure, to)
            judgeLoneNumber(figure, from, to)
            if figure.hasUnit { quantities += 1 }
            return max(figure.end, start + 1)
        }
        var row = [figure, second]
        while row.count < 6, let next = bonded(to: row[row.count - 1], to) { row.append(next) }
        quantities += 1
        judge(row, from, to)
        for figure in row { judgeUnit(figure, to) }
        figure = row[row.count - 1]
        return figure.end
    }

    /// The figure that a sign binds to this one.
    private func bonded(to figure: Figure, _ limit: Int) -> Figure? {
        var at = figure.end
        while at < limit, bytes[at] == 0x20 { at += 1 }
        guard at < limit else { return nil }
        let bond: Figure.Bond
        let length: Int
        switch bytes[at] {
        case 0xEF where bytes.has("～", at: at, limit: limit): (bond, length) = (.wave, 3)
        case UInt8(ascii: "~"): (bond, length) = (.wave, 1)
        case 0xE2 where bytes.has("—", at: at, limit: limit) || bytes.has("–", at: at, limit: limit): (bond, length) = (.dash, 3)
        case UInt8(ascii: "-"): (bond, length) = (.dash, 1)
        case 0xC2 where bytes.has("±", at: at, limit: limit): (bond, length) = (.plusMinus, 2)
        case 0xC3 where bytes.has("×", at: at, limit: limit): (bond, length) = (.times, 2)
        case UInt8(ascii: "*"): (bond, length) = (.letterTimes, 1)
        case UInt8(ascii: "\\") where bytes.has("\\*", at: at, limit: limit): (bond, length) = (.letterTimes, 2)
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            // `0x1F` is a number of programs.
            guard figure.number.count > 1 || bytes[figure.number.lower] != UInt8(ascii: "0") else { return nil }
            (bond, length) = (.letterTimes, 1)
        default: return nil
        }
        var next = at + length
        while next < limit, bytes[next] == 0x20 { next += 1 }
        guard next < limit, Byte.isDigit(bytes[next]) else { return nil }
        var result = bytes.figure(at: next, limit: limit)
        result.bond = bond
        result.bondRange = ByteRange(at, at + length)
        return result
    }
}
