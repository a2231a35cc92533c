/// Positions in a source are byte offsets, everywhere but at the edges of the program
/// (invariant 7 of Sources/README.md). 32 bits suffice: larger files are refused when read.

/// A half-open range of byte offsets into `Source.bytes`.
package struct ByteRange: Equatable, Hashable, Sendable {
    package var start: UInt32
    package var end: UInt32

    /// - Precondition: `0 <= start <= end <= UInt32.max`.
    @inlinable
    package init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    @inlinable @inline(__always) package var lower: Int { Int(start) }
    @inlinable @inline(__always) package var upper: Int { Int(end) }
    @inlinable @inline(__always) package var count: Int { Int(end) - Int(start) }
    @inlinable @inline(__always) package var isEmpty: Bool { start == end }

    /// Whether `other` lies within this range, edges included.
    @inlinable
    package func encloses(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    /// Offsets as an array index range.
    @inlinable @inline(__always) package var indices: Range<Int> { Int(start)..<Int(end) }
}

extension ByteRange: CustomStringConvertible {
    package var description: String { "\(start)..<\(end)" }
}
