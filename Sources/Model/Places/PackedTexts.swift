/// Short texts, made once and read often, one after the other in one array: the labels and ids of a document's places,
/// of which a big standard has thousands and prints each several times.

import Syntax

public struct PackedTexts: Sendable {
    /// The texts in UTF-8. Append to it, then call `endText`.
    public internal(set) var bytes: [UInt8] = []
    /// Where each text ends; it begins where the one before ends.
    private var ends: [UInt32] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity * 8)
        ends.reserveCapacity(capacity)
    }

    /// Ends the text that was appended to `bytes`, which may be empty.
    mutating func endText() { ends.append(UInt32(bytes.count)) }

    /// Where in `bytes` a text is; empty when there is none.
    public func range(_ index: Int) -> ByteRange {
        ByteRange(index > 0 ? Int(ends[index - 1]) : 0, Int(ends[index]))
    }

    public subscript(_ index: Int) -> String { String(decoding: bytes[range(index).indices], as: UTF8.self) }
}
