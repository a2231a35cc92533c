/// What stands in the cell of a table that tells an amount, for the rules on units in tables (GB/T 1.1—2020, 9.8.4).

import Syntax

/// What stands in a cell that tells an amount.
public enum CellAmount: Equatable {
    /// Words, a dash, nothing.
    case none
    /// Numbers without a unit.
    case plain
    /// Numbers with one unit.
    case unit(String)
    /// Numbers with units of several kinds, or among words.
    case other

    /// Of a range without the blanks around it.
    public init(_ bytes: [UInt8], _ range: ByteRange) {
        let (start, end) = bytes.trimmed(range.lower, range.upper)
        self = CellAmount.read(bytes, start, end)
    }

    private static func read(_ bytes: [UInt8], _ start: Int, _ end: Int) -> CellAmount {
        var at = start
        var unit = ByteRange(0, 0)
        var hasNumber = false
        while at < end {
            if Byte.isDigit(bytes[at]) {
                let figure = bytes.figure(at: at, limit: end)
                switch figure.kind {
                case .symbol, .word:
                    guard unit.isEmpty || bytes.areEqual(unit, figure.unit) else { return .other }
                    unit = figure.unit
                case .percent, .tight: return .other
                case .none: break
                }
                hasNumber = true
                at = max(figure.end, at + 1)
            } else {
                guard let next = markEnd(bytes, at, end) else { return hasNumber || measures(bytes, at, end) ? .other : .none }
                at = next
            }
        }
        return !hasNumber ? .none : unit.isEmpty ? .plain : .unit(String(decoding: bytes[unit.indices], as: UTF8.self))
    }

    /// Whether a number stands among words that has a unit: `48 h内`.
    private static func measures(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            if Byte.isDigit(bytes[at]), at == start || !Byte.isAlphanumeric(bytes[at - 1]), bytes.figure(at: at, limit: end).hasUnit { return true }
            at += 1
        }
        return false
    }

    /// What may stand beside the number of an amount: signs of comparison, ranges and tolerances, brackets.
    private static func markEnd(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
        if bytes[at] < 0x80 {
            switch bytes[at] {
            case 0x20, UInt8(ascii: "~"), UInt8(ascii: "<")...UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
                UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "\\"):
                return at + 1
            default: return nil
            }
        }
        guard case let end = bytes.characterEnd(at), end <= limit else { return nil }
        switch Unicode.Scalar(bytes.scalar(at: at)) ?? " " {
        case "≤", "≥", "＜", "＞", "±", "～", "×", "（", "）", "—", "–", "−", "＋", "至", "约": return end
        case "不", "大", "小", "以": return words.first { bytes.has($0, at: at, limit: limit) }.map { at + $0.utf8CodeUnitCount }
        default: return nil
        }
    }

    private static let words: [StaticString] = ["不大于", "不小于", "不低于", "不高于", "不超过", "不少于", "大于", "小于", "以上", "以下"]
}

extension [UInt8] {
    /// Whether a digit stands in a range: without one no cell tells an amount.
    func hasDigit(_ range: ByteRange) -> Bool {
        withUnsafeBufferPointer { buffer in
            var at = range.lower
            while at < range.upper {
                let byte = buffer[at]
                if Byte.isDigit(byte) { return true }
                at &+= byte < 0xE0 ? 1 : 3
            }
            return false
        }
    }
}
