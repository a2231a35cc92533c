/// Where lines begin, for people and editors: the only place in the core that knows lines and columns.
/// LF, CRLF and CR each end a line; U+2028 and form feed do not (contracts; LSP 3.17 "Text Documents").

import Glibc

package struct LineTable: Sendable {
    /// A place as people count: line from 1, column from 1 in Unicode scalars.
    package struct Position: Equatable, Sendable {
        package var line: Int
        package var column: Int
    }

    /// Offsets of the first byte of each line; the first is 0.
    package let starts: [UInt32]

    package init(_ bytes: [UInt8]) {
        var starts: [UInt32] = [0]
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
    }

    /// The index, from 0, of the line that holds `offset`.
    package func lineIndex(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    package func position(_ offset: Int, in bytes: [UInt8]) -> Position {
        let line = lineIndex(offset)
        var column = 1
        var at = Int(starts[line])
        while at < min(offset, bytes.count) {
            at += 1
            while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            if at <= offset { column += 1 }
        }
        return Position(line: line + 1, column: column)
    }

    /// The bytes of a line, from 0, without its end.
    package func range(ofLine line: Int, in bytes: [UInt8]) -> ByteRange {
        let start = Int(starts[line])
        var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return ByteRange(start, end)
    }
}
