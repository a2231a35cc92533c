/// The names of the document's terms, by which the number in `盟丰大米（3.1）` finds its term: the longest name that ends
/// right before the parenthesis.

import Syntax

struct TermsByName {
    private struct Name {
        var bytes: [UInt8]
        var anchor: AnchorID
    }

    /// Longest first; those of one length in the order of their bytes, then of the document.
    private var names: [Name] = []
    /// Where the names of each length begin.
    private var lengths: [Int] = []

    mutating func add(_ name: [UInt8], _ anchor: AnchorID) {
        if !name.isEmpty { names.append(Name(bytes: name, anchor: anchor)) }
    }

    /// To be called once, when all are added.
    mutating func sort() {
        names.sort { a, b in
            if a.bytes.count != b.bytes.count { return a.bytes.count > b.bytes.count }
            return a.bytes == b.bytes ? a.anchor < b.anchor : a.bytes.lexicographicallyPrecedes(b.bytes)
        }
        lengths = names.indices.filter { $0 == 0 || names[$0].bytes.count != names[$0 - 1].bytes.count }
    }

    /// The longest name that ends at an offset, and the first term that has it.
    func longest(endingAt end: Int, in bytes: [UInt8]) -> (name: [UInt8], anchor: AnchorID)? {
        for (index, start) in lengths.enumerated() {
            let count = names[start].bytes.count
            guard end >= count else { continue }
            let text = bytes[end - count..<end]
            var low = start
            var high = index + 1 < lengths.count ? lengths[index + 1] : names.count
            let limit = high
            while low < high {
                let middle = (low + high) / 2
                if names[middle].bytes.lexicographicallyPrecedes(text) { low = middle + 1 } else { high = middle }
            }
            if low < limit, text.elementsEqual(names[low].bytes) { return (names[low].bytes, names[low].anchor) }
        }
        return nil
    }
}
