/// `references.lock`: what is known of the standards that a project cites. A person fills it, from a subscription or by hand, and
/// says on which day each line was checked; nothing is ever fetched. Whether a citation is out of date is told from it alone.

import Syntax

public struct ReferenceLock: Sendable {
    public static let name = "references.lock"

    /// One edition of a standard: a line.
    public struct Entry: Sendable {
        /// Dated.
        public var number: StandardNumber
        /// Empty where nobody gave it.
        public var title = ""
        public var status: ReferenceStatus?
        /// What stands in its place.
        public var successors: [StandardNumber] = []
        /// The day on which somebody looked all this up.
        public var checked: CalendarDate?
        /// Remarks above the line, each with its `#`.
        public var remarks: [String] = []
        /// Of the number in the file.
        public var range = ByteRange(0, 0)

        public init(_ number: StandardNumber) { self.number = number }
    }

    /// What became of an entry that was handed in.
    public enum Change: Sendable { case added, changed, same }

    /// Where findings about its lines stand.
    public let file: FileID
    /// The remarks at the top, each with its `#`.
    public internal(set) var head = ReferenceLock.usualHead
    /// In the order of standard numbers; each edition once.
    public private(set) var entries: [Entry] = []
    /// Remarks behind the last line.
    public internal(set) var tail: [String] = []
    /// Whether its lines end in CR LF, and whether it begins with a byte order mark: what a file has, it keeps.
    var hasCarriageReturns = false
    var hasByteOrderMark = false
    /// Of lines that could not be read: they count for nothing.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// By the digits of numbers, as places in `entries`.
    private var byDigits: [Int: [Int]] = [:]

    public init(file: FileID = .own) { self.file = file }

    static let usualHead = [
        "# 引用文件登记：gangmu 据此核对引用文件的状态和名称。一行一版，按标准编号排列，也可以手工改：",
        "# 编号（注日期） | 名称 | 现行、即将实施、被代替或者废止 | 代替它的标准 | 核对日期",
        "# 没有查明的一栏写“—”。",
    ]

    /// Takes the entries read from a file, in any order.
    mutating func hold(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.number < $1.number }
        index()
    }

    private mutating func index() {
        byDigits = [:]
        for (place, entry) in entries.enumerated() { byDigits[entry.number.digits, default: []].append(place) }
    }

    /// The editions of the publication that a number names, the newest first, whatever the number's own date.
    public func editions(of number: StandardNumber) -> [Entry] {
        (byDigits[number.digits] ?? []).map { entries[$0] }.filter { $0.number.samePublication(as: number) }
            .sorted { ($0.number.year ?? 0, $1.number) > ($1.number.year ?? 0, $0.number) }
    }

    /// The edition with a dated number. What an edition adopts does not tell it from others; an amendment does, where it has a line.
    public func edition(_ number: StandardNumber) -> Entry? {
        let same = editions(of: number).filter { $0.number.year == number.year }
        return same.first { $0.number.amendment == number.amendment } ?? same.first { $0.number.amendment == nil }
    }

    /// Adds entries, or what they say to the lines that their editions have already; what they leave open stays. What became of each.
    @discardableResult
    public mutating func register(_ new: [Entry]) -> [Change] {
        var changes: [Change] = []
        for entry in new {
            guard let place = (byDigits[entry.number.digits] ?? []).first(where: { entries[$0].number.isSameEdition(as: entry.number) }) else {
                byDigits[entry.number.digits, default: []].append(entries.count)
                entries.append(entry)
                changes.append(.added)
                continue
            }
            var line = entries[place]
            if !entry.title.isEmpty { line.title = entry.title }
            if let status = entry.status { line.status = status }
            if !entry.successors.isEmpty { line.successors = entry.successors }
            if let checked = entry.checked { line.checked = checked }
            changes.append(line.saysTheSame(as: entries[place]) ? .same : .changed)
            entries[place] = line
        }
        hold(entries)
        return changes
    }
}

extension ReferenceLock.Entry {
    /// Whether both lines would print alike.
    func saysTheSame(as other: ReferenceLock.Entry) -> Bool {
        number == other.number && title == other.title && status == other.status && successors == other.successors && checked == other.checked
    }
}

extension StandardNumber {
    /// Whether both name the same edition; what it adopts need not be said.
    func isSameEdition(as other: StandardNumber) -> Bool { samePublication(as: other) && year == other.year && amendment == other.amendment }

    /// Whether `other` is an edition of the same publication, and no newer one.
    public func cannotBeReplaced(by other: StandardNumber) -> Bool {
        guard samePublication(as: other), other.amendment == nil, let year, let newer = other.year else { return false }
        return newer <= year
    }
}
