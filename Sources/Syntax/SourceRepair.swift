/// Decides whether bytes can be published as XML and HTML and mends those that cannot. A valid file, the ordinary
/// case, costs one pass and no copy.

enum SourceRepair {
    /// Valid UTF-8 (RFC 3629), no byte order mark, only characters of XML 1.0's `Char` production.
    static func isPublishable(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return false }
            var at = 0
            let end = bytes.count
            while at < end {
                var isPassed = false
                while at >= 2, at + ByteBlock.count <= end, isOrdinary(bytes.baseAddress! + at) {
                    at += ByteBlock.count
                    isPassed = true
                }
                // The character that the last block ends in.
                if isPassed { at -= bytes[at - 1] >= 0xC0 ? 1 : bytes[at - 2] >= 0xE0 ? 2 : 0 }
                let stop = min(at + ByteBlock.count, end)
                while at < stop {
                    let byte = bytes[at]
                    if byte < 0x80 {
                        if byte < 0x20 && !isAllowedControl(byte) { return false }
                        at += 1
                    } else {
                        let length = sequenceLength(bytes, at)
                        if length <= 0 { return false }
                        if byte == 0xEF && isForbiddenNoncharacter(bytes, at) { return false }
                        at += length
                    }
                }
            }
            return true
        }
    }

    /// The mended bytes and what was mended. Adjoining bad bytes are one repair.
    static func repair(_ disk: [UInt8]) -> (bytes: [UInt8], repairs: [Source.Repair]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(disk.count + 16)
        var repairs: [Source.Repair] = []
        func replace(_ count: Int, _ cause: Source.Repair.Cause) {
            if let last = repairs.last, last.range.upper == bytes.count, last.cause == cause, cause != .byteOrderMark {
                repairs[repairs.count - 1].diskCount += UInt32(count)
                return
            }
            let start = bytes.count
            bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            repairs.append(Source.Repair(cause: cause, range: ByteRange(start, bytes.count), diskCount: UInt32(count)))
        }
        disk.withUnsafeBufferPointer { disk in
            var at = 0
            if disk.count >= 3, disk[0] == 0xEF, disk[1] == 0xBB, disk[2] == 0xBF {
                repairs.append(Source.Repair(cause: .byteOrderMark, range: ByteRange(0, 0), diskCount: 3))
                at = 3
            }
            while at < disk.count {
                let byte = disk[at]
                if byte < 0x80 {
                    if byte < 0x20 && !isAllowedControl(byte) { replace(1, .forbidden(UInt32(byte))) } else { bytes.append(byte) }
                    at += 1
                    continue
                }
                let length = sequenceLength(disk, at)
                if length <= 0 {
                    replace(-length + (length == 0 ? 1 : 0), .invalidUTF8)
                    at += length == 0 ? 1 : -length
                } else if byte == 0xEF && isForbiddenNoncharacter(disk, at) {
                    replace(3, .forbidden(0xFF40 | UInt32(disk[at + 2])))
                    at += 3
                } else {
                    bytes.append(contentsOf: disk[at..<at + length])
                    at += length
                }
            }
        }
        return (bytes, repairs)
    }

    /// Whether a block of bytes, with the two before it, is what nearly all text is: characters of one to three bytes,
    /// each complete or going on after the last byte. What needs a closer look is not ordinary: controls but LF, characters
    /// of four bytes, those after C0, C1, E0 and ED, and EF BF.
    @inline(__always)
    private static func isOrdinary(_ base: UnsafePointer<UInt8>) -> Bool {
        let (bytes, before, secondBefore) = (ByteBlock(base), ByteBlock(base - 1), ByteBlock(base - 2))
        let mustContinue = before.isAtLeast(0xC0) .| secondBefore.isAtLeast(0xE0)
        let isMisplaced = bytes.equals(0x80, in: 0xC0) .^ mustContinue
        let isLead = bytes.isAtLeast(0xF0) .| bytes.equals(0xE0) .| bytes.equals(0xED) .| bytes.equals(0xC0, in: 0xFE)
        let isNoncharacter = before.equals(0xEF) .& bytes.equals(0xBF)
        let isControl = bytes.isBelow(0x20) .& .!bytes.equals(0x0A)
        return !(isMisplaced .| isLead .| isNoncharacter .| isControl).isAnySet
    }

    private static func isAllowedControl(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// U+FFFE and U+FFFF.
    private static func isForbiddenNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
    }

    /// The length of the sequence at `at`, which begins with a byte ≥ 0x80; when it is ill-formed, minus the length
    /// of its maximal ill-formed part (Unicode 3.9, "maximal subpart"), or 0 for a single stray byte.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let lead = bytes[at]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            low = 0xA0
        case 0xED:
            length = 3
            high = 0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            low = 0x90
        case 0xF4:
            length = 4
            high = 0x8F
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        var read = 1
        while read < length {
            guard at + read < bytes.count, bytes[at + read] >= low, bytes[at + read] <= high else { return -read }
            low = 0x80
            high = 0xBF
            read += 1
        }
        return length
    }
}
