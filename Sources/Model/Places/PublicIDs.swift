/// The ids that STS and HTML share (contracts, "Ids"): an author's ASCII id as it is; otherwise a prefix by kind and eight
/// base-32 digits of a hash of what the place is called, never its number, so that renumbering breaks no link.

import Syntax

public struct PublicIDs: Sendable {
    /// By anchor.
    public let anchors: PackedTexts
    /// By entry of the reference lists.
    public let entries: PackedTexts

    init(_ parse: Parse, _ numbering: Numbering, _ allNames: Names, _ list: [ReferenceEntry]) {
        let bytes = parse.source.bytes
        var anchors = PackedTexts(capacity: numbering.anchors.count * 2)
        var entries = PackedTexts(capacity: list.count * 2)
        var hashes: [UInt64] = []
        hashes.reserveCapacity(numbering.anchors.count)
        var counts = HashCounter(capacity: numbering.anchors.count + list.count)
        let mayCollide = numbering.anchors.contains { $0.id.map { PublicIDs.looksGenerated(bytes, $0) } ?? false }
        let names = mayCollide ? allNames : nil
        for (index, anchor) in numbering.anchors.enumerated() {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            let prefix = PublicIDs.prefix(anchor.kind)
            for index in 0..<prefix.utf8CodeUnitCount { mix(prefix.utf8Start[index]) }
            if anchor.parent >= 0 { for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: hashes[anchor.parent] >> UInt64(shift))) } }
            if let id = anchor.id, allNames.find(id, in: bytes) == index {
                for at in id.indices { mix(bytes[at]) }
                hashes.append(hash)
                if PublicIDs.isASCII(bytes, id) {
                    anchors.bytes += bytes[id.indices]
                    anchors.endText()
                    continue
                }
            } else {
                let range = anchor.title.map { ($0, parse.tree.end($0)) } ?? (anchor.node, parse.tree.end(anchor.node))
                PublicIDs.mixText(parse, range.0..<range.1, &hash)
                hashes.append(hash)
            }
            PublicIDs.writeUnique(prefix, hash, &counts, names, to: &anchors.bytes)
            anchors.endText()
        }
        for entry in list {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            PublicIDs.mixText(parse, entry.item..<parse.tree.end(entry.item), &hash)
            PublicIDs.writeUnique("ref", hash, &counts, names, to: &entries.bytes)
            entries.endText()
        }
        self.anchors = anchors
        self.entries = entries
    }

    /// Adds up to 64 characters of text, without markup, blanks, numbers and reference labels.
    private static func mixText(_ parse: Parse, _ range: Range<NodeID>, _ hash: inout UInt64) {
        let bytes = parse.source.bytes
        var left = 64
        var labelEnd = range.lowerBound
        for id in range where id >= labelEnd {
            let node = parse.tree[id]
            // The text of a link is a label: it changes with the numbers.
            if case .link = node.kind { labelEnd = parse.tree.end(id) }
            switch node.kind {
            case .text, .code, .citedTitle, .standardNumber: break
            default: continue
            }
            mix(bytes, node.range, &hash, &left)
            if left == 0 { return }
        }
    }

    /// FNV-1a over the bytes of characters that are no blanks.
    @inline(__always)
    private static func mix(_ bytes: [UInt8], _ range: ByteRange, _ hash: inout UInt64, _ left: inout Int) {
        precondition(range.upper <= bytes.count)
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            let end = range.upper
            var at = range.lower
            var mixed = hash
            while at < end, left > 0 {
                let byte = base[at]
                if byte <= 0x20 || byte == 0xC2 || byte == 0xE3 || byte == 0xE2 {
                    let blank = byte <= 0x20 ? 1 : bytes.blankLength(at: at, limit: end)
                    if blank > 0 {
                        at &+= blank
                        continue
                    }
                }
                // The bytes of a character all lie in the text, which is valid UTF-8.
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                for offset in 0..<length { mixed = (mixed ^ UInt64(base[at &+ offset])) &* 0x100_0000_01B3 }
                at &+= length
                left &-= 1
            }
            hash = mixed
        }
    }

    /// `-2`, `-3` part equal hashes, and ids that an author happened to choose.
    private static func writeUnique(_ prefix: StaticString, _ hash: UInt64, _ counts: inout HashCounter, _ names: Names?, to output: inout [UInt8]) {
        let key = (hash ^ hash >> 31) & 0xFF_FFFF_FFFF
        let start = output.count
        while true {
            write(prefix, key, counts.next(key), to: &output)
            guard let names, names.find(ByteRange(start, output.count), in: output) != nil else { return }
            output.removeSubrange(start...)
        }
    }

    /// Whether an author's id could be one of ours: letters, a hyphen, base-32 digits.
    private static func looksGenerated(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        guard let hyphen = bytes[range.indices].firstIndex(of: UInt8(ascii: "-")), range.upper - hyphen >= 9 else { return false }
        return bytes[hyphen + 1..<hyphen + 9].allSatisfy { Byte.isLower($0) || ($0 >= 0x32 && $0 <= 0x37) }
    }

    private static func write(_ prefix: StaticString, _ hash: UInt64, _ ordinal: Int, to output: inout [UInt8]) {
        output.append(text: prefix)
        output.append(UInt8(ascii: "-"))
        var digits: UInt64 = 0
        for place in 0..<8 {
            let digit = hash >> UInt64(35 - place * 5) & 31
            // RFC 4648, section 6, in lower case.
            digits |= (digit < 26 ? 0x61 + digit : 0x32 + digit - 26) << UInt64(place * 8)
        }
        withUnsafeBytes(of: digits.littleEndian) { output += $0 }
        if ordinal > 1 {
            output.append(UInt8(ascii: "-"))
            PlaceNumber.writeDecimal(ordinal, to: &output)
        }
    }

    private static func prefix(_ kind: Anchor.Kind) -> StaticString {
        switch kind {
        case .element, .clause: "sec"
        case .annex: "app"
        case .term: "term"
        case .table: "tab"
        case .figure: "fig"
        case .formula: "eq"
        case .note: "note"
        case .example: "ex"
        case .item: "item"
        case .footnote: "fn"
        case .block: "p"
        }
    }

    /// A valid XML name: letters, digits, `_`, `-`, `.`, not beginning with a digit.
    private static func isASCII(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        guard let first = bytes[range.indices].first, Byte.isLetter(first) || first == UInt8(ascii: "_") else { return false }
        return bytes[range.indices].allSatisfy {
            Byte.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }
}

/// How often each hash occurred: an open-addressing table of keys that are hashes already.
struct HashCounter {
    private var keys: [UInt64]
    private var counts: [Int32]

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        counts = [Int32](repeating: 0, count: size)
    }

    /// 1 at the first call with `key`, then 2, 3.
    mutating func next(_ key: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while counts[at] > 0, keys[at] != key { at = (at + 1) & (keys.count - 1) }
        keys[at] = key
        counts[at] += 1
        return Int(counts[at])
    }
}
