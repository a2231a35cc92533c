/// Finds an anchor by its id, or by its title where that is unique: an open-addressing table over bytes of the source,
/// because a standard has thousands of links and a `String` for each would cost more than parsing it.

import Syntax

struct NameTable: Sendable {
    private var slots: [Int32]
    private var keys: [ByteRange]
    private var values: [Int32]
    private let bytes: [UInt8]

    /// `capacity` names at most.
    init(bytes: [UInt8], capacity: Int) {
        self.bytes = bytes
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        keys = []
        values = []
        keys.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
    }

    static func hash(_ bytes: [UInt8], _ range: ByteRange) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash ^ hash >> 29
    }

    private func isEqual(_ a: ByteRange, _ other: [UInt8], _ b: ByteRange) -> Bool {
        guard a.count == b.count else { return false }
        var i = a.lower
        for j in b.indices {
            if bytes[i] != other[j] { return false }
            i += 1
        }
        return true
    }

    /// The slot of `range` of `other`, or the free slot where it would go.
    private func slot(_ other: [UInt8], _ range: ByteRange) -> Int {
        var at = Int(truncatingIfNeeded: NameTable.hash(other, range)) & (slots.count - 1)
        while slots[at] >= 0, !isEqual(keys[Int(slots[at])], other, range) { at = (at + 1) & (slots.count - 1) }
        return at
    }

    /// The value that stood there before, which stays.
    mutating func insert(_ range: ByteRange, _ value: Int) -> Int? {
        let at = slot(bytes, range)
        if slots[at] >= 0 { return Int(values[Int(slots[at])]) }
        slots[at] = Int32(keys.count)
        keys.append(range)
        values.append(Int32(value))
        return nil
    }

    /// Looks a name up that is written in this source or in another's bytes.
    func find(_ range: ByteRange, in other: [UInt8]) -> Int? {
        let at = slot(other, range)
        return slots[at] >= 0 ? Int(values[Int(slots[at])]) : nil
    }
}
