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
                let byte = bytes[at]
                if byte < 0x80 {
                    if byte < 0x20 && !isAllowedControl(byte) { return false }
                    at += 1
                    // Runs of ASCII without controls, eight bytes at a time.
                    while at + 8 <= end {
                        let word = UnsafeRawPointer(bytes.baseAddress! + at).loadUnaligned(as: UInt64.self)
                        if (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 != 0 { break }
                        at += 8
                    }
                } else if byte & 0xF0 == 0xE0, at + 8 <= end, isHanPair(bytes.baseAddress! + at) {
                    at += 6
                } else if byte &- 0xE1 < 15, byte != 0xED, at + 2 < end {
                    // Han and its punctuation: after E1–EC, EE, EF any two continuation bytes.
                    if (bytes[at + 1] ^ 0x80) | (bytes[at + 2] ^ 0x80) >= 0x40 { return false }
                    if byte == 0xEF && isForbiddenNoncharacter(bytes, at) { return false }
                    at += 3
                } else {
                    let length = sequenceLength(bytes, at)
                    if length <= 0 { return false }
                    if byte == 0xEF && isForbiddenNoncharacter(bytes, at) { return false }
                    at += length
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

    /// Whether two characters of three bytes begin here, none after E0, ED or EF BF, which need a closer look. Of eight
    /// bytes read, six are judged.
    @inline(__always)
    private static func isHanPair(_ base: UnsafePointer<UInt8>) -> Bool {
        let word = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
        guard word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 else { return false }
        let leads: UInt64 = 1 << (word & 0xF) | 1 << (word >> 24 & 0xF)
        guard leads & (1 << 0x0 | 1 << 0xD) == 0 else { return false }
        // After EF only BF leads to the noncharacters.
        return leads & (1 << 0xF) == 0 || (word >> 8 & 0xFF != 0xBF && word >> 32 & 0xFF != 0xBF)
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
