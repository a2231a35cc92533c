/// The forms of header values that have one: ICS and CCS codes (GB/T 1.1—2020, 8.1), dates (GB/T 7408).

enum MetadataForm {
    /// `67`, `67.060`, `67.060.20`
    static func isICS(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return false }
        let lengths = [2, 3, 2]
        return zip(parts, lengths).allSatisfy { part, length in part.utf8.count == length && isDigits(part) }
    }

    /// `B 22`
    static func isCCS(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 3, bytes[0] >= 0x41, bytes[0] <= 0x5A else { return false }
        let digits = bytes.dropFirst().drop { $0 == 0x20 }
        return digits.count == 2 && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// A day of the calendar, `2026-01-31`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy(isDigits), let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day >= 1 && day <= days[month - 1]
    }

    private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}
