/// The bytes of one file, made publishable once, so that nothing behind this type ever meets a malformed byte:
/// a BOM is dropped, invalid UTF-8 and characters that XML 1.0 (production 2, Char) forbids become U+FFFD.
/// What was repaired is remembered, so that positions can be told in bytes on disk (contracts: `offset`).

public struct Source: Sendable {
    /// A place where `bytes` differs from the file on disk.
    public struct Repair: Equatable, Sendable {
        public enum Cause: Equatable, Sendable {
            case byteOrderMark
            case invalidUTF8
            /// The code point, such as 0 for NUL.
            case forbidden(UInt32)
        }
        public var cause: Cause
        /// What stands in `bytes` now; empty for a byte order mark.
        public var range: ByteRange
        /// How many bytes stood there on disk.
        public var diskCount: UInt32
    }

    /// As given by the user, parted by `/`; used in messages only.
    public let path: String
    /// Valid UTF-8 without byte order mark; line ends as the author typed them.
    public let bytes: [UInt8]
    /// In order of position.
    public let repairs: [Repair]
    /// How many bytes more the disk has, up to the end of each repair.
    private let surplus: [Int]

    public init(path: String, disk: [UInt8]) {
        self.path = path
        if SourceRepair.isPublishable(disk) {
            bytes = disk
            repairs = []
        } else {
            (bytes, repairs) = SourceRepair.repair(disk)
        }
        var total = 0
        surplus = repairs.map { repair in
            total += Int(repair.diskCount) - repair.range.count
            return total
        }
    }

    public init(path: String = "", text: String) { self.init(path: path, disk: Array(text.utf8)) }

    /// The byte offset in the file on disk for an offset into `bytes`.
    public func diskOffset(_ offset: Int) -> Int {
        var low = 0
        var high = repairs.count
        while low < high {
            let middle = (low + high) / 2
            if repairs[middle].range.upper <= offset { low = middle + 1 } else { high = middle }
        }
        var result = offset + (low > 0 ? surplus[low - 1] : 0)
        // An offset inside a replacement character points at the bad bytes' begin.
        if low < repairs.count, repairs[low].range.lower < offset { result -= offset - repairs[low].range.lower }
        return result
    }

    /// The text of a range, decoded.
    public func text(_ range: ByteRange) -> String {
        String(decoding: bytes[range.indices], as: UTF8.self)
    }

    /// One diagnostic for each run of bytes that cannot be published (rule `text-not-publishable`).
    public func diagnostics() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for repair in repairs {
            switch repair.cause {
            case .byteOrderMark: continue
            case .invalidUTF8:
                result.append(Diagnostic("text-not-publishable", at: repair.range, phrase: 0, [.number(Int(repair.diskCount))]))
            case .forbidden(let code):
                let hex = String(code, radix: 16, uppercase: true)
                let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
                result.append(Diagnostic("text-not-publishable", at: repair.range, phrase: 1, [.text("U+" + padded)]))
            }
        }
        return result
    }
}
