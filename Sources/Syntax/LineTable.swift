/// Where lines begin, for people and editors: the only place in the core that knows lines and columns.
/// LF, CRLF and CR each end a line; U+2028 and form feed do not (contracts; LSP 3.17 "Text Documents").

import Glibc

public struct LineTable: Sendable {
    /// A place as people count: line from 1, column from 1 in Unicode scalars.
    public struct Position: Equatable, Sendable {
        public var line: Int
        public var column: Int
    }

    /// Offsets of the first byte of each line; the first is 0.
    public let starts: [UInt32]
    /// How many characters begin before each 1024th byte, so that a column costs the same however long its line is. Empty where all lines
    /// are short.
    private let characters: [UInt32]
    private static let step = 1024
    private static let shortLine = 16 * step

    public init(_ bytes: [UInt8]) {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 48)
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            var at = 0
            guard memchr(base, 0x0D, bytes.count) != nil else {
                // The ordinary file: only LF ends a line.
                while at < bytes.count, let found = memchr(base + at, 0x0A, bytes.count - at) {
                    at = base.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
                    starts.append(UInt32(at))
                }
                return
            }
            while at < bytes.count {
                let byte = base[at]
                at += 1
                if byte == 0x0A {
                    starts.append(UInt32(at))
                } else if byte == 0x0D {
                    if at < bytes.count, base[at] == 0x0A { at += 1 }
                    starts.append(UInt32(at))
                }
            }
        }
        self.starts = starts
        var isLong = bytes.count - Int(starts[starts.count - 1]) > LineTable.shortLine
        for index in starts.indices.dropFirst() where starts[index] - starts[index - 1] > LineTable.shortLine { isLong = true }
        characters = isLong ? LineTable.count(bytes) : []
    }

    /// The index, from 0, of the line that holds `offset`.
    public func lineIndex(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    public func position(_ offset: Int, in bytes: [UInt8]) -> Position {
        let line = lineIndex(offset)
        var end = min(offset, bytes.count)
        while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let start = Int(starts[line])
        let column = characters.isEmpty ? LineTable.count(bytes, start, end) : count(before: end, bytes) - count(before: start, bytes)
        return Position(line: line + 1, column: column + 1)
    }

    /// How many characters begin before `offset`.
    private func count(before offset: Int, _ bytes: [UInt8]) -> Int {
        let block = offset / LineTable.step
        return Int(characters[block]) + LineTable.count(bytes, block * LineTable.step, offset)
    }

    /// How many characters begin between two offsets.
    private static func count(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var count = 0
        for at in start..<max(start, end) where bytes[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    private static func count(_ bytes: [UInt8]) -> [UInt32] {
        var result: [UInt32] = [0]
        result.reserveCapacity(bytes.count / step + 1)
        var count: UInt32 = 0
        bytes.withUnsafeBytes { bytes in
            for block in 0..<bytes.count / step {
                for at in stride(from: block * step, to: (block + 1) * step, by: 8) {
                    let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    // The top bit without the next: a continuation byte. The product adds the eight up.
                    let continuations = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
                    count += 8 - UInt32(truncatingIfNeeded: (continuations &* 0x0101_0101_0101_0101) >> 56)
                }
                result.append(count)
            }
        }
        return result
    }

    /// The bytes of a line, from 0, without its end.
    public func range(ofLine line: Int, in bytes: [UInt8]) -> ByteRange {
        let start = Int(starts[line])
        var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return ByteRange(start, end)
    }
}
