/// Places by their numbers, one table for clauses, annexes, tables, figures and formulas. Open addressing: the standard library's
/// dictionary costs a short run more for its types than for its work.

struct NumberTable {
    private struct Entry {
        var number: PlaceNumber
        var anchor: Int32
        /// What the number numbers.
        var group: UInt8
    }

    private var entries: [Entry] = []
    /// Places in `entries`, or -1.
    private var slots: [Int32]

    /// `capacity`: about how many numbers are expected.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
    }

    func find(_ group: UInt8, _ number: PlaceNumber) -> AnchorID? {
        let entry = slots[slot(group, number)]
        return entry < 0 ? nil : AnchorID(entries[Int(entry)].anchor)
    }

    /// The last that is set is found.
    mutating func set(_ group: UInt8, _ number: PlaceNumber, _ anchor: AnchorID) {
        if entries.count * 2 >= slots.count { grow() }
        let slot = slot(group, number)
        if slots[slot] >= 0 {
            entries[Int(slots[slot])].anchor = Int32(anchor)
        } else {
            slots[slot] = Int32(entries.count)
            entries.append(Entry(number: number, anchor: Int32(anchor), group: group))
        }
    }

    /// Where a number stands, or would.
    private func slot(_ group: UInt8, _ number: PlaceNumber) -> Int {
        let hash = (number.mixed &+ UInt64(group)) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.group == group, entry.number == number { break }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        let all = entries
        entries = []
        slots = Array(repeating: -1, count: slots.count * 2)
        for entry in all { set(entry.group, entry.number, AnchorID(entry.anchor)) }
    }
}
