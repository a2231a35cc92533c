/// Sixteen bytes at a time: most of a text is of no interest to the question asked, and a vector tells so without a branch.
/// Comparisons are between vectors only: those with a scalar are generic in the standard library, and a hundred times
/// slower.

public struct ByteBlock {
    @usableFromInline let bytes: SIMD16<UInt8>

    public static let count = 16

    /// - Precondition: sixteen bytes can be read from `base` on.
    @inlinable @inline(__always)
    public init(_ base: UnsafePointer<UInt8>) { bytes = UnsafeRawPointer(base).loadUnaligned(as: SIMD16<UInt8>.self) }

    @inlinable @inline(__always)
    public func store(to target: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(target).storeBytes(of: bytes, as: SIMD16<UInt8>.self)
    }

    /// Which of sixteen bytes have a property.
    public typealias Mask = SIMDMask<SIMD16<Int8>>

    @inlinable @inline(__always)
    public func equals(_ byte: UInt8) -> Mask { bytes .== SIMD16(repeating: byte) }

    /// Equal to `byte` in the bits of `bits`.
    @inlinable @inline(__always)
    public func equals(_ byte: UInt8, in bits: UInt8) -> Mask { (bytes & SIMD16(repeating: bits)) .== SIMD16(repeating: byte) }

    @inlinable @inline(__always)
    public func isAtLeast(_ byte: UInt8) -> Mask { bytes .>= SIMD16(repeating: byte) }

    @inlinable @inline(__always)
    public func isBelow(_ byte: UInt8) -> Mask { bytes .< SIMD16(repeating: byte) }
}

extension ByteBlock.Mask {
    /// The index of the first byte that has the property; 16 when none has.
    @inlinable @inline(__always)
    public var firstSet: Int {
        let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        if words.x != 0 { return UInt64(littleEndian: words.x).trailingZeroBitCount / 8 }
        return 8 + UInt64(littleEndian: words.y).trailingZeroBitCount / 8
    }

    @inlinable @inline(__always)
    public var isAnySet: Bool {
        let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return words.x | words.y != 0
    }
}
