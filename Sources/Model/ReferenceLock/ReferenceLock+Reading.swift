/// From the bytes of `references.lock` to its entries. A line that says nothing that can be understood is a finding at what is wrong with it
/// (`reference-lock-line`) and counts for nothing; the others hold.

import Syntax

extension ReferenceLock {
    public init(_ source: Source, _ file: FileID) {
        self.init(file: file)
        var reader = LockReader(source)
        reader.read()
        if !reader.head.isEmpty { head = reader.head }
        tail = reader.remarks
        hasCarriageReturns = source.bytes.firstIndex(of: 0x0A).map { $0 > 0 && source.bytes[$0 - 1] == 0x0D } ?? false
        hasByteOrderMark = source.repairs.first?.cause == .byteOrderMark
        diagnostics = source.diagnostics() + reader.diagnostics
        for at in diagnostics.indices { diagnostics[at].settle(in: file) }
        hold(reader.entries)
    }
}

private struct LockReader {
    let source: Source
    let bytes: [UInt8]
    var entries: [ReferenceLock.Entry] = []
    var head: [String] = []
    /// Remarks since the last entry.
    var remarks: [String] = []
    var diagnostics: [Diagnostic] = []
    /// The editions that have a line, by the digits of their numbers.
    private var known: [Int: [Int]] = [:]

    init(_ source: Source) {
        self.source = source
        bytes = source.bytes
    }

    mutating func read() {
        var at = 0
        var isHead = true
        while at < bytes.count {
            let end = bytes.lineEnd(at)
            let (start, stop) = bytes.trimmed(at, end)
            at = end + 1
            if at < bytes.count, bytes[end] == 0x0D, bytes[at] == 0x0A { at += 1 }
            if start == stop {
                // The head ends at the first empty line, remarks behind it belong to the line below them.
                if isHead, !head.isEmpty { isHead = false }
            } else if bytes[start] == UInt8(ascii: "#") || bytes.has("＃", at: start, limit: stop) {
                let text = source.text(ByteRange(start, stop))
                if isHead { head.append(text) } else { remarks.append(text) }
            } else {
                if isHead { leaveHead() }
                isHead = false
                if let entry = entry(ByteRange(start, stop)) {
                    entries.append(entry)
                    remarks = []
                }
            }
        }
    }

    /// Remarks right above the first entry are its own, but for the head that this program writes.
    private mutating func leaveHead() {
        let count = head.prefix { ReferenceLock.usualHead.contains($0) }.count
        remarks = Array(head[count...])
        head.removeSubrange(count...)
    }

    private mutating func entry(_ line: ByteRange) -> ReferenceLock.Entry? {
        for mark in ["<<<<<<<", "=======", ">>>>>>>", "|||||||"] as [StaticString] where bytes.has(mark, at: line.lower, limit: line.upper) {
            return refuse(line, 8)
        }
        let fields = fields(line)
        guard let number = StandardNumber(bytes: Array(bytes[fields[0].indices])) else { return refuse(fields[0].isEmpty ? line : fields[0], 0) }
        guard number.isDated, !number.allParts else { return refuse(fields[0], 1) }
        if fields.count > 5 { return refuse(fields[5].isEmpty ? line : fields[5], 5) }
        var entry = ReferenceLock.Entry(number)
        entry.range = fields[0]
        entry.remarks = remarks
        if let title = given(fields, 1) { entry.title = ReferenceLock.title(source.text(title)) ?? source.text(title) }
        if let field = given(fields, 2) {
            guard let status = ReferenceStatus(source.text(field)) else { return refuse(field, 2) }
            entry.status = status
        }
        if let field = given(fields, 3) {
            for part in ReferenceLock.parts(bytes, field) {
                guard let successor = StandardNumber(bytes: Array(bytes[part.indices])) else { return refuse(part, 3) }
                if number.cannotBeReplaced(by: successor) { return refuse(part, 7, [.text(number.printed)]) }
                entry.successors.append(successor)
            }
        }
        if let field = given(fields, 4) {
            guard let date = CalendarDate(source.text(field)) else { return refuse(field, 4) }
            entry.checked = date
        }
        if let first = known[number.digits]?.first(where: { entries[$0].number.isSameEdition(as: number) }) {
            diagnostics.append(Diagnostic("reference-lock-line", at: fields[0], phrase: 6, [.text(number.printed)], notes: [Note(range: entries[first].range)]))
            return nil
        }
        known[number.digits, default: []].append(entries.count)
        return entry
    }

    private mutating func refuse(_ range: ByteRange, _ phrase: Int, _ more: [Argument] = []) -> ReferenceLock.Entry? {
        diagnostics.append(Diagnostic("reference-lock-line", at: range, phrase: phrase, [.text(source.text(range))] + more))
        return nil
    }

    /// Parted by `|`, or by tabs where the line has none; bars at both ends of a line are no fields.
    private func fields(_ line: ByteRange) -> [ByteRange] {
        var bars: [ByteRange] = []
        var tabs: [ByteRange] = []
        for at in line.indices {
            if bytes[at] == UInt8(ascii: "|") { bars.append(ByteRange(at, at + 1)) }
            if bytes[at] == 0x09 { tabs.append(ByteRange(at, at + 1)) }
            if bytes.has("｜", at: at, limit: line.upper) { bars.append(ByteRange(at, at + 3)) }
        }
        var fields: [ByteRange] = []
        var start = line.lower
        for mark in (bars.isEmpty ? tabs : bars) + [ByteRange(line.upper, line.upper)] {
            let (from, to) = bytes.trimmed(start, mark.lower)
            fields.append(ByteRange(from, max(from, to)))
            start = mark.upper
        }
        if fields.count > 1, fields[0].isEmpty, bars.first?.lower == line.lower { fields.removeFirst() }
        if fields.count > 1, fields[fields.count - 1].isEmpty { fields.removeLast() }
        return fields
    }

    /// A field that says something: not empty and no dash.
    private func given(_ fields: [ByteRange], _ place: Int) -> ByteRange? {
        guard place < fields.count, !fields[place].isEmpty else { return nil }
        return ReferenceLock.isOpen(source.text(fields[place])) ? nil : fields[place]
    }
}

extension ReferenceLock {
    /// What stands in a field where nothing is known.
    static func isOpen(_ text: String) -> Bool { ["", "—", "——", "-", "--", "–", "－", "/", "无"].contains(text) }

    /// Numbers parted by commas, semicolons or line ends.
    static func parts(_ bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
        let marks: [StaticString] = ["、", "；", "，", ";", ",", "\n", "\r"]
        var parts: [ByteRange] = []
        var start = range.lower
        var at = start
        while at <= range.upper {
            let mark = at == range.upper ? "" : marks.first { bytes.has($0, at: at, limit: range.upper) }
            guard let mark else {
                at += 1
                continue
            }
            let (from, to) = bytes.trimmed(start, at)
            if from < to { parts.append(ByteRange(from, to)) }
            at += max(1, mark.utf8CodeUnitCount)
            start = at
        }
        return parts
    }
}
