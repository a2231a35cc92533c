/// What must be so for a provision to apply (GB/T 1.1—2020, 9.4.2.4): the parts of a sentence before its verbal form that end as
/// conditions do, `…时，`, `…的，`, `…情况下，`, `除…外，`.

import Syntax

extension [UInt8] {
    /// From the beginning of a sentence to the comma behind its last condition; empty where it has none. `end` is where the
    /// verbal form stands, or the end of the sentence.
    public func condition(from start: Int, to end: Int) -> ByteRange {
        var last = start
        var at = start
        while at + 2 < end {
            if self[at] != 0xEF {
                at += 1
                continue
            }
            guard has("，", at: at, limit: end) else {
                if has("；", at: at, limit: end) { break }
                at += 3
                continue
            }
            guard endsCondition(at, floor: last) else { break }
            last = at + 3
            at += 3
        }
        return ByteRange(start, last)
    }

    private func endsCondition(_ at: Int, floor: Int) -> Bool { conditionEnds.contains { has($0, before: at, floor: floor) } }
}

private let conditionEnds: [StaticString] = [
    "时", "的", "情况下", "条件下", "情形下", "前提下", "之一的", "后", "前", "之前", "之后", "期间", "以外", "除外", "外", "场合", "必要时",
]
