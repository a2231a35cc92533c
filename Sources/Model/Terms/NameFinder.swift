/// Finds the names of terms in text, all of them in one pass: a tree of their bytes. The longest name at a place is the one
/// that stands there: 白云糕 is not found within 小白云糕, if that is a name, too.

import Syntax

struct NameFinder {
    /// By node and byte the next node.
    private var edges: [UInt64: Int32] = [:]
    /// By node the name that ends there, or -1.
    private var ends: [Int] = [-1]

    /// Longer names are never written out in a text; keeps reading linear.
    private static let lengthLimit = 192

    /// A name that is known already keeps its value, which is not negative.
    mutating func insert(_ name: [UInt8], _ value: Int) {
        guard !name.isEmpty, name.count <= NameFinder.lengthLimit else { return }
        var node: Int32 = 0
        for byte in name {
            let edge = UInt64(node) << 8 | UInt64(byte)
            if let next = edges[edge] {
                node = next
            } else {
                ends.append(-1)
                node = Int32(ends.count - 1)
                edges[edge] = node
            }
        }
        if ends[Int(node)] < 0 { ends[Int(node)] = value }
    }

    /// The longest name that begins at `at`. One in Latin letters is a word of its own.
    func longest(_ bytes: [UInt8], at start: Int, limit: Int) -> (value: Int, end: Int)? {
        if start > 0, Byte.isAlphanumeric(bytes[start]), Byte.isAlphanumeric(bytes[start - 1]) { return nil }
        var node: Int32 = 0
        var at = start
        var found: (value: Int, end: Int)?
        while at < limit, let next = edges[UInt64(node) << 8 | UInt64(bytes[at])] {
            at += 1
            node = next
            let isWordEnd = !Byte.isAlphanumeric(bytes[at - 1]) || at == bytes.count || !Byte.isAlphanumeric(bytes[at])
            if ends[Int(node)] >= 0, isWordEnd { found = (ends[Int(node)], at) }
        }
        return found
    }
}
