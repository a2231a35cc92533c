/// The terms and abbreviations that a document defines, and how often its text uses each (GB/T 1.1—2020, 8.7.3.2, 9.4.2.4): met in the
/// same pass as the words of rules.

import Model
import Syntax

public struct OwnNames: Sendable {
    public struct Name: Sendable {
        /// The entry of a term; -1 for an abbreviation.
        public var anchor: AnchorID
        /// In its entry.
        public var range: ByteRange
        /// The entry, within which a use counts for nothing.
        public var entry: NodeID
        /// A further name of the same entry, as the index of the first.
        public var owner: Int
        public var uses = 0
    }

    public private(set) var all: [Name] = []
    /// By the first three bytes, or the first byte of a Latin name: the longest first.
    private var buckets: [Int32] = []
    private var next: [Int32] = []
    private let bytes: [UInt8]

    public var isEmpty: Bool { all.isEmpty }

    init(_ document: Document) {
        bytes = document.source.bytes
        let tree = document.tree
        for (index, anchor) in document.numbering.anchors.enumerated() {
            guard case .term = anchor.kind else { continue }
            let entry = TermEntry(tree, anchor.node)
            let owner = all.count
            for name in entry.names { add(name.node, tree, index, anchor.node, owner) }
        }
        if let symbols = document.element(.symbols) {
            let node = document[symbols].node
            var id = node
            while id < tree.end(node) {
                if tree[id].kind == .defined, id + 1 < tree.end(id), tree[id + 1].kind == .text, isMet(tree[id].range.lower) {
                    all.append(Name(anchor: -1, range: tree[id].range, entry: node, owner: all.count))
                }
                id += 1
            }
        }
        guard !all.isEmpty else { return }
        buckets = [Int32](repeating: -1, count: 1024)
        next = [Int32](repeating: -1, count: all.count)
        for (number, name) in all.enumerated().sorted(by: { $0.element.range.count < $1.element.range.count }) {
            let bucket = OwnNames.bucket(bytes, name.range.lower)
            next[number] = buckets[bucket]
            buckets[bucket] = Int32(number)
        }
    }

    private mutating func add(_ node: NodeID, _ tree: Tree, _ anchor: AnchorID, _ entry: NodeID, _ owner: Int) {
        // A name with formulas or marks in it is not looked for, nor one in an alphabet that no Chinese text is written in.
        guard tree.end(node) == node + 2, tree[node + 1].kind == .text, tree[node].range.count >= 2, isMet(tree[node + 1].range.lower) else { return }
        all.append(Name(anchor: anchor, range: tree[node + 1].range, entry: entry, owner: owner))
    }

    /// Whether a name that begins so is met when the text is read: with a digit, a Latin letter or a character of three bytes.
    private func isMet(_ at: Int) -> Bool { bytes[at] < 0x80 || bytes[at] >= 0xE0 && bytes[at] < 0xF0 }

    private static func bucket(_ bytes: [UInt8], _ at: Int) -> Int {
        if bytes[at] < 0x80 { return Int(bytes[at]) }
        return (Int(bytes[at]) &* 31 &+ Int(bytes[at + 1]) &* 131 &+ Int(bytes[at + 2])) & 1023
    }

    /// The flags of the word table, and those of the names; the caller frees them.
    func flags(beside words: WordTable) -> UnsafeMutablePointer<UInt8> {
        let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: WordTable.flagCount)
        flags.update(from: words.flags, count: WordTable.flagCount)
        for name in all where bytes[name.range.lower] >= 0xE0 {
            flags[Int(bytes.scalar(at: name.range.lower))] |= WordTable.Flag.name
        }
        return flags
    }

    /// Counts the longest name that stands here, and tells which; -1 for none, and for one within its entry.
    @discardableResult
    mutating func meet(_ bytes: [UInt8], at: Int, limit: Int, section: Int, in sections: [Section]) -> Int {
        var number = Int(buckets[OwnNames.bucket(bytes, at)])
        while number >= 0 {
            let range = all[number].range
            if at + range.count <= limit, isSame(bytes, range, at), isWord(bytes, at, at + range.count) {
                if at == range.lower { return -1 }
                let entry = all[number].entry
                var own = section
                while own >= 0 {
                    if sections[own].node == entry { return -1 }
                    own = sections[own].parent
                }
                all[all[number].owner].uses += 1
                return number
            }
            number = Int(next[number])
        }
        return -1
    }

    /// Whether names of other entries, two or more of them one behind the other, make up all of a range; 的 may join them.
    func composes(_ range: ByteRange, but owner: Int) -> Bool {
        // By offset: whether names reach it.
        var isReached = [Bool](repeating: false, count: range.count + 4)
        isReached[0] = true
        for offset in 0..<range.count where isReached[offset] {
            let at = range.lower + offset
            // 自驾游的设施
            if offset > 0, bytes.has("的", at: at, limit: range.upper) { isReached[offset + 3] = true }
            var number = Int(buckets[OwnNames.bucket(bytes, at)])
            while number >= 0 {
                let name = all[number]
                if name.anchor >= 0, name.owner != owner, name.range.count >= 6, name.range.count < range.count, at + name.range.count <= range.upper,
                    isSame(bytes, name.range, at)
                {
                    isReached[offset + name.range.count] = true
                }
                number = Int(next[number])
            }
        }
        return isReached[range.count]
    }

    private func isSame(_ bytes: [UInt8], _ range: ByteRange, _ at: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.count - 1
            // The last byte tells most of them apart.
            while index >= 0, bytes[range.lower &+ index] == bytes[at &+ index] { index &-= 1 }
            return index < 0
        }
    }

    /// A name in Latin letters is a word of its own.
    private func isWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard bytes[start] < 0x80 else { return true }
        return (start == 0 || !Byte.isAlphanumeric(bytes[start - 1])) && (end >= bytes.count || !Byte.isAlphanumeric(bytes[end]))
    }
}
