/// Limits of several documents side by side: a row for each indicator, grade and object that any of them has, and for each document
/// its limit and how that compares with the first document's. What goes into a comparison table of standards (GB/T 1.1—2020,
/// 8.4; the 编制说明 of a group standard asks for it).

import Syntax

public struct Comparison: Sendable {
    public struct Entry: Sendable {
        public var indicator: Indicator
        /// How it compares with that of the first document that has the row; nil for that document itself.
        public var strictness: Strictness?
    }

    public struct Row: Sendable {
        /// As the first document that has it prints it.
        public var name: String
        public var objects: [String]
        public var grade: String?
        /// By document; nil where it limits nothing of the kind.
        public var entries: [Entry?]
    }

    /// In the order asked for.
    public let files: [FileID]
    public private(set) var rows: [Row] = []

    public init(_ proof: FamilyProof, _ files: [FileID]) {
        self.files = files
        var rowByKey: [String: Int] = [:]
        for (column, file) in files.enumerated() {
            for indicator in proof.facts(of: file)?.indicators ?? [] where indicator.table != nil || indicator.name.key.utf8.count >= 6 {
                let key = Comparison.key(indicator)
                if let known = rowByKey[key] {
                    guard rows[known].entries[column] == nil else { continue }
                    rows[known].entries[column] = Entry(indicator: indicator, strictness: nil)
                } else {
                    rowByKey[key] = rows.count
                    var row = Row(
                        name: indicator.printedName + (indicator.name.circumstance.isEmpty ? "" : "（" + indicator.name.circumstance + "）"),
                        objects: indicator.objects, grade: indicator.grade, entries: Array(repeating: nil, count: files.count))
                    row.entries[column] = Entry(indicator: indicator, strictness: nil)
                    rows.append(row)
                }
            }
        }
        spread()
        // What one document alone limits in a sentence stands below what tables hold and several have.
        let isShared = rows.map { row in row.entries.contains { $0?.indicator.table != nil } || row.entries.count { $0 != nil } > 1 }
        rows = zip(rows, isShared).filter(\.1).map(\.0) + zip(rows, isShared).filter { !$0.1 }.map(\.0)
        compare()
    }

    /// Last, since a limit for all grades may come to stand before those it is compared with.
    private mutating func compare() {
        for row in rows.indices {
            guard let first = rows[row].entries.firstIndex(where: { $0 != nil }), let limit = rows[row].entries[first]?.indicator.limit else { continue }
            for column in rows[row].entries.indices where column > first {
                guard let own = rows[row].entries[column]?.indicator.limit else { continue }
                rows[row].entries[column]?.strictness = own.strictness(than: limit)
            }
        }
    }

    private static func key(_ indicator: Indicator) -> String {
        let objects = indicator.table == nil ? [] : indicator.objects
        return [
            indicator.name.plainKey, indicator.name.conditions.joined(separator: "，"), indicator.name.circumstance, objects.joined(separator: "、"),
            indicator.grade ?? "",
        ].joined(
            separator: "|")
    }

    /// A limit for all grades or all objects stands in each row of a grade or an object, and has none of its own beside them.
    private mutating func spread() {
        for index in rows.indices where rows[index].grade != nil || !rows[index].objects.isEmpty {
            for column in files.indices where rows[index].entries[column] == nil {
                guard
                    let wide = rows.first(where: { row in
                        row.entries[column] != nil && row.isWider(than: rows[index])
                    })?.entries[column]
                else { continue }
                rows[index].entries[column] = Entry(indicator: wide.indicator, strictness: nil)
            }
        }
        let all = rows
        rows.removeAll { row in
            row.entries.count { $0 != nil } == 1
                && all.contains { narrow in
                    row.isWider(than: narrow) && zip(row.entries, narrow.entries).allSatisfy { $0 == nil || $1 != nil }
                }
        }
    }
}

extension Comparison.Row {
    /// Whether this row is of the same indicator for all grades or all objects.
    fileprivate func isWider(than other: Comparison.Row) -> Bool {
        guard let mine = entries.lazy.compactMap({ $0 }).first?.indicator, let theirs = other.entries.lazy.compactMap({ $0 }).first?.indicator else {
            return false
        }
        guard mine.name.isSame(as: theirs.name), grade != other.grade || objects != other.objects else { return false }
        return (grade == nil || grade == other.grade) && (objects.isEmpty || objects == other.objects)
    }
}
