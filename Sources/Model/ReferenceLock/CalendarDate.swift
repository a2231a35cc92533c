/// A day of the calendar, as people and databases write it down. Nothing here asks for today.

import Syntax

public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `2026-01-31`, and what spreadsheets and databases make of it: `2026/1/31`, `2026.01.31`, `2026年1月31日`, `20260131`, a time behind
    /// it. Nil for what is no day.
    public init?(_ text: String) {
        let bytes = FullWidth.folded(text.utf8)
        var (at, end) = bytes.trimmed(0, bytes.count)
        // What stands behind a blank or `T` is a time of day.
        if let blank = bytes[at..<end].firstIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "T") }) { end = blank }
        var groups: [[UInt8]] = [[]]
        while at < end {
            if Byte.isDigit(bytes[at]) {
                groups[groups.count - 1].append(bytes[at])
                at += 1
            } else if let mark = CalendarDate.marks.first(where: { bytes.has($0, at: at, limit: end) }) {
                groups.append([])
                at += mark.utf8CodeUnitCount
            } else {
                return nil
            }
        }
        if groups.count == 4, groups[3].isEmpty { groups.removeLast() }
        if groups.count == 1, groups[0].count == 8 { groups = [Array(groups[0][0..<4]), Array(groups[0][4..<6]), Array(groups[0][6..<8])] }
        guard groups.count == 3, groups[0].count == 4, groups[1...].allSatisfy({ 1...2 ~= $0.count }) else { return nil }
        let numbers = groups.map { $0.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard MetadataForm.isDate(printed) else { return nil }
    }

    private init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    private static let marks: [StaticString] = ["-", "/", ".", "年", "月", "日"]

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
