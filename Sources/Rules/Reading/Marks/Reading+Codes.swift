/// Letters that look like digits in the number of a standard: `GB/T 5O89`, `GB/T 1354—20l8`, `IS0 712`.

import Model
import Syntax

extension Reading {
    /// Looks at what follows the letters of a code, and tells where reading goes on.
    mutating func judgeCode(_ start: Int, _ end: Int, _ to: Int) -> Int {
        let run = ByteRange(start, end)
        for (wrong, right) in Reading.codes where bytes.isEqual(run, wrong) {
            let after = bytes.skipBlanks(end, limit: to)
            guard after < to, Byte.isDigit(bytes[after]) || bytes[after] == UInt8(ascii: "/") else { return end }
            reportConfusable(run, right.description)
            return end
        }
        guard run.count <= 4, bytes[run.indices].allSatisfy({ Byte.isUpper($0) || Byte.isDigit($0) }) else { return end }
        var at = end
        let isTyped = at + 1 < to && bytes[at] == UInt8(ascii: "/") && (bytes[at + 1] == UInt8(ascii: "T") || bytes[at + 1] == UInt8(ascii: "Z"))
        if isTyped { at += 2 }
        guard isTyped || bytes.isEqual(run, "GB") || bytes.isEqual(run, "GBT") || bytes.isEqual(run, "ISO") || bytes.isEqual(run, "IEC") else { return end }
        at = bytes.skipBlanks(at, limit: to)
        guard let token = confusable(at, to) else { return end }
        reportConfusable(token)
        return token.upper
    }

    /// What follows the number of a citation, which ends where no digit follows.
    mutating func judgeDigits(behind number: ByteRange) {
        let limit = min(bytes.count, number.upper + 12)
        var at = number.upper
        guard at < limit else { return }
        if Byte.isLetter(bytes[at]) {
            while at > number.lower, Byte.isDigit(bytes[at - 1]) { at -= 1 }
            if let token = confusable(at, limit) { reportConfusable(token) }
            return
        }
        for dash in ["—", "-", "–"] as [StaticString] where bytes.has(dash, at: at, limit: limit) {
            if let token = confusable(at + dash.utf8CodeUnitCount, limit), token.count == 4 { reportConfusable(token) }
        }
    }

    private static let codes: [(StaticString, StaticString)] = [("IS0", "ISO"), ("lSO", "ISO"), ("lS0", "ISO"), ("lEC", "IEC"), ("G8", "GB"), ("D8", "DB")]

    /// The run of letters and digits at `at`, if it is a number in which letters stand for digits.
    private func confusable(_ start: Int, _ limit: Int) -> ByteRange? {
        var at = start
        var digits = 0
        var letters = 0
        while at < limit, Byte.isAlphanumeric(bytes[at]) {
            if Byte.isDigit(bytes[at]) {
                digits += 1
            } else {
                switch bytes[at] {
                case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"): letters += 1
                case UInt8(ascii: "S"), UInt8(ascii: "B"), UInt8(ascii: "Z"):
                    // `1354B` may be a name; within digits it is none.
                    guard at > start, at + 1 < limit, Byte.isDigit(bytes[at + 1]) else { return nil }
                    letters += 1
                default: return nil
                }
            }
            at += 1
        }
        return letters > 0 && digits > 0 && at - start >= 2 ? ByteRange(start, at) : nil
    }

    private mutating func reportConfusable(_ range: ByteRange, _ right: String? = nil) {
        let digits = bytes[range.indices].map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
            case UInt8(ascii: "l"), UInt8(ascii: "I"): UInt8(ascii: "1")
            case UInt8(ascii: "S"): UInt8(ascii: "5")
            case UInt8(ascii: "B"): UInt8(ascii: "8")
            case UInt8(ascii: "Z"): UInt8(ascii: "2")
            default: byte
            }
        }
        let right = right ?? String(decoding: digits, as: UTF8.self)
        report("punct-ocr-confusable", at: range, [quoted(range), .text(right)], fix: replacing(range, by: right, .review))
    }
}
