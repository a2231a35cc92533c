/// The title of an entry against the one that a register has for its number (GB/T 1.1—2020, 8.6.3). Blanks, the width of marks and of letters
/// do not count; of a foreign document the translation and the original in parentheses are two titles.

import Syntax

/// A title that is not the registered one.
public struct TitleDifference: Sendable {
    /// The title as written, or the part of it that is wrong.
    public var range: ByteRange
    public var written: String
    public var registered: String
    /// The registered line.
    public var entry: ReferenceLock.Entry
    /// Whether one is the other with words left out: certainly the same document is meant.
    public var isShortened: Bool
    /// Whether nothing but text stands in `range`.
    public var isPlain: Bool
    /// Of which other standard this is the registered title.
    public var owner: StandardNumber?
}

extension Document {
    /// What is wrong with the title of an entry; nil where it is right, or where nobody knows.
    public func titleDifference(of entry: ReferenceEntry, in lock: ReferenceLock) -> TitleDifference? {
        guard let number = entry.number, !number.allParts, let title = writtenTitle(of: entry) else { return nil }
        let lines: [ReferenceLock.Entry]
        if number.isDated {
            lines = lock.edition(number).map { [$0] } ?? []
        } else {
            let editions = lock.editions(of: number)
            let valid = editions.filter { $0.status == .inForce || $0.status == .upcoming }
            // A newer edition without a line may have another title.
            let newest = editions.prefix(1).filter { !$0.successors.contains { $0.samePublication(as: number) } }
            lines = valid.isEmpty ? Array(newest) : valid
        }
        let known = lines.filter { !$0.title.isEmpty }
        guard known.count == lines.count, let first = known.first else { return nil }
        let written = WrittenTitle(title.text)
        guard !known.contains(where: { written.agrees(with: $0.title, isForeign: number.kind.isInternational || number.kind == .foreign) }) else { return nil }
        let folded = FixedSentence.folded(title.text)
        let right = FixedSentence.folded(first.title)
        let owner = lock.entries.first { !$0.number.samePublication(as: number) && !$0.title.isEmpty && FixedSentence.folded($0.title) == folded }
        return TitleDifference(
            range: title.range, written: title.text, registered: first.title, entry: first, isShortened: folded.contains(right) || right.contains(folded),
            isPlain: title.isPlain && written.original.isEmpty, owner: owner?.number)
    }

    /// The title behind an entry's number, without marks at its ends; nil without.
    public func writtenTitle(of entry: ReferenceEntry) -> (range: ByteRange, text: String, isPlain: Bool)? {
        let bytes = source.bytes
        var text: [UInt8] = []
        var start = -1
        var end = 0
        var isPlain = true
        var id = entry.title.lowerBound
        while id < entry.title.upperBound {
            let node = tree[id]
            switch node.kind {
            case .footnoteMark, .attributes, .comment:
                isPlain = false
                id = tree.end(id)
                continue
            case .softBreak: text.append(0x20)
            case .text, .citedTitle, .code:
                if node.kind != .text { isPlain = false }
                if start < 0 { start = node.range.lower }
                text += bytes[node.range.indices]
                end = node.range.upper
            case .standardNumber:
                text += bytes[node.range.indices]
                end = node.range.upper
            default: isPlain = false
            }
            id += 1
        }
        guard start >= 0 else { return nil }
        // What only parts number and title, and what should not end an entry, has rules of its own.
        let marks: [StaticString] = ["，", "；", "。", "：", "、", "～", ",", ";", ".", ":", "~", "《", "》", "[S]", "\u{3000}", " ", "\t"]
        while let mark = marks.first(where: { bytes.has($0, at: start, limit: end) }) { start += mark.utf8CodeUnitCount }
        while let mark = marks.first(where: { bytes.has($0, before: end, floor: start) }) { end -= mark.utf8CodeUnitCount }
        var (from, to) = (0, text.count)
        while let mark = marks.first(where: { text.has($0, at: from, limit: to) }) { from += mark.utf8CodeUnitCount }
        while let mark = marks.first(where: { text.has($0, before: to, floor: from) }) { to -= mark.utf8CodeUnitCount }
        guard from < to, start < end else { return nil }
        return (ByteRange(start, end), String(decoding: text[from..<to], as: UTF8.self), isPlain)
    }
}

/// A title taken apart: `谷物　水分的测定（Cereals — Determination of moisture）`.
private struct WrittenTitle {
    var whole: String
    /// Without what stands in parentheses at the end, where that is in Latin letters or tells an amendment.
    var translation: String
    var original = ""

    init(_ text: String) {
        whole = FixedSentence.folded(text).lowercased()
        translation = whole
        guard whole.hasSuffix("）"), let open = whole.firstIndex(of: "（") else { return }
        let inner = String(whole[whole.index(after: open)...].dropLast())
        guard !WrittenTitle.hasHan(inner) || inner.contains("修改单") else { return }
        translation = String(whole[..<open])
        original = inner
    }

    func agrees(with title: String, isForeign: Bool) -> Bool {
        let other = WrittenTitle(title)
        if whole == other.whole || translation == other.translation { return true }
        if !original.isEmpty, original == other.whole || original == other.original { return true }
        guard isForeign else { return false }
        // A translation and an original cannot be compared.
        return original.isEmpty && WrittenTitle.hasHan(whole) != WrittenTitle.hasHan(other.whole)
    }

    private static func hasHan(_ text: String) -> Bool { text.unicodeScalars.contains { Characters.isHan($0.value) } }
}
