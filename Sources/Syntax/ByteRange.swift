/// Positions in a source are byte offsets, everywhere but at the edges of the program
/// (invariant 7 of Sources/README.md). 32 bits suffice: larger files are refused when read.

/// A half-open range of byte offsets into `Source.bytes`.
public struct ByteRange: Equatable, Hashable, Sendable {
    public var start: UInt32
    public var end: UInt32

    /// - Precondition: `0 <= start <= end <= UInt32.max`.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
    }

    @inlinable @inline(__always) public var lower: Int { Int(start) }
    @inlinable @inline(__always) public var upper: Int { Int(end) }
    @inlinable @inline(__always) public var count: Int { Int(end) - Int(start) }
    @inlinable @inline(__always) public var isEmpty: Bool { start == end }

    /// Whether `other` lies within this range, edges included.
    @inlinable
    public func encloses(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    /// Offsets as an array index range.
    @inlinable @inline(__always) public var indices: Range<Int> { Int(start)..<Int(end) }
}

extension ByteRange: CustomStringConvertible {
    public var description: String { "\(start)..<\(end)" }
}
