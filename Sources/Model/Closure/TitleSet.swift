/// Titles that others are found to say again with a word more or less: 水分 and 水分的测定. On bytes, since hashing and comparing text
/// in Chinese as `String` costs a hundred times as much.

import Syntax

struct TitleSet {
    private var titles: [[UInt8]] = []
    /// By the last bits of a hash: the first title that has them, or -1; by title: the next that has the same.
    private var first: [Int32]
    private var next: [Int32] = []

    /// Titles, folded as they are compared, each without each of the endings that it has; `""` keeps it whole.
    init(_ all: [[UInt8]], without endings: [StaticString] = [""]) {
        var size = 64
        while size < all.count * 2 { size *= 2 }
        first = Array(repeating: -1, count: size)
        for title in all {
            for ending in endings where title.count > ending.utf8CodeUnitCount && title.has(ending, before: title.count, floor: 0) {
                let stem = Array(title.dropLast(ending.utf8CodeUnitCount))
                let slot = slot(ByteHash.mix(stem))
                next.append(first[slot])
                first[slot] = Int32(titles.count)
                titles.append(stem)
            }
        }
    }

    private func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(first.count - 1)) }

    private func contains(_ hash: UInt64, _ isMeant: ([UInt8]) -> Bool) -> Bool {
        var at = first[slot(hash)]
        while at >= 0 {
            if isMeant(titles[Int(at)]) { return true }
            at = next[Int(at)]
        }
        return false
    }

    /// Whether a title is there.
    func contains(_ title: [UInt8]) -> Bool { !title.isEmpty && contains(ByteHash.mix(title)) { $0 == title } }

    /// Whether a title without one of several endings is there.
    func contains(_ bytes: [UInt8], withoutOneOf endings: [StaticString]) -> Bool {
        return endings.contains { ending in
            let count = bytes.count - ending.utf8CodeUnitCount
            guard count > 0, bytes[count...].elementsEqual(ending.utf8Bytes) else { return false }
            return contains(ByteHash.mix(bytes[..<count])) { $0.elementsEqual(bytes[..<count]) }
        }
    }
}
