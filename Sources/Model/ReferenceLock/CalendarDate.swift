/// A day of the calendar, as people and databases write it down. Nothing here asks for today.

import Syntax

public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `2026-01-31`, and what spreadsheets and databases make of it: `2026/1/31`, `2026.01.31`, `2026年1月31日`, `20260131`, a time of day
    /// behind it. Nil for what is no day, or is one with other words.
    public init?(_ text: String) {
        let bytes = FullWidth.folded(text.utf8)
        let (start, end) = bytes.trimmed(0, bytes.count)
        var reader = DateReader(bytes: bytes, at: start, end: end)
        guard let (year, month, day) = reader.date(), reader.isAtEnd || reader.takesTime() else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        guard MetadataForm.isDate(printed) else { return nil }
    }

    private init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// `2026-01-31`
    public var printed: String {
        func padded(_ value: Int, _ count: Int) -> String { String(repeating: "0", count: max(0, count - String(value).utf8.count)) + String(value) }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// The same day of an earlier month, for comparisons: it need not exist.
    public func before(months: Int) -> CalendarDate {
        let total = year * 12 + month - 1 - months
        return CalendarDate(year: total / 12, month: total % 12 + 1, day: day)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
}

/// Goes through the bytes of a date once.
private struct DateReader {
    let bytes: [UInt8]
    var at: Int
    let end: Int

    var isAtEnd: Bool { at == end }

    /// Year, month and day; whether there is such a day is asked elsewhere.
    mutating func date() -> (Int, Int, Int)? {
        guard let year = digits(4...8) else { return nil }
        if year.count == 8 { return (year.value / 10000, year.value / 100 % 100, year.value % 100) }
        guard year.count == 4 else { return nil }
        if takes("年") {
            guard let month = digits(1...2), takes("月"), let day = digits(1...2) else { return nil }
            _ = takes("日")
            return (year.value, month.value, day.value)
        }
        for mark in ["-", "/", "."] as [StaticString] where takes(mark) {
            guard let month = digits(1...2), takes(mark), let day = digits(1...2) else { return nil }
            return (year.value, month.value, day.value)
        }
        return nil
    }

    /// `T08:00:00Z`, ` 8:00`, ` 08:00:00.000 +08:00`, ` 8:00 AM`.
    mutating func takesTime() -> Bool {
        guard takes("T") || takesBlanks(), digits(1...2) != nil, takes(":"), digits(2...2) != nil else { return false }
        if takes(":") {
            guard digits(2...2) != nil else { return false }
            if takes("."), digits(1...9) == nil { return false }
        }
        _ = takesBlanks()
        if takes("+") || takes("-") {
            guard let hours = digits(2...4), hours.count != 3 else { return false }
            if hours.count == 2, takes(":"), digits(2...2) == nil { return false }
        } else if !takes("Z"), !takes("AM") {
            _ = takes("PM")
        }
        return isAtEnd
    }

    private mutating func takes(_ mark: StaticString) -> Bool {
        guard bytes.has(mark, at: at, limit: end) else { return false }
        at += mark.utf8CodeUnitCount
        return true
    }

    private mutating func takesBlanks() -> Bool {
        let start = at
        while at < end, bytes.blankLength(at: at, limit: end) > 0 { at += bytes.blankLength(at: at, limit: end) }
        return at > start
    }

    /// As many digits as stand here, if they are so many.
    private mutating func digits(_ counts: ClosedRange<Int>) -> (value: Int, count: Int)? {
        var value = 0
        let start = at
        while at < end, at - start <= counts.upperBound, Byte.isDigit(bytes[at]) {
            value = value * 10 + Int(bytes[at] & 0x0F)
            at += 1
        }
        return counts.contains(at - start) ? (value, at - start) : nil
    }
}
