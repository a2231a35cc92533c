/// The words that rules ask for, in one table: a text is read once, whatever their number. A character that begins no word costs
/// one look; one that does, a look at the words that begin with it and the next.

import Syntax

/// Words and what is to be done where one stands. Never changes once built, and is never freed: a value of plain pointers costs a
/// reader nothing to hold.
struct WordTable: @unchecked Sendable {
    /// What a character may begin.
    struct Flag {
        /// A word of two characters or more.
        static let word: UInt8 = 1
        /// A word of one character.
        static let short: UInt8 = 2
        /// A verbal form.
        static let modal: UInt8 = 4
        /// The end of a sentence, a quotation mark, or a round bracket.
        static let mark: UInt8 = 8
        static let digit: UInt8 = 16
        static let letter: UInt8 = 32
        /// ASCII punctuation that Chinese text does not use.
        static let ascii: UInt8 = 64
        /// A name that the document itself defines.
        static let name: UInt8 = 128
    }

    private struct Entry {
        var start: UnsafePointer<UInt8>
        var count: Int32
        /// Of the list that asks for it; -1 for a word that only hides a shorter one.
        var list: Int32
        var next: Int32
    }

    /// By scalar below U+10000.
    let flags: UnsafeMutablePointer<UInt8>
    private let entries: UnsafeMutablePointer<Entry>
    private var count = 0
    private let buckets: UnsafeMutablePointer<Int32>

    /// A bit for each pair of characters that some word begins with, by their hash: nearly all pairs that begin none fail here.
    let pairs: UnsafeMutablePointer<UInt64>

    private static let pairBits = 1 << 15
    private static let entryLimit = 4096
    private static let bucketCount = 4096

    static let flagCount = 0x10000

    /// `lists`: words parted by blanks.
    init(_ lists: [(words: StaticString, hiding: StaticString)]) {
        flags = .allocate(capacity: WordTable.flagCount)
        flags.initialize(repeating: 0, count: WordTable.flagCount)
        buckets = .allocate(capacity: WordTable.bucketCount)
        buckets.initialize(repeating: -1, count: WordTable.bucketCount)
        entries = .allocate(capacity: WordTable.entryLimit)
        pairs = .allocate(capacity: WordTable.pairBits / 64)
        pairs.initialize(repeating: 0, count: WordTable.pairBits / 64)
        for (number, list) in lists.enumerated() {
            add(list.words, list: number)
            add(list.hiding, list: -1)
        }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { flags[Int(byte)] = Flag.digit }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") {
            flags[Int(byte)] = Flag.letter
            flags[Int(byte | 0x20)] = Flag.letter
        }
        for byte in "\",;:!?.(=-".utf8 { flags[Int(byte)] = Flag.ascii }
        for scalar in "。！？“”（）".unicodeScalars { flags[Int(scalar.value)] |= Flag.mark }
        for scalar in "应可不能宜必须严禁只准允务切".unicodeScalars { flags[Int(scalar.value)] |= Flag.modal }
        // µ, Ω and the other marks that stand at numbers are read from the number on.
    }

    private mutating func add(_ words: StaticString, list: Int) {
        let end = words.utf8Start + words.utf8CodeUnitCount
        var start = words.utf8Start
        while start < end {
            var stop = start
            while stop < end, stop.pointee != 0x20 { stop += 1 }
            if stop > start { insert(start, stop - start, list) }
            start = stop + 1
        }
    }

    /// Longer words stand before shorter ones of their bucket.
    private mutating func insert(_ start: UnsafePointer<UInt8>, _ count: Int, _ list: Int) {
        let bucket = count < 6 ? WordTable.bucket(WordTable.code(start), 0) : WordTable.bucket(WordTable.code(start), WordTable.code(start + 3))
        flags[WordTable.scalar(start)] |= count < 6 ? Flag.short : Flag.word
        if count >= 6 {
            let bit = WordTable.pairBit(WordTable.scalar(start), WordTable.scalar(start + 3))
            pairs[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        precondition(self.count < WordTable.entryLimit)
        let new = Int32(self.count)
        self.count += 1
        var before: Int32 = -1
        var at = buckets[bucket]
        while at >= 0, entries[Int(at)].count >= count {
            before = at
            at = entries[Int(at)].next
        }
        entries.advanced(by: Int(new)).initialize(to: Entry(start: start, count: Int32(count), list: Int32(list), next: at))
        if before < 0 { buckets[bucket] = new } else { entries[Int(before)].next = new }
    }

    /// Of two characters, as `scalar` gives them.
    @inline(__always)
    private static func pairBit(_ first: Int, _ second: Int) -> Int { (first &* 0x9E37 &+ second &* 0x5BD1) >> 3 & (WordTable.pairBits - 1) }

    /// Whether some word may begin with two characters, as `scalar` gives them.
    @inline(__always)
    func mayBegin(_ first: Int, _ second: Int) -> Bool {
        let bit = WordTable.pairBit(first, second)
        return pairs[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    /// Whether some word may begin with the two characters of three bytes at `start`.
    @inline(__always)
    func mayBegin(_ start: UnsafePointer<UInt8>) -> Bool { mayBegin(WordTable.scalar(start), WordTable.scalar(start + 3)) }

    /// The scalar that the three bytes at `start` encode.
    @inline(__always)
    static func scalar(_ start: UnsafePointer<UInt8>) -> Int {
        Int(start[0] & 0x0F) << 12 | Int(start[1] & 0x3F) << 6 | Int(start[2] & 0x3F)
    }

    @inline(__always)
    private static func code(_ start: UnsafePointer<UInt8>) -> Int { Int(start[0]) << 16 | Int(start[1]) << 8 | Int(start[2]) }

    @inline(__always)
    private static func bucket(_ first: Int, _ second: Int) -> Int { (first &* 0x9E37 ^ second &* 0x85EB) >> 4 & 4095 }

    /// The first entry that may stand at `at`: with `isShort`, of one character. -1: none.
    @inline(__always)
    func first(_ bytes: UnsafePointer<UInt8>, at: Int, limit: Int, isShort: Bool) -> Int {
        if isShort { return Int(buckets[WordTable.bucket(WordTable.code(bytes + at), 0)]) }
        guard at + 6 <= limit else { return -1 }
        return Int(buckets[WordTable.bucket(WordTable.code(bytes + at), WordTable.code(bytes + at + 3))])
    }

    /// The list and length of an entry if it stands at `at`.
    @inline(__always)
    func match(_ entry: Int, _ bytes: UnsafePointer<UInt8>, at: Int, limit: Int) -> (list: Int, count: Int)? {
        let count = Int(entries[entry].count)
        guard at + count <= limit else { return nil }
        let word = entries[entry].start
        for index in 0..<count where bytes[at + index] != word[index] { return nil }
        return (Int(entries[entry].list), count)
    }

    @inline(__always)
    func next(after entry: Int) -> Int { Int(entries[entry].next) }
}
