/// Titles that others are found to say again with a word more or less: 水分 and 水分的测定. On bytes, since hashing and comparing text
/// in Chinese as `String` costs a hundred times as much.

import Syntax

struct TitleSet {
    private var titles: [[UInt8]] = []
    /// By the last bits of a hash: the first title that has them, or -1; by title: the next that has the same.
    private var first: [Int32]
    private var next: [Int32] = []

    /// Titles, folded as they are compared.
    init(_ all: [String]) {
        var size = 64
        while size < all.count * 2 { size *= 2 }
        first = Array(repeating: -1, count: size)
        for title in all where !title.isEmpty {
            let bytes = Array(title.utf8)
            let slot = slot(ByteHash.mix(bytes))
            next.append(first[slot])
            first[slot] = Int32(titles.count)
            titles.append(bytes)
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

    /// Whether a title with one of several endings is there.
    func contains(_ title: String, followedByOneOf endings: [StaticString]) -> Bool {
        let bytes = Array(title.utf8)
        guard !bytes.isEmpty, !titles.isEmpty else { return false }
        let start = ByteHash.mix(bytes)
        return endings.contains { ending in
            contains(ByteHash.mix(ending.utf8Bytes, start)) { other in
                other.count == bytes.count + ending.utf8CodeUnitCount && other.starts(with: bytes) && other[bytes.count...].elementsEqual(ending.utf8Bytes)
            }
        }
    }

    /// Whether a title without one of several endings is there.
    func contains(_ title: String, withoutOneOf endings: [StaticString]) -> Bool {
        let bytes = Array(title.utf8)
        return endings.contains { ending in
            let count = bytes.count - ending.utf8CodeUnitCount
            guard count > 0, bytes[count...].elementsEqual(ending.utf8Bytes) else { return false }
            return contains(ByteHash.mix(bytes[..<count])) { $0.elementsEqual(bytes[..<count]) }
        }
    }
}
