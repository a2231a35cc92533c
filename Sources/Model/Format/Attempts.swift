/// Trying edits: all at once, and where that changes the document, by halves, until the ones that do are found. A text in
/// which hardly an edit holds is no text to format; the number of attempts is limited, and such a text stays as it is.

import Syntax

/// How often a text may still be compiled.
struct Attempts {
    private(set) var left: Int
    /// Whether one was refused.
    private(set) var isExhausted = false

    init(_ byteCount: Int) { left = max(60, min(2000, 40_000_000 / max(1, byteCount))) }

    mutating func take() -> Bool {
        if left == 0 { isExhausted = true }
        left = max(0, left - 1)
        return !isExhausted
    }
}

extension Formatter {
    /// `draft` with those of `groups` that `isRight` allows. Of groups that overlap the first is tried; the next round sees
    /// the other.
    func trying(_ groups: [EditGroup], on draft: Draft, _ attempts: inout Attempts, _ isRight: (Draft, Draft) -> Bool) -> Draft {
        let bytes = draft.document.source.bytes
        var free = FreeRanges()
        var chosen: [EditGroup] = []
        for group in groups {
            let edits = group.edits.filter { !bytes[$0.range.indices].elementsEqual($0.text.utf8) }
            if !edits.isEmpty, free.take(edits) { chosen.append(EditGroup(edits)) }
        }
        chosen.sort { $0.start < $1.start }
        var trial = Trial(base: draft, current: draft)
        search(chosen[...], &trial, &attempts, isRight)
        return trial.current
    }

    private struct Trial {
        let base: Draft
        var accepted: [Edit] = []
        var current: Draft
    }

    private func search(_ groups: ArraySlice<EditGroup>, _ trial: inout Trial, _ attempts: inout Attempts, _ isRight: (Draft, Draft) -> Bool) {
        guard !groups.isEmpty, attempts.take() else { return }
        let edits = trial.accepted + groups.flatMap(\.edits)
        let source = trial.base.document.source
        let candidate = compile(Source(path: source.path, disk: source.bytes.applying(edits)))
        if isRight(trial.current, candidate) {
            trial.accepted = edits
            trial.current = candidate
        } else if groups.count > 1 {
            let middle = groups.startIndex + groups.count / 2
            search(groups[..<middle], &trial, &attempts, isRight)
            search(groups[middle...], &trial, &attempts, isRight)
        }
    }
}

/// Ranges that are spoken for, in order.
public struct FreeRanges {
    private var taken: [ByteRange] = []

    public init() {}

    /// Takes the ranges of all edits, which are in order, or none.
    public mutating func take(_ edits: [Edit]) -> Bool {
        var previous: ByteRange?
        for edit in edits {
            if let previous, meets(previous, edit.range) { return false }
            previous = edit.range
            let at = index(edit.range)
            if at > 0, meets(taken[at - 1], edit.range) { return false }
            if at < taken.count, meets(edit.range, taken[at]) { return false }
        }
        for edit in edits { taken.insert(edit.range, at: index(edit.range)) }
        return true
    }

    /// Whether the order of two edits, the first of which begins no later, would matter.
    private func meets(_ first: ByteRange, _ second: ByteRange) -> Bool { first.end > second.start || first == second }

    private func index(_ range: ByteRange) -> Int {
        var low = 0
        var high = taken.count
        while low < high {
            let middle = (low + high) / 2
            if (taken[middle].start, taken[middle].end) < (range.start, range.end) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [UInt8] {
    /// With edits that do not overlap.
    public func applying(_ edits: [Edit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count + 64)
        var at = 0
        for edit in edits.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) {
            result += self[at..<edit.range.lower]
            result += edit.text.utf8
            at = edit.range.upper
        }
        return result + self[at...]
    }
}
